-- ?1 the fund, ?2 a day: by how much less than now it held at the end of some day from then on, at worst.
SELECT coalesce(max(0, max(since_fen)), 0) FROM (
  SELECT sum(sum(moved_fen)) OVER (ORDER BY posted_on DESC) AS since_fen
  FROM (SELECT posted_on, iif(kind = 'reversal', -1, 1) * iif(bears_on IN ('disbursement', 'handedBack'), -amount_fen, amount_fen) AS moved_fen
        FROM ledger_entry
        WHERE fund_id = ?1 AND posted_on > ?2 AND bears_on IN ('moneyReceived', 'disbursement', 'refund', 'handedBack'))
  GROUP BY posted_on)
