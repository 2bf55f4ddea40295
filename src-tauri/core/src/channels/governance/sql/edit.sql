UPDATE obligation
   SET organisation_id = :organisation_id, kind = :kind, title = :title, rule = :rule, year = :year, due = :due,
       lead_days = :lead_days, note = :note
 WHERE id = :id
