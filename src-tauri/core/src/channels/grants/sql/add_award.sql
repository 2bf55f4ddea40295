INSERT INTO award (
  id, no, project_id, organisation_id, fund_id, amount_fen, decided_on, state, agreement_no,
  hub_signed_on, organisation_signed_on, state_on, state_reason, made_by, note, as_recorded
) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
