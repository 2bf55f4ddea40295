INSERT INTO milestone (id, project_id, name, planned_on, actual_on, note)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
