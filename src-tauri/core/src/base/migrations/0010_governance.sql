-- Governance 组织治理: what each organisation owes by a date. Whether it is overdue follows from the day one looks.

CREATE TABLE obligation (
    id              TEXT PRIMARY KEY NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisation(id),
    kind            TEXT NOT NULL,
    title           TEXT,                                  -- says which agreement, certificate or other duty
    rule            TEXT,                                  -- where the duty comes from, when it is not the usual rule
    year            INTEGER,                               -- the year inspected; its verdict stands in the registry
    due             TEXT NOT NULL,
    lead_days       INTEGER NOT NULL CHECK (lead_days BETWEEN 0 AND 730),
    note            TEXT,
    met_on          TEXT,
    evidence        TEXT,
    exempt_reason   TEXT,
    CHECK (met_on IS NULL OR evidence IS NOT NULL),
    CHECK (met_on IS NULL OR exempt_reason IS NULL)
) STRICT;
CREATE INDEX obligation_due ON obligation(due) WHERE met_on IS NULL AND exempt_reason IS NULL;
CREATE UNIQUE INDEX obligation_once ON obligation(organisation_id, kind, coalesce(title, ''), due);
CREATE UNIQUE INDEX inspection_once ON obligation(organisation_id, year) WHERE kind = 'yearlyInspection';
