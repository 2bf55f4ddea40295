SELECT coalesce(sum(
  iif (kind = 'reversal', -1, 1) * CASE bears_on WHEN 'disbursement' THEN 1 WHEN 'refund' THEN -1 ELSE 0 END * amount_fen
), 0)
FROM ledger_entry WHERE award_id = ?1 AND seq < ?2
