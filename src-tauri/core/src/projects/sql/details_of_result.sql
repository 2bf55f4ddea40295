SELECT json_object(
         'indicator', indicator_id, 'on', on_date, 'value', json(value), 'thisPeriod', json(this_period),
         'part', json(part), 'whole', json(whole), 'evidence', evidence, 'verifiedBy', verified_by, 'note', note, 'split', json(split))
  FROM indicator_result WHERE id = ?1
