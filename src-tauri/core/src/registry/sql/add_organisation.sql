INSERT INTO organisation (
  id, name, aliases, kind, identity_kind, identity_number, identity_verified, identity_note, registration, authority,
  supervisor, founded_on, legal_representative, contact, phones, division, town, village, address, focus, womens,
  womens_reason, rooted, three_new, party, grade, grade_from, grade_until, custodian_id, tags, note,
  status, status_on, as_recorded)
VALUES (
  :id, :name, :aliases, :kind, :identity_kind, :identity_number, :identity_verified, :identity_note, :registration,
  :authority, :supervisor, :founded_on, :legal_representative, :contact, :phones, :division, :town, :village, :address,
  :focus, :womens, :womens_reason, :rooted, :three_new, :party, :grade, :grade_from, :grade_until, :custodian_id, :tags,
  :note, 'active', :today, :as_recorded)
