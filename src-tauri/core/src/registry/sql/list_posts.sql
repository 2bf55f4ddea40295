SELECT post.*, coalesce(person.code_name, person.name) AS person_name,
       coalesce(organisation.name, post.body) AS body_name
  FROM post
  JOIN person ON person.id = post.person_id
  LEFT JOIN organisation ON organisation.id = post.organisation_id
 WHERE (:person IS NULL OR post.person_id = :person)
   AND (:organisation IS NULL OR post.organisation_id = :organisation)
 ORDER BY post.to_on IS NOT NULL, post.to_on DESC, post.from_on DESC, person.name
