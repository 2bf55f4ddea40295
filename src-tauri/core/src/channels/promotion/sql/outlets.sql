SELECT outlet.*, latest.as_of, latest.followers,
       (SELECT count(*) FROM publication WHERE outlet_id = outlet.id AND state = 'published') AS published
  FROM outlet
  LEFT JOIN outlet_followers AS latest ON latest.outlet_id = outlet.id
   AND latest.as_of = (SELECT max(as_of) FROM outlet_followers WHERE outlet_id = outlet.id)
 ORDER BY outlet.kind, outlet.name
