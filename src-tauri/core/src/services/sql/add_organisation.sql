INSERT INTO service_organisation (id, service_id, organisation_id)
VALUES (?1, ?2, ?3)
ON CONFLICT (service_id, organisation_id) DO NOTHING
