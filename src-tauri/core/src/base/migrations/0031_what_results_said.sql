-- All that a result said before it was put right, and after: JSON of its day, figure, parts, split and who vouched for it.
ALTER TABLE result_correction ADD COLUMN told_before TEXT;
ALTER TABLE result_correction ADD COLUMN told_after TEXT;

-- A result that was taken out after somebody had vouched for it or put it right. It outlives its indicator.
CREATE TABLE removed_result (
    id              TEXT PRIMARY KEY NOT NULL,
    project_id      TEXT NOT NULL REFERENCES project (id),
    indicator_id    TEXT NOT NULL,
    indicator_name  TEXT NOT NULL,
    told            TEXT NOT NULL,      -- JSON, as above
    corrections     TEXT NOT NULL,      -- JSON array of what had been put right about it
    reason          TEXT,
    removed_on      TEXT NOT NULL,
    removed_by      TEXT NOT NULL
) STRICT;
CREATE INDEX removed_result_project ON removed_result (project_id);
