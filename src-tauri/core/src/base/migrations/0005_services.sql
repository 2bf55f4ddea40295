-- What was given to whom, through whichever channel: each service counts once.

CREATE TABLE service (
    id              TEXT PRIMARY KEY NOT NULL,
    given_on        TEXT NOT NULL,
    channel         TEXT NOT NULL,
    project_id      TEXT REFERENCES project (id),
    kind            TEXT,
    topic           TEXT NOT NULL CHECK (topic <> ''),
    people          TEXT,       -- 服务人数, distinct people
    person_times    TEXT,       -- 服务人次
    hours           TEXT,
    staff           INTEGER CHECK (staff >= 0),
    cost_fen        INTEGER CHECK (cost_fen >= 0),
    evidence        TEXT,
    note            TEXT,
    -- The channel's own record this row counts, e.g. an event; null for one written at the desk.
    source_kind     TEXT,
    source_id       TEXT,
    as_recorded     INTEGER NOT NULL DEFAULT 0 CHECK (as_recorded IN (0, 1)),
    UNIQUE (source_kind, source_id),
    CHECK ((source_kind IS NULL) = (source_id IS NULL))
) STRICT;
CREATE INDEX service_given ON service (given_on);
CREATE INDEX service_project ON service (project_id);

CREATE TABLE service_organisation (
    id              TEXT PRIMARY KEY NOT NULL,
    service_id      TEXT NOT NULL REFERENCES service (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    UNIQUE (service_id, organisation_id)
) STRICT;
CREATE INDEX service_organisation_organisation ON service_organisation (organisation_id);

-- All that counts as a service: the rows above and the activities of projects, which are
-- given through the project's leading channel by and to its undertaking organisation.
CREATE VIEW given_service AS
SELECT id, given_on, channel, project_id, kind, topic, people, person_times, hours, staff, cost_fen,
       evidence, note, source_kind, source_id, as_recorded
  FROM service
UNION ALL
SELECT activity.id, activity.starts_on, project.lead_channel, activity.project_id, NULL, activity.topic,
       activity.people, activity.person_times, activity.hours, NULL, NULL, NULL, activity.note,
       'activity', activity.id, activity.as_recorded
  FROM activity JOIN project ON project.id = activity.project_id;

CREATE VIEW given_service_organisation AS
SELECT service_id, organisation_id FROM service_organisation
UNION ALL
SELECT activity.id, project.organisation_id
  FROM activity JOIN project ON project.id = activity.project_id
 WHERE project.organisation_id IS NOT NULL;
