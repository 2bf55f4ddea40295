UPDATE milestone
   SET project_id = ?2, name = ?3, planned_on = ?4, actual_on = ?5, note = ?6
 WHERE id = ?1
