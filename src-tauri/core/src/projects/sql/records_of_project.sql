SELECT ?1
UNION ALL SELECT id FROM project_move WHERE project_id = ?1
UNION ALL SELECT id FROM project_update WHERE project_id = ?1
UNION ALL SELECT id FROM milestone WHERE project_id = ?1
UNION ALL SELECT id FROM activity WHERE project_id = ?1
UNION ALL SELECT indicator_result.id
            FROM indicator_result JOIN indicator ON indicator.id = indicator_id
           WHERE indicator.project_id = ?1
