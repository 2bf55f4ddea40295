INSERT INTO project_labelling (id, project_id, term_id)
VALUES (?1, ?2, ?3)
ON CONFLICT (project_id, term_id) DO NOTHING
