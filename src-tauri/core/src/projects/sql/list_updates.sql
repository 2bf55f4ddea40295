SELECT id, project_id, period_from, period_to, progress, problems, next_steps, version, written_on, state, replaces,
       NOT EXISTS (SELECT 1 FROM project_update AS newer WHERE newer.replaces = project_update.id) AS current
  FROM project_update
 WHERE project_id = ?1
 ORDER BY period_from DESC, period_to DESC, version DESC
