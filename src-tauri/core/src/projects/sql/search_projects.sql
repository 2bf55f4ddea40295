SELECT project.id, project.no, project.name, organisation.name AS organisation
  FROM project LEFT JOIN organisation ON organisation.id = project.organisation_id
 WHERE ?1 IS NULL OR project.id = ?1
 ORDER BY project.no
