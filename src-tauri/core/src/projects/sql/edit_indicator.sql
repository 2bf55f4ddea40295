UPDATE indicator
   SET project_id = :project_id, name = :name, definition = :definition, unit = :unit,
       level = :level, direction = :direction, calculation = :calculation,
       baseline = :baseline, target = :target, library = :library
 WHERE id = :id
