SELECT json_object(
         'outlet', outlet_id, 'title', title, 'plannedFor', planned_for, 'link', link, 'reads', json(reads),
         'likes', json(likes), 'shares', json(shares), 'organisation', organisation_id, 'project', project_id,
         'pictured', pictured, 'consent', consent,
         'consentByGuardian', json(iif(consent_by_guardian, 'true', 'false')), 'note', note)
  FROM publication WHERE id = ?1
