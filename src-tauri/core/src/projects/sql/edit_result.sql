UPDATE indicator_result
   SET indicator_id = :indicator_id, on_date = :on_date, value = :value, this_period = :this_period,
       part = :part, whole = :whole, evidence = :evidence, verified_by = :verified_by, note = :note, split = :split
 WHERE id = :id
