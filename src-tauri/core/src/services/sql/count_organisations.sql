SELECT substr(given_on, 1, 4) AS year, channel, count(DISTINCT given.organisation_id) AS organisations
  FROM given_service JOIN given_service_organisation AS given ON given.service_id = given_service.id
 WHERE :year IS NULL OR substr(given_on, 1, 4) = :year
 GROUP BY year, channel
