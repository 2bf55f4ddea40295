SELECT due FROM obligation
 WHERE organisation_id = :organisation_id AND kind = :kind AND id <> :id
   AND CASE WHEN :kind = 'yearlyInspection' THEN year = :year ELSE due = :due AND title IS :title END
