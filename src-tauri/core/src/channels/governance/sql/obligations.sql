SELECT obligation.*, organisation.name AS organisation_name, inspection.result AS verdict
  FROM obligation
  JOIN organisation ON organisation.id = obligation.organisation_id
  LEFT JOIN inspection ON inspection.organisation_id = obligation.organisation_id AND inspection.year = obligation.year
 WHERE (:id IS NULL OR obligation.id = :id)
   AND (:organisation IS NULL OR obligation.organisation_id = :organisation)
 ORDER BY obligation.due, organisation.name, obligation.id
