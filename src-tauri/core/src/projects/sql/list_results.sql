SELECT indicator_result.id, indicator_id, on_date, value, this_period, part, whole,
       evidence, verified_by, note, split
  FROM indicator_result JOIN indicator ON indicator.id = indicator_id
 WHERE ?1 IS NULL OR indicator.project_id = ?1
 ORDER BY indicator_id, on_date, indicator_result.id
