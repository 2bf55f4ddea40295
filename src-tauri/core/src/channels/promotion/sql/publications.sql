SELECT publication.*, outlet.kind AS outlet_kind, outlet.name AS outlet_name, outlet.level,
       organisation.name AS organisation_name, project.name AS project_name
  FROM publication
  JOIN outlet ON outlet.id = publication.outlet_id
  LEFT JOIN organisation ON organisation.id = publication.organisation_id
  LEFT JOIN project ON project.id = publication.project_id
 WHERE (:id IS NULL OR publication.id = :id)
 ORDER BY coalesce(publication.published_on, publication.planned_for) DESC, publication.id DESC
