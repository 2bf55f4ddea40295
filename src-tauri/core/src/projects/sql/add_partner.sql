INSERT INTO project_partner (id, project_id, organisation_id, name, role)
VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT DO NOTHING
