-- ?1 the day, ?2 a fund or NULL. Sums of what is dated up to the day, and of what was recorded up to its evening.
WITH line AS (
  SELECT e.fund_id, e.award_id, e.bears_on, iif (e.kind = 'reversal', -e.amount_fen, e.amount_fen) AS fen,
    e.posted_on <= ?1 AS dated, substr (e.recorded_at, 1, 10) <= ?1 AS told
  FROM ledger_entry e
  WHERE ?2 IS NULL OR e.fund_id = ?2
)
SELECT line.fund_id, line.award_id,
  sum(iif (dated AND bears_on = 'moneyReceived', fen, 0)) AS dated_received,
  sum(iif (dated, CASE bears_on WHEN 'commitment' THEN fen WHEN 'decommitment' THEN -fen ELSE 0 END, 0)) AS dated_committed,
  sum(iif (dated, CASE bears_on WHEN 'disbursement' THEN fen WHEN 'refund' THEN -fen ELSE 0 END, 0)) AS dated_net_paid,
  sum(iif (dated AND bears_on = 'expenditureAccepted', fen, 0)) AS dated_accepted,
  sum(iif (dated AND bears_on = 'handedBack', fen, 0)) AS dated_handed_back,
  sum(iif (told AND bears_on = 'moneyReceived', fen, 0)) AS told_received,
  sum(iif (told, CASE bears_on WHEN 'commitment' THEN fen WHEN 'decommitment' THEN -fen ELSE 0 END, 0)) AS told_committed,
  sum(iif (told, CASE bears_on WHEN 'disbursement' THEN fen WHEN 'refund' THEN -fen ELSE 0 END, 0)) AS told_net_paid,
  sum(iif (told AND bears_on = 'expenditureAccepted', fen, 0)) AS told_accepted,
  sum(iif (told AND bears_on = 'handedBack', fen, 0)) AS told_handed_back
FROM line
JOIN fund f ON f.id = line.fund_id
LEFT JOIN award a ON a.id = line.award_id
WHERE dated OR told
GROUP BY line.fund_id, line.award_id
ORDER BY f.name, a.no IS NOT NULL, a.no
