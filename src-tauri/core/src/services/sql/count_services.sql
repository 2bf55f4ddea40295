SELECT substr(given_on, 1, 4) AS year, channel, people, person_times, hours, cost_fen
  FROM given_service
 WHERE :year IS NULL OR substr(given_on, 1, 4) = :year
