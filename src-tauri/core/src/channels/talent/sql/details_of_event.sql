SELECT json_object(
         'kind', kind, 'topic', topic, 'from', held_from, 'to', held_to, 'state', state, 'mode', mode, 'place', place,
         'lecturer', lecturer, 'lecturerRank', lecturer_rank, 'classHours', json(class_hours),
         'lectureFee', iif(lecture_fee_fen IS NULL, NULL, printf('%d.%02d', lecture_fee_fen / 100, lecture_fee_fen % 100)),
         'headcount', json(headcount), 'satisfactionPercent', satisfaction_percent,
         'satisfactionAnswers', satisfaction_answers, 'project', project_id, 'organisation', organisation_id,
         'note', note)
  FROM event WHERE id = ?1
