SELECT given_service.id, given_on, channel, given_service.project_id, project.no AS project_no,
       project.name AS project_name, kind, topic, people, person_times, hours, staff, cost_fen,
       evidence, given_service.note, source_kind, source_id, given_service.as_recorded,
       (SELECT json_group_array(json_object('id', id, 'name', name)) FROM (
           SELECT organisation.id, organisation.name
             FROM given_service_organisation AS given
             JOIN organisation ON organisation.id = given.organisation_id
            WHERE given.service_id = given_service.id
            ORDER BY organisation.name)) AS organisations
  FROM given_service LEFT JOIN project ON project.id = given_service.project_id
 WHERE (:channel IS NULL OR channel = :channel)
   AND (:project IS NULL OR given_service.project_id = :project)
   AND (:year IS NULL OR substr(given_on, 1, 4) = :year)
   AND (:organisation IS NULL OR EXISTS (
           SELECT 1 FROM given_service_organisation AS given
            WHERE given.service_id = given_service.id AND given.organisation_id = :organisation))
   AND (:text IS NULL OR instr(lower(concat_ws(' ', topic, kind, evidence, given_service.note,
           project.name, project.no)), :text) > 0 OR EXISTS (
           SELECT 1 FROM given_service_organisation AS given
             JOIN organisation ON organisation.id = given.organisation_id
            WHERE given.service_id = given_service.id AND instr(lower(organisation.name), :text) > 0))
 ORDER BY given_on DESC, given_service.id DESC
