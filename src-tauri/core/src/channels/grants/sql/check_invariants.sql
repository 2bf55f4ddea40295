-- What the triggers never let in, looked for all the same.
SELECT 'grants-over-award' AS code, 'award' AS tbl, a.id, a.no || ': ' || (b.paid_fen - b.refunded_fen) || ' > ' || a.amount_fen AS detail
FROM award a JOIN derived_award_balance b ON b.award_id = a.id WHERE b.paid_fen - b.refunded_fen > a.amount_fen
UNION ALL
SELECT 'grants-over-tranche', 'tranche', t.id, t.name || ': ' || (b.paid_fen - b.refunded_fen) || ' > ' || t.amount_fen
FROM tranche t JOIN derived_tranche_balance b ON b.tranche_id = t.id WHERE b.paid_fen - b.refunded_fen > t.amount_fen
UNION ALL
SELECT 'grants-over-fund', 'fund', f.id, f.name || ': ' || b.committed_fen || ' > ' || (max (f.promised_fen, b.received_fen) - b.handed_back_fen)
FROM fund f JOIN derived_fund_balance b ON b.fund_id = f.id
WHERE b.committed_fen > max (f.promised_fen, b.received_fen) - b.handed_back_fen
UNION ALL
SELECT 'grants-paid-over-commitment', 'award', a.id, a.no || ': ' || (b.paid_fen - b.refunded_fen) || ' > ' || b.committed_fen
FROM award a JOIN derived_award_balance b ON b.award_id = a.id WHERE b.paid_fen - b.refunded_fen > b.committed_fen
UNION ALL
SELECT 'grants-payment-unposted', 'payment', p.id, p.voucher_no
FROM payment p WHERE p.state IN ('paid', 'returned', 'reversed')
  AND NOT EXISTS (SELECT 1 FROM ledger_entry e WHERE e.payment_id = p.id AND e.kind = 'disbursement')
UNION ALL
SELECT 'grants-payment-unreversed', 'payment', p.id, p.voucher_no
FROM payment p JOIN ledger_entry e ON e.payment_id = p.id AND e.kind = 'disbursement'
WHERE (p.state = 'paid') = EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_id = e.id)
UNION ALL
SELECT 'grants-number-unregistered', 'ledger_entry', e.id, e.voucher_no
FROM ledger_entry e WHERE e.voucher_no IS NOT NULL AND NOT EXISTS (SELECT 1 FROM house_number h WHERE h.text = e.voucher_no)
UNION ALL
SELECT 'grants-bank-differs', 'bank_line', l.id, l.amount_fen || ' <> ' || e.amount_fen
FROM bank_line l JOIN ledger_entry e ON e.id = l.entry_id
WHERE l.amount_fen <> e.amount_fen OR (l.flow = 'out') <> (e.kind IN ('disbursement', 'handedBack'))
