-- Registers taken in: what each record said when it was last imported, and the rows that wait.

-- The record of the book that a record of a register became. A register that says the same again
-- changes nothing, whatever was corrected at the desk since.
CREATE TABLE imported (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,                                  -- code, number or name, normalised
  record_id TEXT NOT NULL,
  digest TEXT NOT NULL,                               -- SHA-256 of what it said
  UNIQUE (kind, key)
) STRICT;

-- 待处理: rows that the book could not take, with the reason. Nothing is dropped silently.
CREATE TABLE pending_row (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  file TEXT NOT NULL,
  sheet TEXT NOT NULL,
  line INTEGER NOT NULL CHECK (line > 0),
  said TEXT NOT NULL,                                 -- the record as JSON
  digest TEXT NOT NULL,
  reason TEXT NOT NULL,                               -- the refusal as JSON
  since TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'settled', 'dismissed')),
  ended_on TEXT,
  ended_by TEXT,
  note TEXT,
  CHECK ((state = 'waiting') = (ended_on IS NULL)),
  CHECK (state <> 'dismissed' OR note IS NOT NULL),
  UNIQUE (kind, key, digest)
) STRICT;
CREATE INDEX pending_row_waiting ON pending_row (kind) WHERE state = 'waiting';
