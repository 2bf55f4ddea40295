-- The N: supported and brand projects, what they planned, did and reached.
-- Counts that may be approximate are JSON of base::quantity, e.g. {"value":"80","word":"多","unit":"户"}.

-- Service domains and beneficiary classes: lists the desk edits.
CREATE TABLE project_term (
    id          TEXT PRIMARY KEY NOT NULL,
    list        TEXT NOT NULL CHECK (list IN ('domain', 'beneficiary')),
    name        TEXT NOT NULL CHECK (name <> ''),
    position    INTEGER NOT NULL,
    archived    INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    UNIQUE (list, name)
) STRICT;

CREATE TABLE project (
    id              TEXT PRIMARY KEY NOT NULL,
    no              TEXT UNIQUE,            -- taken at approval
    name            TEXT NOT NULL CHECK (name <> ''),
    state           TEXT NOT NULL,
    lead_channel    TEXT NOT NULL,
    organisation_id TEXT REFERENCES organisation (id),
    leader_id       TEXT REFERENCES person (id),
    places          TEXT NOT NULL,          -- JSON array of place names
    planned_from    TEXT,
    planned_to      TEXT,
    actual_from     TEXT,
    actual_to       TEXT,
    objective       TEXT,
    as_recorded     INTEGER NOT NULL DEFAULT 0 CHECK (as_recorded IN (0, 1)),
    created_on      TEXT NOT NULL,
    CHECK (state = 'draft' OR no IS NOT NULL OR as_recorded = 1)
) STRICT;
CREATE INDEX project_organisation ON project (organisation_id);

CREATE TABLE project_labelling (
    id          TEXT PRIMARY KEY NOT NULL,
    project_id  TEXT NOT NULL REFERENCES project (id),
    term_id     TEXT NOT NULL REFERENCES project_term (id),
    UNIQUE (project_id, term_id)
) STRICT;

CREATE TABLE project_partner (
    id              TEXT PRIMARY KEY NOT NULL,
    project_id      TEXT NOT NULL REFERENCES project (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    role            TEXT NOT NULL,
    UNIQUE (project_id, organisation_id, role)
) STRICT;

CREATE TABLE project_budget (
    id          TEXT PRIMARY KEY NOT NULL,
    project_id  TEXT NOT NULL REFERENCES project (id),
    source      TEXT NOT NULL,
    amount_fen  INTEGER NOT NULL CHECK (amount_fen >= 0),
    note        TEXT
) STRICT;
CREATE INDEX project_budget_project ON project_budget (project_id);

-- Every step of a project's state, with its day and reason.
CREATE TABLE project_move (
    id          TEXT PRIMARY KEY NOT NULL,
    project_id  TEXT NOT NULL REFERENCES project (id),
    from_state  TEXT NOT NULL,
    to_state    TEXT NOT NULL,
    moved_on    TEXT NOT NULL,
    reason      TEXT
) STRICT;
CREATE INDEX project_move_project ON project_move (project_id);

CREATE TABLE milestone (
    id          TEXT PRIMARY KEY NOT NULL,
    project_id  TEXT NOT NULL REFERENCES project (id),
    name        TEXT NOT NULL CHECK (name <> ''),
    planned_on  TEXT NOT NULL,
    actual_on   TEXT,
    note        TEXT
) STRICT;
CREATE INDEX milestone_project ON milestone (project_id);

CREATE TABLE activity (
    id              TEXT PRIMARY KEY NOT NULL,
    project_id      TEXT NOT NULL REFERENCES project (id),
    starts_on       TEXT NOT NULL,
    ends_on         TEXT,
    topic           TEXT NOT NULL CHECK (topic <> ''),
    place           TEXT,
    people          TEXT,       -- 服务人数, distinct people
    person_times    TEXT,       -- 服务人次
    children        TEXT,
    volunteers      TEXT,
    hours           TEXT,       -- volunteer hours
    note            TEXT,
    as_recorded     INTEGER NOT NULL DEFAULT 0 CHECK (as_recorded IN (0, 1))
) STRICT;
CREATE INDEX activity_project ON activity (project_id, starts_on);

CREATE TABLE indicator (
    id          TEXT PRIMARY KEY NOT NULL,
    project_id  TEXT NOT NULL REFERENCES project (id),
    name        TEXT NOT NULL CHECK (name <> ''),
    definition  TEXT,
    unit        TEXT NOT NULL,
    level       TEXT NOT NULL,
    direction   TEXT NOT NULL,
    calculation TEXT NOT NULL,
    baseline    TEXT,
    target      TEXT,
    position    INTEGER NOT NULL,
    UNIQUE (project_id, name)
) STRICT;

CREATE TABLE indicator_result (
    id              TEXT PRIMARY KEY NOT NULL,
    indicator_id    TEXT NOT NULL REFERENCES indicator (id),
    on_date         TEXT NOT NULL,
    value           TEXT NOT NULL,
    this_period     TEXT,       -- 本期, where a register says it beside the cumulative figure
    part            TEXT,       -- of a percentage: those counted, e.g. satisfied answers
    whole           TEXT,       -- of a percentage: all of them, e.g. valid answers
    evidence        TEXT,
    verified_by     TEXT,
    note            TEXT,
    CHECK ((part IS NULL) = (whole IS NULL))
) STRICT;
CREATE INDEX indicator_result_indicator ON indicator_result (indicator_id, on_date);

-- A changed update is a new version that replaces the one before; nothing is overwritten.
CREATE TABLE project_update (
    id          TEXT PRIMARY KEY NOT NULL,
    project_id  TEXT NOT NULL REFERENCES project (id),
    period_from TEXT NOT NULL,
    period_to   TEXT NOT NULL,
    progress    TEXT NOT NULL CHECK (progress <> ''),
    problems    TEXT,
    next_steps  TEXT,
    version     INTEGER NOT NULL CHECK (version >= 1),
    replaces    TEXT UNIQUE REFERENCES project_update (id),
    written_on  TEXT NOT NULL
) STRICT;
CREATE INDEX project_update_project ON project_update (project_id, period_from);
