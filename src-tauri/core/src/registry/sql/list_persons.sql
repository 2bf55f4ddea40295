SELECT person.*,
       (SELECT json_group_array(json_object('body', coalesce(organisation.name, post.body), 'title', post.title))
          FROM post LEFT JOIN organisation ON organisation.id = post.organisation_id
         WHERE post.person_id = person.id AND post.to_on IS NULL) AS posts
  FROM person
 WHERE (:id IS NULL OR person.id = :id)
   AND (:organisation IS NULL OR EXISTS (
          SELECT 1 FROM post WHERE post.person_id = person.id AND post.organisation_id = :organisation))
 ORDER BY person.name, person.id
