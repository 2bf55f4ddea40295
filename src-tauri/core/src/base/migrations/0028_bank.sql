-- The bank's side of the money: the list a batch goes to the bank with, and what its statements say.
-- What RAISE aborts with is the code of a refusal.

-- Who last wrote the bank list out: it holds account numbers in full.
ALTER TABLE payment_batch ADD COLUMN listed_on TEXT;
ALTER TABLE payment_batch ADD COLUMN listed_by TEXT;
ALTER TABLE payment_batch ADD COLUMN listed_digest TEXT; -- SHA-256 of that file

CREATE TABLE bank_statement (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,                                 -- of the file, without its folder
  digest TEXT NOT NULL UNIQUE,                        -- SHA-256 of the file: one file is read once
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  known INTEGER NOT NULL CHECK (known >= 0),          -- lines that an earlier statement had brought
  read_by TEXT NOT NULL,
  read_on TEXT NOT NULL
) STRICT;

-- A movement as the bank tells it. It answers to one line of the ledger at most, and that to it alone.
CREATE TABLE bank_line (
  id TEXT PRIMARY KEY NOT NULL,
  statement_id TEXT NOT NULL REFERENCES bank_statement (id),
  line INTEGER NOT NULL CHECK (line > 0),             -- its row in the file
  day TEXT NOT NULL,
  flow TEXT NOT NULL CHECK (flow IN ('out', 'in')),
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  other_party TEXT,                                   -- who is at the other end
  other_account TEXT,
  memo TEXT,
  serial TEXT,                                        -- the bank's own number of it
  balance_fen INTEGER,
  entry_id TEXT UNIQUE REFERENCES ledger_entry (id),
  matched_by TEXT,
  matched_on TEXT,
  reason TEXT,                                        -- why the book has nothing to it: a fee, interest
  CHECK ((entry_id IS NULL) = (matched_on IS NULL)),
  CHECK (entry_id IS NULL OR reason IS NULL)
) STRICT;
CREATE INDEX bank_line_by_statement ON bank_line (statement_id, line);
CREATE INDEX bank_line_by_day ON bank_line (day);

CREATE TRIGGER bank_line_answers BEFORE UPDATE ON bank_line
WHEN NEW.entry_id IS NOT NULL
BEGIN
  SELECT RAISE (ABORT, 'grants-bank-amount')
    WHERE NOT EXISTS (SELECT 1 FROM ledger_entry WHERE id = NEW.entry_id AND amount_fen = NEW.amount_fen);
  SELECT RAISE (ABORT, 'grants-bank-flow')
    WHERE NOT EXISTS (SELECT 1 FROM ledger_entry WHERE id = NEW.entry_id AND (kind = 'disbursement') = (NEW.flow = 'out'));
END;
