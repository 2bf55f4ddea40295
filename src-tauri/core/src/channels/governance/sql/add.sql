INSERT INTO obligation (id, organisation_id, kind, title, rule, year, due, lead_days, note)
VALUES (:id, :organisation_id, :kind, :title, :rule, :year, :due, :lead_days, :note)
