SELECT resource_match.*, need.title AS need_title, offer.title AS offer_title
  FROM resource_match
  JOIN need ON need.id = resource_match.need_id
  JOIN offer ON offer.id = resource_match.offer_id
 WHERE (:need IS NULL OR need.id = :need) AND (:offer IS NULL OR offer.id = :offer)
 ORDER BY resource_match.state_on DESC, resource_match.id DESC
