UPDATE project
   SET name = :name, lead_channel = :lead_channel, organisation_id = :organisation_id,
       leader_id = :leader_id, places = :places, planned_from = :planned_from,
       planned_to = :planned_to, actual_from = :actual_from, actual_to = :actual_to,
       objective = :objective
 WHERE id = :id
