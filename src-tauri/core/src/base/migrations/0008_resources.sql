-- Resource matching 资源对接: what is needed, what is offered, and what came of putting the two together.
-- Partly met and met follow from the matches; only closing is written down.

CREATE TABLE need (
    id              TEXT PRIMARY KEY NOT NULL,
    kind            TEXT NOT NULL,
    title           TEXT NOT NULL,
    organisation_id TEXT REFERENCES organisation(id),
    person_id       TEXT REFERENCES person(id),
    quantity        TEXT,
    place           TEXT,
    raised_on       TEXT NOT NULL,
    wanted_from     TEXT,
    wanted_by       TEXT,
    note            TEXT,
    closed_on       TEXT,
    closed_reason   TEXT,
    CHECK (organisation_id IS NOT NULL OR person_id IS NOT NULL),
    CHECK ((closed_on IS NULL) = (closed_reason IS NULL))
) STRICT;
CREATE INDEX need_kind ON need(kind);

CREATE TABLE offer (
    id              TEXT PRIMARY KEY NOT NULL,
    kind            TEXT NOT NULL,
    title           TEXT NOT NULL,
    organisation_id TEXT REFERENCES organisation(id),
    giver           TEXT,                                  -- 捐赠方/合作方 outside the registry
    contact         TEXT,
    quantity        TEXT,
    place           TEXT,
    offered_on      TEXT NOT NULL,
    open_from       TEXT,
    open_to         TEXT,
    value_fen       INTEGER CHECK (value_fen >= 0),        -- 折价金额
    note            TEXT,
    closed_on       TEXT,
    closed_reason   TEXT,
    CHECK (organisation_id IS NOT NULL OR giver IS NOT NULL),
    CHECK ((closed_on IS NULL) = (closed_reason IS NULL))
) STRICT;
CREATE INDEX offer_kind ON offer(kind);

CREATE TABLE resource_match (
    id         TEXT PRIMARY KEY NOT NULL,
    need_id    TEXT NOT NULL REFERENCES need(id),
    offer_id   TEXT NOT NULL REFERENCES offer(id),
    quantity   TEXT,
    value_fen  INTEGER CHECK (value_fen >= 0),
    state      TEXT NOT NULL,
    state_on   TEXT NOT NULL,
    reason     TEXT,
    evidence   TEXT,
    people     TEXT                                       -- quantity: who had the good of it
) STRICT;
CREATE INDEX resource_match_need ON resource_match(need_id);
CREATE INDEX resource_match_offer ON resource_match(offer_id);
