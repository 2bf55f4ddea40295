-- ?1 the fund, ?2 the day at whose end it is looked at.
SELECT
  coalesce(sum(iif(e.bears_on = 'moneyReceived', e.signed, 0)), 0) AS received_fen,
  coalesce(sum(CASE e.bears_on WHEN 'commitment' THEN e.signed WHEN 'decommitment' THEN -e.signed ELSE 0 END), 0) AS committed_fen,
  coalesce(sum(iif(e.bears_on = 'disbursement', e.signed, 0)), 0) AS paid_fen,
  coalesce(sum(iif(e.bears_on = 'refund', e.signed, 0)), 0) AS refunded_fen,
  coalesce(sum(iif(e.bears_on = 'handedBack', e.signed, 0)), 0) AS handed_back_fen,
  -- Awarded by that day and not bound by then: the signatures came later, or it came to nothing later.
  -- Its first commitment was what it then amounted to, whatever an amendment made of it.
  (SELECT coalesce(sum(coalesce((SELECT c.amount_fen FROM ledger_entry c WHERE c.award_id = a.id AND c.kind = 'commitment'
                                  ORDER BY c.seq LIMIT 1), a.amount_fen)), 0) FROM award a
   WHERE a.fund_id = ?1 AND a.decided_on <= ?2
     AND NOT EXISTS (SELECT 1 FROM ledger_entry c WHERE c.award_id = a.id AND c.kind = 'commitment' AND c.posted_on <= ?2)
     AND NOT (a.state IN ('lapsed', 'cancelled') AND a.state_on <= ?2)) AS reserved_fen
FROM (SELECT bears_on, iif(kind = 'reversal', -1, 1) * amount_fen AS signed FROM ledger_entry
      WHERE fund_id = ?1 AND posted_on <= ?2) e
