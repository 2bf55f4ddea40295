INSERT INTO project_move (id, project_id, from_state, to_state, moved_on, reason, paper)
VALUES (:id, :project_id, :from_state, :to_state, :moved_on, :reason, :paper)
