SELECT json_object(
         'project', project_id, 'startsOn', starts_on, 'endsOn', ends_on, 'topic', topic, 'place', place,
         'people', json(people), 'personTimes', json(person_times), 'children', json(children),
         'volunteers', json(volunteers), 'hours', json(hours), 'note', note,
         'asRecorded', json(iif(as_recorded, 'true', 'false')))
  FROM activity WHERE id = ?1
