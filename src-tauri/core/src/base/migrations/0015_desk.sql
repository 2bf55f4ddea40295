-- What stands beside any record: notes, tags and reminders. `kind` is the record's table.
CREATE TABLE note (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  written_by TEXT NOT NULL,
  written_at TEXT NOT NULL
) STRICT;
CREATE INDEX note_of ON note (kind, record_id);

-- Organisations are not here: their tags are a column of their own, which registers bring.
CREATE TABLE tag (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  label TEXT NOT NULL CHECK (label <> ''),
  UNIQUE (kind, record_id, label)
) STRICT;

CREATE TABLE reminder (
  id TEXT PRIMARY KEY NOT NULL,
  person TEXT NOT NULL,                               -- whose it is: a person of the desk
  text TEXT NOT NULL CHECK (text <> ''),
  due_on TEXT NOT NULL,
  kind TEXT,                                          -- the record it is about, where it is about one
  record_id TEXT,
  done_on TEXT,
  CHECK ((kind IS NULL) = (record_id IS NULL))
) STRICT;
CREATE INDEX reminder_open ON reminder (person, due_on) WHERE done_on IS NULL;

-- Put aside for one person of the desk: drafts and what she has seen. No record, so not journalled.
CREATE TABLE aside_text (
  person TEXT NOT NULL,
  key TEXT NOT NULL,
  text TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (person, key)
) STRICT;

-- What she opened last and what she pinned. No record either.
CREATE TABLE aside_record (
  person TEXT NOT NULL,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  opened_at TEXT,
  pinned_at TEXT,
  PRIMARY KEY (person, kind, record_id)
) STRICT;
