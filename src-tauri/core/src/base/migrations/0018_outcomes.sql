-- Documents beside any record, what projects reach and for whom, and who answers for what may go wrong.

-- A file beside a record. Its bytes stand once in blob_bytes, by their SHA-256; `kind` says what it is.
CREATE TABLE document (
    id          TEXT PRIMARY KEY NOT NULL,
    of_kind     TEXT NOT NULL,          -- the table of the record it belongs to
    record_id   TEXT NOT NULL,
    kind        TEXT NOT NULL,
    name        TEXT NOT NULL CHECK (name <> ''),
    caption     TEXT,
    taken_on    TEXT,
    consent     TEXT NOT NULL,          -- of those pictured
    media       TEXT NOT NULL,          -- as its own first bytes say
    size        INTEGER NOT NULL CHECK (size > 0),
    digest      TEXT NOT NULL REFERENCES blob_bytes (sha256),
    thumbnail   TEXT REFERENCES blob_bytes (sha256),
    added_on    TEXT NOT NULL,
    added_by    TEXT NOT NULL,
    UNIQUE (of_kind, record_id, digest)
) STRICT;

-- The paper behind a step of a project's state, as its number or title.
ALTER TABLE project_move ADD COLUMN paper TEXT;

-- What was written before there were states had been taken as it stood.
ALTER TABLE project_update ADD COLUMN state TEXT NOT NULL DEFAULT 'accepted'
    CHECK (state IN ('draft', 'submitted', 'returned', 'accepted'));
CREATE TABLE project_update_move (
    id          TEXT PRIMARY KEY NOT NULL,
    update_id   TEXT NOT NULL REFERENCES project_update (id),
    to_state    TEXT NOT NULL,
    moved_on    TEXT NOT NULL,
    moved_by    TEXT NOT NULL,
    reason      TEXT
) STRICT;
CREATE INDEX project_update_move_update ON project_update_move (update_id);

-- The hub's own indicators, and those of the shipped library that it changed. `code` is what indicators name.
CREATE TABLE library_indicator (
    id              TEXT PRIMARY KEY NOT NULL,
    code            TEXT NOT NULL UNIQUE,
    name            TEXT NOT NULL CHECK (name <> ''),
    name_en         TEXT NOT NULL CHECK (name_en <> ''),
    definition      TEXT NOT NULL,
    definition_en   TEXT NOT NULL,
    unit            TEXT NOT NULL CHECK (unit <> ''),
    unit_en         TEXT NOT NULL CHECK (unit_en <> ''),
    level           TEXT NOT NULL,
    direction       TEXT NOT NULL,
    calculation     TEXT NOT NULL,
    rolls           TEXT NOT NULL,
    domains         TEXT NOT NULL,      -- JSON array
    archived        INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;

-- One figure of the library is measured once in a project: what adds up over projects adds up once.
ALTER TABLE indicator ADD COLUMN library TEXT;
CREATE UNIQUE INDEX indicator_library ON indicator (project_id, library) WHERE library IS NOT NULL;

CREATE TABLE indicator_target (
    id              TEXT PRIMARY KEY NOT NULL,
    indicator_id    TEXT NOT NULL REFERENCES indicator (id),
    period_from     TEXT NOT NULL,
    period_to       TEXT NOT NULL,
    target          TEXT NOT NULL,
    UNIQUE (indicator_id, period_from)
) STRICT;

-- Who is behind a result: JSON array of {of, count}.
ALTER TABLE indicator_result ADD COLUMN split TEXT NOT NULL DEFAULT '[]';

CREATE TABLE result_correction (
    id              TEXT PRIMARY KEY NOT NULL,
    result_id       TEXT NOT NULL REFERENCES indicator_result (id) ON DELETE CASCADE,
    was             TEXT NOT NULL,
    became          TEXT NOT NULL,
    reason          TEXT,
    corrected_on    TEXT NOT NULL,
    corrected_by    TEXT NOT NULL
) STRICT;
CREATE INDEX result_correction_result ON result_correction (result_id);

-- A figure worked out of two others (households × yuan a household and year). Only the question is kept, never the answer.
CREATE TABLE worked_figure (
    id              TEXT PRIMARY KEY NOT NULL,
    project_id      TEXT NOT NULL REFERENCES project (id),
    name            TEXT NOT NULL CHECK (name <> ''),
    first_id        TEXT NOT NULL REFERENCES indicator (id),
    second_id       TEXT NOT NULL REFERENCES indicator (id),
    UNIQUE (project_id, name)
) STRICT;
