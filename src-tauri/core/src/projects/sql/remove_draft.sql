DELETE FROM indicator_result WHERE indicator_id IN (SELECT id FROM indicator WHERE project_id = ?1);
DELETE FROM indicator WHERE project_id = ?1;
DELETE FROM milestone WHERE project_id = ?1;
DELETE FROM activity WHERE project_id = ?1;
DELETE FROM project_labelling WHERE project_id = ?1;
DELETE FROM project_partner WHERE project_id = ?1;
DELETE FROM project_budget WHERE project_id = ?1;
DELETE FROM project WHERE id = ?1;