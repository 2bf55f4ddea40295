SELECT now.*, organisation.name AS organisation_name,
       (SELECT max(visited_on) FROM incubation_visit WHERE incubation_id = now.id) AS last_visit
  FROM incubation_now AS now
  JOIN organisation ON organisation.id = now.organisation_id
 WHERE (:id IS NULL OR now.id = :id OR now.id = (SELECT incubation_id FROM incubation_visit WHERE id = :id))
   AND (:organisation IS NULL OR now.organisation_id = :organisation)
 ORDER BY now.since DESC, organisation.name
