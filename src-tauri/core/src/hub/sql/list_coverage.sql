SELECT coverage.id, coverage.federation_id, federation.name AS federation_name, coverage.organisation_id,
       organisation.name AS organisation_name, organisation.town, coverage.method, coverage.covered_on
  FROM coverage
  JOIN federation ON federation.id = coverage.federation_id
  JOIN organisation ON organisation.id = coverage.organisation_id
 WHERE coverage.ended_on IS NULL AND federation.status = 'active' AND organisation.status IN ('active', 'dormant')
   AND (:federation IS NULL OR coverage.federation_id = :federation)
   AND (:organisation IS NULL OR coverage.organisation_id = :organisation)
 ORDER BY organisation.name, federation.name
