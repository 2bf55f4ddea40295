SELECT "table".name, "key"."from"
  FROM sqlite_schema AS "table", pragma_foreign_key_list("table".name) AS "key"
 WHERE "table".type = 'table' AND "key"."table" = 'organisation'
 ORDER BY "table".name, "key"."from"
