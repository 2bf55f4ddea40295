-- Sheets: how an operator looks at a list, kept under a name.
CREATE TABLE saved_view (
    id      TEXT PRIMARY KEY NOT NULL,
    list    TEXT NOT NULL,
    name    TEXT NOT NULL CHECK (name <> ''),
    view    TEXT NOT NULL,      -- JSON: what is sought, kept, sorted and grouped by
    columns TEXT NOT NULL,      -- JSON array of the columns shown, in their order; empty for all
    UNIQUE (list, name)
) STRICT;
