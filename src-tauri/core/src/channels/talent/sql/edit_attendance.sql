UPDATE attendance
   SET name = :name, unit = :unit, organisation_id = :organisation_id, phone = :phone,
       signed_in_at = :signed_in_at, signed_out_at = :signed_out_at, times = :times, note = :note
 WHERE id = :id
