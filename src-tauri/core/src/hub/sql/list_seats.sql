SELECT member.*, coalesce(person.code_name, person.name) AS person_name, federation.name AS federation_name
  FROM committee_member AS member
  JOIN person ON person.id = member.person_id
  JOIN federation ON federation.id = member.federation_id
 WHERE (:federation IS NULL OR member.federation_id = :federation)
   AND (:person IS NULL OR member.person_id = :person)
 ORDER BY member.to_on IS NOT NULL, member.term DESC,
          CASE member.role WHEN 'chair' THEN 1 WHEN 'viceChair' THEN 2 WHEN 'standing' THEN 3 ELSE 4 END, person.name
