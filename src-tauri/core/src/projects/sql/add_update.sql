INSERT INTO project_update (id, project_id, period_from, period_to, progress, problems, next_steps,
                            version, replaces, written_on, state)
VALUES (:id, :project_id, :period_from, :period_to, :progress, :problems, :next_steps,
        :version, :replaces, :written_on, :state)
