SELECT json_object(
         'kind', kind, 'title', title, 'organisation', organisation_id, 'giver', giver, 'contact', contact,
         'quantity', json(quantity), 'place', place, 'offeredOn', offered_on, 'from', open_from, 'to', open_to,
         'value', iif(value_fen IS NULL, NULL, printf('%d.%02d', value_fen / 100, value_fen % 100)), 'note', note)
  FROM offer WHERE id = ?1
