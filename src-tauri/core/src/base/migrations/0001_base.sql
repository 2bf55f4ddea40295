-- The journal: what happened, in order, sealed. Nothing here is ever changed but by erasure.
CREATE TABLE journal_entry (
  seq INTEGER PRIMARY KEY NOT NULL,
  command TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('change', 'undo', 'redo', 'import', 'erasure', 'checkpoint')),
  -- the entry that an undo or redo takes back
  takes_back INTEGER REFERENCES journal_entry (seq),
  -- the operation as JSON and what it made; NULL once erased
  op TEXT,
  made TEXT,
  -- salt (16 bytes, gone once erased) and hash (32 bytes) of op and made
  proof BLOB NOT NULL,
  first_image INTEGER NOT NULL,
  last_image INTEGER NOT NULL,
  seal BLOB NOT NULL
) STRICT;

CREATE TABLE journal_image (
  n INTEGER PRIMARY KEY NOT NULL,
  seq INTEGER NOT NULL,
  tbl TEXT NOT NULL,
  row TEXT NOT NULL,
  before TEXT,
  after TEXT,
  proof BLOB NOT NULL
) STRICT;
CREATE INDEX journal_image_of ON journal_image (row);

-- At most one row, and only inside a transaction: the entry that is being written.
CREATE TABLE journal_open (seq INTEGER PRIMARY KEY NOT NULL, kind TEXT NOT NULL) STRICT;

CREATE TRIGGER journal_entry_stays BEFORE DELETE ON journal_entry BEGIN
  SELECT RAISE(ABORT, 'journal: an entry stays');
END;
CREATE TRIGGER journal_image_stays BEFORE DELETE ON journal_image BEGIN
  SELECT RAISE(ABORT, 'journal: an image stays');
END;
CREATE TRIGGER journal_entry_sealed BEFORE UPDATE ON journal_entry
WHEN NOT EXISTS (SELECT 1 FROM journal_open WHERE kind = 'erasure')
  OR new.op IS NOT NULL OR new.made IS NOT NULL OR new.proof IS NOT substr(old.proof, -32)
  OR new.seq IS NOT old.seq OR new.command IS NOT old.command OR new.at IS NOT old.at
  OR new.actor IS NOT old.actor OR new.kind IS NOT old.kind OR new.takes_back IS NOT old.takes_back
  OR new.first_image IS NOT old.first_image OR new.last_image IS NOT old.last_image
  OR new.seal IS NOT old.seal
BEGIN
  SELECT RAISE(ABORT, 'journal: an entry is sealed');
END;
CREATE TRIGGER journal_image_sealed BEFORE UPDATE ON journal_image
WHEN NOT EXISTS (SELECT 1 FROM journal_open WHERE kind = 'erasure')
  OR new.before IS NOT NULL OR new.after IS NOT NULL OR new.proof IS NOT substr(old.proof, -32)
  OR new.n IS NOT old.n OR new.seq IS NOT old.seq OR new.tbl IS NOT old.tbl OR new.row IS NOT old.row
BEGIN
  SELECT RAISE(ABORT, 'journal: an image is sealed');
END;

-- One row: which book this is.
CREATE TABLE journal_book (id TEXT PRIMARY KEY NOT NULL, made_at TEXT NOT NULL) STRICT;

CREATE TABLE desk_person (
  name TEXT PRIMARY KEY NOT NULL,
  role TEXT NOT NULL,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

-- What the operator set for the whole desk: thresholds, prefixes, seal title.
CREATE TABLE setting (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT;

-- House numbers, gap-free per kind and year. A binding one (a voucher's) is never freed again.
CREATE TABLE house_number (
  kind TEXT NOT NULL,
  year INTEGER NOT NULL,
  seq INTEGER NOT NULL CHECK (seq > 0),
  text TEXT NOT NULL,
  binding INTEGER NOT NULL CHECK (binding IN (0, 1)),
  PRIMARY KEY (kind, year, seq),
  UNIQUE (kind, text)
) STRICT;

-- Bytes of attachments by their SHA-256: not journalled, checked by their own hash.
CREATE TABLE blob_bytes (sha256 TEXT PRIMARY KEY NOT NULL, bytes BLOB NOT NULL) STRICT;
