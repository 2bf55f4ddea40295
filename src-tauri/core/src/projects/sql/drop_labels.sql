DELETE FROM project_labelling
 WHERE project_id = ?1
   AND term_id IN (SELECT id FROM project_term
                    WHERE list = ?2 AND name NOT IN (SELECT value FROM json_each(?3)))
