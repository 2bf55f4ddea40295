SELECT json_object(
         'name', name, 'pinyin', pinyin, 'codeName', code_name, 'gender', gender, 'birthYear', birth_year,
         'nativePlace', native_place, 'paperKind', paper_kind, 'consentFor', consent_for, 'consentOn', consent_on,
         'consentBy', consent_by, 'note', note, 'asRecorded', json(iif(as_recorded, 'true', 'false')))
  FROM person WHERE id = ?1
