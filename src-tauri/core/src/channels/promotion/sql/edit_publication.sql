UPDATE publication
   SET outlet_id = :outlet_id, title = :title, planned_for = :planned_for, link = :link, reads = :reads,
       likes = :likes, shares = :shares, organisation_id = :organisation_id, project_id = :project_id,
       pictured = :pictured, consent = :consent, consent_by_guardian = :consent_by_guardian, note = :note
 WHERE id = :id
