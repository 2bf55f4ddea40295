SELECT json_object(
         'project', project_id, 'name', name, 'definition', definition, 'unit', unit, 'level', level,
         'direction', direction, 'calculation', calculation, 'baseline', json(baseline), 'target', json(target), 'library', library)
  FROM indicator WHERE id = ?1
