INSERT INTO publication (id, outlet_id, title, state, planned_for, link, reads, likes, shares, organisation_id,
                         project_id, pictured, consent, consent_by_guardian, note)
VALUES (:id, :outlet_id, :title, :state, :planned_for, :link, :reads, :likes, :shares, :organisation_id,
        :project_id, :pictured, :consent, :consent_by_guardian, :note)
