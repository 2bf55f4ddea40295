-- The registry: organisations, people, and the posts that people hold.
CREATE TABLE organisation (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  aliases TEXT NOT NULL DEFAULT '[]',                 -- JSON, names it also goes by
  kind TEXT NOT NULL,
  identity_kind TEXT NOT NULL,
  identity_number TEXT,
  identity_verified INTEGER NOT NULL CHECK (identity_verified IN (0, 1)),
  identity_note TEXT,                                 -- why an unverified number stands so
  registration TEXT,
  authority TEXT,                                     -- 登记管理机关 or 备案机关
  supervisor TEXT,                                    -- 业务主管单位
  founded_on TEXT,
  legal_representative TEXT,
  contact TEXT,
  phones TEXT NOT NULL DEFAULT '[]',                  -- JSON
  division TEXT,                                      -- GB/T 2260 code
  town TEXT,
  village TEXT,
  address TEXT,
  focus TEXT NOT NULL DEFAULT '[]',                   -- JSON, 服务领域
  womens INTEGER NOT NULL CHECK (womens IN (0, 1)),   -- 女性社会组织
  womens_reason TEXT,
  rooted INTEGER NOT NULL CHECK (rooted IN (0, 1)),   -- 扎根社区
  three_new TEXT,
  party TEXT,
  grade TEXT,
  grade_from TEXT,
  grade_until TEXT,
  custodian_id TEXT REFERENCES organisation (id),     -- 资金代管单位
  tags TEXT NOT NULL DEFAULT '[]',                    -- JSON
  note TEXT,
  status TEXT NOT NULL,
  status_on TEXT NOT NULL,
  status_reason TEXT,
  merged_into_id TEXT REFERENCES organisation (id),
  as_recorded INTEGER NOT NULL CHECK (as_recorded IN (0, 1)),
  CHECK ((identity_kind = 'none') = (identity_number IS NULL)),
  CHECK ((status = 'merged') = (merged_into_id IS NOT NULL)),
  CHECK (merged_into_id IS NOT id AND custodian_id IS NOT id)
) STRICT;
CREATE INDEX organisation_by_name ON organisation (name);
-- A credit code is held once; filing numbers are unique within their authority, which the rules look after.
CREATE UNIQUE INDEX organisation_code_once ON organisation (identity_number)
  WHERE identity_kind = 'creditCode' AND identity_verified = 1 AND status <> 'merged';

-- How many they were, as of a date: members, women, staff, volunteers.
CREATE TABLE organisation_count (
  id TEXT PRIMARY KEY NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  of TEXT NOT NULL CHECK (of IN ('members', 'women', 'staff', 'volunteers')),
  quantity TEXT NOT NULL,
  as_of TEXT NOT NULL,
  UNIQUE (organisation_id, of, as_of)
) STRICT;

-- 年检: one result a year.
CREATE TABLE inspection (
  id TEXT PRIMARY KEY NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  year INTEGER NOT NULL CHECK (year BETWEEN 1950 AND 2199),
  result TEXT NOT NULL,
  note TEXT,
  UNIQUE (organisation_id, year)
) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  pinyin TEXT,                                        -- written by hand where the machine reads it wrong
  code_name TEXT,                                     -- 化名 or code of a minor or a helped family
  gender TEXT,
  birth_year INTEGER CHECK (birth_year BETWEEN 1900 AND 2199),
  phone TEXT,
  native_place TEXT,
  paper_kind TEXT,
  paper_number TEXT,
  consent_for TEXT,
  consent_on TEXT,
  consent_by TEXT,                                    -- herself, or the guardian of a child under 14
  note TEXT,
  status TEXT NOT NULL,
  as_recorded INTEGER NOT NULL CHECK (as_recorded IN (0, 1)),
  CHECK ((paper_kind IS NULL) = (paper_number IS NULL))
) STRICT;
CREATE INDEX person_by_name ON person (name);
CREATE UNIQUE INDEX person_paper_once ON person (paper_kind, paper_number) WHERE paper_number IS NOT NULL;

-- 任职: a person holds many, in organisations of the registry and in other bodies.
CREATE TABLE post (
  id TEXT PRIMARY KEY NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  organisation_id TEXT REFERENCES organisation (id),
  body TEXT,                                          -- the name of a body that is not in the registry
  title TEXT NOT NULL,
  from_on TEXT,
  to_on TEXT,
  note TEXT,
  CHECK ((organisation_id IS NULL) <> (body IS NULL))
) STRICT;
CREATE INDEX post_by_person ON post (person_id);
CREATE INDEX post_by_organisation ON post (organisation_id);

-- Who had what was masked shown in full, and when.
CREATE TABLE disclosure (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  shown_to TEXT NOT NULL,
  shown_at TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX disclosure_by_record ON disclosure (record_id);
