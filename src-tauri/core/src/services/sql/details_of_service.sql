SELECT json_object(
         'givenOn', given_on, 'channel', channel, 'project', project_id, 'kind', kind, 'topic', topic,
         'organisations', json((SELECT json_group_array(organisation_id) FROM service_organisation
                                 WHERE service_id = service.id)),
         'people', json(people), 'personTimes', json(person_times), 'hours', json(hours), 'staff', staff,
         'cost', iif(cost_fen IS NULL, NULL, printf('%d.%02d', cost_fen / 100, cost_fen % 100)),
         'evidence', evidence, 'note', note, 'asRecorded', json(iif(as_recorded, 'true', 'false')))
  FROM service WHERE id = ?1
