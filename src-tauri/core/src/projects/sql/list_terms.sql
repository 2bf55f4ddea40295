SELECT id, list, name, archived,
       (SELECT count(*) FROM project_labelling WHERE term_id = project_term.id) AS uses
  FROM project_term
 WHERE ?1 IS NULL OR list = ?1
 ORDER BY list, position
