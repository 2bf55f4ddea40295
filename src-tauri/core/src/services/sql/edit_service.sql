UPDATE service
   SET given_on = :given_on, channel = :channel, project_id = :project_id, kind = :kind,
       topic = :topic, people = :people, person_times = :person_times, hours = :hours,
       staff = :staff, cost_fen = :cost_fen, evidence = :evidence, note = :note,
       as_recorded = :as_recorded
 WHERE id = :id
