INSERT INTO attendance (id, event_id, person_id, name, unit, organisation_id, phone, signed_in_at, signed_out_at,
                        times, note)
VALUES (:id, :event_id, :person_id, :name, :unit, :organisation_id, :phone, :signed_in_at, :signed_out_at,
        :times, :note)
