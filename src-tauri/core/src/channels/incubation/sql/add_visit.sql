INSERT INTO incubation_visit (id, incubation_id, visited_on, visitor, topic, hours, people, advice)
VALUES (:id, :incubation_id, :visited_on, :visitor, :topic, :hours, :people, :advice)
