UPDATE event
   SET kind = :kind, topic = :topic, held_from = :held_from, held_to = :held_to, state = :state, mode = :mode,
       place = :place, lecturer = :lecturer, lecturer_rank = :lecturer_rank, class_hours = :class_hours,
       lecture_fee_fen = :lecture_fee_fen, headcount = :headcount, satisfaction_percent = :satisfaction_percent,
       satisfaction_answers = :satisfaction_answers, project_id = :project_id, organisation_id = :organisation_id,
       note = :note
 WHERE id = :id
