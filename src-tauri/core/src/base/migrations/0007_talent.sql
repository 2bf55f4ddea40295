-- Talent 人才建设: events of three kinds and who came to them.

CREATE TABLE event (
    id                   TEXT PRIMARY KEY NOT NULL,
    kind                 TEXT NOT NULL CHECK (kind IN ('training', 'exchange', 'studyVisit')),
    topic                TEXT NOT NULL,
    held_from            TEXT NOT NULL,                    -- as fine as it is known
    held_to              TEXT,                             -- last day of a range
    state                TEXT NOT NULL CHECK (state IN ('planned', 'held', 'cancelled')),
    mode                 TEXT NOT NULL CHECK (mode IN ('onSite', 'online', 'mixed')),
    place                TEXT,
    lecturer             TEXT,
    lecturer_rank        TEXT,                             -- decides which ceiling of the lecture fee is shown
    class_hours          TEXT,                             -- decimal 学时
    lecture_fee_fen      INTEGER CHECK (lecture_fee_fen >= 0),   -- after tax, per class hour
    headcount            TEXT,                             -- quantity: the participants that were said
    satisfaction_percent TEXT,                             -- decimal, good + very good of the valid answers
    satisfaction_answers INTEGER CHECK (satisfaction_answers >= 1),
    project_id           TEXT REFERENCES project(id),
    organisation_id      TEXT REFERENCES organisation(id), -- for whom it was held, where it was one
    note                 TEXT
) STRICT;
CREATE INDEX event_held ON event(held_from);

CREATE TABLE attendance (
    id              TEXT PRIMARY KEY NOT NULL,
    event_id        TEXT NOT NULL REFERENCES event(id),
    person_id       TEXT REFERENCES person(id),
    name            TEXT NOT NULL,
    unit            TEXT,
    organisation_id TEXT REFERENCES organisation(id),
    phone           TEXT,
    signed_in_at    TEXT,                                  -- 2024-07-01T08:43
    signed_out_at   TEXT,
    times           INTEGER NOT NULL DEFAULT 1 CHECK (times >= 1),   -- person-times: half days or sessions signed for
    note            TEXT
) STRICT;
CREATE INDEX attendance_event ON attendance(event_id);
CREATE UNIQUE INDEX attendance_once ON attendance(event_id, person_id) WHERE person_id IS NOT NULL;
CREATE INDEX attendance_person ON attendance(person_id) WHERE person_id IS NOT NULL;
