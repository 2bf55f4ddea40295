SELECT milestone.id, milestone.project_id, project.no AS project_no, project.name AS project_name,
       project.state, milestone.name, milestone.planned_on, milestone.actual_on, milestone.note
  FROM milestone JOIN project ON project.id = milestone.project_id
 WHERE ?1 IS NULL OR milestone.project_id = ?1
 ORDER BY milestone.planned_on, milestone.id
