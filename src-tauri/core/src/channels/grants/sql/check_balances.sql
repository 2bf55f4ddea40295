-- Sums of the ledger counted anew against those that its trigger keeps.
WITH line AS (
  SELECT fund_id, award_id, tranche_id, bears_on, iif (kind = 'reversal', -amount_fen, amount_fen) AS fen FROM ledger_entry
), by_fund AS (
  SELECT fund_id AS id,
    sum(iif (bears_on = 'moneyReceived', fen, 0)) AS received,
    sum(CASE bears_on WHEN 'commitment' THEN fen WHEN 'decommitment' THEN -fen ELSE 0 END) AS committed,
    sum(iif (bears_on = 'disbursement', fen, 0)) AS paid,
    sum(iif (bears_on = 'refund', fen, 0)) AS refunded,
    sum(iif (bears_on = 'expenditureAccepted', fen, 0)) AS accepted,
    sum(iif (bears_on = 'handedBack', fen, 0)) AS handed_back
  FROM line WHERE fund_id IS NOT NULL GROUP BY fund_id
), by_award AS (
  SELECT award_id AS id,
    sum(iif (bears_on = 'moneyReceived', fen, 0)) AS received,
    sum(CASE bears_on WHEN 'commitment' THEN fen WHEN 'decommitment' THEN -fen ELSE 0 END) AS committed,
    sum(iif (bears_on = 'disbursement', fen, 0)) AS paid,
    sum(iif (bears_on = 'refund', fen, 0)) AS refunded,
    sum(iif (bears_on = 'expenditureAccepted', fen, 0)) AS accepted
  FROM line WHERE award_id IS NOT NULL GROUP BY award_id
), by_tranche AS (
  SELECT tranche_id AS id,
    sum(iif (bears_on = 'moneyReceived', fen, 0)) AS received,
    sum(CASE bears_on WHEN 'commitment' THEN fen WHEN 'decommitment' THEN -fen ELSE 0 END) AS committed,
    sum(iif (bears_on = 'disbursement', fen, 0)) AS paid,
    sum(iif (bears_on = 'refund', fen, 0)) AS refunded,
    sum(iif (bears_on = 'expenditureAccepted', fen, 0)) AS accepted
  FROM line WHERE tranche_id IS NOT NULL GROUP BY tranche_id
), running_cash AS (
  SELECT l.id, s.fund_cash_fen AS kept, sum(l.cash_fen) OVER (PARTITION BY l.fund_id ORDER BY l.seq) AS counted
  FROM ledger_line l LEFT JOIN derived_ledger_sum s ON s.seq = l.seq
), running_paid AS (
  SELECT l.id, s.award_paid_fen AS kept, sum(l.paid_fen) OVER (PARTITION BY l.award_id ORDER BY l.seq) AS counted
  FROM ledger_line l LEFT JOIN derived_ledger_sum s ON s.seq = l.seq WHERE l.award_id IS NOT NULL
)
SELECT * FROM (
  SELECT 'derived_fund_balance' AS tbl, k.id, 'received' AS sum, coalesce(b.received_fen, 0) AS kept, coalesce(s.received, 0) AS counted
  FROM (SELECT fund_id AS id FROM derived_fund_balance UNION SELECT fund_id FROM ledger_entry WHERE fund_id IS NOT NULL) k
  LEFT JOIN derived_fund_balance b ON b.fund_id = k.id LEFT JOIN by_fund s ON s.id = k.id
  UNION ALL
  SELECT 'derived_fund_balance' AS tbl, k.id, 'committed' AS sum, coalesce(b.committed_fen, 0) AS kept, coalesce(s.committed, 0) AS counted
  FROM (SELECT fund_id AS id FROM derived_fund_balance UNION SELECT fund_id FROM ledger_entry WHERE fund_id IS NOT NULL) k
  LEFT JOIN derived_fund_balance b ON b.fund_id = k.id LEFT JOIN by_fund s ON s.id = k.id
  UNION ALL
  SELECT 'derived_fund_balance' AS tbl, k.id, 'paid' AS sum, coalesce(b.paid_fen, 0) AS kept, coalesce(s.paid, 0) AS counted
  FROM (SELECT fund_id AS id FROM derived_fund_balance UNION SELECT fund_id FROM ledger_entry WHERE fund_id IS NOT NULL) k
  LEFT JOIN derived_fund_balance b ON b.fund_id = k.id LEFT JOIN by_fund s ON s.id = k.id
  UNION ALL
  SELECT 'derived_fund_balance' AS tbl, k.id, 'refunded' AS sum, coalesce(b.refunded_fen, 0) AS kept, coalesce(s.refunded, 0) AS counted
  FROM (SELECT fund_id AS id FROM derived_fund_balance UNION SELECT fund_id FROM ledger_entry WHERE fund_id IS NOT NULL) k
  LEFT JOIN derived_fund_balance b ON b.fund_id = k.id LEFT JOIN by_fund s ON s.id = k.id
  UNION ALL
  SELECT 'derived_fund_balance' AS tbl, k.id, 'accepted' AS sum, coalesce(b.accepted_fen, 0) AS kept, coalesce(s.accepted, 0) AS counted
  FROM (SELECT fund_id AS id FROM derived_fund_balance UNION SELECT fund_id FROM ledger_entry WHERE fund_id IS NOT NULL) k
  LEFT JOIN derived_fund_balance b ON b.fund_id = k.id LEFT JOIN by_fund s ON s.id = k.id
  UNION ALL
  SELECT 'derived_fund_balance' AS tbl, k.id, 'handed back' AS sum, coalesce(b.handed_back_fen, 0) AS kept, coalesce(s.handed_back, 0) AS counted
  FROM (SELECT fund_id AS id FROM derived_fund_balance UNION SELECT fund_id FROM ledger_entry WHERE fund_id IS NOT NULL) k
  LEFT JOIN derived_fund_balance b ON b.fund_id = k.id LEFT JOIN by_fund s ON s.id = k.id
  UNION ALL
  SELECT 'derived_award_balance' AS tbl, k.id, 'committed' AS sum, coalesce(b.committed_fen, 0) AS kept, coalesce(s.committed, 0) AS counted
  FROM (SELECT award_id AS id FROM derived_award_balance UNION SELECT award_id FROM ledger_entry WHERE award_id IS NOT NULL) k
  LEFT JOIN derived_award_balance b ON b.award_id = k.id LEFT JOIN by_award s ON s.id = k.id
  UNION ALL
  SELECT 'derived_award_balance' AS tbl, k.id, 'paid' AS sum, coalesce(b.paid_fen, 0) AS kept, coalesce(s.paid, 0) AS counted
  FROM (SELECT award_id AS id FROM derived_award_balance UNION SELECT award_id FROM ledger_entry WHERE award_id IS NOT NULL) k
  LEFT JOIN derived_award_balance b ON b.award_id = k.id LEFT JOIN by_award s ON s.id = k.id
  UNION ALL
  SELECT 'derived_award_balance' AS tbl, k.id, 'refunded' AS sum, coalesce(b.refunded_fen, 0) AS kept, coalesce(s.refunded, 0) AS counted
  FROM (SELECT award_id AS id FROM derived_award_balance UNION SELECT award_id FROM ledger_entry WHERE award_id IS NOT NULL) k
  LEFT JOIN derived_award_balance b ON b.award_id = k.id LEFT JOIN by_award s ON s.id = k.id
  UNION ALL
  SELECT 'derived_award_balance' AS tbl, k.id, 'accepted' AS sum, coalesce(b.accepted_fen, 0) AS kept, coalesce(s.accepted, 0) AS counted
  FROM (SELECT award_id AS id FROM derived_award_balance UNION SELECT award_id FROM ledger_entry WHERE award_id IS NOT NULL) k
  LEFT JOIN derived_award_balance b ON b.award_id = k.id LEFT JOIN by_award s ON s.id = k.id
  UNION ALL
  SELECT 'derived_tranche_balance' AS tbl, k.id, 'paid' AS sum, coalesce(b.paid_fen, 0) AS kept, coalesce(s.paid, 0) AS counted
  FROM (SELECT tranche_id AS id FROM derived_tranche_balance UNION SELECT tranche_id FROM ledger_entry WHERE tranche_id IS NOT NULL) k
  LEFT JOIN derived_tranche_balance b ON b.tranche_id = k.id LEFT JOIN by_tranche s ON s.id = k.id
  UNION ALL
  SELECT 'derived_tranche_balance' AS tbl, k.id, 'refunded' AS sum, coalesce(b.refunded_fen, 0) AS kept, coalesce(s.refunded, 0) AS counted
  FROM (SELECT tranche_id AS id FROM derived_tranche_balance UNION SELECT tranche_id FROM ledger_entry WHERE tranche_id IS NOT NULL) k
  LEFT JOIN derived_tranche_balance b ON b.tranche_id = k.id LEFT JOIN by_tranche s ON s.id = k.id
  UNION ALL
  SELECT 'derived_ledger_sum', id, 'cash', kept, counted FROM running_cash
  UNION ALL
  SELECT 'derived_ledger_sum', id, 'paid', kept, counted FROM running_paid
) WHERE kept IS NOT counted
ORDER BY tbl, id, sum
