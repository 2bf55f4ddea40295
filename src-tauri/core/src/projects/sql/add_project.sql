INSERT INTO project (id, no, name, state, lead_channel, organisation_id, leader_id, places,
                     planned_from, planned_to, actual_from, actual_to, objective, as_recorded, created_on)
VALUES (:id, :no, :name, :state, :lead_channel, :organisation_id, :leader_id, :places,
        :planned_from, :planned_to, :actual_from, :actual_to, :objective, :as_recorded, :created_on)
