SELECT activity.id, activity.project_id, project.no AS project_no, project.name AS project_name,
       project.planned_from, project.planned_to,
       activity.starts_on, activity.ends_on, activity.topic, activity.place, activity.people,
       activity.person_times, activity.children, activity.volunteers, activity.hours,
       activity.note, activity.as_recorded
  FROM activity JOIN project ON project.id = activity.project_id
 WHERE (?1 IS NULL OR activity.project_id = ?1)
   -- A month or a year stands for its first day.
   AND (?2 IS NULL OR substr(activity.starts_on || '-01-01', 1, 10) >= substr(?2 || '-01-01', 1, 10))
   AND (?3 IS NULL OR substr(activity.starts_on || '-01-01', 1, length(?3)) <= ?3)
 ORDER BY activity.starts_on, activity.id
