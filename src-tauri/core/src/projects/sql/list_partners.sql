SELECT organisation_id, organisation.name, role
  FROM project_partner JOIN organisation ON organisation.id = organisation_id
 WHERE project_id = ?1
 ORDER BY role, organisation.name
