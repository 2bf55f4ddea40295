SELECT json_object(
         'name', it.name, 'leadChannel', lead_channel, 'organisation', organisation_id, 'leader', leader_id,
         'partners', json((SELECT json_group_array(json_object('organisation', organisation_id, 'name', name, 'role', role))
                             FROM project_partner WHERE project_id = it.id)),
         'domains', json((SELECT json_group_array(term.name ORDER BY position) FROM project_labelling
                            JOIN project_term AS term ON term.id = term_id
                           WHERE project_id = it.id AND term.list = 'domain')),
         'beneficiaries', json((SELECT json_group_array(term.name ORDER BY position) FROM project_labelling
                                  JOIN project_term AS term ON term.id = term_id
                                 WHERE project_id = it.id AND term.list = 'beneficiary')),
         'places', json(places), 'plannedFrom', planned_from, 'plannedTo', planned_to,
         'actualFrom', actual_from, 'actualTo', actual_to, 'objective', objective,
         'budget', json((SELECT json_group_array(json_object(
                             'source', source, 'amount', printf('%d.%02d', amount_fen / 100, amount_fen % 100),
                             'note', note))
                           FROM project_budget WHERE project_id = it.id)))
  FROM project AS it WHERE it.id = ?1
