INSERT INTO indicator (id, project_id, name, definition, unit, level, direction, calculation,
                       baseline, target, library, position)
SELECT :id, :project_id, :name, :definition, :unit, :level, :direction, :calculation,
       :baseline, :target, :library, coalesce(max(position), 0) + 1
  FROM indicator
 WHERE project_id = :project_id
