SELECT a.id, p.name, a.no, a.agreement_no AS other_no, a.no || ' · ' || o.name AS note
FROM award a JOIN project p ON p.id = a.project_id JOIN organisation o ON o.id = a.organisation_id
WHERE a.id BETWEEN coalesce(?1, '') AND coalesce(?1, '~')
ORDER BY a.no
