-- ?1 today. What waits: applications to check, to decide, awards to make or sign, to pay, to close.
SELECT
  (SELECT count(*) FROM application WHERE state IN ('draft', 'submitted', 'moreInformation', 'eligible')),
  (SELECT count(*) FROM application WHERE state = 'inReview'),
  (SELECT count(*) FROM award WHERE state = 'agreementPending')
    + (SELECT count(*) FROM application p WHERE p.state IN ('approved', 'approvedWithConditions')
       AND NOT EXISTS (SELECT 1 FROM award_application l JOIN award a ON a.id = l.award_id
         WHERE l.application_id = p.id AND a.state NOT IN ('lapsed', 'cancelled'))),
  (SELECT count(*) FROM award a LEFT JOIN derived_award_balance b ON b.award_id = a.id
   WHERE a.state IN ('active', 'suspended') AND a.amount_fen > coalesce(b.paid_fen - b.refunded_fen, 0)),
  (SELECT count(*) FROM award a LEFT JOIN derived_award_balance b ON b.award_id = a.id
   WHERE a.state IN ('active', 'suspended')
     AND (a.ends_on < ?1 OR a.amount_fen <= coalesce(b.paid_fen - b.refunded_fen, 0)))
