SELECT event.*, organisation.name AS organisation_name, project.name AS project_name,
       (SELECT count(*) FROM attendance WHERE event_id = event.id) AS signed_rows,
       (SELECT coalesce(sum(times), 0) FROM attendance WHERE event_id = event.id) AS signed_times
  FROM event
  LEFT JOIN organisation ON organisation.id = event.organisation_id
  LEFT JOIN project ON project.id = event.project_id
 WHERE (:id IS NULL OR event.id = :id)
 ORDER BY event.held_from DESC, event.id DESC
