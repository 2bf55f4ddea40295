INSERT INTO resource_match (id, need_id, offer_id, quantity, value_fen, state, state_on, reason, evidence, people)
VALUES (:id, :need_id, :offer_id, :quantity, :value_fen, :state, :state_on, :reason, :evidence, :people)
