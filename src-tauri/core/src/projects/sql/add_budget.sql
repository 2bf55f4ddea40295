INSERT INTO project_budget (id, project_id, source, amount_fen, note)
VALUES (?1, ?2, ?3, ?4, ?5)
