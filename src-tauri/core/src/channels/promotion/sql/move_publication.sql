UPDATE publication
   SET state = :state, approved_by = :approved_by, published_on = :published_on, link = :link, consent = :consent,
       consent_by_guardian = :consent_by_guardian
 WHERE id = :id
