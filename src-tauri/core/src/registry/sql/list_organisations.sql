SELECT organisation.*,
       (SELECT json_object('members', max(iif(of = 'members', quantity, NULL)), 'women', max(iif(of = 'women', quantity, NULL)))
          FROM organisation_count AS count
         WHERE count.organisation_id = organisation.id
           AND as_of = (SELECT max(as_of) FROM organisation_count AS latest
                         WHERE latest.organisation_id = count.organisation_id AND latest.of = count.of)) AS counts,
       (SELECT json_object('year', year, 'result', result) FROM inspection
         WHERE organisation_id = organisation.id ORDER BY year DESC LIMIT 1) AS inspection,
       custodian.name AS custodian_name, heir.name AS heir_name
  FROM organisation
  LEFT JOIN organisation AS custodian ON custodian.id = organisation.custodian_id
  LEFT JOIN organisation AS heir ON heir.id = organisation.merged_into_id
 -- One organisation is found by its key; without an id the range is all of them.
 WHERE organisation.id BETWEEN coalesce(:id, '') AND coalesce(:id, '~')
 ORDER BY organisation.name
