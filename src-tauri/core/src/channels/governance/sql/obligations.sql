SELECT obligation.*, organisation.name AS organisation_name
  FROM obligation
  JOIN organisation ON organisation.id = obligation.organisation_id
 WHERE (:id IS NULL OR obligation.id = :id)
   AND (:organisation IS NULL OR obligation.organisation_id = :organisation)
 ORDER BY obligation.due, organisation.name, obligation.id
