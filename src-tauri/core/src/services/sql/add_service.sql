INSERT INTO service (id, given_on, channel, project_id, kind, topic, people, person_times, hours,
                     staff, cost_fen, evidence, note, as_recorded, source_kind, source_id)
VALUES (:id, :given_on, :channel, :project_id, :kind, :topic, :people, :person_times, :hours,
        :staff, :cost_fen, :evidence, :note, :as_recorded, :source_kind, :source_id)
