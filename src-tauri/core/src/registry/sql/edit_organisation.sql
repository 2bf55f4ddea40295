UPDATE organisation
   SET name = :name, aliases = :aliases, kind = :kind, identity_kind = :identity_kind,
       identity_number = :identity_number, identity_verified = :identity_verified, identity_note = :identity_note,
       registration = :registration, authority = :authority, supervisor = :supervisor, founded_on = :founded_on,
       legal_representative = :legal_representative, contact = :contact, phones = :phones, division = :division,
       town = :town, village = :village, address = :address, focus = :focus, womens = :womens,
       womens_reason = :womens_reason, rooted = :rooted, three_new = :three_new, party = :party, grade = :grade,
       grade_from = :grade_from, grade_until = :grade_until, custodian_id = :custodian_id, tags = :tags, note = :note
 WHERE id = :id
