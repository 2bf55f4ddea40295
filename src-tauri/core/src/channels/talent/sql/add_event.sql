INSERT INTO event (id, kind, topic, held_from, held_to, state, mode, place, lecturer, lecturer_rank, class_hours,
                   lecture_fee_fen, headcount, satisfaction_percent, satisfaction_answers, project_id,
                   organisation_id, note)
VALUES (:id, :kind, :topic, :held_from, :held_to, :state, :mode, :place, :lecturer, :lecturer_rank, :class_hours,
        :lecture_fee_fen, :headcount, :satisfaction_percent, :satisfaction_answers, :project_id,
        :organisation_id, :note)
