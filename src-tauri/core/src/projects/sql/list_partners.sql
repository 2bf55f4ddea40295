SELECT organisation_id, coalesce(partner.name, organisation.name) AS called, role
  FROM project_partner AS partner LEFT JOIN organisation ON organisation.id = organisation_id
 WHERE project_id = ?1
 ORDER BY role, called
