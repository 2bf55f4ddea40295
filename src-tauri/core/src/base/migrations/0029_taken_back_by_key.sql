-- A step taken back asks what it was taken back by, and what stands on the rows it takes away: found by key, however
-- long the book is. The same holds for a plan of tranches that is written anew.
CREATE INDEX journal_entry_taken_back ON journal_entry (takes_back) WHERE takes_back IS NOT NULL;
CREATE INDEX journal_entry_ground ON journal_entry (seq) WHERE kind IN ('checkpoint', 'erasure');
CREATE INDEX ledger_entry_by_tranche ON ledger_entry (tranche_id) WHERE tranche_id IS NOT NULL;
CREATE INDEX expense_report_by_condition ON expense_report (condition_id) WHERE condition_id IS NOT NULL;
CREATE INDEX application_by_project ON application (project_id) WHERE project_id IS NOT NULL;
CREATE INDEX call_fund_by_fund ON call_fund (fund_id);
-- What is on its way when a year is closed: a handful, among all the payments there ever were.
CREATE INDEX payment_on_its_way ON payment (planned_on) WHERE state IN ('prepared', 'approved');
