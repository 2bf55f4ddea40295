SELECT json_object(
         'event', event_id, 'person', person_id, 'name', name, 'unit', unit, 'organisation', organisation_id,
         'signedInAt', signed_in_at, 'signedOutAt', signed_out_at, 'times', times, 'note', note)
  FROM attendance WHERE id = ?1
