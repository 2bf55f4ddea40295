SELECT project_id, version, state
  FROM project_update
 WHERE id = ?1
   AND NOT EXISTS (SELECT 1 FROM project_update AS newer WHERE newer.replaces = ?1)
