INSERT INTO project_term (id, list, name, position)
SELECT ?1, ?2, ?3, coalesce(max(position), 0) + 1 FROM project_term WHERE list = ?2
