-- ?1 the fund, ?2 an award whose reservation is left out (or NULL).
SELECT
  coalesce(b.received_fen, 0) AS received_fen,
  coalesce(b.committed_fen, 0) AS committed_fen,
  coalesce(b.paid_fen, 0) AS paid_fen,
  coalesce(b.refunded_fen, 0) AS refunded_fen,
  coalesce(b.handed_back_fen, 0) AS handed_back_fen,
  (SELECT coalesce(sum(a.amount_fen), 0) FROM award a
   WHERE a.fund_id = f.id AND a.state = 'agreementPending' AND a.id IS NOT ?2) AS reserved_fen
FROM fund f LEFT JOIN derived_fund_balance b ON b.fund_id = f.id
WHERE f.id = ?1
