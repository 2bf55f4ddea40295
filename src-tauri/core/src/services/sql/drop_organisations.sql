DELETE FROM service_organisation
 WHERE service_id = ?1 AND organisation_id NOT IN (SELECT value FROM json_each(?2))
