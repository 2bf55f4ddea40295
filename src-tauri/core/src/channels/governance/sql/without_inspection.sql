SELECT organisation.id, organisation.founded_on
  FROM organisation
 WHERE organisation.status = 'active' AND organisation.identity_kind = 'creditCode'
   AND NOT EXISTS (SELECT 1 FROM inspection WHERE organisation_id = organisation.id AND year = ?1)
   AND NOT EXISTS (SELECT 1 FROM obligation
                    WHERE organisation_id = organisation.id AND kind = 'yearlyInspection' AND year = ?1)
 ORDER BY organisation.name
