INSERT INTO stage_move (id, incubation_id, seq, stage, moved_on, actor, reason, paper, no, residency,
                        period_from, period_to, as_is)
VALUES (:id, :incubation_id, :seq, :stage, :moved_on, :actor, :reason, :paper, :no, :residency,
        :period_from, :period_to, :as_is)
