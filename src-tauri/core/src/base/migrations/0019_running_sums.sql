-- What a fund had in cash and what an award had been paid after each line of the ledger, in the order of posting: a line
-- is never touched again, so neither are its sums. `verify` adds them up anew.
CREATE TABLE derived_ledger_sum (
  seq INTEGER PRIMARY KEY NOT NULL,
  fund_cash_fen INTEGER NOT NULL,
  award_paid_fen INTEGER                              -- NULL: the line is of no award
) STRICT;

CREATE INDEX ledger_entry_of_fund_in_order ON ledger_entry (fund_id, seq);
CREATE INDEX ledger_entry_of_award_in_order ON ledger_entry (award_id, seq);
DROP INDEX ledger_entry_by_fund;
DROP INDEX ledger_entry_by_award;

CREATE VIEW ledger_line AS
SELECT rowid AS rowid, *,
  iif (kind = 'reversal', -1, 1) * iif (bears_on IN ('decommitment', 'refund'), -1, 1) * amount_fen AS effect_fen,
  iif (kind = 'reversal', -1, 1) * amount_fen * CASE bears_on
    WHEN 'moneyReceived' THEN 1 WHEN 'refund' THEN 1 WHEN 'disbursement' THEN -1 ELSE 0 END AS cash_fen,
  iif (kind = 'reversal', -1, 1) * amount_fen * CASE bears_on
    WHEN 'disbursement' THEN 1 WHEN 'refund' THEN -1 ELSE 0 END AS paid_fen
FROM ledger_entry;

INSERT INTO derived_ledger_sum (seq, fund_cash_fen, award_paid_fen)
SELECT seq,
  sum(cash_fen) OVER (PARTITION BY fund_id ORDER BY seq),
  iif (award_id IS NULL, NULL, sum(paid_fen) OVER (PARTITION BY award_id ORDER BY seq))
FROM ledger_line;

CREATE TRIGGER ledger_entry_runs_on AFTER INSERT ON ledger_entry
BEGIN
  INSERT INTO derived_ledger_sum (seq, fund_cash_fen, award_paid_fen)
  SELECT seq,
    cash_fen + coalesce((SELECT s.fund_cash_fen FROM ledger_entry e JOIN derived_ledger_sum s ON s.seq = e.seq
      WHERE e.fund_id = NEW.fund_id AND e.seq < NEW.seq ORDER BY e.seq DESC LIMIT 1), 0),
    iif (NEW.award_id IS NULL, NULL, paid_fen + coalesce((SELECT s.award_paid_fen FROM ledger_entry e JOIN derived_ledger_sum s ON s.seq = e.seq
      WHERE e.award_id = NEW.award_id AND e.seq < NEW.seq ORDER BY e.seq DESC LIMIT 1), 0))
  FROM ledger_line WHERE id = NEW.id;
END;
