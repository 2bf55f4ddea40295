-- Invariant 11, apply ≤ decide ≤ sign ≤ first payment ≤ close: what stands the other way round. Of what was taken over as
-- it was recorded nothing is known for sure, so it is left out. What was taken back as a mistake does not count.
WITH made AS (
  SELECT a.id, a.no, a.decided_on, a.state, a.state_on, a.hub_signed_on, a.organisation_signed_on,
    d.decided_on AS approved_on,
    (SELECT min(m.moved_on) FROM application_move m WHERE m.application_id = l.application_id AND m.to_state = 'submitted') AS applied_on,
    (SELECT min(e.posted_on) FROM ledger_entry e WHERE e.award_id = a.id AND e.kind = 'disbursement'
       AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_id = e.id)) AS paid_on
  FROM award a
  LEFT JOIN award_application l ON l.award_id = a.id
  LEFT JOIN application_decision d ON d.application_id = l.application_id
  WHERE a.as_recorded = 0
), step AS (
  SELECT id, no, 'applied' AS before, applied_on AS first, 'decided' AS after, approved_on AS second FROM made
  UNION ALL SELECT id, no, 'decided', approved_on, 'awarded', decided_on FROM made
  UNION ALL SELECT id, no, 'awarded', decided_on, 'signed', min(coalesce(hub_signed_on, organisation_signed_on),
    coalesce(organisation_signed_on, hub_signed_on)) FROM made
  UNION ALL SELECT id, no, 'signed', max(hub_signed_on, organisation_signed_on), 'paid', paid_on FROM made
  UNION ALL SELECT id, no, 'paid', paid_on, 'ended', state_on FROM made WHERE state IN ('closed', 'terminated')
)
SELECT id, no || ': ' || before || ' ' || first || ' > ' || after || ' ' || second AS detail
FROM step WHERE first > second ORDER BY no, first
