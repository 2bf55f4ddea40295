-- ?1 the award, ?2 a voucher number or NULL, ?3 the amount.
SELECT * FROM ledger_entry e
WHERE award_id = ?1 AND kind IN ('disbursement', 'refund') AND amount_fen = ?3
  AND CASE
    WHEN ?2 IS NOT NULL THEN voucher_no = ?2
    ELSE kind = 'disbursement' AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_id = e.id)
  END
ORDER BY seq DESC LIMIT 1
