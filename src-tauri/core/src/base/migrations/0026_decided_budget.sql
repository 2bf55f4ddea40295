-- What a decision approved of each line asked for, and whom an application is to reach.

CREATE TABLE application_decision_line (
  id TEXT PRIMARY KEY NOT NULL,
  application_id TEXT NOT NULL REFERENCES application_decision (application_id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  class TEXT NOT NULL CHECK (class IN ('activity', 'management', 'tax', 'other')),
  line TEXT NOT NULL,
  amount_fen INTEGER NOT NULL CHECK (amount_fen >= 0),
  UNIQUE (application_id, seq)
) STRICT;

ALTER TABLE application ADD COLUMN people INTEGER CHECK (people > 0); -- 受益人数
ALTER TABLE application ADD COLUMN served TEXT;                       -- 受益对象
