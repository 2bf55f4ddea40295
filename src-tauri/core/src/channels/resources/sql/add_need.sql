INSERT INTO need (id, kind, title, organisation_id, person_id, quantity, place, raised_on, wanted_from, wanted_by, note)
VALUES (:id, :kind, :title, :organisation_id, :person_id, :quantity, :place, :raised_on, :wanted_from, :wanted_by, :note)
