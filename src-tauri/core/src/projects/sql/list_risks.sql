SELECT project_risk.*, coalesce(person.code_name, person.name) AS owner_name
  FROM project_risk JOIN person ON person.id = owner_id
 WHERE ?1 IS NULL OR project_id = ?1
 ORDER BY closed_on IS NOT NULL, CASE severity WHEN 'high' THEN 0 WHEN 'middle' THEN 1 ELSE 2 END, due_on, project_risk.id
