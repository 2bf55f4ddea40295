UPDATE activity
   SET project_id = :project_id, starts_on = :starts_on, ends_on = :ends_on, topic = :topic,
       place = :place, people = :people, person_times = :person_times, children = :children,
       volunteers = :volunteers, hours = :hours, note = :note, as_recorded = :as_recorded
 WHERE id = :id
