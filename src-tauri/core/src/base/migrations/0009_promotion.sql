-- Promotion 宣传推广: the outlets of the online federation and what was published in them.

CREATE TABLE outlet (
    id       TEXT PRIMARY KEY NOT NULL,
    kind     TEXT NOT NULL,
    name     TEXT NOT NULL,
    level    TEXT,                                         -- of a medium: national … county, own media
    note     TEXT,
    UNIQUE (kind, name)
) STRICT;

CREATE TABLE outlet_followers (
    id        TEXT PRIMARY KEY NOT NULL,
    outlet_id TEXT NOT NULL REFERENCES outlet(id),
    as_of     TEXT NOT NULL,
    followers TEXT NOT NULL,                               -- quantity
    UNIQUE (outlet_id, as_of)
) STRICT;

CREATE TABLE publication (
    id                  TEXT PRIMARY KEY NOT NULL,
    outlet_id           TEXT NOT NULL REFERENCES outlet(id),
    title               TEXT NOT NULL,
    state               TEXT NOT NULL,
    planned_for         TEXT,
    approved_by         TEXT,
    published_on        TEXT,
    link                TEXT,
    reads               TEXT,                              -- quantities, as the outlet shows them
    likes               TEXT,
    shares              TEXT,
    organisation_id     TEXT REFERENCES organisation(id),
    project_id          TEXT REFERENCES project(id),
    pictured            TEXT NOT NULL CHECK (pictured IN ('nobody', 'adults', 'children')),
    consent             TEXT,                              -- reference of the signed consent
    consent_by_guardian INTEGER NOT NULL DEFAULT 0 CHECK (consent_by_guardian IN (0, 1)),
    note                TEXT,
    CHECK (state <> 'published' OR published_on IS NOT NULL),
    CHECK (state <> 'published' OR pictured = 'nobody' OR consent IS NOT NULL)
) STRICT;
CREATE INDEX publication_outlet ON publication(outlet_id);
CREATE INDEX publication_state ON publication(state, published_on);
