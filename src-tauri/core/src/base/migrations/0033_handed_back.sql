-- What a fund has left goes back to its source (结余上缴): a line of the ledger of its own. The kinds of a line are a CHECK
-- of the table, so it is written anew with its rows as they were; what refers to them finds them again before the commit.
PRAGMA defer_foreign_keys = ON;

DROP VIEW ledger_line;
CREATE TABLE ledger_entry_before AS SELECT rowid AS place, * FROM ledger_entry;
DROP TABLE ledger_entry;

CREATE TABLE ledger_entry (
  id TEXT PRIMARY KEY NOT NULL,
  seq INTEGER NOT NULL UNIQUE,                        -- the order of posting
  kind TEXT NOT NULL CHECK (kind IN ('moneyReceived', 'commitment', 'decommitment', 'disbursement', 'refund', 'reversal', 'expenditureAccepted', 'handedBack')),
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
  CHECK (kind NOT IN ('refund', 'reversal', 'handedBack') OR reason IS NOT NULL),
  CHECK ((bears_on IN ('moneyReceived', 'handedBack')) = (award_id IS NULL)),
  CHECK (bears_on <> 'disbursement' OR (tranche_id IS NOT NULL AND payment_id IS NOT NULL AND voucher_no IS NOT NULL))
) STRICT;

INSERT INTO ledger_entry (rowid, id, seq, kind, bears_on, amount_fen, posted_on, fund_id, award_id, tranche_id, payment_id,
  reverses_id, voucher_no, receipt_no, reason, recorded_by, recorded_at, as_recorded)
SELECT place, id, seq, kind, bears_on, amount_fen, posted_on, fund_id, award_id, tranche_id, payment_id,
  reverses_id, voucher_no, receipt_no, reason, recorded_by, recorded_at, as_recorded
FROM ledger_entry_before ORDER BY place;
DROP TABLE ledger_entry_before;

CREATE INDEX ledger_entry_by_receipt ON ledger_entry (receipt_no);
CREATE INDEX ledger_entry_by_payment ON ledger_entry (payment_id);
CREATE INDEX ledger_entry_of_fund_in_order ON ledger_entry (fund_id, seq);
CREATE INDEX ledger_entry_of_award_in_order ON ledger_entry (award_id, seq);
CREATE INDEX ledger_entry_by_tranche ON ledger_entry (tranche_id) WHERE tranche_id IS NOT NULL;

CREATE VIEW ledger_line AS
SELECT rowid AS rowid, *,
  iif (kind = 'reversal', -1, 1) * iif (bears_on IN ('decommitment', 'refund', 'handedBack'), -1, 1) * amount_fen AS effect_fen,
  iif (kind = 'reversal', -1, 1) * amount_fen * CASE bears_on
    WHEN 'moneyReceived' THEN 1 WHEN 'refund' THEN 1 WHEN 'disbursement' THEN -1 WHEN 'handedBack' THEN -1 ELSE 0 END AS cash_fen,
  iif (kind = 'reversal', -1, 1) * amount_fen * CASE bears_on
    WHEN 'disbursement' THEN 1 WHEN 'refund' THEN -1 ELSE 0 END AS paid_fen
FROM ledger_entry;

ALTER TABLE derived_fund_balance ADD COLUMN handed_back_fen INTEGER NOT NULL DEFAULT 0;

CREATE TRIGGER ledger_entry_never_changes BEFORE UPDATE ON ledger_entry
BEGIN SELECT RAISE (ABORT, 'grants-ledger-kept'); END;
CREATE TRIGGER ledger_entry_never_goes BEFORE DELETE ON ledger_entry
BEGIN SELECT RAISE (ABORT, 'grants-ledger-kept'); END;

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

CREATE TRIGGER ledger_entry_adds_up AFTER INSERT ON ledger_entry
BEGIN
  INSERT INTO derived_fund_balance (fund_id) VALUES (NEW.fund_id) ON CONFLICT DO NOTHING;
  UPDATE derived_fund_balance SET
    received_fen = received_fen + iif (NEW.bears_on = 'moneyReceived', iif (NEW.kind = 'reversal', -1, 1), 0) * NEW.amount_fen,
    committed_fen = committed_fen + CASE NEW.bears_on WHEN 'commitment' THEN 1 WHEN 'decommitment' THEN -1 ELSE 0 END
      * iif (NEW.kind = 'reversal', -1, 1) * NEW.amount_fen,
    paid_fen = paid_fen + iif (NEW.bears_on = 'disbursement', iif (NEW.kind = 'reversal', -1, 1), 0) * NEW.amount_fen,
    refunded_fen = refunded_fen + iif (NEW.bears_on = 'refund', iif (NEW.kind = 'reversal', -1, 1), 0) * NEW.amount_fen,
    accepted_fen = accepted_fen + iif (NEW.bears_on = 'expenditureAccepted', iif (NEW.kind = 'reversal', -1, 1), 0) * NEW.amount_fen,
    handed_back_fen = handed_back_fen + iif (NEW.bears_on = 'handedBack', iif (NEW.kind = 'reversal', -1, 1), 0) * NEW.amount_fen
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
    WHERE b.fund_id = NEW.fund_id AND b.committed_fen > max (f.promised_fen, b.received_fen) - b.handed_back_fen;
  SELECT RAISE (ABORT, 'grants-hand-back-over') FROM derived_fund_balance
    WHERE fund_id = NEW.fund_id AND NEW.kind = 'handedBack' AND received_fen - handed_back_fen < committed_fen;
  SELECT RAISE (ABORT, 'grants-received-below-zero') FROM derived_fund_balance
    WHERE fund_id = NEW.fund_id AND received_fen - handed_back_fen < 0;
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

DROP TRIGGER fund_promise_covers;
CREATE TRIGGER fund_promise_covers BEFORE UPDATE OF promised_fen ON fund
WHEN EXISTS (SELECT 1 FROM derived_fund_balance WHERE fund_id = OLD.id
  AND committed_fen > max (NEW.promised_fen, received_fen) - handed_back_fen)
BEGIN SELECT RAISE (ABORT, 'grants-over-fund'); END;

-- The bank shows it going out.
DROP TRIGGER bank_line_answers;
CREATE TRIGGER bank_line_answers BEFORE UPDATE ON bank_line
WHEN NEW.entry_id IS NOT NULL
BEGIN
  SELECT RAISE (ABORT, 'grants-bank-amount')
    WHERE NOT EXISTS (SELECT 1 FROM ledger_entry WHERE id = NEW.entry_id AND amount_fen = NEW.amount_fen);
  SELECT RAISE (ABORT, 'grants-bank-flow')
    WHERE NOT EXISTS (SELECT 1 FROM ledger_entry
      WHERE id = NEW.entry_id AND (kind IN ('disbursement', 'handedBack')) = (NEW.flow = 'out'));
END;

-- One scan beside two receipts is found by its hash.
CREATE INDEX expense_line_by_scan ON expense_line (scan_sha256) WHERE scan_sha256 IS NOT NULL;
