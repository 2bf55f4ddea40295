SELECT project.id, project.no, project.name, organisation.name AS organisation
  FROM project LEFT JOIN organisation ON organisation.id = project.organisation_id
 WHERE project.id BETWEEN coalesce(?1, '') AND coalesce(?1, '~')
 ORDER BY project.no
