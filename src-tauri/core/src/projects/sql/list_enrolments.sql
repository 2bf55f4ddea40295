SELECT enrolment.*, beneficiary.code, beneficiary.kind, beneficiary.members, beneficiary.place, beneficiary.note,
       (SELECT count(*) FROM enrolment AS other
         WHERE other.beneficiary_id = enrolment.beneficiary_id AND other.project_id <> enrolment.project_id) AS others
  FROM enrolment JOIN beneficiary ON beneficiary.id = beneficiary_id
 WHERE enrolment.project_id = ?1
 ORDER BY beneficiary.code
