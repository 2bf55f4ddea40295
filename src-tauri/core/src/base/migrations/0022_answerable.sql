-- What may go wrong in a project and who answers for it; and for whom a project works, without names.

CREATE TABLE project_risk (
    id          TEXT PRIMARY KEY NOT NULL,
    project_id  TEXT NOT NULL REFERENCES project (id),
    kind        TEXT NOT NULL,          -- may happen, or has happened
    title       TEXT NOT NULL CHECK (title <> ''),
    severity    TEXT NOT NULL,
    owner_id    TEXT NOT NULL REFERENCES person (id),
    due_on      TEXT,
    response    TEXT,
    raised_on   TEXT NOT NULL,
    closed_on   TEXT,
    outcome     TEXT,
    CHECK ((closed_on IS NULL) = (outcome IS NULL))
) STRICT;
CREATE INDEX project_risk_project ON project_risk (project_id);

-- A child, a household or a person by code: the same one in every project, never by name.
CREATE TABLE beneficiary (
    id          TEXT PRIMARY KEY NOT NULL,
    code        TEXT NOT NULL UNIQUE CHECK (code <> ''),
    kind        TEXT NOT NULL,
    members     INTEGER CHECK (members > 0),    -- people of a household
    place       TEXT,
    note        TEXT
) STRICT;

CREATE TABLE enrolment (
    id              TEXT PRIMARY KEY NOT NULL,
    project_id      TEXT NOT NULL REFERENCES project (id),
    beneficiary_id  TEXT NOT NULL REFERENCES beneficiary (id),
    from_date       TEXT NOT NULL,
    to_date         TEXT,
    UNIQUE (project_id, beneficiary_id)
) STRICT;

-- Who of them was at an activity.
CREATE TABLE activity_beneficiary (
    id              TEXT PRIMARY KEY NOT NULL,
    activity_id     TEXT NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    beneficiary_id  TEXT NOT NULL REFERENCES beneficiary (id),
    UNIQUE (activity_id, beneficiary_id)
) STRICT;
