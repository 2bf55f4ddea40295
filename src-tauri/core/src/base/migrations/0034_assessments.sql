-- What is said of a project at its end, by itself and by the hub or its experts. Nothing is overwritten: the newest row of
-- a side is what stands.
CREATE TABLE project_assessment (
    id          TEXT PRIMARY KEY NOT NULL,
    project_id  TEXT NOT NULL REFERENCES project (id),
    side        TEXT NOT NULL CHECK (side IN ('own', 'hub')),
    level       TEXT NOT NULL CHECK (level IN ('excellent', 'qualified', 'basic', 'unqualified')),
    words       TEXT NOT NULL CHECK (words <> ''),
    assessed_by TEXT NOT NULL CHECK (assessed_by <> ''),
    assessed_on TEXT NOT NULL,
    recorded_on TEXT NOT NULL,
    recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX project_assessment_project ON project_assessment (project_id);
