-- Micro-grants before the award: calls with their rules, applications, reviews, public notice; and
-- what is amended after it. Amounts are INTEGERs of fen. Reviews, notices and working days belong
-- to no channel: `kind` is the table of the record they are about.

-- Holidays, and the weekend days that are worked to make up for them; every other day goes by its weekday.
CREATE TABLE workday (
  day TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('holiday', 'makeUp')),
  label TEXT
) STRICT;

CREATE TABLE public_notice (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  begins_on TEXT NOT NULL,
  days INTEGER NOT NULL CHECK (days > 0),
  working INTEGER NOT NULL CHECK (working IN (0, 1)), -- whether the days are working days
  place TEXT,                                         -- where it hangs or stands
  withdrawn_on TEXT,
  reason TEXT
) STRICT;
CREATE INDEX public_notice_of ON public_notice (kind, record_id);

CREATE TABLE notice_objection (
  id TEXT PRIMARY KEY NOT NULL,
  notice_id TEXT NOT NULL REFERENCES public_notice (id),
  record_id TEXT,                                     -- the one of those on the notice it is about; NULL: all of it
  received_on TEXT NOT NULL,
  objector TEXT NOT NULL,
  matter TEXT NOT NULL,
  settled_on TEXT,
  outcome TEXT,
  upheld INTEGER CHECK (upheld IN (0, 1)),
  CHECK ((settled_on IS NULL) = (outcome IS NULL) AND (settled_on IS NULL) = (upheld IS NULL))
) STRICT;
CREATE INDEX notice_objection_of ON notice_objection (notice_id);

CREATE TABLE review_panel (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  trimmed INTEGER NOT NULL CHECK (trimmed IN (0, 1)), -- the highest and the lowest sheet are left out
  pass_mark TEXT,
  UNIQUE (kind, record_id)
) STRICT;

CREATE TABLE review_criterion (
  id TEXT PRIMARY KEY NOT NULL,
  panel_id TEXT NOT NULL REFERENCES review_panel (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  name TEXT NOT NULL,
  points TEXT NOT NULL,                               -- the most one can give
  guide TEXT,
  UNIQUE (panel_id, seq)
) STRICT;

CREATE TABLE reviewer (
  id TEXT PRIMARY KEY NOT NULL,
  panel_id TEXT NOT NULL REFERENCES review_panel (id),
  name TEXT NOT NULL,
  title TEXT,
  unit TEXT,
  UNIQUE (panel_id, name)
) STRICT;

CREATE TABLE review_conflict (
  id TEXT PRIMARY KEY NOT NULL,
  reviewer_id TEXT NOT NULL REFERENCES reviewer (id),
  record_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  declared_on TEXT NOT NULL,
  UNIQUE (reviewer_id, record_id)
) STRICT;

CREATE TABLE review_score (
  id TEXT PRIMARY KEY NOT NULL,
  reviewer_id TEXT NOT NULL REFERENCES reviewer (id),
  record_id TEXT NOT NULL,
  criterion_id TEXT NOT NULL REFERENCES review_criterion (id),
  points TEXT NOT NULL,
  from_paper INTEGER NOT NULL CHECK (from_paper IN (0, 1)),
  UNIQUE (reviewer_id, record_id, criterion_id)
) STRICT;

-- Whoever declared a conflict gives no points to what it is about.
CREATE TRIGGER review_score_unconflicted BEFORE INSERT ON review_score
WHEN EXISTS (SELECT 1 FROM review_conflict WHERE reviewer_id = NEW.reviewer_id AND record_id = NEW.record_id)
BEGIN SELECT RAISE (ABORT, 'review-conflicted'); END;
CREATE TRIGGER review_conflict_unscored BEFORE INSERT ON review_conflict
WHEN EXISTS (SELECT 1 FROM review_score WHERE reviewer_id = NEW.reviewer_id AND record_id = NEW.record_id)
BEGIN SELECT RAISE (ABORT, 'review-conflicted'); END;

CREATE TABLE grant_call (
  id TEXT PRIMARY KEY NOT NULL,
  no TEXT UNIQUE,                                     -- taken when it is published
  name TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'published', 'finished', 'cancelled')),
  state_on TEXT NOT NULL,
  state_reason TEXT,
  opens_on TEXT NOT NULL,
  closes_on TEXT NOT NULL,
  budget_fen INTEGER NOT NULL CHECK (budget_fen > 0),
  notice_days INTEGER NOT NULL CHECK (notice_days >= 0), -- 0: no public notice
  notice_working INTEGER NOT NULL CHECK (notice_working IN (0, 1)),
  plan TEXT NOT NULL,                                 -- JSON: how an award is paid out unless agreed otherwise
  papers TEXT NOT NULL,                               -- JSON: what an application has to bring
  note TEXT,
  CHECK (state IN ('draft', 'cancelled') OR no IS NOT NULL),
  CHECK (closes_on >= opens_on)
) STRICT;

CREATE TABLE call_fund (
  id TEXT PRIMARY KEY NOT NULL,
  call_id TEXT NOT NULL REFERENCES grant_call (id),
  fund_id TEXT NOT NULL REFERENCES fund (id),
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  UNIQUE (call_id, fund_id)
) STRICT;

CREATE TABLE call_rule (
  id TEXT PRIMARY KEY NOT NULL,
  call_id TEXT NOT NULL REFERENCES grant_call (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  kind TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('hard', 'warn')),
  percent TEXT,
  amount_fen INTEGER,
  line TEXT,                                          -- the budget line or class it is about
  allowed TEXT NOT NULL DEFAULT '[]',                 -- JSON words
  source TEXT,                                        -- the paper that says so
  UNIQUE (call_id, seq)
) STRICT;

CREATE TABLE application (
  id TEXT PRIMARY KEY NOT NULL,
  no TEXT UNIQUE,                                     -- taken when it is handed in
  call_id TEXT NOT NULL REFERENCES grant_call (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  project_id TEXT REFERENCES project (id),            -- the project it goes on with or became
  name TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'eligible', 'ineligible', 'moreInformation', 'inReview',
    'approved', 'approvedWithConditions', 'declined', 'withdrawn')),
  came_by TEXT NOT NULL CHECK (came_by IN ('paper', 'file', 'desk')),
  asked_fen INTEGER NOT NULL CHECK (asked_fen > 0),
  own_fen INTEGER NOT NULL CHECK (own_fen >= 0),
  leader TEXT,
  phone TEXT,
  period_from TEXT,
  period_to TEXT,
  summary TEXT,
  made_by TEXT NOT NULL,
  note TEXT,
  CHECK (state IN ('draft', 'withdrawn') OR no IS NOT NULL)
) STRICT;
CREATE INDEX application_by_call ON application (call_id);
CREATE INDEX application_by_organisation ON application (organisation_id);

CREATE TABLE application_line (
  id TEXT PRIMARY KEY NOT NULL,
  application_id TEXT NOT NULL REFERENCES application (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  class TEXT NOT NULL CHECK (class IN ('activity', 'management', 'tax', 'other')),
  line TEXT NOT NULL,
  asked_fen INTEGER NOT NULL CHECK (asked_fen >= 0),
  own_fen INTEGER NOT NULL CHECK (own_fen >= 0),
  note TEXT,                                          -- how it was reckoned
  UNIQUE (application_id, seq)
) STRICT;

CREATE TABLE application_paper (
  id TEXT PRIMARY KEY NOT NULL,
  application_id TEXT NOT NULL REFERENCES application (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  label TEXT NOT NULL,
  required INTEGER NOT NULL CHECK (required IN (0, 1)),
  received_on TEXT,
  note TEXT,
  UNIQUE (application_id, seq)
) STRICT;

CREATE TABLE application_move (
  id TEXT PRIMARY KEY NOT NULL,
  application_id TEXT NOT NULL REFERENCES application (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  from_state TEXT,
  to_state TEXT NOT NULL,
  moved_on TEXT NOT NULL,
  reason TEXT,
  due_on TEXT,                                        -- by when more information is to come
  made_by TEXT NOT NULL,
  UNIQUE (application_id, seq)
) STRICT;

CREATE TABLE application_decision (
  application_id TEXT PRIMARY KEY NOT NULL REFERENCES application (id),
  outcome TEXT NOT NULL CHECK (outcome IN ('approved', 'approvedWithConditions', 'declined')),
  amount_fen INTEGER CHECK (amount_fen > 0),
  conditions TEXT,
  reason TEXT,                                        -- why it was declined or cut: it stands on the letter
  minutes TEXT NOT NULL,                              -- number or place of the minutes
  decided_on TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  CHECK ((outcome = 'declined') = (amount_fen IS NULL)),
  CHECK (outcome <> 'declined' OR reason IS NOT NULL),
  CHECK (outcome <> 'approvedWithConditions' OR conditions IS NOT NULL)
) STRICT;

-- Which award an approved application became.
CREATE TABLE award_application (
  award_id TEXT PRIMARY KEY NOT NULL REFERENCES award (id),
  application_id TEXT NOT NULL REFERENCES application (id)
) STRICT;
CREATE INDEX award_application_of ON award_application (application_id);

CREATE VIEW awarded_by_call AS
SELECT p.call_id, a.fund_id, a.id AS award_id, p.id AS application_id, a.amount_fen
FROM award_application l JOIN award a ON a.id = l.award_id JOIN application p ON p.id = l.application_id
WHERE a.state NOT IN ('lapsed', 'cancelled');

CREATE TRIGGER award_within_call AFTER INSERT ON award_application
BEGIN
  SELECT RAISE (ABORT, 'grants-over-call') FROM grant_call c JOIN application p ON p.call_id = c.id
    WHERE p.id = NEW.application_id
      AND (SELECT sum(amount_fen) FROM awarded_by_call WHERE call_id = c.id) > c.budget_fen;
END;
CREATE TRIGGER award_stays_within_call AFTER UPDATE OF amount_fen, state ON award
WHEN EXISTS (SELECT 1 FROM award_application WHERE award_id = NEW.id)
BEGIN
  SELECT RAISE (ABORT, 'grants-over-call') FROM grant_call c JOIN application p ON p.call_id = c.id
    JOIN award_application l ON l.application_id = p.id
    WHERE l.award_id = NEW.id AND NEW.amount_fen > OLD.amount_fen
      AND (SELECT sum(amount_fen) FROM awarded_by_call WHERE call_id = c.id) > c.budget_fen;
END;
CREATE TRIGGER call_budget_covers BEFORE UPDATE OF budget_fen ON grant_call
WHEN (SELECT sum(amount_fen) FROM awarded_by_call WHERE call_id = OLD.id) > NEW.budget_fen
BEGIN SELECT RAISE (ABORT, 'grants-over-call'); END;

-- The last day of what the agreement covers, as amended.
ALTER TABLE award ADD COLUMN ends_on TEXT;

CREATE TABLE award_amendment (
  id TEXT PRIMARY KEY NOT NULL,
  award_id TEXT NOT NULL REFERENCES award (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  kind TEXT NOT NULL CHECK (kind IN ('amount', 'extension', 'scope', 'budget', 'payee')),
  decided_on TEXT NOT NULL,
  reason TEXT NOT NULL,
  paper TEXT NOT NULL,                                -- the supplementary agreement or the letter
  before TEXT NOT NULL,                               -- as it is read: amounts, a day, or words
  after TEXT NOT NULL,
  made_by TEXT NOT NULL,
  UNIQUE (award_id, seq)
) STRICT;
CREATE TRIGGER award_amendment_kept BEFORE UPDATE ON award_amendment
BEGIN SELECT RAISE (ABORT, 'grants-amendment-kept'); END;
