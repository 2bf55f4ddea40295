-- Lines of the ledger that a bank shows: money that went out, came back or came in, and what it
-- returned. Each filter may be NULL.
SELECT e.id, e.seq, e.kind, e.amount_fen, e.posted_on, e.payment_id, e.award_id,
  coalesce(e.voucher_no, '#' || e.seq) AS name,
  coalesce(p.voucher_no, e.voucher_no) AS voucher_no,
  p.payee, p.account_name,
  coalesce(p.account_number, (SELECT account_number FROM payment
    WHERE award_id = e.award_id AND account_number IS NOT NULL ORDER BY prepared_on DESC, id DESC LIMIT 1)) AS account_number,
  o.name AS organisation_name, f.name AS fund_name, f.source AS fund_source,
  -- What the bank itself sent back did move; what was taken back as a mistake did not.
  (SELECT coalesce(r.voucher_no, '#' || r.seq) FROM ledger_entry r
    WHERE r.reverses_id = e.id AND p.state IS NOT 'returned') AS taken_back,
  l.id AS line_id, l.day AS line_day
FROM ledger_entry e
JOIN fund f ON f.id = e.fund_id
LEFT JOIN payment p ON p.id = e.payment_id
LEFT JOIN award a ON a.id = e.award_id
LEFT JOIN organisation o ON o.id = a.organisation_id
LEFT JOIN bank_line l ON l.entry_id = e.id
WHERE (e.kind IN ('moneyReceived', 'disbursement', 'refund', 'handedBack')
    OR (e.kind = 'reversal' AND e.bears_on = 'disbursement' AND p.state = 'returned'))
  AND (:entry IS NULL OR e.id = :entry)
  AND (:from IS NULL OR e.posted_on BETWEEN :from AND :to
    OR l.statement_id = :statement)
ORDER BY e.posted_on, e.seq
