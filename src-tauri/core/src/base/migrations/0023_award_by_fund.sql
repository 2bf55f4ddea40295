-- What a fund has reserved is asked for before every award and payment: found without reading every award there is.
CREATE INDEX award_by_fund ON award (fund_id, state);
