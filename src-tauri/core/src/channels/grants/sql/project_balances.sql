SELECT project.id, project.no, project.name,
       sum(award.amount_fen) AS awarded_fen,
       sum(coalesce(kept.committed_fen, 0)) AS committed_fen,
       sum(coalesce(kept.paid_fen - kept.refunded_fen, 0)) AS net_paid_fen,
       sum(coalesce(kept.accepted_fen, 0)) AS accepted_fen
  FROM award
  JOIN project ON project.id = award.project_id
  LEFT JOIN derived_award_balance AS kept ON kept.award_id = award.id
 WHERE award.state NOT IN ('lapsed', 'cancelled')
 GROUP BY project.id
 ORDER BY project.no, project.name
