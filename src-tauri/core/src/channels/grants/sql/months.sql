-- What is dated into each month, the newest first.
WITH line AS (
  SELECT substr (posted_on, 1, 7) || '-01' AS first_day, bears_on, iif (kind = 'reversal', -amount_fen, amount_fen) AS fen
  FROM ledger_entry
)
SELECT first_day, count(*) AS entries,
  sum(iif (bears_on = 'moneyReceived', fen, 0)) AS received_fen,
  sum(iif (bears_on = 'disbursement', fen, 0)) AS paid_fen,
  sum(iif (bears_on = 'refund', fen, 0)) AS refunded_fen,
  sum(iif (bears_on = 'handedBack', fen, 0)) AS handed_back_fen,
  sum(iif (bears_on = 'expenditureAccepted', fen, 0)) AS accepted_fen
FROM line GROUP BY first_day ORDER BY first_day DESC
