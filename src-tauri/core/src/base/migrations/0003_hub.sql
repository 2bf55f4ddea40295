-- The ONE: the hub's own record, its goals, its opening figures, and the federations (妇联组织) that cover organisations.
CREATE TABLE hub (
  id TEXT PRIMARY KEY NOT NULL,
  one INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK (one = 1),
  name TEXT NOT NULL CHECK (name <> ''),
  short_name TEXT,
  level TEXT,
  division TEXT,                                      -- GB/T 2260 code
  division_name TEXT,
  operator_id TEXT REFERENCES organisation (id),      -- 运营单位
  operator_head TEXT,
  method TEXT,                                        -- 组建方式
  founded_on TEXT,
  approval_no TEXT,
  scope_organisations TEXT,                           -- JSON Quantity, 申报数
  scope_women TEXT,                                   -- JSON Quantity
  note TEXT
) STRICT;

CREATE TABLE goal (
  id TEXT PRIMARY KEY NOT NULL,
  year INTEGER NOT NULL CHECK (year BETWEEN 1950 AND 2199),
  measure TEXT NOT NULL,
  title TEXT,                                         -- for a measure of the hub's own
  target TEXT NOT NULL,                               -- JSON Quantity
  note TEXT,
  CHECK ((measure = 'own') = (title IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX goal_once ON goal (year, measure, coalesce(title, ''));

-- 历史基数: what was reached before the book began; beside counted rows, never mixed into them.
CREATE TABLE opening_figure (
  id TEXT PRIMARY KEY NOT NULL,
  measure TEXT NOT NULL,
  title TEXT,
  figure TEXT NOT NULL,                               -- JSON Quantity
  as_of TEXT,
  source TEXT NOT NULL,                               -- 数据来源: title and outlet
  source_on TEXT,
  note TEXT,
  CHECK ((measure = 'own') = (title IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX opening_figure_once ON opening_figure (measure, coalesce(title, ''));

CREATE TABLE federation (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  is_hub INTEGER NOT NULL CHECK (is_hub IN (0, 1)),
  level TEXT,
  method TEXT,
  co_builders TEXT NOT NULL DEFAULT '[]',             -- JSON [{name, role}]
  approval_no TEXT,
  founded_on TEXT,
  term INTEGER CHECK (term > 0),                      -- 第n届
  term_from TEXT,
  re_election_due TEXT,
  note TEXT,
  status TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX federation_of_the_hub ON federation (is_hub) WHERE is_hub = 1;
CREATE UNIQUE INDEX federation_name_once ON federation (name) WHERE status = 'active';

CREATE TABLE committee_member (
  id TEXT PRIMARY KEY NOT NULL,
  federation_id TEXT NOT NULL REFERENCES federation (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  role TEXT NOT NULL,
  term INTEGER NOT NULL CHECK (term > 0),
  from_on TEXT,
  to_on TEXT,
  note TEXT
) STRICT;
CREATE UNIQUE INDEX committee_seat_once ON committee_member (federation_id, person_id, role, term) WHERE to_on IS NULL;
CREATE INDEX committee_by_person ON committee_member (person_id);

-- 覆盖: many to many; an organisation counts once however many federations cover it.
CREATE TABLE coverage (
  id TEXT PRIMARY KEY NOT NULL,
  federation_id TEXT NOT NULL REFERENCES federation (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  method TEXT NOT NULL,
  covered_on TEXT,
  ended_on TEXT,
  note TEXT
) STRICT;
CREATE UNIQUE INDEX coverage_once ON coverage (federation_id, organisation_id) WHERE ended_on IS NULL;
CREATE INDEX coverage_by_organisation ON coverage (organisation_id);
