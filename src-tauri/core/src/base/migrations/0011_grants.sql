-- Micro-grants: funds, awards with their tranches, payments, and the ledger of money.
-- Every amount is an INTEGER of fen. What RAISE aborts with is the code of a refusal.

CREATE TABLE fund (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL UNIQUE,
  source TEXT,                                        -- NULL: came with a register and still asks for its source
  restriction TEXT,                                   -- what the money is bound to
  starts_on TEXT,
  ends_on TEXT,
  promised_fen INTEGER CHECK (promised_fen >= 0),     -- NULL: never stated (imported), so no ceiling yet
  note TEXT
) STRICT;

CREATE TABLE award (
  id TEXT PRIMARY KEY NOT NULL,
  no TEXT NOT NULL UNIQUE,
  project_id TEXT NOT NULL REFERENCES project (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  fund_id TEXT NOT NULL REFERENCES fund (id),
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  decided_on TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('agreementPending', 'active', 'suspended', 'closed', 'lapsed', 'cancelled', 'terminated')),
  agreement_no TEXT UNIQUE,
  hub_signed_on TEXT,
  organisation_signed_on TEXT,
  state_on TEXT NOT NULL,                             -- since when it is in its state
  state_reason TEXT,
  made_by TEXT NOT NULL,
  note TEXT,
  as_recorded INTEGER NOT NULL DEFAULT 0 CHECK (as_recorded IN (0, 1))
) STRICT;
CREATE INDEX award_by_project ON award (project_id);
CREATE INDEX award_by_organisation ON award (organisation_id);

CREATE TABLE tranche (
  id TEXT PRIMARY KEY NOT NULL,
  award_id TEXT NOT NULL REFERENCES award (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  name TEXT NOT NULL,
  percent TEXT,                                       -- as agreed, "50"; NULL where an amount was agreed
  amount_fen INTEGER NOT NULL CHECK (amount_fen >= 0),
  planned_on TEXT,
  UNIQUE (award_id, seq)
) STRICT;

CREATE TABLE tranche_condition (
  id TEXT PRIMARY KEY NOT NULL,
  tranche_id TEXT NOT NULL REFERENCES tranche (id),
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('agreement', 'report', 'assessment', 'document')),
  label TEXT NOT NULL,
  due_on TEXT,
  state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'waiverAsked', 'waived')),
  evidence TEXT,                                      -- what was looked at: title, number, place of the paper
  asked_by TEXT,                                      -- who asked to waive it
  decided_by TEXT,
  decided_on TEXT,
  reason TEXT,
  UNIQUE (tranche_id, seq),
  CHECK (state <> 'waived' OR (asked_by IS NOT NULL AND decided_by <> asked_by AND reason IS NOT NULL))
) STRICT;

-- An organisation's account, or that of the body that keeps its money; never changed, only followed by another.
CREATE TABLE payee_account (
  id TEXT PRIMARY KEY NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  account_name TEXT NOT NULL,
  bank TEXT NOT NULL,
  number TEXT NOT NULL,
  custodian TEXT,                                     -- 资金代管单位
  since TEXT NOT NULL,
  set_by TEXT NOT NULL,
  follows_id TEXT UNIQUE REFERENCES payee_account (id) -- the account it took the place of
) STRICT;
CREATE INDEX payee_account_by_organisation ON payee_account (organisation_id);

CREATE TABLE organisation_hold (
  id TEXT PRIMARY KEY NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  reason TEXT NOT NULL,
  since TEXT NOT NULL,
  held_by TEXT NOT NULL,
  lifted_on TEXT,
  lifted_by TEXT,
  lifted_reason TEXT
) STRICT;
CREATE UNIQUE INDEX organisation_hold_once ON organisation_hold (organisation_id) WHERE lifted_on IS NULL;

-- Money dated up to this day is settled: nothing is posted into it any more.
CREATE TABLE money_lock (
  id TEXT PRIMARY KEY NOT NULL,
  through TEXT NOT NULL UNIQUE,
  locked_on TEXT NOT NULL,
  locked_by TEXT NOT NULL
) STRICT;

CREATE TABLE payment (
  id TEXT PRIMARY KEY NOT NULL,
  award_id TEXT NOT NULL REFERENCES award (id),
  tranche_id TEXT NOT NULL REFERENCES tranche (id),
  voucher_no TEXT UNIQUE,
  state TEXT NOT NULL CHECK (state IN ('prepared', 'approved', 'paid', 'rejected', 'voided', 'returned', 'reversed')),
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  planned_on TEXT NOT NULL,                           -- the day it is to be paid, then the day it was
  account_id TEXT REFERENCES payee_account (id),
  payee TEXT NOT NULL,                                -- the organisation's name and account as they stood
  account_name TEXT,
  account_bank TEXT,
  account_number TEXT,
  account_changed INTEGER NOT NULL CHECK (account_changed IN (0, 1)),
  account_seen_by TEXT,
  purpose TEXT,
  receipt_no TEXT,                                    -- 票据号码 of the organisation's receipt
  prepared_by TEXT NOT NULL,
  prepared_on TEXT NOT NULL,
  approved_by TEXT,
  approved_on TEXT,
  paid_by TEXT,
  paid_on TEXT,
  ended_by TEXT,
  ended_on TEXT,
  ended_reason TEXT,
  single_operator INTEGER NOT NULL DEFAULT 0 CHECK (single_operator IN (0, 1)),
  cosigned_by TEXT,
  cosigned_on TEXT,
  cosigned_paper TEXT,                                -- where the co-signed voucher is kept
  as_recorded INTEGER NOT NULL DEFAULT 0 CHECK (as_recorded IN (0, 1)),
  CHECK (state IN ('prepared', 'rejected') OR voucher_no IS NOT NULL),
  CHECK (state NOT IN ('rejected', 'voided', 'returned', 'reversed') OR ended_reason IS NOT NULL)
) STRICT;
CREATE INDEX payment_by_award ON payment (award_id);
CREATE INDEX payment_by_tranche ON payment (tranche_id);

CREATE TRIGGER payment_kept BEFORE DELETE ON payment
WHEN OLD.voucher_no IS NOT NULL OR OLD.state <> 'prepared'
BEGIN SELECT RAISE (ABORT, 'grants-payment-kept'); END;

CREATE TRIGGER payment_voucher_kept BEFORE UPDATE ON payment
WHEN OLD.voucher_no IS NOT NULL AND (
  NEW.voucher_no IS NOT OLD.voucher_no OR NEW.amount_fen <> OLD.amount_fen OR NEW.award_id <> OLD.award_id
  OR NEW.tranche_id <> OLD.tranche_id OR NEW.account_number IS NOT OLD.account_number)
BEGIN SELECT RAISE (ABORT, 'grants-voucher-kept'); END;

-- The ledger: rows are added and never touched again.
CREATE TABLE ledger_entry (
  id TEXT PRIMARY KEY NOT NULL,
  seq INTEGER NOT NULL UNIQUE,                        -- the order of posting
  kind TEXT NOT NULL CHECK (kind IN ('moneyReceived', 'commitment', 'decommitment', 'disbursement', 'refund', 'reversal', 'expenditureAccepted')),
  bears_on TEXT NOT NULL,                             -- its own kind; of a reversal, the kind it takes back
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  posted_on TEXT NOT NULL,                            -- the day the money moved
  fund_id TEXT NOT NULL REFERENCES fund (id),
  award_id TEXT REFERENCES award (id),
  tranche_id TEXT REFERENCES tranche (id),
  payment_id TEXT REFERENCES payment (id),
  reverses_id TEXT UNIQUE REFERENCES ledger_entry (id),
  voucher_no TEXT UNIQUE,
  receipt_no TEXT,
  reason TEXT,
  recorded_by TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  as_recorded INTEGER NOT NULL DEFAULT 0 CHECK (as_recorded IN (0, 1)),
  CHECK ((kind = 'reversal') = (reverses_id IS NOT NULL)),
  CHECK (kind = 'reversal' OR bears_on = kind),
  CHECK (kind NOT IN ('refund', 'reversal') OR reason IS NOT NULL),
  CHECK ((bears_on = 'moneyReceived') = (award_id IS NULL)),
  CHECK (bears_on <> 'disbursement' OR (tranche_id IS NOT NULL AND payment_id IS NOT NULL AND voucher_no IS NOT NULL))
) STRICT;
CREATE INDEX ledger_entry_by_award ON ledger_entry (award_id);
CREATE INDEX ledger_entry_by_fund ON ledger_entry (fund_id);
CREATE INDEX ledger_entry_by_receipt ON ledger_entry (receipt_no);

CREATE TRIGGER ledger_entry_never_changes BEFORE UPDATE ON ledger_entry
BEGIN SELECT RAISE (ABORT, 'grants-ledger-kept'); END;
CREATE TRIGGER ledger_entry_never_goes BEFORE DELETE ON ledger_entry
BEGIN SELECT RAISE (ABORT, 'grants-ledger-kept'); END;

-- Sums of the ledger, kept as it grows; `verify` adds the ledger up anew and compares.
CREATE TABLE derived_fund_balance (
  fund_id TEXT PRIMARY KEY NOT NULL,
  received_fen INTEGER NOT NULL DEFAULT 0,
  committed_fen INTEGER NOT NULL DEFAULT 0,           -- commitments less what was released
  paid_fen INTEGER NOT NULL DEFAULT 0,                -- before refunds
  refunded_fen INTEGER NOT NULL DEFAULT 0,
  accepted_fen INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE derived_award_balance (
  award_id TEXT PRIMARY KEY NOT NULL,
  committed_fen INTEGER NOT NULL DEFAULT 0,
  paid_fen INTEGER NOT NULL DEFAULT 0,
  refunded_fen INTEGER NOT NULL DEFAULT 0,
  accepted_fen INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE derived_tranche_balance (
  tranche_id TEXT PRIMARY KEY NOT NULL,
  paid_fen INTEGER NOT NULL DEFAULT 0,
  refunded_fen INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TRIGGER ledger_entry_is_sound BEFORE INSERT ON ledger_entry
BEGIN
  SELECT RAISE (ABORT, 'grants-period-locked')
    WHERE EXISTS (SELECT 1 FROM money_lock WHERE through >= NEW.posted_on);
  SELECT RAISE (ABORT, 'grants-reversal-of-reversal')
    WHERE EXISTS (SELECT 1 FROM ledger_entry WHERE id = NEW.reverses_id AND kind = 'reversal');
  SELECT RAISE (ABORT, 'grants-already-reversed')
    WHERE EXISTS (SELECT 1 FROM ledger_entry WHERE reverses_id = NEW.reverses_id);
  SELECT RAISE (ABORT, 'grants-reversal-differs')
    WHERE NEW.kind = 'reversal' AND NOT EXISTS (
      SELECT 1 FROM ledger_entry old
      WHERE old.id = NEW.reverses_id AND old.kind = NEW.bears_on AND old.amount_fen = NEW.amount_fen
        AND old.fund_id = NEW.fund_id AND old.award_id IS NEW.award_id
        AND old.tranche_id IS NEW.tranche_id AND old.payment_id IS NEW.payment_id);
  SELECT RAISE (ABORT, 'grants-award-differs')
    WHERE NEW.award_id IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM award WHERE id = NEW.award_id AND fund_id = NEW.fund_id);
  SELECT RAISE (ABORT, 'grants-tranche-differs')
    WHERE NEW.tranche_id IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM tranche WHERE id = NEW.tranche_id AND award_id = NEW.award_id);
  SELECT RAISE (ABORT, 'grants-payment-differs')
    WHERE NEW.kind = 'disbursement' AND NOT EXISTS (
      SELECT 1 FROM payment
      WHERE id = NEW.payment_id AND tranche_id = NEW.tranche_id AND amount_fen = NEW.amount_fen AND voucher_no = NEW.voucher_no);
  SELECT RAISE (ABORT, 'grants-voucher-taken')
    WHERE NEW.kind <> 'disbursement' AND EXISTS (SELECT 1 FROM payment WHERE voucher_no = NEW.voucher_no);
  SELECT RAISE (ABORT, 'grants-paid-already')
    WHERE NEW.kind = 'disbursement' AND EXISTS (
      SELECT 1 FROM ledger_entry WHERE payment_id = NEW.payment_id AND kind = 'disbursement');
  -- A receipt counts once, unless what it counted for was reversed.
  SELECT RAISE (ABORT, 'grants-receipt-used')
    WHERE NEW.kind = 'expenditureAccepted' AND NEW.receipt_no IS NOT NULL AND EXISTS (
      SELECT 1 FROM ledger_entry e WHERE e.receipt_no = NEW.receipt_no AND e.kind = 'expenditureAccepted'
        AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_id = e.id));
END;

CREATE TRIGGER payment_voucher_free BEFORE UPDATE OF voucher_no ON payment
WHEN NEW.voucher_no IS NOT NULL AND OLD.voucher_no IS NULL
  AND EXISTS (SELECT 1 FROM ledger_entry WHERE voucher_no = NEW.voucher_no)
BEGIN SELECT RAISE (ABORT, 'grants-voucher-taken'); END;
CREATE TRIGGER payment_voucher_free_from_the_start BEFORE INSERT ON payment
WHEN EXISTS (SELECT 1 FROM ledger_entry WHERE voucher_no = NEW.voucher_no)
BEGIN SELECT RAISE (ABORT, 'grants-voucher-taken'); END;

CREATE TRIGGER ledger_entry_adds_up AFTER INSERT ON ledger_entry
BEGIN
  INSERT INTO derived_fund_balance (fund_id) VALUES (NEW.fund_id) ON CONFLICT DO NOTHING;
  UPDATE derived_fund_balance SET
    received_fen = received_fen + iif (NEW.bears_on = 'moneyReceived', iif (NEW.kind = 'reversal', -1, 1), 0) * NEW.amount_fen,
    committed_fen = committed_fen + CASE NEW.bears_on WHEN 'commitment' THEN 1 WHEN 'decommitment' THEN -1 ELSE 0 END
      * iif (NEW.kind = 'reversal', -1, 1) * NEW.amount_fen,
    paid_fen = paid_fen + iif (NEW.bears_on = 'disbursement', iif (NEW.kind = 'reversal', -1, 1), 0) * NEW.amount_fen,
    refunded_fen = refunded_fen + iif (NEW.bears_on = 'refund', iif (NEW.kind = 'reversal', -1, 1), 0) * NEW.amount_fen,
    accepted_fen = accepted_fen + iif (NEW.bears_on = 'expenditureAccepted', iif (NEW.kind = 'reversal', -1, 1), 0) * NEW.amount_fen
    WHERE fund_id = NEW.fund_id;

  INSERT INTO derived_award_balance (award_id) SELECT NEW.award_id WHERE NEW.award_id IS NOT NULL ON CONFLICT DO NOTHING;
  UPDATE derived_award_balance SET
    committed_fen = committed_fen + CASE NEW.bears_on WHEN 'commitment' THEN 1 WHEN 'decommitment' THEN -1 ELSE 0 END
      * iif (NEW.kind = 'reversal', -1, 1) * NEW.amount_fen,
    paid_fen = paid_fen + iif (NEW.bears_on = 'disbursement', iif (NEW.kind = 'reversal', -1, 1), 0) * NEW.amount_fen,
    refunded_fen = refunded_fen + iif (NEW.bears_on = 'refund', iif (NEW.kind = 'reversal', -1, 1), 0) * NEW.amount_fen,
    accepted_fen = accepted_fen + iif (NEW.bears_on = 'expenditureAccepted', iif (NEW.kind = 'reversal', -1, 1), 0) * NEW.amount_fen
    WHERE award_id = NEW.award_id;

  INSERT INTO derived_tranche_balance (tranche_id) SELECT NEW.tranche_id WHERE NEW.tranche_id IS NOT NULL ON CONFLICT DO NOTHING;
  UPDATE derived_tranche_balance SET
    paid_fen = paid_fen + iif (NEW.bears_on = 'disbursement', iif (NEW.kind = 'reversal', -1, 1), 0) * NEW.amount_fen,
    refunded_fen = refunded_fen + iif (NEW.bears_on = 'refund', iif (NEW.kind = 'reversal', -1, 1), 0) * NEW.amount_fen
    WHERE tranche_id = NEW.tranche_id;

  -- What must hold of the sums after every entry.
  SELECT RAISE (ABORT, 'grants-over-fund') FROM derived_fund_balance b JOIN fund f ON f.id = b.fund_id
    WHERE b.fund_id = NEW.fund_id AND b.committed_fen > max (f.promised_fen, b.received_fen);
  SELECT RAISE (ABORT, 'grants-received-below-zero') FROM derived_fund_balance
    WHERE fund_id = NEW.fund_id AND received_fen < 0;
  SELECT RAISE (ABORT, 'grants-over-award') FROM derived_award_balance b JOIN award a ON a.id = b.award_id
    WHERE b.award_id = NEW.award_id AND b.paid_fen - b.refunded_fen > a.amount_fen;
  SELECT RAISE (ABORT, 'grants-commitment-over-award') FROM derived_award_balance b JOIN award a ON a.id = b.award_id
    WHERE b.award_id = NEW.award_id AND b.committed_fen > a.amount_fen;
  SELECT RAISE (ABORT, 'grants-paid-over-commitment') FROM derived_award_balance
    WHERE award_id = NEW.award_id AND paid_fen - refunded_fen > committed_fen;
  SELECT RAISE (ABORT, 'grants-refund-over-paid') FROM derived_award_balance
    WHERE award_id = NEW.award_id AND (paid_fen - refunded_fen < 0 OR refunded_fen < 0);
  SELECT RAISE (ABORT, 'grants-accepted-over-award') FROM derived_award_balance b JOIN award a ON a.id = b.award_id
    WHERE b.award_id = NEW.award_id AND (b.accepted_fen > a.amount_fen OR b.accepted_fen < 0);
  SELECT RAISE (ABORT, 'grants-over-tranche') FROM derived_tranche_balance b JOIN tranche t ON t.id = b.tranche_id
    WHERE b.tranche_id = NEW.tranche_id AND b.paid_fen - b.refunded_fen > t.amount_fen;
  SELECT RAISE (ABORT, 'grants-refund-over-paid') FROM derived_tranche_balance
    WHERE tranche_id = NEW.tranche_id AND (paid_fen - refunded_fen < 0 OR refunded_fen < 0);
END;

-- An amount that money already stands on is not lowered beneath it.
CREATE TRIGGER award_amount_covers BEFORE UPDATE OF amount_fen, fund_id ON award
WHEN EXISTS (SELECT 1 FROM derived_award_balance WHERE award_id = OLD.id
  AND (NEW.fund_id <> OLD.fund_id OR NEW.amount_fen < max (committed_fen, paid_fen - refunded_fen, accepted_fen)))
BEGIN SELECT RAISE (ABORT, 'grants-over-award'); END;
CREATE TRIGGER tranche_amount_covers BEFORE UPDATE OF amount_fen, award_id ON tranche
WHEN EXISTS (SELECT 1 FROM derived_tranche_balance WHERE tranche_id = OLD.id
  AND (NEW.award_id <> OLD.award_id OR NEW.amount_fen < paid_fen - refunded_fen))
BEGIN SELECT RAISE (ABORT, 'grants-over-tranche'); END;
CREATE TRIGGER fund_promise_covers BEFORE UPDATE OF promised_fen ON fund
WHEN EXISTS (SELECT 1 FROM derived_fund_balance WHERE fund_id = OLD.id
  AND committed_fen > max (NEW.promised_fen, received_fen))
BEGIN SELECT RAISE (ABORT, 'grants-over-fund'); END;
