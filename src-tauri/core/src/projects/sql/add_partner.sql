INSERT INTO project_partner (id, project_id, organisation_id, role)
VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (project_id, organisation_id, role) DO NOTHING
