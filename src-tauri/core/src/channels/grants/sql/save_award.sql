UPDATE award SET
  fund_id = ?2, amount_fen = ?3, decided_on = ?4, state = ?5, agreement_no = ?6,
  hub_signed_on = ?7, organisation_signed_on = ?8, state_on = ?9, state_reason = ?10, note = ?11
WHERE id = ?1
