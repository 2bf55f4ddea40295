SELECT c.id, c.name, c.no, NULL AS other_no, coalesce(c.no || ' · ', '') || c.opens_on || '—' || c.closes_on AS note
FROM grant_call c
WHERE c.id BETWEEN coalesce(?1, '') AND coalesce(?1, '~')
ORDER BY c.opens_on DESC, c.id
