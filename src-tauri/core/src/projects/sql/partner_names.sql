SELECT name FROM (
  SELECT 0 AS place, name FROM hub
   UNION ALL SELECT 1, name FROM federation
   UNION ALL SELECT 2, name FROM project_partner WHERE name IS NOT NULL)
 GROUP BY name ORDER BY min(place), name
