-- Incubation 孵化培育: one stay of one organisation, the moves that led through its stages, and the visits paid to it.
-- The stage is the last move's; nothing repeats it.

CREATE TABLE incubation (
    id              TEXT PRIMARY KEY NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisation(id),
    need            TEXT,
    mentor          TEXT,
    note            TEXT
) STRICT;
CREATE INDEX incubation_organisation ON incubation(organisation_id);

CREATE TABLE stage_move (
    id            TEXT PRIMARY KEY NOT NULL,
    incubation_id TEXT NOT NULL REFERENCES incubation(id),
    seq           INTEGER NOT NULL CHECK (seq >= 1),
    stage         TEXT NOT NULL,
    moved_on      TEXT,                                    -- as fine as it is known; blank only when recorded as it stood
    actor         TEXT NOT NULL,
    reason        TEXT,
    paper         TEXT,                                    -- reference of the agreement, assessment or notice
    no            TEXT UNIQUE,                             -- house number of the residency agreement
    residency     TEXT CHECK (residency IN ('physical', 'virtual')),
    period_from   TEXT,
    period_to     TEXT,                                    -- set by signing and by each extension
    as_is         INTEGER NOT NULL DEFAULT 0 CHECK (as_is IN (0, 1)),
    UNIQUE (incubation_id, seq),
    CHECK (moved_on IS NOT NULL OR as_is = 1),
    CHECK ((period_from IS NULL) = (period_to IS NULL) AND (period_to IS NULL OR period_from <= period_to))
) STRICT;

CREATE TABLE incubation_visit (
    id            TEXT PRIMARY KEY NOT NULL,
    incubation_id TEXT NOT NULL REFERENCES incubation(id),
    visited_on    TEXT NOT NULL,
    visitor       TEXT NOT NULL,
    topic         TEXT NOT NULL,
    hours         TEXT,                                    -- decimal hours, to 0.5
    people        TEXT,                                    -- quantity
    advice        TEXT
) STRICT;
CREATE INDEX incubation_visit_of ON incubation_visit(incubation_id, visited_on);

-- Each stay with where its moves leave it.
CREATE VIEW incubation_now AS
SELECT incubation.id, incubation.organisation_id, incubation.need, incubation.mentor, incubation.note,
       last.seq, last.stage, last.moved_on AS since, first.moved_on AS taken_in,
       (SELECT residency FROM stage_move WHERE incubation_id = incubation.id AND residency IS NOT NULL
         ORDER BY seq DESC LIMIT 1) AS residency,
       agreed.period_from, agreed.period_to,
       (SELECT no FROM stage_move WHERE incubation_id = incubation.id AND no IS NOT NULL
         ORDER BY seq DESC LIMIT 1) AS no,
       (SELECT count(*) FROM stage_move WHERE incubation_id = incubation.id AND stage = 'extended') AS extensions
  FROM incubation
  JOIN stage_move AS first ON first.incubation_id = incubation.id AND first.seq = 1
  JOIN stage_move AS last ON last.incubation_id = incubation.id
   AND last.seq = (SELECT max(seq) FROM stage_move WHERE incubation_id = incubation.id)
  LEFT JOIN stage_move AS agreed ON agreed.incubation_id = incubation.id
   AND agreed.seq = (SELECT max(seq) FROM stage_move WHERE incubation_id = incubation.id AND period_to IS NOT NULL);
