SELECT federation.*,
       (SELECT count(*) FROM coverage WHERE federation_id = federation.id AND ended_on IS NULL) AS covered,
       (SELECT coalesce(person.code_name, person.name) FROM committee_member AS member
          JOIN person ON person.id = member.person_id
         WHERE member.federation_id = federation.id AND member.role = 'chair' AND member.to_on IS NULL
           AND member.term IS federation.term) AS chair
  FROM federation
 WHERE :id IS NULL OR federation.id = :id
 ORDER BY is_hub DESC, status, name
