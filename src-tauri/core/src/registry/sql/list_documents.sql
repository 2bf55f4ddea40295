SELECT document.*, small.bytes AS small
  FROM document LEFT JOIN blob_bytes AS small ON small.sha256 = document.thumbnail
 WHERE record_id IN (SELECT value FROM json_each(?1))
   AND (?2 IS NULL OR kind = ?2)
 ORDER BY coalesce(taken_on, added_on), document.id
