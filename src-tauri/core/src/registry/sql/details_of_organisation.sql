SELECT json_object(
         'name', name, 'aliases', json(aliases), 'kind', kind, 'identityKind', identity_kind,
         'identityNumber', identity_number, 'asOnCertificate', identity_note, 'registration', registration,
         'authority', authority, 'supervisor', supervisor, 'foundedOn', founded_on,
         'legalRepresentative', legal_representative, 'contact', contact, 'phones', json(phones),
         'division', division, 'town', town, 'village', village, 'address', address, 'focus', json(focus),
         'womens', json(iif(womens, 'true', 'false')), 'womensReason', womens_reason,
         'rooted', json(iif(rooted, 'true', 'false')), 'threeNew', three_new, 'party', party, 'grade', grade,
         'gradeFrom', grade_from, 'gradeUntil', grade_until, 'custodian', custodian_id, 'tags', json(tags),
         'note', note,
         -- Of a record taken over, only a flawed number is kept past the rules.
         'asRecorded', json(iif(as_recorded AND NOT identity_verified, 'true', 'false')))
  FROM organisation WHERE id = ?1
