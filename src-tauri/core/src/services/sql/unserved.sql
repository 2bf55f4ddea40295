SELECT organisation.id, organisation.name, max(given_on) AS last_given_on
  FROM organisation
  LEFT JOIN given_service_organisation AS given ON given.organisation_id = organisation.id
  LEFT JOIN given_service ON given_service.id = given.service_id
 WHERE organisation.status = 'active'
 GROUP BY organisation.id
HAVING coalesce(sum(substr(given_on, 1, 4) = :year), 0) = 0
 ORDER BY last_given_on IS NOT NULL, last_given_on, organisation.name
