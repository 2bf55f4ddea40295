SELECT name FROM organisation
 WHERE identity_kind = :kind AND identity_number = :number AND id <> :id AND status <> 'merged'
   -- A filing number is unique within the body that filed it; a credit code everywhere.
   AND (:kind = 'creditCode' OR :authority IS NULL OR authority IS NULL OR authority = :authority)
 LIMIT 1
