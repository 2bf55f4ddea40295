SELECT offer.*, organisation.name AS organisation_name
  FROM offer
  LEFT JOIN organisation ON organisation.id = offer.organisation_id
 WHERE (:id IS NULL OR offer.id = :id)
 ORDER BY offer.offered_on DESC, offer.id DESC
