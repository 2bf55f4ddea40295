SELECT t.id, t.voucher_no AS name, t.voucher_no AS no, t.receipt_no AS other_no, t.payee || ' · ' || p.name AS note
FROM payment t JOIN award a ON a.id = t.award_id JOIN project p ON p.id = a.project_id
WHERE t.voucher_no IS NOT NULL AND t.id BETWEEN coalesce(?1, '') AND coalesce(?1, '~')
ORDER BY t.voucher_no
