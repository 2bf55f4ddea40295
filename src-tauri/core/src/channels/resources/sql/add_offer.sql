INSERT INTO offer (id, kind, title, organisation_id, giver, contact, quantity, place, offered_on, open_from, open_to,
                   value_fen, note)
VALUES (:id, :kind, :title, :organisation_id, :giver, :contact, :quantity, :place, :offered_on, :open_from, :open_to,
        :value_fen, :note)
