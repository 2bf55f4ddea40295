-- The import assistant: how the columns of a register were mapped, by its headings.
CREATE TABLE column_mapping (
  id TEXT PRIMARY KEY NOT NULL,
  headings TEXT NOT NULL UNIQUE,                      -- JSON, from left to right
  register TEXT,                                      -- the list its rows belong to; NULL where the sheet is left out
  roles TEXT NOT NULL                                 -- JSON, one for each heading; '' where its column is left out
) STRICT;
