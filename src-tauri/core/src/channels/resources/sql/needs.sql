SELECT need.*, organisation.name AS organisation_name, person.name AS person_name
  FROM need
  LEFT JOIN organisation ON organisation.id = need.organisation_id
  LEFT JOIN person ON person.id = need.person_id
 WHERE (:id IS NULL OR need.id = :id OR need.id = (SELECT need_id FROM resource_match WHERE id = :id))
 ORDER BY need.raised_on DESC, need.id DESC
