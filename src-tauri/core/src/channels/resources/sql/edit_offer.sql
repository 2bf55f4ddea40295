UPDATE offer
   SET kind = :kind, title = :title, organisation_id = :organisation_id, giver = :giver, contact = :contact,
       quantity = :quantity, place = :place, offered_on = :offered_on, open_from = :open_from, open_to = :open_to,
       value_fen = :value_fen, note = :note
 WHERE id = :id
