SELECT id, no, name, state, lead_channel, organisation_id, planned_from, planned_to
  FROM project
 WHERE id = ?1
