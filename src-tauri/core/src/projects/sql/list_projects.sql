SELECT project.id, project.no, project.name, project.state, project.lead_channel,
       project.organisation_id, organisation.name AS organisation_name,
       project.leader_id, person.name AS leader_name,
       project.planned_from, project.planned_to, project.actual_from, project.actual_to,
       project.places, project.objective,
       (SELECT json_group_array(name) FROM (
           SELECT term.name
             FROM project_labelling JOIN project_term AS term ON term.id = term_id
            WHERE project_id = project.id AND term.list = 'domain'
            ORDER BY term.position)) AS domains,
       (SELECT json_group_array(name) FROM (
           SELECT term.name
             FROM project_labelling JOIN project_term AS term ON term.id = term_id
            WHERE project_id = project.id AND term.list = 'beneficiary'
            ORDER BY term.position)) AS beneficiaries,
       (SELECT count(*) FROM activity WHERE project_id = project.id) AS activities
  FROM project
  LEFT JOIN organisation ON organisation.id = project.organisation_id
  LEFT JOIN person ON person.id = project.leader_id
 WHERE ?1 IS NULL OR project.id = ?1
 ORDER BY project.no IS NULL, project.no, project.created_on, project.id
