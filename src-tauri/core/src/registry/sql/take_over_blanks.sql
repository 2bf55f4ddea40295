UPDATE organisation AS kept
   SET registration = coalesce(kept.registration, source.registration),
       authority = coalesce(kept.authority, source.authority),
       supervisor = coalesce(kept.supervisor, source.supervisor),
       founded_on = coalesce(kept.founded_on, source.founded_on),
       legal_representative = coalesce(kept.legal_representative, source.legal_representative),
       contact = coalesce(kept.contact, source.contact),
       division = coalesce(kept.division, source.division),
       town = coalesce(kept.town, source.town),
       village = coalesce(kept.village, source.village),
       address = coalesce(kept.address, source.address),
       party = coalesce(kept.party, source.party),
       grade_from = CASE WHEN kept.grade IS NULL THEN source.grade_from ELSE kept.grade_from END,
       grade_until = CASE WHEN kept.grade IS NULL THEN source.grade_until ELSE kept.grade_until END,
       grade = coalesce(kept.grade, source.grade),
       womens = max(kept.womens, source.womens),
       womens_reason = coalesce(kept.womens_reason, source.womens_reason),
       rooted = max(kept.rooted, source.rooted),
       identity_verified = CASE WHEN kept.identity_kind = 'none' THEN source.identity_verified ELSE kept.identity_verified END,
       identity_note = CASE WHEN kept.identity_kind = 'none' THEN source.identity_note ELSE kept.identity_note END,
       identity_number = CASE WHEN kept.identity_kind = 'none' THEN source.identity_number ELSE kept.identity_number END,
       identity_kind = CASE WHEN kept.identity_kind = 'none' THEN source.identity_kind ELSE kept.identity_kind END,
       aliases = (SELECT json_group_array(DISTINCT value) FROM (
                    SELECT value FROM json_each(kept.aliases) UNION ALL SELECT source.name UNION ALL
                    SELECT value FROM json_each(source.aliases)) WHERE value <> kept.name),
       phones = (SELECT json_group_array(DISTINCT value) FROM (
                   SELECT value FROM json_each(kept.phones) UNION ALL SELECT value FROM json_each(source.phones)))
  FROM organisation AS source
 WHERE kept.id = ?1 AND source.id = ?2
