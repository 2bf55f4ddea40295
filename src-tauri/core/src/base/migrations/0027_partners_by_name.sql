-- A partner of a project may be a body that is not in the registry: a federation, a school, a village committee.

CREATE TABLE project_partner_anew (
    id              TEXT PRIMARY KEY NOT NULL,
    project_id      TEXT NOT NULL REFERENCES project (id),
    organisation_id TEXT REFERENCES organisation (id),
    role            TEXT NOT NULL,
    name            TEXT,                   -- of one that is no organisation of the registry
    UNIQUE (project_id, organisation_id, role),
    UNIQUE (project_id, name, role),
    CHECK ((organisation_id IS NULL) <> (name IS NULL))
) STRICT;
INSERT INTO project_partner_anew (id, project_id, organisation_id, role)
SELECT id, project_id, organisation_id, role FROM project_partner;
DROP TABLE project_partner;
ALTER TABLE project_partner_anew RENAME TO project_partner;
