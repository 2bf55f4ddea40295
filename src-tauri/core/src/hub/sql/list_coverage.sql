-- :on the past day at whose end it is looked at; NULL for now. A federation's dissolution has no date but the
-- journal's. Whether the organisation stood on that day, the register says.
SELECT coverage.id, coverage.federation_id, federation.name AS federation_name, coverage.organisation_id,
       organisation.name AS organisation_name, organisation.town, coverage.method, coverage.covered_on,
       :on IS NULL OR coverage.covered_on IS NOT NULL
         OR coalesce((SELECT min(substr(entry.at, 1, 10))
                        FROM journal_image AS image JOIN journal_entry AS entry ON entry.seq = image.seq
                       WHERE image.row = coverage.id AND image.tbl = 'coverage' AND image.before IS NULL), '~') <= :on AS dated
  FROM coverage
  JOIN federation ON federation.id = coverage.federation_id
  JOIN organisation ON organisation.id = coverage.organisation_id
 WHERE iif(:on IS NULL,
           coverage.ended_on IS NULL AND federation.status = 'active' AND organisation.status IN ('active', 'dormant'),
           coalesce(coverage.covered_on, '') <= :on AND coalesce(coverage.ended_on, '~') > :on
             AND (federation.status = 'active'
                  OR (SELECT max(substr(entry.at, 1, 10))
                        FROM journal_image AS image JOIN journal_entry AS entry ON entry.seq = image.seq
                       WHERE image.row = federation.id AND image.tbl = 'federation'
                         AND image.after ->> '$.status' = 'dissolved' AND image.before ->> '$.status' IS NOT 'dissolved') > :on))
   AND (:federation IS NULL OR coverage.federation_id = :federation)
   AND (:organisation IS NULL OR coverage.organisation_id = :organisation)
 ORDER BY organisation.name, federation.name
