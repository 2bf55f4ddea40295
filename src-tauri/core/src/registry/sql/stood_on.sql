-- ?1 the day at whose end the register is looked at. What was merged since was one organisation then as well.
-- Without a founding day, the day the book first had the record is the only witness.
SELECT id,
       coalesce(founded_on,
                (SELECT min(substr(entry.at, 1, 10))
                   FROM journal_image AS image JOIN journal_entry AS entry ON entry.seq = image.seq
                  WHERE image.row = organisation.id AND image.tbl = 'organisation' AND image.before IS NULL),
                '~') <= ?1 AS dated
  FROM organisation
 WHERE (status IN ('active', 'dormant') OR status = 'archived' AND status_on > ?1)
   AND (founded_on IS NULL OR founded_on <= ?1)
