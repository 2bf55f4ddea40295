SELECT person.*,
       (SELECT json_group_array(json_object('body', coalesce(organisation.name, post.body), 'title', post.title))
          FROM post LEFT JOIN organisation ON organisation.id = post.organisation_id
         WHERE post.person_id = person.id AND post.to_on IS NULL) AS posts
  FROM person
 -- One person is found by her key; without an id the range is all of them.
 WHERE person.id BETWEEN coalesce(:id, '') AND coalesce(:id, '~')
   AND (:organisation IS NULL OR EXISTS (
          SELECT 1 FROM post WHERE post.person_id = person.id AND post.organisation_id = :organisation))
 ORDER BY person.name, person.id
