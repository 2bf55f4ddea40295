CREATE TABLE activity (
    id              TEXT PRIMARY KEY NOT NULL,
    project_id      TEXT NOT NULL REFERENCES project (id),
    starts_on       TEXT NOT NULL,
    ends_on         TEXT,
    topic           TEXT NOT NULL CHECK (topic <> ''),
    place           TEXT,
    people          TEXT,       -- 服务人数, distinct people
    person_times    TEXT,       -- 服务人次
    children        TEXT,
    volunteers      TEXT,
    hours           TEXT,       -- volunteer hours
    note            TEXT,
    as_recorded     INTEGER NOT NULL DEFAULT 0 CHECK (as_recorded IN (0, 1))
) STRICT;

CREATE INDEX activity_project ON activity (project_id, starts_on);

CREATE TABLE activity_beneficiary (
    id              TEXT PRIMARY KEY NOT NULL,
    activity_id     TEXT NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    beneficiary_id  TEXT NOT NULL REFERENCES beneficiary (id),
    UNIQUE (activity_id, beneficiary_id)
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
  note TEXT, people INTEGER CHECK (people > 0), served TEXT,
  CHECK (state IN ('draft', 'withdrawn') OR no IS NOT NULL)
) STRICT;

CREATE INDEX application_by_call ON application (call_id);

CREATE INDEX application_by_organisation ON application (organisation_id);

CREATE INDEX application_by_project ON application (project_id) WHERE project_id IS NOT NULL;

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

CREATE TABLE application_decision_line (
  id TEXT PRIMARY KEY NOT NULL,
  application_id TEXT NOT NULL REFERENCES application_decision (application_id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  class TEXT NOT NULL CHECK (class IN ('activity', 'management', 'tax', 'other')),
  line TEXT NOT NULL,
  amount_fen INTEGER NOT NULL CHECK (amount_fen >= 0),
  UNIQUE (application_id, seq)
) STRICT;

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

CREATE TABLE aside_record (
  person TEXT NOT NULL,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  opened_at TEXT,
  pinned_at TEXT,
  PRIMARY KEY (person, kind, record_id)
) STRICT;

CREATE TABLE aside_text (
  person TEXT NOT NULL,
  key TEXT NOT NULL,
  text TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (person, key)
) STRICT;

CREATE TABLE attendance (
    id              TEXT PRIMARY KEY NOT NULL,
    event_id        TEXT NOT NULL REFERENCES event(id),
    person_id       TEXT REFERENCES person(id),
    name            TEXT NOT NULL,
    unit            TEXT,
    organisation_id TEXT REFERENCES organisation(id),
    phone           TEXT,
    signed_in_at    TEXT,                                  -- 2024-07-01T08:43
    signed_out_at   TEXT,
    times           INTEGER NOT NULL DEFAULT 1 CHECK (times >= 1),   -- person-times: half days or sessions signed for
    note            TEXT
) STRICT;

CREATE INDEX attendance_event ON attendance(event_id);

CREATE UNIQUE INDEX attendance_once ON attendance(event_id, person_id) WHERE person_id IS NOT NULL;

CREATE INDEX attendance_person ON attendance(person_id) WHERE person_id IS NOT NULL;

CREATE TABLE award (
  id TEXT PRIMARY KEY NOT NULL,
  no TEXT NOT NULL UNIQUE,
  project_id TEXT NOT NULL REFERENCES project (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  fund_id TEXT NOT NULL REFERENCES fund (id),
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  decided_on TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('agreementPending', 'active', 'suspended', 'closed', 'lapsed', 'cancelled', 'terminated')),
  agreement_no TEXT UNIQUE,
  hub_signed_on TEXT,
  organisation_signed_on TEXT,
  state_on TEXT NOT NULL,                             -- since when it is in its state
  state_reason TEXT,
  made_by TEXT NOT NULL,
  note TEXT,
  as_recorded INTEGER NOT NULL DEFAULT 0 CHECK (as_recorded IN (0, 1))
, ends_on TEXT, regrant_percent TEXT) STRICT;

CREATE TRIGGER award_amount_covers BEFORE UPDATE OF amount_fen, fund_id ON award
WHEN EXISTS (SELECT 1 FROM derived_award_balance WHERE award_id = OLD.id
  AND (NEW.fund_id <> OLD.fund_id OR NEW.amount_fen < max (committed_fen, paid_fen - refunded_fen, accepted_fen)))
BEGIN SELECT RAISE (ABORT, 'grants-over-award'); END;

CREATE INDEX award_by_fund ON award (fund_id, state);

CREATE INDEX award_by_organisation ON award (organisation_id);

CREATE INDEX award_by_project ON award (project_id);

CREATE TRIGGER award_stays_within_call AFTER UPDATE OF amount_fen, state ON award
WHEN EXISTS (SELECT 1 FROM award_application WHERE award_id = NEW.id)
BEGIN
  SELECT RAISE (ABORT, 'grants-over-call') FROM grant_call c JOIN application p ON p.call_id = c.id
    JOIN award_application l ON l.application_id = p.id
    WHERE l.award_id = NEW.id AND NEW.amount_fen > OLD.amount_fen
      AND (SELECT sum(amount_fen) FROM awarded_by_call WHERE call_id = c.id) > c.budget_fen;
END;

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

CREATE TABLE award_application (
  award_id TEXT PRIMARY KEY NOT NULL REFERENCES award (id),
  application_id TEXT NOT NULL REFERENCES application (id)
) STRICT;

CREATE INDEX award_application_of ON award_application (application_id);

CREATE TRIGGER award_within_call AFTER INSERT ON award_application
BEGIN
  SELECT RAISE (ABORT, 'grants-over-call') FROM grant_call c JOIN application p ON p.call_id = c.id
    WHERE p.id = NEW.application_id
      AND (SELECT sum(amount_fen) FROM awarded_by_call WHERE call_id = c.id) > c.budget_fen;
END;

CREATE TABLE award_budget_line (
  id TEXT PRIMARY KEY NOT NULL,
  award_id TEXT NOT NULL REFERENCES award (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  class TEXT NOT NULL CHECK (class IN ('activity', 'management', 'tax', 'other')),
  line TEXT NOT NULL,
  amount_fen INTEGER NOT NULL CHECK (amount_fen >= 0),
  tolerance TEXT NOT NULL DEFAULT '0',                -- percent it may be exceeded by without an amendment
  UNIQUE (award_id, seq)
) STRICT;

CREATE TABLE award_class_cap (
  id TEXT PRIMARY KEY NOT NULL,
  award_id TEXT NOT NULL REFERENCES award (id),
  class TEXT NOT NULL CHECK (class IN ('activity', 'management', 'tax', 'other')),
  percent TEXT NOT NULL,
  source TEXT,
  UNIQUE (award_id, class)
) STRICT;

CREATE VIEW awarded_by_call AS
SELECT p.call_id, a.fund_id, a.id AS award_id, p.id AS application_id, a.amount_fen
FROM award_application l JOIN award a ON a.id = l.award_id JOIN application p ON p.id = l.application_id
WHERE a.state NOT IN ('lapsed', 'cancelled');

CREATE TABLE bank_line (
  id TEXT PRIMARY KEY NOT NULL,
  statement_id TEXT NOT NULL REFERENCES bank_statement (id),
  line INTEGER NOT NULL CHECK (line > 0),             -- its row in the file
  day TEXT NOT NULL,
  flow TEXT NOT NULL CHECK (flow IN ('out', 'in')),
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  other_party TEXT,                                   -- who is at the other end
  other_account TEXT,
  memo TEXT,
  serial TEXT,                                        -- the bank's own number of it
  balance_fen INTEGER,
  entry_id TEXT UNIQUE REFERENCES ledger_entry (id),
  matched_by TEXT,
  matched_on TEXT,
  reason TEXT,                                        -- why the book has nothing to it: a fee, interest
  CHECK ((entry_id IS NULL) = (matched_on IS NULL)),
  CHECK (entry_id IS NULL OR reason IS NULL)
) STRICT;

CREATE TRIGGER bank_line_answers BEFORE UPDATE ON bank_line
WHEN NEW.entry_id IS NOT NULL
BEGIN
  SELECT RAISE (ABORT, 'grants-bank-amount')
    WHERE NOT EXISTS (SELECT 1 FROM ledger_entry WHERE id = NEW.entry_id AND amount_fen = NEW.amount_fen);
  SELECT RAISE (ABORT, 'grants-bank-flow')
    WHERE NOT EXISTS (SELECT 1 FROM ledger_entry
      WHERE id = NEW.entry_id AND (kind IN ('disbursement', 'handedBack')) = (NEW.flow = 'out'));
END;

CREATE INDEX bank_line_by_day ON bank_line (day);

CREATE INDEX bank_line_by_statement ON bank_line (statement_id, line);

CREATE TABLE bank_statement (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,                                 -- of the file, without its folder
  digest TEXT NOT NULL UNIQUE,                        -- SHA-256 of the file: one file is read once
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  known INTEGER NOT NULL CHECK (known >= 0),          -- lines that an earlier statement had brought
  read_by TEXT NOT NULL,
  read_on TEXT NOT NULL
) STRICT;

CREATE TABLE beneficiary (
    id          TEXT PRIMARY KEY NOT NULL,
    code        TEXT NOT NULL UNIQUE CHECK (code <> ''),
    kind        TEXT NOT NULL,
    members     INTEGER CHECK (members > 0),    -- people of a household
    place       TEXT,
    note        TEXT
) STRICT;

CREATE TABLE blob_bytes (sha256 TEXT PRIMARY KEY NOT NULL, bytes BLOB NOT NULL) STRICT;

CREATE TABLE call_fund (
  id TEXT PRIMARY KEY NOT NULL,
  call_id TEXT NOT NULL REFERENCES grant_call (id),
  fund_id TEXT NOT NULL REFERENCES fund (id),
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  UNIQUE (call_id, fund_id)
) STRICT;

CREATE INDEX call_fund_by_fund ON call_fund (fund_id);

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

CREATE TABLE column_mapping (
  id TEXT PRIMARY KEY NOT NULL,
  headings TEXT NOT NULL UNIQUE,                      -- JSON, from left to right
  register TEXT,                                      -- the list its rows belong to; NULL where the sheet is left out
  roles TEXT NOT NULL                                 -- JSON, one for each heading; '' where its column is left out
) STRICT;

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

CREATE INDEX committee_by_person ON committee_member (person_id);

CREATE UNIQUE INDEX committee_seat_once ON committee_member (federation_id, person_id, role, term) WHERE to_on IS NULL;

CREATE TABLE coverage (
  id TEXT PRIMARY KEY NOT NULL,
  federation_id TEXT NOT NULL REFERENCES federation (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  method TEXT NOT NULL,
  covered_on TEXT,
  ended_on TEXT,
  note TEXT
) STRICT;

CREATE INDEX coverage_by_organisation ON coverage (organisation_id);

CREATE UNIQUE INDEX coverage_once ON coverage (federation_id, organisation_id) WHERE ended_on IS NULL;

CREATE TABLE derived_award_balance (
  award_id TEXT PRIMARY KEY NOT NULL,
  committed_fen INTEGER NOT NULL DEFAULT 0,
  paid_fen INTEGER NOT NULL DEFAULT 0,
  refunded_fen INTEGER NOT NULL DEFAULT 0,
  accepted_fen INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE derived_fund_balance (
  fund_id TEXT PRIMARY KEY NOT NULL,
  received_fen INTEGER NOT NULL DEFAULT 0,
  committed_fen INTEGER NOT NULL DEFAULT 0,           -- commitments less what was released
  paid_fen INTEGER NOT NULL DEFAULT 0,                -- before refunds
  refunded_fen INTEGER NOT NULL DEFAULT 0,
  accepted_fen INTEGER NOT NULL DEFAULT 0
, handed_back_fen INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE derived_ledger_sum (
  seq INTEGER PRIMARY KEY NOT NULL,
  fund_cash_fen INTEGER NOT NULL,
  award_paid_fen INTEGER                              -- NULL: the line is of no award
) STRICT;

CREATE TABLE derived_tranche_balance (
  tranche_id TEXT PRIMARY KEY NOT NULL,
  paid_fen INTEGER NOT NULL DEFAULT 0,
  refunded_fen INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE desk_person (
  name TEXT PRIMARY KEY NOT NULL,
  role TEXT NOT NULL,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE disclosure (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  shown_to TEXT NOT NULL,
  shown_at TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

CREATE INDEX disclosure_by_record ON disclosure (record_id);

CREATE TABLE document (
    id          TEXT PRIMARY KEY NOT NULL,
    of_kind     TEXT NOT NULL,          -- the table of the record it belongs to
    record_id   TEXT NOT NULL,
    kind        TEXT NOT NULL,
    name        TEXT NOT NULL CHECK (name <> ''),
    caption     TEXT,
    taken_on    TEXT,
    consent     TEXT NOT NULL,          -- of those pictured
    media       TEXT NOT NULL,          -- as its own first bytes say
    size        INTEGER NOT NULL CHECK (size > 0),
    digest      TEXT NOT NULL REFERENCES blob_bytes (sha256),
    thumbnail   TEXT REFERENCES blob_bytes (sha256),
    added_on    TEXT NOT NULL,
    added_by    TEXT NOT NULL,
    UNIQUE (of_kind, record_id, digest)
) STRICT;

CREATE TABLE enrolment (
    id              TEXT PRIMARY KEY NOT NULL,
    project_id      TEXT NOT NULL REFERENCES project (id),
    beneficiary_id  TEXT NOT NULL REFERENCES beneficiary (id),
    from_date       TEXT NOT NULL,
    to_date         TEXT,
    UNIQUE (project_id, beneficiary_id)
) STRICT;

CREATE TABLE event (
    id                   TEXT PRIMARY KEY NOT NULL,
    kind                 TEXT NOT NULL CHECK (kind IN ('training', 'exchange', 'studyVisit')),
    topic                TEXT NOT NULL,
    held_from            TEXT NOT NULL,                    -- as fine as it is known
    held_to              TEXT,                             -- last day of a range
    state                TEXT NOT NULL CHECK (state IN ('planned', 'held', 'cancelled')),
    mode                 TEXT NOT NULL CHECK (mode IN ('onSite', 'online', 'mixed')),
    place                TEXT,
    lecturer             TEXT,
    lecturer_rank        TEXT,                             -- decides which ceiling of the lecture fee is shown
    class_hours          TEXT,                             -- decimal 学时
    lecture_fee_fen      INTEGER CHECK (lecture_fee_fen >= 0),   -- after tax, per class hour
    headcount            TEXT,                             -- quantity: the participants that were said
    satisfaction_percent TEXT,                             -- decimal, good + very good of the valid answers
    satisfaction_answers INTEGER CHECK (satisfaction_answers >= 1),
    project_id           TEXT REFERENCES project(id),
    organisation_id      TEXT REFERENCES organisation(id), -- for whom it was held, where it was one
    note                 TEXT
) STRICT;

CREATE INDEX event_held ON event(held_from);

CREATE TABLE expense_line (
  id TEXT PRIMARY KEY NOT NULL,
  report_id TEXT NOT NULL REFERENCES expense_report (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  spent_on TEXT NOT NULL,
  class TEXT NOT NULL CHECK (class IN ('activity', 'management', 'tax', 'other')),
  budget_line_id TEXT REFERENCES award_budget_line (id),
  payee TEXT NOT NULL,
  purpose TEXT,
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  receipt_no TEXT,
  scan_sha256 TEXT,                                   -- of the scanned receipt, hexadecimal
  class_hours TEXT,                                   -- 学时 of a lecture that was paid for
  lecturer TEXT CHECK (lecturer IN ('associate', 'full', 'academician')),
  accepted_fen INTEGER CHECK (accepted_fen BETWEEN 0 AND amount_fen), -- NULL: not decided
  decided_by TEXT,
  decided_on TEXT,
  decided_reason TEXT,
  entry_id TEXT UNIQUE REFERENCES ledger_entry (id),  -- what it was posted as
  UNIQUE (report_id, seq),
  CHECK (accepted_fen IS NULL OR accepted_fen = amount_fen OR decided_reason IS NOT NULL)
) STRICT;

CREATE INDEX expense_line_by_budget ON expense_line (budget_line_id);

CREATE INDEX expense_line_by_receipt ON expense_line (receipt_no);

CREATE INDEX expense_line_by_scan ON expense_line (scan_sha256) WHERE scan_sha256 IS NOT NULL;

CREATE TRIGGER expense_line_kept BEFORE UPDATE ON expense_line
WHEN OLD.entry_id IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'grants-expense-kept'); END;

CREATE TRIGGER expense_line_receipt_once BEFORE INSERT ON expense_line
WHEN NEW.receipt_no IS NOT NULL AND coalesce(NEW.accepted_fen, 1) > 0
  AND EXISTS (SELECT 1 FROM receipt_in_use WHERE receipt_no = NEW.receipt_no)
BEGIN SELECT RAISE (ABORT, 'grants-receipt-used'); END;

CREATE TRIGGER expense_line_stays BEFORE DELETE ON expense_line
WHEN OLD.entry_id IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'grants-expense-kept'); END;

CREATE TABLE expense_report (
  id TEXT PRIMARY KEY NOT NULL,
  award_id TEXT NOT NULL REFERENCES award (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  name TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('due', 'submitted', 'returned', 'accepted')),
  final INTEGER NOT NULL DEFAULT 0 CHECK (final IN (0, 1)),
  condition_id TEXT REFERENCES tranche_condition (id), -- what is met when the report is accepted
  period_from TEXT,
  period_to TEXT,
  due_on TEXT,
  submitted_on TEXT,
  state_on TEXT NOT NULL,
  state_by TEXT NOT NULL,
  state_reason TEXT,                                  -- why it was returned
  UNIQUE (award_id, seq),
  CHECK (state <> 'returned' OR state_reason IS NOT NULL),
  CHECK (state = 'due' OR submitted_on IS NOT NULL)
) STRICT;

CREATE INDEX expense_report_by_condition ON expense_report (condition_id) WHERE condition_id IS NOT NULL;

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

CREATE UNIQUE INDEX federation_name_once ON federation (name) WHERE status = 'active';

CREATE UNIQUE INDEX federation_of_the_hub ON federation (is_hub) WHERE is_hub = 1;

CREATE TABLE fund (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL UNIQUE,
  source TEXT,                                        -- NULL: came with a register and still asks for its source
  restriction TEXT,                                   -- what the money is bound to
  starts_on TEXT,
  ends_on TEXT,
  promised_fen INTEGER CHECK (promised_fen >= 0),     -- NULL: never stated (imported), so no ceiling yet
  note TEXT
) STRICT;

CREATE TRIGGER fund_promise_covers BEFORE UPDATE OF promised_fen ON fund
WHEN EXISTS (SELECT 1 FROM derived_fund_balance WHERE fund_id = OLD.id
  AND committed_fen > max (NEW.promised_fen, received_fen) - handed_back_fen)
BEGIN SELECT RAISE (ABORT, 'grants-over-fund'); END;

CREATE VIEW given_service AS
SELECT id, given_on, channel, project_id, kind, topic, people, person_times, hours, staff, cost_fen,
       evidence, note, source_kind, source_id, as_recorded
  FROM service
UNION ALL
SELECT activity.id, activity.starts_on, project.lead_channel, activity.project_id, NULL, activity.topic,
       activity.people, activity.person_times, activity.hours, NULL, NULL, NULL, activity.note,
       'activity', activity.id, activity.as_recorded
  FROM activity JOIN project ON project.id = activity.project_id;

CREATE VIEW given_service_organisation AS
SELECT service_id, organisation_id FROM service_organisation
UNION ALL
SELECT activity.id, project.organisation_id
  FROM activity JOIN project ON project.id = activity.project_id
 WHERE project.organisation_id IS NOT NULL;

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

CREATE TRIGGER call_budget_covers BEFORE UPDATE OF budget_fen ON grant_call
WHEN (SELECT sum(amount_fen) FROM awarded_by_call WHERE call_id = OLD.id) > NEW.budget_fen
BEGIN SELECT RAISE (ABORT, 'grants-over-call'); END;

CREATE TABLE house_number (
  kind TEXT NOT NULL,
  year INTEGER NOT NULL,
  seq INTEGER NOT NULL CHECK (seq > 0),
  text TEXT NOT NULL,
  binding INTEGER NOT NULL CHECK (binding IN (0, 1)),
  PRIMARY KEY (kind, year, seq),
  UNIQUE (kind, text)
) STRICT;

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

CREATE TABLE imported (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,                                  -- code, number or name, normalised
  record_id TEXT NOT NULL,
  digest TEXT NOT NULL,                               -- SHA-256 of what it said
  UNIQUE (kind, key)
) STRICT;

CREATE TABLE incubation (
    id              TEXT PRIMARY KEY NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisation(id),
    need            TEXT,
    mentor          TEXT,
    note            TEXT
) STRICT;

CREATE INDEX incubation_organisation ON incubation(organisation_id);

CREATE VIEW incubation_now AS
SELECT incubation.id, incubation.organisation_id, incubation.need, incubation.mentor, incubation.note,
       last.seq, last.stage, last.moved_on AS since, first.moved_on AS taken_in,
       (SELECT residency FROM stage_move WHERE incubation_id = incubation.id AND residency IS NOT NULL
         ORDER BY seq DESC LIMIT 1) AS residency,
       agreed.period_from, agreed.period_to,
       (SELECT no FROM stage_move WHERE incubation_id = incubation.id AND no IS NOT NULL
         ORDER BY seq DESC LIMIT 1) AS no,
       (SELECT count(*) FROM stage_move WHERE incubation_id = incubation.id AND stage = 'extended') AS extensions
  FROM incubation
  JOIN stage_move AS first ON first.incubation_id = incubation.id AND first.seq = 1
  JOIN stage_move AS last ON last.incubation_id = incubation.id
   AND last.seq = (SELECT max(seq) FROM stage_move WHERE incubation_id = incubation.id)
  LEFT JOIN stage_move AS agreed ON agreed.incubation_id = incubation.id
   AND agreed.seq = (SELECT max(seq) FROM stage_move WHERE incubation_id = incubation.id AND period_to IS NOT NULL);

CREATE TABLE incubation_visit (
    id            TEXT PRIMARY KEY NOT NULL,
    incubation_id TEXT NOT NULL REFERENCES incubation(id),
    visited_on    TEXT NOT NULL,
    visitor       TEXT NOT NULL,
    topic         TEXT NOT NULL,
    hours         TEXT,                                    -- decimal hours, to 0.5
    people        TEXT,                                    -- quantity
    advice        TEXT
) STRICT;

CREATE INDEX incubation_visit_of ON incubation_visit(incubation_id, visited_on);

CREATE TABLE indicator (
    id          TEXT PRIMARY KEY NOT NULL,
    project_id  TEXT NOT NULL REFERENCES project (id),
    name        TEXT NOT NULL CHECK (name <> ''),
    definition  TEXT,
    unit        TEXT NOT NULL,
    level       TEXT NOT NULL,
    direction   TEXT NOT NULL,
    calculation TEXT NOT NULL,
    baseline    TEXT,
    target      TEXT,
    position    INTEGER NOT NULL, library TEXT,
    UNIQUE (project_id, name)
) STRICT;

CREATE UNIQUE INDEX indicator_library ON indicator (project_id, library) WHERE library IS NOT NULL;

CREATE TABLE indicator_result (
    id              TEXT PRIMARY KEY NOT NULL,
    indicator_id    TEXT NOT NULL REFERENCES indicator (id),
    on_date         TEXT NOT NULL,
    value           TEXT NOT NULL,
    this_period     TEXT,       -- 本期, where a register says it beside the cumulative figure
    part            TEXT,       -- of a percentage: those counted, e.g. satisfied answers
    whole           TEXT,       -- of a percentage: all of them, e.g. valid answers
    evidence        TEXT,
    verified_by     TEXT,
    note            TEXT, split TEXT NOT NULL DEFAULT '[]',
    CHECK ((part IS NULL) = (whole IS NULL))
) STRICT;

CREATE INDEX indicator_result_indicator ON indicator_result (indicator_id, on_date);

CREATE TABLE indicator_target (
    id              TEXT PRIMARY KEY NOT NULL,
    indicator_id    TEXT NOT NULL REFERENCES indicator (id),
    period_from     TEXT NOT NULL,
    period_to       TEXT NOT NULL,
    target          TEXT NOT NULL,
    UNIQUE (indicator_id, period_from)
) STRICT;

CREATE TABLE inspection (
  id TEXT PRIMARY KEY NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  year INTEGER NOT NULL CHECK (year BETWEEN 1950 AND 2199),
  result TEXT NOT NULL,
  note TEXT,
  UNIQUE (organisation_id, year)
) STRICT;

CREATE TABLE issued_paper (
    id              TEXT PRIMARY KEY NOT NULL,
    no              TEXT NOT NULL UNIQUE,   -- a voucher's own number, else one of the papers'
    document        TEXT NOT NULL,          -- its kind, e.g. progress-summary
    title           TEXT NOT NULL,          -- what it is of: the project, the payee, the period
    asked           TEXT NOT NULL,          -- JSON: what was asked, with its dates fixed
    figures         TEXT NOT NULL,          -- JSON: what stands on the paper
    figures_hash    TEXT NOT NULL,          -- SHA-256 of the figures, hexadecimal
    style           TEXT NOT NULL CHECK (style IN ('plain', 'official')),
    language        TEXT NOT NULL CHECK (language IN ('zh-CN', 'en')),
    issued_on       TEXT NOT NULL,
    issued_by       TEXT NOT NULL
, form TEXT) STRICT;

CREATE INDEX issued_paper_document ON issued_paper (document, issued_on);

CREATE TRIGGER issued_paper_frozen BEFORE UPDATE ON issued_paper
BEGIN SELECT RAISE (ABORT, 'papers-issued-stays'); END;

CREATE TRIGGER issued_paper_stays BEFORE DELETE ON issued_paper
BEGIN SELECT RAISE (ABORT, 'papers-issued-stays'); END;

CREATE TABLE journal_book (id TEXT PRIMARY KEY NOT NULL, made_at TEXT NOT NULL) STRICT;

CREATE TABLE journal_entry (
  seq INTEGER PRIMARY KEY NOT NULL,
  command TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('change', 'undo', 'redo', 'import', 'erasure', 'checkpoint')),
  -- the entry that an undo or redo takes back
  takes_back INTEGER REFERENCES journal_entry (seq),
  -- the operation as JSON and what it made; NULL once erased
  op TEXT,
  made TEXT,
  -- salt (16 bytes, gone once erased) and hash (32 bytes) of op and made
  proof BLOB NOT NULL,
  first_image INTEGER NOT NULL,
  last_image INTEGER NOT NULL,
  seal BLOB NOT NULL
) STRICT;

CREATE INDEX journal_entry_ground ON journal_entry (seq) WHERE kind IN ('checkpoint', 'erasure');

CREATE TRIGGER journal_entry_sealed BEFORE UPDATE ON journal_entry
WHEN NOT EXISTS (SELECT 1 FROM journal_open WHERE kind = 'erasure')
  OR new.op IS NOT NULL OR new.made IS NOT NULL OR new.proof IS NOT substr(old.proof, -32)
  OR new.seq IS NOT old.seq OR new.command IS NOT old.command OR new.at IS NOT old.at
  OR new.actor IS NOT old.actor OR new.kind IS NOT old.kind OR new.takes_back IS NOT old.takes_back
  OR new.first_image IS NOT old.first_image OR new.last_image IS NOT old.last_image
  OR new.seal IS NOT old.seal
BEGIN
  SELECT RAISE(ABORT, 'journal: an entry is sealed');
END;

CREATE TRIGGER journal_entry_stays BEFORE DELETE ON journal_entry BEGIN
  SELECT RAISE(ABORT, 'journal: an entry stays');
END;

CREATE INDEX journal_entry_taken_back ON journal_entry (takes_back) WHERE takes_back IS NOT NULL;

CREATE TABLE journal_image (
  n INTEGER PRIMARY KEY NOT NULL,
  seq INTEGER NOT NULL,
  tbl TEXT NOT NULL,
  row TEXT NOT NULL,
  before TEXT,
  after TEXT,
  proof BLOB NOT NULL
) STRICT;

CREATE INDEX journal_image_beside ON journal_image (coalesce(after, before) ->> '$.record_id')
  WHERE tbl IN ('note', 'tag', 'reminder');

CREATE INDEX journal_image_of ON journal_image (row);

CREATE TRIGGER journal_image_sealed BEFORE UPDATE ON journal_image
WHEN NOT EXISTS (SELECT 1 FROM journal_open WHERE kind = 'erasure')
  OR new.before IS NOT NULL OR new.after IS NOT NULL OR new.proof IS NOT substr(old.proof, -32)
  OR new.n IS NOT old.n OR new.seq IS NOT old.seq OR new.tbl IS NOT old.tbl OR new.row IS NOT old.row
BEGIN
  SELECT RAISE(ABORT, 'journal: an image is sealed');
END;

CREATE TRIGGER journal_image_stays BEFORE DELETE ON journal_image BEGIN
  SELECT RAISE(ABORT, 'journal: an image stays');
END;

CREATE TABLE journal_open (seq INTEGER PRIMARY KEY NOT NULL, kind TEXT NOT NULL) STRICT;

CREATE TABLE ledger_entry (
  id TEXT PRIMARY KEY NOT NULL,
  seq INTEGER NOT NULL UNIQUE,                        -- the order of posting
  kind TEXT NOT NULL CHECK (kind IN ('moneyReceived', 'commitment', 'decommitment', 'disbursement', 'refund', 'reversal', 'expenditureAccepted', 'handedBack')),
  bears_on TEXT NOT NULL,                             -- its own kind; of a reversal, the kind it takes back
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  posted_on TEXT NOT NULL,                            -- the day the money moved
  fund_id TEXT NOT NULL REFERENCES fund (id),
  award_id TEXT REFERENCES award (id),
  tranche_id TEXT REFERENCES tranche (id),
  payment_id TEXT REFERENCES payment (id),
  reverses_id TEXT UNIQUE REFERENCES ledger_entry (id),
  voucher_no TEXT UNIQUE,
  receipt_no TEXT,
  reason TEXT,
  recorded_by TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  as_recorded INTEGER NOT NULL DEFAULT 0 CHECK (as_recorded IN (0, 1)),
  CHECK ((kind = 'reversal') = (reverses_id IS NOT NULL)),
  CHECK (kind = 'reversal' OR bears_on = kind),
  CHECK (kind NOT IN ('refund', 'reversal', 'handedBack') OR reason IS NOT NULL),
  CHECK ((bears_on IN ('moneyReceived', 'handedBack')) = (award_id IS NULL)),
  CHECK (bears_on <> 'disbursement' OR (tranche_id IS NOT NULL AND payment_id IS NOT NULL AND voucher_no IS NOT NULL))
) STRICT;

CREATE TRIGGER ledger_entry_adds_up AFTER INSERT ON ledger_entry
BEGIN
  INSERT INTO derived_fund_balance (fund_id) VALUES (NEW.fund_id) ON CONFLICT DO NOTHING;
  UPDATE derived_fund_balance SET
    received_fen = received_fen + iif (NEW.bears_on = 'moneyReceived', iif (NEW.kind = 'reversal', -1, 1), 0) * NEW.amount_fen,
    committed_fen = committed_fen + CASE NEW.bears_on WHEN 'commitment' THEN 1 WHEN 'decommitment' THEN -1 ELSE 0 END
      * iif (NEW.kind = 'reversal', -1, 1) * NEW.amount_fen,
    paid_fen = paid_fen + iif (NEW.bears_on = 'disbursement', iif (NEW.kind = 'reversal', -1, 1), 0) * NEW.amount_fen,
    refunded_fen = refunded_fen + iif (NEW.bears_on = 'refund', iif (NEW.kind = 'reversal', -1, 1), 0) * NEW.amount_fen,
    accepted_fen = accepted_fen + iif (NEW.bears_on = 'expenditureAccepted', iif (NEW.kind = 'reversal', -1, 1), 0) * NEW.amount_fen,
    handed_back_fen = handed_back_fen + iif (NEW.bears_on = 'handedBack', iif (NEW.kind = 'reversal', -1, 1), 0) * NEW.amount_fen
    WHERE fund_id = NEW.fund_id;

  INSERT INTO derived_award_balance (award_id) SELECT NEW.award_id WHERE NEW.award_id IS NOT NULL ON CONFLICT DO NOTHING;
  UPDATE derived_award_balance SET
    committed_fen = committed_fen + CASE NEW.bears_on WHEN 'commitment' THEN 1 WHEN 'decommitment' THEN -1 ELSE 0 END
      * iif (NEW.kind = 'reversal', -1, 1) * NEW.amount_fen,
    paid_fen = paid_fen + iif (NEW.bears_on = 'disbursement', iif (NEW.kind = 'reversal', -1, 1), 0) * NEW.amount_fen,
    refunded_fen = refunded_fen + iif (NEW.bears_on = 'refund', iif (NEW.kind = 'reversal', -1, 1), 0) * NEW.amount_fen,
    accepted_fen = accepted_fen + iif (NEW.bears_on = 'expenditureAccepted', iif (NEW.kind = 'reversal', -1, 1), 0) * NEW.amount_fen
    WHERE award_id = NEW.award_id;

  INSERT INTO derived_tranche_balance (tranche_id) SELECT NEW.tranche_id WHERE NEW.tranche_id IS NOT NULL ON CONFLICT DO NOTHING;
  UPDATE derived_tranche_balance SET
    paid_fen = paid_fen + iif (NEW.bears_on = 'disbursement', iif (NEW.kind = 'reversal', -1, 1), 0) * NEW.amount_fen,
    refunded_fen = refunded_fen + iif (NEW.bears_on = 'refund', iif (NEW.kind = 'reversal', -1, 1), 0) * NEW.amount_fen
    WHERE tranche_id = NEW.tranche_id;

  -- What must hold of the sums after every entry.
  SELECT RAISE (ABORT, 'grants-over-fund') FROM derived_fund_balance b JOIN fund f ON f.id = b.fund_id
    WHERE b.fund_id = NEW.fund_id AND b.committed_fen > max (f.promised_fen, b.received_fen) - b.handed_back_fen;
  SELECT RAISE (ABORT, 'grants-hand-back-over') FROM derived_fund_balance
    WHERE fund_id = NEW.fund_id AND NEW.kind = 'handedBack' AND received_fen - handed_back_fen < committed_fen;
  SELECT RAISE (ABORT, 'grants-received-below-zero') FROM derived_fund_balance
    WHERE fund_id = NEW.fund_id AND received_fen - handed_back_fen < 0;
  SELECT RAISE (ABORT, 'grants-over-award') FROM derived_award_balance b JOIN award a ON a.id = b.award_id
    WHERE b.award_id = NEW.award_id AND b.paid_fen - b.refunded_fen > a.amount_fen;
  SELECT RAISE (ABORT, 'grants-commitment-over-award') FROM derived_award_balance b JOIN award a ON a.id = b.award_id
    WHERE b.award_id = NEW.award_id AND b.committed_fen > a.amount_fen;
  SELECT RAISE (ABORT, 'grants-paid-over-commitment') FROM derived_award_balance
    WHERE award_id = NEW.award_id AND paid_fen - refunded_fen > committed_fen;
  SELECT RAISE (ABORT, 'grants-refund-over-paid') FROM derived_award_balance
    WHERE award_id = NEW.award_id AND (paid_fen - refunded_fen < 0 OR refunded_fen < 0);
  SELECT RAISE (ABORT, 'grants-accepted-over-award') FROM derived_award_balance b JOIN award a ON a.id = b.award_id
    WHERE b.award_id = NEW.award_id AND (b.accepted_fen > a.amount_fen OR b.accepted_fen < 0);
  SELECT RAISE (ABORT, 'grants-over-tranche') FROM derived_tranche_balance b JOIN tranche t ON t.id = b.tranche_id
    WHERE b.tranche_id = NEW.tranche_id AND b.paid_fen - b.refunded_fen > t.amount_fen;
  SELECT RAISE (ABORT, 'grants-refund-over-paid') FROM derived_tranche_balance
    WHERE tranche_id = NEW.tranche_id AND (paid_fen - refunded_fen < 0 OR refunded_fen < 0);
END;

CREATE INDEX ledger_entry_by_payment ON ledger_entry (payment_id);

CREATE INDEX ledger_entry_by_receipt ON ledger_entry (receipt_no);

CREATE INDEX ledger_entry_by_tranche ON ledger_entry (tranche_id) WHERE tranche_id IS NOT NULL;

CREATE TRIGGER ledger_entry_is_sound BEFORE INSERT ON ledger_entry
BEGIN
  SELECT RAISE (ABORT, 'grants-period-locked')
    WHERE EXISTS (SELECT 1 FROM money_lock WHERE through >= NEW.posted_on);
  SELECT RAISE (ABORT, 'grants-reversal-of-reversal')
    WHERE EXISTS (SELECT 1 FROM ledger_entry WHERE id = NEW.reverses_id AND kind = 'reversal');
  SELECT RAISE (ABORT, 'grants-already-reversed')
    WHERE EXISTS (SELECT 1 FROM ledger_entry WHERE reverses_id = NEW.reverses_id);
  SELECT RAISE (ABORT, 'grants-reversal-differs')
    WHERE NEW.kind = 'reversal' AND NOT EXISTS (
      SELECT 1 FROM ledger_entry old
      WHERE old.id = NEW.reverses_id AND old.kind = NEW.bears_on AND old.amount_fen = NEW.amount_fen
        AND old.fund_id = NEW.fund_id AND old.award_id IS NEW.award_id
        AND old.tranche_id IS NEW.tranche_id AND old.payment_id IS NEW.payment_id);
  SELECT RAISE (ABORT, 'grants-award-differs')
    WHERE NEW.award_id IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM award WHERE id = NEW.award_id AND fund_id = NEW.fund_id);
  SELECT RAISE (ABORT, 'grants-tranche-differs')
    WHERE NEW.tranche_id IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM tranche WHERE id = NEW.tranche_id AND award_id = NEW.award_id);
  SELECT RAISE (ABORT, 'grants-payment-differs')
    WHERE NEW.kind = 'disbursement' AND NOT EXISTS (
      SELECT 1 FROM payment
      WHERE id = NEW.payment_id AND tranche_id = NEW.tranche_id AND amount_fen = NEW.amount_fen AND voucher_no = NEW.voucher_no);
  SELECT RAISE (ABORT, 'grants-voucher-taken')
    WHERE NEW.kind <> 'disbursement' AND EXISTS (SELECT 1 FROM payment WHERE voucher_no = NEW.voucher_no);
  SELECT RAISE (ABORT, 'grants-paid-already')
    WHERE NEW.kind = 'disbursement' AND EXISTS (
      SELECT 1 FROM ledger_entry WHERE payment_id = NEW.payment_id AND kind = 'disbursement');
  -- A receipt counts once, unless what it counted for was reversed.
  SELECT RAISE (ABORT, 'grants-receipt-used')
    WHERE NEW.kind = 'expenditureAccepted' AND NEW.receipt_no IS NOT NULL AND EXISTS (
      SELECT 1 FROM ledger_entry e WHERE e.receipt_no = NEW.receipt_no AND e.kind = 'expenditureAccepted'
        AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_id = e.id));
END;

CREATE TRIGGER ledger_entry_never_changes BEFORE UPDATE ON ledger_entry
BEGIN SELECT RAISE (ABORT, 'grants-ledger-kept'); END;

CREATE TRIGGER ledger_entry_never_goes BEFORE DELETE ON ledger_entry
BEGIN SELECT RAISE (ABORT, 'grants-ledger-kept'); END;

CREATE INDEX ledger_entry_of_award_in_order ON ledger_entry (award_id, seq);

CREATE INDEX ledger_entry_of_fund_in_order ON ledger_entry (fund_id, seq);

CREATE TRIGGER ledger_entry_runs_on AFTER INSERT ON ledger_entry
BEGIN
  INSERT INTO derived_ledger_sum (seq, fund_cash_fen, award_paid_fen)
  SELECT seq,
    cash_fen + coalesce((SELECT s.fund_cash_fen FROM ledger_entry e JOIN derived_ledger_sum s ON s.seq = e.seq
      WHERE e.fund_id = NEW.fund_id AND e.seq < NEW.seq ORDER BY e.seq DESC LIMIT 1), 0),
    iif (NEW.award_id IS NULL, NULL, paid_fen + coalesce((SELECT s.award_paid_fen FROM ledger_entry e JOIN derived_ledger_sum s ON s.seq = e.seq
      WHERE e.award_id = NEW.award_id AND e.seq < NEW.seq ORDER BY e.seq DESC LIMIT 1), 0))
  FROM ledger_line WHERE id = NEW.id;
END;

CREATE VIEW ledger_line AS
SELECT rowid AS rowid, *,
  iif (kind = 'reversal', -1, 1) * iif (bears_on IN ('decommitment', 'refund', 'handedBack'), -1, 1) * amount_fen AS effect_fen,
  iif (kind = 'reversal', -1, 1) * amount_fen * CASE bears_on
    WHEN 'moneyReceived' THEN 1 WHEN 'refund' THEN 1 WHEN 'disbursement' THEN -1 WHEN 'handedBack' THEN -1 ELSE 0 END AS cash_fen,
  iif (kind = 'reversal', -1, 1) * amount_fen * CASE bears_on
    WHEN 'disbursement' THEN 1 WHEN 'refund' THEN -1 ELSE 0 END AS paid_fen
FROM ledger_entry;

CREATE TABLE library_indicator (
    id              TEXT PRIMARY KEY NOT NULL,
    code            TEXT NOT NULL UNIQUE,
    name            TEXT NOT NULL CHECK (name <> ''),
    name_en         TEXT NOT NULL CHECK (name_en <> ''),
    definition      TEXT NOT NULL,
    definition_en   TEXT NOT NULL,
    unit            TEXT NOT NULL CHECK (unit <> ''),
    unit_en         TEXT NOT NULL CHECK (unit_en <> ''),
    level           TEXT NOT NULL,
    direction       TEXT NOT NULL,
    calculation     TEXT NOT NULL,
    rolls           TEXT NOT NULL,
    domains         TEXT NOT NULL,      -- JSON array
    archived        INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;

CREATE TABLE milestone (
    id          TEXT PRIMARY KEY NOT NULL,
    project_id  TEXT NOT NULL REFERENCES project (id),
    name        TEXT NOT NULL CHECK (name <> ''),
    planned_on  TEXT NOT NULL,
    actual_on   TEXT,
    note        TEXT
) STRICT;

CREATE INDEX milestone_project ON milestone (project_id);

CREATE TABLE money_lock (
  id TEXT PRIMARY KEY NOT NULL,
  through TEXT NOT NULL UNIQUE,
  locked_on TEXT NOT NULL,
  locked_by TEXT NOT NULL
) STRICT;

CREATE TABLE need (
    id              TEXT PRIMARY KEY NOT NULL,
    kind            TEXT NOT NULL,
    title           TEXT NOT NULL,
    organisation_id TEXT REFERENCES organisation(id),
    person_id       TEXT REFERENCES person(id),
    quantity        TEXT,
    place           TEXT,
    raised_on       TEXT NOT NULL,
    wanted_from     TEXT,
    wanted_by       TEXT,
    note            TEXT,
    closed_on       TEXT,
    closed_reason   TEXT,
    CHECK (organisation_id IS NOT NULL OR person_id IS NOT NULL),
    CHECK ((closed_on IS NULL) = (closed_reason IS NULL))
) STRICT;

CREATE INDEX need_kind ON need(kind);

CREATE TABLE note (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  written_by TEXT NOT NULL,
  written_at TEXT NOT NULL
) STRICT;

CREATE INDEX note_of ON note (kind, record_id);

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

CREATE UNIQUE INDEX inspection_once ON obligation(organisation_id, year) WHERE kind = 'yearlyInspection';

CREATE INDEX obligation_due ON obligation(due) WHERE met_on IS NULL AND exempt_reason IS NULL;

CREATE UNIQUE INDEX obligation_once ON obligation(organisation_id, kind, coalesce(title, ''), due);

CREATE TABLE offer (
    id              TEXT PRIMARY KEY NOT NULL,
    kind            TEXT NOT NULL,
    title           TEXT NOT NULL,
    organisation_id TEXT REFERENCES organisation(id),
    giver           TEXT,                                  -- 捐赠方/合作方 outside the registry
    contact         TEXT,
    quantity        TEXT,
    place           TEXT,
    offered_on      TEXT NOT NULL,
    open_from       TEXT,
    open_to         TEXT,
    value_fen       INTEGER CHECK (value_fen >= 0),        -- 折价金额
    note            TEXT,
    closed_on       TEXT,
    closed_reason   TEXT,
    CHECK (organisation_id IS NOT NULL OR giver IS NOT NULL),
    CHECK ((closed_on IS NULL) = (closed_reason IS NULL))
) STRICT;

CREATE INDEX offer_kind ON offer(kind);

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

CREATE INDEX organisation_by_number ON organisation (identity_number);

CREATE UNIQUE INDEX organisation_code_once ON organisation (identity_number)
  WHERE identity_kind = 'creditCode' AND identity_verified = 1 AND status <> 'merged';

CREATE TABLE organisation_count (
  id TEXT PRIMARY KEY NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  of TEXT NOT NULL CHECK (of IN ('members', 'women', 'staff', 'volunteers')),
  quantity TEXT NOT NULL,
  as_of TEXT NOT NULL,
  UNIQUE (organisation_id, of, as_of)
) STRICT;

CREATE TABLE organisation_hold (
  id TEXT PRIMARY KEY NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  reason TEXT NOT NULL,
  since TEXT NOT NULL,
  held_by TEXT NOT NULL,
  lifted_on TEXT,
  lifted_by TEXT,
  lifted_reason TEXT
) STRICT;

CREATE UNIQUE INDEX organisation_hold_once ON organisation_hold (organisation_id) WHERE lifted_on IS NULL;

CREATE TABLE outlet (
    id       TEXT PRIMARY KEY NOT NULL,
    kind     TEXT NOT NULL,
    name     TEXT NOT NULL,
    level    TEXT,                                         -- of a medium: national … county, own media
    note     TEXT,
    UNIQUE (kind, name)
) STRICT;

CREATE TABLE outlet_followers (
    id        TEXT PRIMARY KEY NOT NULL,
    outlet_id TEXT NOT NULL REFERENCES outlet(id),
    as_of     TEXT NOT NULL,
    followers TEXT NOT NULL,                               -- quantity
    UNIQUE (outlet_id, as_of)
) STRICT;

CREATE TABLE paper_form (
    id              TEXT PRIMARY KEY NOT NULL,
    document        TEXT NOT NULL,          -- its kind, e.g. progress-summary
    name            TEXT NOT NULL,
    form            TEXT NOT NULL,          -- JSON: headings, order, signatures
    UNIQUE (document, name)
) STRICT;

CREATE TABLE payee_account (
  id TEXT PRIMARY KEY NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  account_name TEXT NOT NULL,
  bank TEXT NOT NULL,
  number TEXT NOT NULL,
  custodian TEXT,                                     -- 资金代管单位
  since TEXT NOT NULL,
  set_by TEXT NOT NULL,
  follows_id TEXT UNIQUE REFERENCES payee_account (id) -- the account it took the place of
) STRICT;

CREATE INDEX payee_account_by_organisation ON payee_account (organisation_id);

CREATE TABLE payment (
  id TEXT PRIMARY KEY NOT NULL,
  award_id TEXT NOT NULL REFERENCES award (id),
  tranche_id TEXT NOT NULL REFERENCES tranche (id),
  voucher_no TEXT UNIQUE,
  state TEXT NOT NULL CHECK (state IN ('prepared', 'approved', 'paid', 'rejected', 'voided', 'returned', 'reversed')),
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  planned_on TEXT NOT NULL,                           -- the day it is to be paid, then the day it was
  account_id TEXT REFERENCES payee_account (id),
  payee TEXT NOT NULL,                                -- the organisation's name and account as they stood
  account_name TEXT,
  account_bank TEXT,
  account_number TEXT,
  account_changed INTEGER NOT NULL CHECK (account_changed IN (0, 1)),
  account_seen_by TEXT,
  purpose TEXT,
  receipt_no TEXT,                                    -- 票据号码 of the organisation's receipt
  prepared_by TEXT NOT NULL,
  prepared_on TEXT NOT NULL,
  approved_by TEXT,
  approved_on TEXT,
  paid_by TEXT,
  paid_on TEXT,
  ended_by TEXT,
  ended_on TEXT,
  ended_reason TEXT,
  single_operator INTEGER NOT NULL DEFAULT 0 CHECK (single_operator IN (0, 1)),
  cosigned_by TEXT,
  cosigned_on TEXT,
  cosigned_paper TEXT,                                -- where the co-signed voucher is kept
  as_recorded INTEGER NOT NULL DEFAULT 0 CHECK (as_recorded IN (0, 1)), batch_id TEXT REFERENCES payment_batch (id),
  CHECK (state IN ('prepared', 'rejected') OR voucher_no IS NOT NULL),
  CHECK (state NOT IN ('rejected', 'voided', 'returned', 'reversed') OR ended_reason IS NOT NULL)
) STRICT;

CREATE INDEX payment_by_account ON payment (account_id);

CREATE INDEX payment_by_award ON payment (award_id);

CREATE INDEX payment_by_batch ON payment (batch_id);

CREATE INDEX payment_by_tranche ON payment (tranche_id);

CREATE TRIGGER payment_kept BEFORE DELETE ON payment
WHEN OLD.voucher_no IS NOT NULL OR OLD.state <> 'prepared'
BEGIN SELECT RAISE (ABORT, 'grants-payment-kept'); END;

CREATE INDEX payment_on_its_way ON payment (planned_on) WHERE state IN ('prepared', 'approved');

CREATE TRIGGER payment_voucher_free BEFORE UPDATE OF voucher_no ON payment
WHEN NEW.voucher_no IS NOT NULL AND OLD.voucher_no IS NULL
  AND EXISTS (SELECT 1 FROM ledger_entry WHERE voucher_no = NEW.voucher_no)
BEGIN SELECT RAISE (ABORT, 'grants-voucher-taken'); END;

CREATE TRIGGER payment_voucher_free_from_the_start BEFORE INSERT ON payment
WHEN EXISTS (SELECT 1 FROM ledger_entry WHERE voucher_no = NEW.voucher_no)
BEGIN SELECT RAISE (ABORT, 'grants-voucher-taken'); END;

CREATE TRIGGER payment_voucher_kept BEFORE UPDATE ON payment
WHEN OLD.voucher_no IS NOT NULL AND (
  NEW.voucher_no IS NOT OLD.voucher_no OR NEW.amount_fen <> OLD.amount_fen OR NEW.award_id <> OLD.award_id
  OR NEW.tranche_id <> OLD.tranche_id OR NEW.account_number IS NOT OLD.account_number)
BEGIN SELECT RAISE (ABORT, 'grants-voucher-kept'); END;

CREATE TABLE payment_batch (
  id TEXT PRIMARY KEY NOT NULL,
  no TEXT NOT NULL UNIQUE,
  planned_on TEXT NOT NULL,                           -- the day it is to go to the bank
  note TEXT,
  made_by TEXT NOT NULL,
  made_on TEXT NOT NULL
, listed_on TEXT, listed_by TEXT, listed_digest TEXT) STRICT;

CREATE TABLE pending_row (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  file TEXT NOT NULL,
  sheet TEXT NOT NULL,
  line INTEGER NOT NULL CHECK (line > 0),
  said TEXT NOT NULL,                                 -- the record as JSON
  digest TEXT NOT NULL,
  reason TEXT NOT NULL,                               -- the refusal as JSON
  since TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'settled', 'dismissed')),
  ended_on TEXT,
  ended_by TEXT,
  note TEXT,
  CHECK ((state = 'waiting') = (ended_on IS NULL)),
  CHECK (state <> 'dismissed' OR note IS NOT NULL),
  UNIQUE (kind, key, digest)
) STRICT;

CREATE INDEX pending_row_of ON pending_row (kind, key, digest);

CREATE INDEX pending_row_waiting ON pending_row (kind) WHERE state = 'waiting';

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

CREATE INDEX post_by_organisation ON post (organisation_id);

CREATE INDEX post_by_person ON post (person_id);

CREATE TABLE project (
    id              TEXT PRIMARY KEY NOT NULL,
    no              TEXT UNIQUE,            -- taken at approval
    name            TEXT NOT NULL CHECK (name <> ''),
    state           TEXT NOT NULL,
    lead_channel    TEXT NOT NULL,
    organisation_id TEXT REFERENCES organisation (id),
    leader_id       TEXT REFERENCES person (id),
    places          TEXT NOT NULL,          -- JSON array of place names
    planned_from    TEXT,
    planned_to      TEXT,
    actual_from     TEXT,
    actual_to       TEXT,
    objective       TEXT,
    as_recorded     INTEGER NOT NULL DEFAULT 0 CHECK (as_recorded IN (0, 1)),
    created_on      TEXT NOT NULL,
    CHECK (state = 'draft' OR no IS NOT NULL OR as_recorded = 1)
) STRICT;

CREATE INDEX project_organisation ON project (organisation_id);

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

CREATE TABLE project_budget (
    id          TEXT PRIMARY KEY NOT NULL,
    project_id  TEXT NOT NULL REFERENCES project (id),
    source      TEXT NOT NULL,
    amount_fen  INTEGER NOT NULL CHECK (amount_fen >= 0),
    note        TEXT
) STRICT;

CREATE INDEX project_budget_project ON project_budget (project_id);

CREATE TABLE project_labelling (
    id          TEXT PRIMARY KEY NOT NULL,
    project_id  TEXT NOT NULL REFERENCES project (id),
    term_id     TEXT NOT NULL REFERENCES project_term (id),
    UNIQUE (project_id, term_id)
) STRICT;

CREATE TABLE project_move (
    id          TEXT PRIMARY KEY NOT NULL,
    project_id  TEXT NOT NULL REFERENCES project (id),
    from_state  TEXT NOT NULL,
    to_state    TEXT NOT NULL,
    moved_on    TEXT NOT NULL,
    reason      TEXT
, paper TEXT) STRICT;

CREATE INDEX project_move_project ON project_move (project_id);

CREATE TABLE "project_partner" (
    id              TEXT PRIMARY KEY NOT NULL,
    project_id      TEXT NOT NULL REFERENCES project (id),
    organisation_id TEXT REFERENCES organisation (id),
    role            TEXT NOT NULL,
    name            TEXT,                   -- of one that is no organisation of the registry
    UNIQUE (project_id, organisation_id, role),
    UNIQUE (project_id, name, role),
    CHECK ((organisation_id IS NULL) <> (name IS NULL))
) STRICT;

CREATE TABLE project_risk (
    id          TEXT PRIMARY KEY NOT NULL,
    project_id  TEXT NOT NULL REFERENCES project (id),
    kind        TEXT NOT NULL,          -- may happen, or has happened
    title       TEXT NOT NULL CHECK (title <> ''),
    severity    TEXT NOT NULL,
    owner_id    TEXT NOT NULL REFERENCES person (id),
    due_on      TEXT,
    response    TEXT,
    raised_on   TEXT NOT NULL,
    closed_on   TEXT,
    outcome     TEXT,
    CHECK ((closed_on IS NULL) = (outcome IS NULL))
) STRICT;

CREATE INDEX project_risk_project ON project_risk (project_id);

CREATE TABLE project_term (
    id          TEXT PRIMARY KEY NOT NULL,
    list        TEXT NOT NULL CHECK (list IN ('domain', 'beneficiary')),
    name        TEXT NOT NULL CHECK (name <> ''),
    position    INTEGER NOT NULL,
    archived    INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    UNIQUE (list, name)
) STRICT;

CREATE TABLE project_update (
    id          TEXT PRIMARY KEY NOT NULL,
    project_id  TEXT NOT NULL REFERENCES project (id),
    period_from TEXT NOT NULL,
    period_to   TEXT NOT NULL,
    progress    TEXT NOT NULL CHECK (progress <> ''),
    problems    TEXT,
    next_steps  TEXT,
    version     INTEGER NOT NULL CHECK (version >= 1),
    replaces    TEXT UNIQUE REFERENCES project_update (id),
    written_on  TEXT NOT NULL
, state TEXT NOT NULL DEFAULT 'accepted'
    CHECK (state IN ('draft', 'submitted', 'returned', 'accepted'))) STRICT;

CREATE INDEX project_update_project ON project_update (project_id, period_from);

CREATE TABLE project_update_move (
    id          TEXT PRIMARY KEY NOT NULL,
    update_id   TEXT NOT NULL REFERENCES project_update (id),
    to_state    TEXT NOT NULL,
    moved_on    TEXT NOT NULL,
    moved_by    TEXT NOT NULL,
    reason      TEXT
) STRICT;

CREATE INDEX project_update_move_update ON project_update_move (update_id);

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
, shows TEXT) STRICT;

CREATE INDEX public_notice_of ON public_notice (kind, record_id);

CREATE TABLE publication (
    id                  TEXT PRIMARY KEY NOT NULL,
    outlet_id           TEXT NOT NULL REFERENCES outlet(id),
    title               TEXT NOT NULL,
    state               TEXT NOT NULL,
    planned_for         TEXT,
    approved_by         TEXT,
    published_on        TEXT,
    link                TEXT,
    reads               TEXT,                              -- quantities, as the outlet shows them
    likes               TEXT,
    shares              TEXT,
    organisation_id     TEXT REFERENCES organisation(id),
    project_id          TEXT REFERENCES project(id),
    pictured            TEXT NOT NULL CHECK (pictured IN ('nobody', 'adults', 'children')),
    consent             TEXT,                              -- reference of the signed consent
    consent_by_guardian INTEGER NOT NULL DEFAULT 0 CHECK (consent_by_guardian IN (0, 1)),
    note                TEXT,
    CHECK (state <> 'published' OR published_on IS NOT NULL),
    CHECK (state <> 'published' OR pictured = 'nobody' OR consent IS NOT NULL)
) STRICT;

CREATE INDEX publication_outlet ON publication(outlet_id);

CREATE INDEX publication_state ON publication(state, published_on);

CREATE VIEW receipt_in_use AS
SELECT l.receipt_no, l.id AS line_id, l.entry_id
FROM expense_line l
WHERE l.receipt_no IS NOT NULL AND coalesce(l.accepted_fen, 1) > 0
  AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_id = l.entry_id)
UNION ALL
SELECT e.receipt_no, NULL, e.id
FROM ledger_entry e
WHERE e.kind = 'expenditureAccepted' AND e.receipt_no IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_id = e.id)
  AND NOT EXISTS (SELECT 1 FROM expense_line l WHERE l.entry_id = e.id);

CREATE TABLE reminder (
  id TEXT PRIMARY KEY NOT NULL,
  person TEXT NOT NULL,                               -- whose it is: a person of the desk
  text TEXT NOT NULL CHECK (text <> ''),
  due_on TEXT NOT NULL,
  kind TEXT,                                          -- the record it is about, where it is about one
  record_id TEXT,
  done_on TEXT,
  CHECK ((kind IS NULL) = (record_id IS NULL))
) STRICT;

CREATE INDEX reminder_open ON reminder (person, due_on) WHERE done_on IS NULL;

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

CREATE TABLE resource_match (
    id         TEXT PRIMARY KEY NOT NULL,
    need_id    TEXT NOT NULL REFERENCES need(id),
    offer_id   TEXT NOT NULL REFERENCES offer(id),
    quantity   TEXT,
    value_fen  INTEGER CHECK (value_fen >= 0),
    state      TEXT NOT NULL,
    state_on   TEXT NOT NULL,
    reason     TEXT,
    evidence   TEXT,
    people     TEXT                                       -- quantity: who had the good of it
) STRICT;

CREATE INDEX resource_match_need ON resource_match(need_id);

CREATE INDEX resource_match_offer ON resource_match(offer_id);

CREATE TABLE result_correction (
    id              TEXT PRIMARY KEY NOT NULL,
    result_id       TEXT NOT NULL REFERENCES indicator_result (id) ON DELETE CASCADE,
    was             TEXT NOT NULL,
    became          TEXT NOT NULL,
    reason          TEXT,
    corrected_on    TEXT NOT NULL,
    corrected_by    TEXT NOT NULL
, told_before TEXT, told_after TEXT) STRICT;

CREATE INDEX result_correction_result ON result_correction (result_id);

CREATE TABLE review_conflict (
  id TEXT PRIMARY KEY NOT NULL,
  reviewer_id TEXT NOT NULL REFERENCES reviewer (id),
  record_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  declared_on TEXT NOT NULL,
  UNIQUE (reviewer_id, record_id)
) STRICT;

CREATE TRIGGER review_conflict_unscored BEFORE INSERT ON review_conflict
WHEN EXISTS (SELECT 1 FROM review_score WHERE reviewer_id = NEW.reviewer_id AND record_id = NEW.record_id)
BEGIN SELECT RAISE (ABORT, 'review-conflicted'); END;

CREATE TABLE review_criterion (
  id TEXT PRIMARY KEY NOT NULL,
  panel_id TEXT NOT NULL REFERENCES review_panel (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  name TEXT NOT NULL,
  points TEXT NOT NULL,                               -- the most one can give
  guide TEXT,
  UNIQUE (panel_id, seq)
) STRICT;

CREATE TABLE review_panel (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  trimmed INTEGER NOT NULL CHECK (trimmed IN (0, 1)), -- the highest and the lowest sheet are left out
  pass_mark TEXT,
  UNIQUE (kind, record_id)
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

CREATE TRIGGER review_score_unconflicted BEFORE INSERT ON review_score
WHEN EXISTS (SELECT 1 FROM review_conflict WHERE reviewer_id = NEW.reviewer_id AND record_id = NEW.record_id)
BEGIN SELECT RAISE (ABORT, 'review-conflicted'); END;

CREATE TABLE reviewer (
  id TEXT PRIMARY KEY NOT NULL,
  panel_id TEXT NOT NULL REFERENCES review_panel (id),
  name TEXT NOT NULL,
  title TEXT,
  unit TEXT,
  UNIQUE (panel_id, name)
) STRICT;

CREATE TABLE saved_view (
    id      TEXT PRIMARY KEY NOT NULL,
    list    TEXT NOT NULL,
    name    TEXT NOT NULL CHECK (name <> ''),
    view    TEXT NOT NULL,      -- JSON: what is sought, kept, sorted and grouped by
    columns TEXT NOT NULL,      -- JSON array of the columns shown, in their order; empty for all
    UNIQUE (list, name)
) STRICT;

CREATE TABLE service (
    id              TEXT PRIMARY KEY NOT NULL,
    given_on        TEXT NOT NULL,
    channel         TEXT NOT NULL,
    project_id      TEXT REFERENCES project (id),
    kind            TEXT,
    topic           TEXT NOT NULL CHECK (topic <> ''),
    people          TEXT,       -- 服务人数, distinct people
    person_times    TEXT,       -- 服务人次
    hours           TEXT,
    staff           INTEGER CHECK (staff >= 0),
    cost_fen        INTEGER CHECK (cost_fen >= 0),
    evidence        TEXT,
    note            TEXT,
    -- The channel's own record this row counts, e.g. an event; null for one written at the desk.
    source_kind     TEXT,
    source_id       TEXT,
    as_recorded     INTEGER NOT NULL DEFAULT 0 CHECK (as_recorded IN (0, 1)),
    UNIQUE (source_kind, source_id),
    CHECK ((source_kind IS NULL) = (source_id IS NULL))
) STRICT;

CREATE INDEX service_given ON service (given_on);

CREATE INDEX service_project ON service (project_id);

CREATE TABLE service_organisation (
    id              TEXT PRIMARY KEY NOT NULL,
    service_id      TEXT NOT NULL REFERENCES service (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    UNIQUE (service_id, organisation_id)
) STRICT;

CREATE INDEX service_organisation_organisation ON service_organisation (organisation_id);

CREATE TABLE setting (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT;

CREATE TABLE settlement (
  id TEXT PRIMARY KEY NOT NULL,
  award_id TEXT NOT NULL REFERENCES award (id),
  kind TEXT NOT NULL CHECK (kind IN ('kept', 'writtenOff', 'owed')),
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  decided_on TEXT NOT NULL,
  decided_by TEXT NOT NULL,                           -- who or which meeting decided it
  paper TEXT,                                         -- the minutes or the letter
  due_on TEXT,                                        -- of what is owed: when it is to be back
  reason TEXT NOT NULL,
  made_by TEXT NOT NULL
) STRICT;

CREATE INDEX settlement_by_award ON settlement (award_id);

CREATE TABLE stage_move (
    id            TEXT PRIMARY KEY NOT NULL,
    incubation_id TEXT NOT NULL REFERENCES incubation(id),
    seq           INTEGER NOT NULL CHECK (seq >= 1),
    stage         TEXT NOT NULL,
    moved_on      TEXT,                                    -- as fine as it is known; blank only when recorded as it stood
    actor         TEXT NOT NULL,
    reason        TEXT,
    paper         TEXT,                                    -- reference of the agreement, assessment or notice
    no            TEXT UNIQUE,                             -- house number of the residency agreement
    residency     TEXT CHECK (residency IN ('physical', 'virtual')),
    period_from   TEXT,
    period_to     TEXT,                                    -- set by signing and by each extension
    as_is         INTEGER NOT NULL DEFAULT 0 CHECK (as_is IN (0, 1)),
    UNIQUE (incubation_id, seq),
    CHECK (moved_on IS NOT NULL OR as_is = 1),
    CHECK ((period_from IS NULL) = (period_to IS NULL) AND (period_to IS NULL OR period_from <= period_to))
) STRICT;

CREATE TABLE sub_grant (
  id TEXT PRIMARY KEY NOT NULL,
  award_id TEXT NOT NULL REFERENCES award (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  recipient TEXT NOT NULL,
  purpose TEXT NOT NULL,
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  agreed_on TEXT NOT NULL,
  paid_on TEXT,
  receipt_no TEXT,
  result TEXT,
  UNIQUE (award_id, seq)
) STRICT;

CREATE TABLE tag (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  label TEXT NOT NULL CHECK (label <> ''),
  UNIQUE (kind, record_id, label)
) STRICT;

CREATE TABLE tranche (
  id TEXT PRIMARY KEY NOT NULL,
  award_id TEXT NOT NULL REFERENCES award (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  name TEXT NOT NULL,
  percent TEXT,                                       -- as agreed, "50"; NULL where an amount was agreed
  amount_fen INTEGER NOT NULL CHECK (amount_fen >= 0),
  planned_on TEXT,
  UNIQUE (award_id, seq)
) STRICT;

CREATE TRIGGER tranche_amount_covers BEFORE UPDATE OF amount_fen, award_id ON tranche
WHEN EXISTS (SELECT 1 FROM derived_tranche_balance WHERE tranche_id = OLD.id
  AND (NEW.award_id <> OLD.award_id OR NEW.amount_fen < paid_fen - refunded_fen))
BEGIN SELECT RAISE (ABORT, 'grants-over-tranche'); END;

CREATE TABLE tranche_condition (
  id TEXT PRIMARY KEY NOT NULL,
  tranche_id TEXT NOT NULL REFERENCES tranche (id),
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('agreement', 'report', 'assessment', 'document')),
  label TEXT NOT NULL,
  due_on TEXT,
  state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'waiverAsked', 'waived')),
  evidence TEXT,                                      -- what was looked at: title, number, place of the paper
  asked_by TEXT,                                      -- who asked to waive it
  decided_by TEXT,
  decided_on TEXT,
  reason TEXT,
  UNIQUE (tranche_id, seq),
  CHECK (state <> 'waived' OR (asked_by IS NOT NULL AND decided_by <> asked_by AND reason IS NOT NULL))
) STRICT;

CREATE TABLE workday (
  day TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('holiday', 'makeUp')),
  label TEXT
) STRICT;

CREATE TABLE worked_figure (
    id              TEXT PRIMARY KEY NOT NULL,
    project_id      TEXT NOT NULL REFERENCES project (id),
    name            TEXT NOT NULL CHECK (name <> ''),
    first_id        TEXT NOT NULL REFERENCES indicator (id),
    second_id       TEXT NOT NULL REFERENCES indicator (id),
    UNIQUE (project_id, name)
) STRICT;

