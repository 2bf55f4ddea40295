SELECT json_object(
         'organisation', organisation_id, 'kind', kind, 'title', title, 'rule', rule, 'year', year, 'due', due,
         'leadDays', lead_days, 'note', note)
  FROM obligation WHERE id = ?1
