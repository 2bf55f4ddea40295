-- Lines of the ledger with what they do and the sums so far. Each of the five filters may be NULL.
SELECT
  line.*,
  f.name AS fund_name,
  a.no AS award_no, a.project_id, p.no AS project_no, p.name AS project_name,
  a.organisation_id, o.name AS organisation_name,
  t.name AS tranche_name,
  coalesce(taken_back.voucher_no, '#' || taken_back.seq) AS reverses,
  coalesce(reversal.voucher_no, '#' || reversal.seq) AS reversed_by,
  sum(iif (line.bears_on = 'moneyReceived', line.effect_fen, 0)) OVER sofar AS running_received_fen,
  sum(iif (line.bears_on IN ('commitment', 'decommitment'), line.effect_fen, 0)) OVER sofar AS running_committed_fen,
  sum(line.paid_fen) OVER sofar AS running_net_paid_fen,
  sum(line.cash_fen) OVER sofar AS running_cash_fen
FROM ledger_line line
JOIN fund f ON f.id = line.fund_id
LEFT JOIN award a ON a.id = line.award_id
LEFT JOIN project p ON p.id = a.project_id
LEFT JOIN organisation o ON o.id = a.organisation_id
LEFT JOIN tranche t ON t.id = line.tranche_id
LEFT JOIN ledger_entry taken_back ON taken_back.id = line.reverses_id
LEFT JOIN ledger_entry reversal ON reversal.reverses_id = line.id
WHERE (:entry IS NULL OR line.id = :entry)
  AND (:fund IS NULL OR line.fund_id = :fund)
  AND (:award IS NULL OR line.award_id = :award)
  AND (:project IS NULL OR a.project_id = :project)
  AND (:organisation IS NULL OR a.organisation_id = :organisation)
WINDOW sofar AS (ORDER BY line.seq)
ORDER BY line.seq
