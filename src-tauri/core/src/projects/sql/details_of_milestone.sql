SELECT json_object('project', project_id, 'name', name, 'plannedOn', planned_on, 'actualOn', actual_on, 'note', note)
  FROM milestone WHERE id = ?1
