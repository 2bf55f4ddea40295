SELECT json_object(
         'kind', kind, 'title', title, 'organisation', organisation_id, 'person', person_id,
         'quantity', json(quantity), 'place', place, 'raisedOn', raised_on, 'from', wanted_from, 'to', wanted_by,
         'note', note)
  FROM need WHERE id = ?1
