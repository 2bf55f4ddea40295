SELECT indicator.id, indicator.project_id, project.no AS project_no, project.name AS project_name,
       indicator.name, indicator.definition, indicator.unit, indicator.level, indicator.direction,
       indicator.calculation, indicator.baseline, indicator.target, indicator.library
  FROM indicator JOIN project ON project.id = indicator.project_id
 WHERE ?1 IS NULL OR indicator.project_id = ?1
 ORDER BY project.no, project.id, indicator.position
