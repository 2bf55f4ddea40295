-- The operator's own variants of documents, and the variant that an issued paper was set in.

CREATE TABLE paper_form (
    id              TEXT PRIMARY KEY NOT NULL,
    document        TEXT NOT NULL,          -- its kind, e.g. progress-summary
    name            TEXT NOT NULL,
    form            TEXT NOT NULL,          -- JSON: headings, order, signatures
    UNIQUE (document, name)
) STRICT;

ALTER TABLE issued_paper ADD COLUMN form TEXT; -- JSON: as it was at issue
