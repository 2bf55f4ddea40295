INSERT INTO activity (id, project_id, starts_on, ends_on, topic, place, people, person_times,
                      children, volunteers, hours, note, as_recorded)
VALUES (:id, :project_id, :starts_on, :ends_on, :topic, :place, :people, :person_times,
        :children, :volunteers, :hours, :note, :as_recorded)
