SELECT a.id, a.name, a.no, NULL AS other_no, coalesce(a.no || ' · ', '') || o.name AS note
FROM application a JOIN organisation o ON o.id = a.organisation_id
WHERE a.id BETWEEN coalesce(?1, '') AND coalesce(?1, '~')
ORDER BY a.no IS NULL, a.no, a.id
