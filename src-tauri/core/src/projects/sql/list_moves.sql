SELECT project_move.id, from_state, to_state, moved_on, reason, paper,
       (SELECT count(*) FROM document WHERE of_kind = 'project_move' AND record_id = project_move.id)
  FROM project_move
 WHERE project_id = ?1
 ORDER BY project_move.id
