UPDATE need
   SET kind = :kind, title = :title, organisation_id = :organisation_id, person_id = :person_id,
       quantity = :quantity, place = :place, raised_on = :raised_on, wanted_from = :wanted_from,
       wanted_by = :wanted_by, note = :note
 WHERE id = :id
