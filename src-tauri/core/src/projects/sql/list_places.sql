SELECT name, sum(project) AS projects, sum(NOT project) AS organisations FROM (
  SELECT value AS name, 1 AS project FROM project, json_each(project.places)
   UNION ALL SELECT town, 0 FROM organisation WHERE ?1 AND status <> 'merged' AND town IS NOT NULL
   UNION ALL SELECT village, 0 FROM organisation WHERE ?1 AND status <> 'merged' AND village IS NOT NULL)
 GROUP BY name ORDER BY projects DESC, organisations DESC, name
