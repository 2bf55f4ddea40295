-- Micro-grants: payments that go to the bank together, the budget of an award, what was spent of
-- it, what it granted on, and how what is left is settled. Amounts are INTEGERs of fen.

-- 拨付批量单: each payment in it keeps a voucher of its own.
CREATE TABLE payment_batch (
  id TEXT PRIMARY KEY NOT NULL,
  no TEXT NOT NULL UNIQUE,
  planned_on TEXT NOT NULL,                           -- the day it is to go to the bank
  note TEXT,
  made_by TEXT NOT NULL,
  made_on TEXT NOT NULL
) STRICT;
ALTER TABLE payment ADD COLUMN batch_id TEXT REFERENCES payment_batch (id);
CREATE INDEX payment_by_batch ON payment (batch_id);

CREATE TABLE award_budget_line (
  id TEXT PRIMARY KEY NOT NULL,
  award_id TEXT NOT NULL REFERENCES award (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  class TEXT NOT NULL CHECK (class IN ('activity', 'management', 'tax', 'other')),
  line TEXT NOT NULL,
  amount_fen INTEGER NOT NULL CHECK (amount_fen >= 0),
  tolerance TEXT NOT NULL DEFAULT '0',                -- percent it may be exceeded by without an amendment
  UNIQUE (award_id, seq)
) STRICT;

-- What a class may take of the award at most, with the paper that says so.
CREATE TABLE award_class_cap (
  id TEXT PRIMARY KEY NOT NULL,
  award_id TEXT NOT NULL REFERENCES award (id),
  class TEXT NOT NULL CHECK (class IN ('activity', 'management', 'tax', 'other')),
  percent TEXT NOT NULL,
  source TEXT,
  UNIQUE (award_id, class)
) STRICT;

ALTER TABLE award ADD COLUMN regrant_percent TEXT;    -- the least share that is granted on to small projects

CREATE TABLE expense_report (
  id TEXT PRIMARY KEY NOT NULL,
  award_id TEXT NOT NULL REFERENCES award (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  name TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('due', 'submitted', 'returned', 'accepted')),
  final INTEGER NOT NULL DEFAULT 0 CHECK (final IN (0, 1)),
  condition_id TEXT REFERENCES tranche_condition (id), -- what is met when the report is accepted
  period_from TEXT,
  period_to TEXT,
  due_on TEXT,
  submitted_on TEXT,
  state_on TEXT NOT NULL,
  state_by TEXT NOT NULL,
  state_reason TEXT,                                  -- why it was returned
  UNIQUE (award_id, seq),
  CHECK (state <> 'returned' OR state_reason IS NOT NULL),
  CHECK (state = 'due' OR submitted_on IS NOT NULL)
) STRICT;

CREATE TABLE expense_line (
  id TEXT PRIMARY KEY NOT NULL,
  report_id TEXT NOT NULL REFERENCES expense_report (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  spent_on TEXT NOT NULL,
  class TEXT NOT NULL CHECK (class IN ('activity', 'management', 'tax', 'other')),
  budget_line_id TEXT REFERENCES award_budget_line (id),
  payee TEXT NOT NULL,
  purpose TEXT,
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  receipt_no TEXT,
  scan_sha256 TEXT,                                   -- of the scanned receipt, hexadecimal
  class_hours TEXT,                                   -- 学时 of a lecture that was paid for
  lecturer TEXT CHECK (lecturer IN ('associate', 'full', 'academician')),
  accepted_fen INTEGER CHECK (accepted_fen BETWEEN 0 AND amount_fen), -- NULL: not decided
  decided_by TEXT,
  decided_on TEXT,
  decided_reason TEXT,
  entry_id TEXT UNIQUE REFERENCES ledger_entry (id),  -- what it was posted as
  UNIQUE (report_id, seq),
  CHECK (accepted_fen IS NULL OR accepted_fen = amount_fen OR decided_reason IS NOT NULL)
) STRICT;
CREATE INDEX expense_line_by_receipt ON expense_line (receipt_no);
CREATE INDEX expense_line_by_budget ON expense_line (budget_line_id);

CREATE TRIGGER expense_line_kept BEFORE UPDATE ON expense_line
WHEN OLD.entry_id IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'grants-expense-kept'); END;
CREATE TRIGGER expense_line_stays BEFORE DELETE ON expense_line
WHEN OLD.entry_id IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'grants-expense-kept'); END;

-- A receipt counts once in the whole book: not beside a line that is undecided or accepted, and
-- not beside spending accepted without a report, unless that was reversed.
CREATE VIEW receipt_in_use AS
SELECT l.receipt_no, l.id AS line_id, l.entry_id
FROM expense_line l
WHERE l.receipt_no IS NOT NULL AND coalesce(l.accepted_fen, 1) > 0
  AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_id = l.entry_id)
UNION ALL
SELECT e.receipt_no, NULL, e.id
FROM ledger_entry e
WHERE e.kind = 'expenditureAccepted' AND e.receipt_no IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_id = e.id)
  AND NOT EXISTS (SELECT 1 FROM expense_line l WHERE l.entry_id = e.id);

CREATE TRIGGER expense_line_receipt_once BEFORE INSERT ON expense_line
WHEN NEW.receipt_no IS NOT NULL AND EXISTS (SELECT 1 FROM receipt_in_use WHERE receipt_no = NEW.receipt_no)
BEGIN SELECT RAISE (ABORT, 'grants-receipt-used'); END;

CREATE TABLE sub_grant (
  id TEXT PRIMARY KEY NOT NULL,
  award_id TEXT NOT NULL REFERENCES award (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  recipient TEXT NOT NULL,
  purpose TEXT NOT NULL,
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  agreed_on TEXT NOT NULL,
  paid_on TEXT,
  receipt_no TEXT,
  result TEXT,
  UNIQUE (award_id, seq)
) STRICT;

-- What was decided of money that was paid and neither accepted as spent nor refunded.
CREATE TABLE settlement (
  id TEXT PRIMARY KEY NOT NULL,
  award_id TEXT NOT NULL REFERENCES award (id),
  kind TEXT NOT NULL CHECK (kind IN ('kept', 'writtenOff', 'owed')),
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  decided_on TEXT NOT NULL,
  decided_by TEXT NOT NULL,                           -- who or which meeting decided it
  paper TEXT,                                         -- the minutes or the letter
  due_on TEXT,                                        -- of what is owed: when it is to be back
  reason TEXT NOT NULL,
  made_by TEXT NOT NULL
) STRICT;
CREATE INDEX settlement_by_award ON settlement (award_id);
