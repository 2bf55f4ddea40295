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

CREATE TRIGGER "watch_activity_delete" AFTER delete ON "activity" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'activity', old."id", json_object('id', old."id", 'project_id', old."project_id", 'starts_on', old."starts_on", 'ends_on', old."ends_on", 'topic', old."topic", 'place', old."place", 'people', old."people", 'person_times', old."person_times", 'children', old."children", 'volunteers', old."volunteers", 'hours', old."hours", 'note', old."note", 'as_recorded', old."as_recorded"), NULL, image_proof('activity', old."id", json_object('id', old."id", 'project_id', old."project_id", 'starts_on', old."starts_on", 'ends_on', old."ends_on", 'topic', old."topic", 'place', old."place", 'people', old."people", 'person_times', old."person_times", 'children', old."children", 'volunteers', old."volunteers", 'hours', old."hours", 'note', old."note", 'as_recorded', old."as_recorded"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_activity_insert" AFTER insert ON "activity" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'activity', new."id", NULL, json_object('id', new."id", 'project_id', new."project_id", 'starts_on', new."starts_on", 'ends_on', new."ends_on", 'topic', new."topic", 'place', new."place", 'people', new."people", 'person_times', new."person_times", 'children', new."children", 'volunteers', new."volunteers", 'hours', new."hours", 'note', new."note", 'as_recorded', new."as_recorded"), image_proof('activity', new."id", NULL, json_object('id', new."id", 'project_id', new."project_id", 'starts_on', new."starts_on", 'ends_on', new."ends_on", 'topic', new."topic", 'place', new."place", 'people', new."people", 'person_times', new."person_times", 'children', new."children", 'volunteers', new."volunteers", 'hours', new."hours", 'note', new."note", 'as_recorded', new."as_recorded"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_activity_update" AFTER update ON "activity" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'activity', new."id", json_object('id', old."id", 'project_id', old."project_id", 'starts_on', old."starts_on", 'ends_on', old."ends_on", 'topic', old."topic", 'place', old."place", 'people', old."people", 'person_times', old."person_times", 'children', old."children", 'volunteers', old."volunteers", 'hours', old."hours", 'note', old."note", 'as_recorded', old."as_recorded"), json_object('id', new."id", 'project_id', new."project_id", 'starts_on', new."starts_on", 'ends_on', new."ends_on", 'topic', new."topic", 'place', new."place", 'people', new."people", 'person_times', new."person_times", 'children', new."children", 'volunteers', new."volunteers", 'hours', new."hours", 'note', new."note", 'as_recorded', new."as_recorded"), image_proof('activity', new."id", json_object('id', old."id", 'project_id', old."project_id", 'starts_on', old."starts_on", 'ends_on', old."ends_on", 'topic', old."topic", 'place', old."place", 'people', old."people", 'person_times', old."person_times", 'children', old."children", 'volunteers', old."volunteers", 'hours', old."hours", 'note', old."note", 'as_recorded', old."as_recorded"), json_object('id', new."id", 'project_id', new."project_id", 'starts_on', new."starts_on", 'ends_on', new."ends_on", 'topic', new."topic", 'place', new."place", 'people', new."people", 'person_times', new."person_times", 'children', new."children", 'volunteers', new."volunteers", 'hours', new."hours", 'note', new."note", 'as_recorded', new."as_recorded"))
               FROM journal_open;
             END;

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

CREATE TRIGGER "watch_attendance_delete" AFTER delete ON "attendance" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'attendance', old."id", json_object('id', old."id", 'event_id', old."event_id", 'person_id', old."person_id", 'name', old."name", 'unit', old."unit", 'organisation_id', old."organisation_id", 'phone', old."phone", 'signed_in_at', old."signed_in_at", 'signed_out_at', old."signed_out_at", 'times', old."times", 'note', old."note"), NULL, image_proof('attendance', old."id", json_object('id', old."id", 'event_id', old."event_id", 'person_id', old."person_id", 'name', old."name", 'unit', old."unit", 'organisation_id', old."organisation_id", 'phone', old."phone", 'signed_in_at', old."signed_in_at", 'signed_out_at', old."signed_out_at", 'times', old."times", 'note', old."note"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_attendance_insert" AFTER insert ON "attendance" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'attendance', new."id", NULL, json_object('id', new."id", 'event_id', new."event_id", 'person_id', new."person_id", 'name', new."name", 'unit', new."unit", 'organisation_id', new."organisation_id", 'phone', new."phone", 'signed_in_at', new."signed_in_at", 'signed_out_at', new."signed_out_at", 'times', new."times", 'note', new."note"), image_proof('attendance', new."id", NULL, json_object('id', new."id", 'event_id', new."event_id", 'person_id', new."person_id", 'name', new."name", 'unit', new."unit", 'organisation_id', new."organisation_id", 'phone', new."phone", 'signed_in_at', new."signed_in_at", 'signed_out_at', new."signed_out_at", 'times', new."times", 'note', new."note"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_attendance_update" AFTER update ON "attendance" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'attendance', new."id", json_object('id', old."id", 'event_id', old."event_id", 'person_id', old."person_id", 'name', old."name", 'unit', old."unit", 'organisation_id', old."organisation_id", 'phone', old."phone", 'signed_in_at', old."signed_in_at", 'signed_out_at', old."signed_out_at", 'times', old."times", 'note', old."note"), json_object('id', new."id", 'event_id', new."event_id", 'person_id', new."person_id", 'name', new."name", 'unit', new."unit", 'organisation_id', new."organisation_id", 'phone', new."phone", 'signed_in_at', new."signed_in_at", 'signed_out_at', new."signed_out_at", 'times', new."times", 'note', new."note"), image_proof('attendance', new."id", json_object('id', old."id", 'event_id', old."event_id", 'person_id', old."person_id", 'name', old."name", 'unit', old."unit", 'organisation_id', old."organisation_id", 'phone', old."phone", 'signed_in_at', old."signed_in_at", 'signed_out_at', old."signed_out_at", 'times', old."times", 'note', old."note"), json_object('id', new."id", 'event_id', new."event_id", 'person_id', new."person_id", 'name', new."name", 'unit', new."unit", 'organisation_id', new."organisation_id", 'phone', new."phone", 'signed_in_at', new."signed_in_at", 'signed_out_at', new."signed_out_at", 'times', new."times", 'note', new."note"))
               FROM journal_open;
             END;

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
) STRICT;

CREATE TRIGGER award_amount_covers BEFORE UPDATE OF amount_fen, fund_id ON award
WHEN EXISTS (SELECT 1 FROM derived_award_balance WHERE award_id = OLD.id
  AND (NEW.fund_id <> OLD.fund_id OR NEW.amount_fen < max (committed_fen, paid_fen - refunded_fen, accepted_fen)))
BEGIN SELECT RAISE (ABORT, 'grants-over-award'); END;

CREATE INDEX award_by_organisation ON award (organisation_id);

CREATE INDEX award_by_project ON award (project_id);

CREATE TRIGGER "watch_award_delete" AFTER delete ON "award" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'award', old."id", json_object('id', old."id", 'no', old."no", 'project_id', old."project_id", 'organisation_id', old."organisation_id", 'fund_id', old."fund_id", 'amount_fen', old."amount_fen", 'decided_on', old."decided_on", 'state', old."state", 'agreement_no', old."agreement_no", 'hub_signed_on', old."hub_signed_on", 'organisation_signed_on', old."organisation_signed_on", 'state_on', old."state_on", 'state_reason', old."state_reason", 'made_by', old."made_by", 'note', old."note", 'as_recorded', old."as_recorded"), NULL, image_proof('award', old."id", json_object('id', old."id", 'no', old."no", 'project_id', old."project_id", 'organisation_id', old."organisation_id", 'fund_id', old."fund_id", 'amount_fen', old."amount_fen", 'decided_on', old."decided_on", 'state', old."state", 'agreement_no', old."agreement_no", 'hub_signed_on', old."hub_signed_on", 'organisation_signed_on', old."organisation_signed_on", 'state_on', old."state_on", 'state_reason', old."state_reason", 'made_by', old."made_by", 'note', old."note", 'as_recorded', old."as_recorded"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_award_insert" AFTER insert ON "award" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'award', new."id", NULL, json_object('id', new."id", 'no', new."no", 'project_id', new."project_id", 'organisation_id', new."organisation_id", 'fund_id', new."fund_id", 'amount_fen', new."amount_fen", 'decided_on', new."decided_on", 'state', new."state", 'agreement_no', new."agreement_no", 'hub_signed_on', new."hub_signed_on", 'organisation_signed_on', new."organisation_signed_on", 'state_on', new."state_on", 'state_reason', new."state_reason", 'made_by', new."made_by", 'note', new."note", 'as_recorded', new."as_recorded"), image_proof('award', new."id", NULL, json_object('id', new."id", 'no', new."no", 'project_id', new."project_id", 'organisation_id', new."organisation_id", 'fund_id', new."fund_id", 'amount_fen', new."amount_fen", 'decided_on', new."decided_on", 'state', new."state", 'agreement_no', new."agreement_no", 'hub_signed_on', new."hub_signed_on", 'organisation_signed_on', new."organisation_signed_on", 'state_on', new."state_on", 'state_reason', new."state_reason", 'made_by', new."made_by", 'note', new."note", 'as_recorded', new."as_recorded"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_award_update" AFTER update ON "award" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'award', new."id", json_object('id', old."id", 'no', old."no", 'project_id', old."project_id", 'organisation_id', old."organisation_id", 'fund_id', old."fund_id", 'amount_fen', old."amount_fen", 'decided_on', old."decided_on", 'state', old."state", 'agreement_no', old."agreement_no", 'hub_signed_on', old."hub_signed_on", 'organisation_signed_on', old."organisation_signed_on", 'state_on', old."state_on", 'state_reason', old."state_reason", 'made_by', old."made_by", 'note', old."note", 'as_recorded', old."as_recorded"), json_object('id', new."id", 'no', new."no", 'project_id', new."project_id", 'organisation_id', new."organisation_id", 'fund_id', new."fund_id", 'amount_fen', new."amount_fen", 'decided_on', new."decided_on", 'state', new."state", 'agreement_no', new."agreement_no", 'hub_signed_on', new."hub_signed_on", 'organisation_signed_on', new."organisation_signed_on", 'state_on', new."state_on", 'state_reason', new."state_reason", 'made_by', new."made_by", 'note', new."note", 'as_recorded', new."as_recorded"), image_proof('award', new."id", json_object('id', old."id", 'no', old."no", 'project_id', old."project_id", 'organisation_id', old."organisation_id", 'fund_id', old."fund_id", 'amount_fen', old."amount_fen", 'decided_on', old."decided_on", 'state', old."state", 'agreement_no', old."agreement_no", 'hub_signed_on', old."hub_signed_on", 'organisation_signed_on', old."organisation_signed_on", 'state_on', old."state_on", 'state_reason', old."state_reason", 'made_by', old."made_by", 'note', old."note", 'as_recorded', old."as_recorded"), json_object('id', new."id", 'no', new."no", 'project_id', new."project_id", 'organisation_id', new."organisation_id", 'fund_id', new."fund_id", 'amount_fen', new."amount_fen", 'decided_on', new."decided_on", 'state', new."state", 'agreement_no', new."agreement_no", 'hub_signed_on', new."hub_signed_on", 'organisation_signed_on', new."organisation_signed_on", 'state_on', new."state_on", 'state_reason', new."state_reason", 'made_by', new."made_by", 'note', new."note", 'as_recorded', new."as_recorded"))
               FROM journal_open;
             END;

CREATE TABLE blob_bytes (sha256 TEXT PRIMARY KEY NOT NULL, bytes BLOB NOT NULL) STRICT;

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

CREATE TRIGGER "watch_committee_member_delete" AFTER delete ON "committee_member" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'committee_member', old."id", json_object('id', old."id", 'federation_id', old."federation_id", 'person_id', old."person_id", 'role', old."role", 'term', old."term", 'from_on', old."from_on", 'to_on', old."to_on", 'note', old."note"), NULL, image_proof('committee_member', old."id", json_object('id', old."id", 'federation_id', old."federation_id", 'person_id', old."person_id", 'role', old."role", 'term', old."term", 'from_on', old."from_on", 'to_on', old."to_on", 'note', old."note"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_committee_member_insert" AFTER insert ON "committee_member" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'committee_member', new."id", NULL, json_object('id', new."id", 'federation_id', new."federation_id", 'person_id', new."person_id", 'role', new."role", 'term', new."term", 'from_on', new."from_on", 'to_on', new."to_on", 'note', new."note"), image_proof('committee_member', new."id", NULL, json_object('id', new."id", 'federation_id', new."federation_id", 'person_id', new."person_id", 'role', new."role", 'term', new."term", 'from_on', new."from_on", 'to_on', new."to_on", 'note', new."note"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_committee_member_update" AFTER update ON "committee_member" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'committee_member', new."id", json_object('id', old."id", 'federation_id', old."federation_id", 'person_id', old."person_id", 'role', old."role", 'term', old."term", 'from_on', old."from_on", 'to_on', old."to_on", 'note', old."note"), json_object('id', new."id", 'federation_id', new."federation_id", 'person_id', new."person_id", 'role', new."role", 'term', new."term", 'from_on', new."from_on", 'to_on', new."to_on", 'note', new."note"), image_proof('committee_member', new."id", json_object('id', old."id", 'federation_id', old."federation_id", 'person_id', old."person_id", 'role', old."role", 'term', old."term", 'from_on', old."from_on", 'to_on', old."to_on", 'note', old."note"), json_object('id', new."id", 'federation_id', new."federation_id", 'person_id', new."person_id", 'role', new."role", 'term', new."term", 'from_on', new."from_on", 'to_on', new."to_on", 'note', new."note"))
               FROM journal_open;
             END;

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

CREATE TRIGGER "watch_coverage_delete" AFTER delete ON "coverage" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'coverage', old."id", json_object('id', old."id", 'federation_id', old."federation_id", 'organisation_id', old."organisation_id", 'method', old."method", 'covered_on', old."covered_on", 'ended_on', old."ended_on", 'note', old."note"), NULL, image_proof('coverage', old."id", json_object('id', old."id", 'federation_id', old."federation_id", 'organisation_id', old."organisation_id", 'method', old."method", 'covered_on', old."covered_on", 'ended_on', old."ended_on", 'note', old."note"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_coverage_insert" AFTER insert ON "coverage" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'coverage', new."id", NULL, json_object('id', new."id", 'federation_id', new."federation_id", 'organisation_id', new."organisation_id", 'method', new."method", 'covered_on', new."covered_on", 'ended_on', new."ended_on", 'note', new."note"), image_proof('coverage', new."id", NULL, json_object('id', new."id", 'federation_id', new."federation_id", 'organisation_id', new."organisation_id", 'method', new."method", 'covered_on', new."covered_on", 'ended_on', new."ended_on", 'note', new."note"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_coverage_update" AFTER update ON "coverage" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'coverage', new."id", json_object('id', old."id", 'federation_id', old."federation_id", 'organisation_id', old."organisation_id", 'method', old."method", 'covered_on', old."covered_on", 'ended_on', old."ended_on", 'note', old."note"), json_object('id', new."id", 'federation_id', new."federation_id", 'organisation_id', new."organisation_id", 'method', new."method", 'covered_on', new."covered_on", 'ended_on', new."ended_on", 'note', new."note"), image_proof('coverage', new."id", json_object('id', old."id", 'federation_id', old."federation_id", 'organisation_id', old."organisation_id", 'method', old."method", 'covered_on', old."covered_on", 'ended_on', old."ended_on", 'note', old."note"), json_object('id', new."id", 'federation_id', new."federation_id", 'organisation_id', new."organisation_id", 'method', new."method", 'covered_on', new."covered_on", 'ended_on', new."ended_on", 'note', new."note"))
               FROM journal_open;
             END;

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

CREATE TRIGGER "watch_desk_person_delete" AFTER delete ON "desk_person" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'desk_person', old."name", json_object('name', old."name", 'role', old."role", 'active', old."active"), NULL, image_proof('desk_person', old."name", json_object('name', old."name", 'role', old."role", 'active', old."active"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_desk_person_insert" AFTER insert ON "desk_person" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'desk_person', new."name", NULL, json_object('name', new."name", 'role', new."role", 'active', new."active"), image_proof('desk_person', new."name", NULL, json_object('name', new."name", 'role', new."role", 'active', new."active"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_desk_person_update" AFTER update ON "desk_person" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'desk_person', new."name", json_object('name', old."name", 'role', old."role", 'active', old."active"), json_object('name', new."name", 'role', new."role", 'active', new."active"), image_proof('desk_person', new."name", json_object('name', old."name", 'role', old."role", 'active', old."active"), json_object('name', new."name", 'role', new."role", 'active', new."active"))
               FROM journal_open;
             END;

CREATE TABLE disclosure (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  shown_to TEXT NOT NULL,
  shown_at TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

CREATE INDEX disclosure_by_record ON disclosure (record_id);

CREATE TRIGGER "watch_disclosure_delete" AFTER delete ON "disclosure" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'disclosure', old."id", json_object('id', old."id", 'kind', old."kind", 'record_id', old."record_id", 'shown_to', old."shown_to", 'shown_at', old."shown_at", 'reason', old."reason"), NULL, image_proof('disclosure', old."id", json_object('id', old."id", 'kind', old."kind", 'record_id', old."record_id", 'shown_to', old."shown_to", 'shown_at', old."shown_at", 'reason', old."reason"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_disclosure_insert" AFTER insert ON "disclosure" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'disclosure', new."id", NULL, json_object('id', new."id", 'kind', new."kind", 'record_id', new."record_id", 'shown_to', new."shown_to", 'shown_at', new."shown_at", 'reason', new."reason"), image_proof('disclosure', new."id", NULL, json_object('id', new."id", 'kind', new."kind", 'record_id', new."record_id", 'shown_to', new."shown_to", 'shown_at', new."shown_at", 'reason', new."reason"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_disclosure_update" AFTER update ON "disclosure" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'disclosure', new."id", json_object('id', old."id", 'kind', old."kind", 'record_id', old."record_id", 'shown_to', old."shown_to", 'shown_at', old."shown_at", 'reason', old."reason"), json_object('id', new."id", 'kind', new."kind", 'record_id', new."record_id", 'shown_to', new."shown_to", 'shown_at', new."shown_at", 'reason', new."reason"), image_proof('disclosure', new."id", json_object('id', old."id", 'kind', old."kind", 'record_id', old."record_id", 'shown_to', old."shown_to", 'shown_at', old."shown_at", 'reason', old."reason"), json_object('id', new."id", 'kind', new."kind", 'record_id', new."record_id", 'shown_to', new."shown_to", 'shown_at', new."shown_at", 'reason', new."reason"))
               FROM journal_open;
             END;

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

CREATE TRIGGER "watch_event_delete" AFTER delete ON "event" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'event', old."id", json_object('id', old."id", 'kind', old."kind", 'topic', old."topic", 'held_from', old."held_from", 'held_to', old."held_to", 'state', old."state", 'mode', old."mode", 'place', old."place", 'lecturer', old."lecturer", 'lecturer_rank', old."lecturer_rank", 'class_hours', old."class_hours", 'lecture_fee_fen', old."lecture_fee_fen", 'headcount', old."headcount", 'satisfaction_percent', old."satisfaction_percent", 'satisfaction_answers', old."satisfaction_answers", 'project_id', old."project_id", 'organisation_id', old."organisation_id", 'note', old."note"), NULL, image_proof('event', old."id", json_object('id', old."id", 'kind', old."kind", 'topic', old."topic", 'held_from', old."held_from", 'held_to', old."held_to", 'state', old."state", 'mode', old."mode", 'place', old."place", 'lecturer', old."lecturer", 'lecturer_rank', old."lecturer_rank", 'class_hours', old."class_hours", 'lecture_fee_fen', old."lecture_fee_fen", 'headcount', old."headcount", 'satisfaction_percent', old."satisfaction_percent", 'satisfaction_answers', old."satisfaction_answers", 'project_id', old."project_id", 'organisation_id', old."organisation_id", 'note', old."note"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_event_insert" AFTER insert ON "event" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'event', new."id", NULL, json_object('id', new."id", 'kind', new."kind", 'topic', new."topic", 'held_from', new."held_from", 'held_to', new."held_to", 'state', new."state", 'mode', new."mode", 'place', new."place", 'lecturer', new."lecturer", 'lecturer_rank', new."lecturer_rank", 'class_hours', new."class_hours", 'lecture_fee_fen', new."lecture_fee_fen", 'headcount', new."headcount", 'satisfaction_percent', new."satisfaction_percent", 'satisfaction_answers', new."satisfaction_answers", 'project_id', new."project_id", 'organisation_id', new."organisation_id", 'note', new."note"), image_proof('event', new."id", NULL, json_object('id', new."id", 'kind', new."kind", 'topic', new."topic", 'held_from', new."held_from", 'held_to', new."held_to", 'state', new."state", 'mode', new."mode", 'place', new."place", 'lecturer', new."lecturer", 'lecturer_rank', new."lecturer_rank", 'class_hours', new."class_hours", 'lecture_fee_fen', new."lecture_fee_fen", 'headcount', new."headcount", 'satisfaction_percent', new."satisfaction_percent", 'satisfaction_answers', new."satisfaction_answers", 'project_id', new."project_id", 'organisation_id', new."organisation_id", 'note', new."note"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_event_update" AFTER update ON "event" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'event', new."id", json_object('id', old."id", 'kind', old."kind", 'topic', old."topic", 'held_from', old."held_from", 'held_to', old."held_to", 'state', old."state", 'mode', old."mode", 'place', old."place", 'lecturer', old."lecturer", 'lecturer_rank', old."lecturer_rank", 'class_hours', old."class_hours", 'lecture_fee_fen', old."lecture_fee_fen", 'headcount', old."headcount", 'satisfaction_percent', old."satisfaction_percent", 'satisfaction_answers', old."satisfaction_answers", 'project_id', old."project_id", 'organisation_id', old."organisation_id", 'note', old."note"), json_object('id', new."id", 'kind', new."kind", 'topic', new."topic", 'held_from', new."held_from", 'held_to', new."held_to", 'state', new."state", 'mode', new."mode", 'place', new."place", 'lecturer', new."lecturer", 'lecturer_rank', new."lecturer_rank", 'class_hours', new."class_hours", 'lecture_fee_fen', new."lecture_fee_fen", 'headcount', new."headcount", 'satisfaction_percent', new."satisfaction_percent", 'satisfaction_answers', new."satisfaction_answers", 'project_id', new."project_id", 'organisation_id', new."organisation_id", 'note', new."note"), image_proof('event', new."id", json_object('id', old."id", 'kind', old."kind", 'topic', old."topic", 'held_from', old."held_from", 'held_to', old."held_to", 'state', old."state", 'mode', old."mode", 'place', old."place", 'lecturer', old."lecturer", 'lecturer_rank', old."lecturer_rank", 'class_hours', old."class_hours", 'lecture_fee_fen', old."lecture_fee_fen", 'headcount', old."headcount", 'satisfaction_percent', old."satisfaction_percent", 'satisfaction_answers', old."satisfaction_answers", 'project_id', old."project_id", 'organisation_id', old."organisation_id", 'note', old."note"), json_object('id', new."id", 'kind', new."kind", 'topic', new."topic", 'held_from', new."held_from", 'held_to', new."held_to", 'state', new."state", 'mode', new."mode", 'place', new."place", 'lecturer', new."lecturer", 'lecturer_rank', new."lecturer_rank", 'class_hours', new."class_hours", 'lecture_fee_fen', new."lecture_fee_fen", 'headcount', new."headcount", 'satisfaction_percent', new."satisfaction_percent", 'satisfaction_answers', new."satisfaction_answers", 'project_id', new."project_id", 'organisation_id', new."organisation_id", 'note', new."note"))
               FROM journal_open;
             END;

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

CREATE TRIGGER "watch_federation_delete" AFTER delete ON "federation" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'federation', old."id", json_object('id', old."id", 'name', old."name", 'is_hub', old."is_hub", 'level', old."level", 'method', old."method", 'co_builders', old."co_builders", 'approval_no', old."approval_no", 'founded_on', old."founded_on", 'term', old."term", 'term_from', old."term_from", 're_election_due', old."re_election_due", 'note', old."note", 'status', old."status"), NULL, image_proof('federation', old."id", json_object('id', old."id", 'name', old."name", 'is_hub', old."is_hub", 'level', old."level", 'method', old."method", 'co_builders', old."co_builders", 'approval_no', old."approval_no", 'founded_on', old."founded_on", 'term', old."term", 'term_from', old."term_from", 're_election_due', old."re_election_due", 'note', old."note", 'status', old."status"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_federation_insert" AFTER insert ON "federation" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'federation', new."id", NULL, json_object('id', new."id", 'name', new."name", 'is_hub', new."is_hub", 'level', new."level", 'method', new."method", 'co_builders', new."co_builders", 'approval_no', new."approval_no", 'founded_on', new."founded_on", 'term', new."term", 'term_from', new."term_from", 're_election_due', new."re_election_due", 'note', new."note", 'status', new."status"), image_proof('federation', new."id", NULL, json_object('id', new."id", 'name', new."name", 'is_hub', new."is_hub", 'level', new."level", 'method', new."method", 'co_builders', new."co_builders", 'approval_no', new."approval_no", 'founded_on', new."founded_on", 'term', new."term", 'term_from', new."term_from", 're_election_due', new."re_election_due", 'note', new."note", 'status', new."status"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_federation_update" AFTER update ON "federation" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'federation', new."id", json_object('id', old."id", 'name', old."name", 'is_hub', old."is_hub", 'level', old."level", 'method', old."method", 'co_builders', old."co_builders", 'approval_no', old."approval_no", 'founded_on', old."founded_on", 'term', old."term", 'term_from', old."term_from", 're_election_due', old."re_election_due", 'note', old."note", 'status', old."status"), json_object('id', new."id", 'name', new."name", 'is_hub', new."is_hub", 'level', new."level", 'method', new."method", 'co_builders', new."co_builders", 'approval_no', new."approval_no", 'founded_on', new."founded_on", 'term', new."term", 'term_from', new."term_from", 're_election_due', new."re_election_due", 'note', new."note", 'status', new."status"), image_proof('federation', new."id", json_object('id', old."id", 'name', old."name", 'is_hub', old."is_hub", 'level', old."level", 'method', old."method", 'co_builders', old."co_builders", 'approval_no', old."approval_no", 'founded_on', old."founded_on", 'term', old."term", 'term_from', old."term_from", 're_election_due', old."re_election_due", 'note', old."note", 'status', old."status"), json_object('id', new."id", 'name', new."name", 'is_hub', new."is_hub", 'level', new."level", 'method', new."method", 'co_builders', new."co_builders", 'approval_no', new."approval_no", 'founded_on', new."founded_on", 'term', new."term", 'term_from', new."term_from", 're_election_due', new."re_election_due", 'note', new."note", 'status', new."status"))
               FROM journal_open;
             END;

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
  AND committed_fen > max (NEW.promised_fen, received_fen))
BEGIN SELECT RAISE (ABORT, 'grants-over-fund'); END;

CREATE TRIGGER "watch_fund_delete" AFTER delete ON "fund" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'fund', old."id", json_object('id', old."id", 'name', old."name", 'source', old."source", 'restriction', old."restriction", 'starts_on', old."starts_on", 'ends_on', old."ends_on", 'promised_fen', old."promised_fen", 'note', old."note"), NULL, image_proof('fund', old."id", json_object('id', old."id", 'name', old."name", 'source', old."source", 'restriction', old."restriction", 'starts_on', old."starts_on", 'ends_on', old."ends_on", 'promised_fen', old."promised_fen", 'note', old."note"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_fund_insert" AFTER insert ON "fund" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'fund', new."id", NULL, json_object('id', new."id", 'name', new."name", 'source', new."source", 'restriction', new."restriction", 'starts_on', new."starts_on", 'ends_on', new."ends_on", 'promised_fen', new."promised_fen", 'note', new."note"), image_proof('fund', new."id", NULL, json_object('id', new."id", 'name', new."name", 'source', new."source", 'restriction', new."restriction", 'starts_on', new."starts_on", 'ends_on', new."ends_on", 'promised_fen', new."promised_fen", 'note', new."note"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_fund_update" AFTER update ON "fund" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'fund', new."id", json_object('id', old."id", 'name', old."name", 'source', old."source", 'restriction', old."restriction", 'starts_on', old."starts_on", 'ends_on', old."ends_on", 'promised_fen', old."promised_fen", 'note', old."note"), json_object('id', new."id", 'name', new."name", 'source', new."source", 'restriction', new."restriction", 'starts_on', new."starts_on", 'ends_on', new."ends_on", 'promised_fen', new."promised_fen", 'note', new."note"), image_proof('fund', new."id", json_object('id', old."id", 'name', old."name", 'source', old."source", 'restriction', old."restriction", 'starts_on', old."starts_on", 'ends_on', old."ends_on", 'promised_fen', old."promised_fen", 'note', old."note"), json_object('id', new."id", 'name', new."name", 'source', new."source", 'restriction', new."restriction", 'starts_on', new."starts_on", 'ends_on', new."ends_on", 'promised_fen', new."promised_fen", 'note', new."note"))
               FROM journal_open;
             END;

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

CREATE TRIGGER "watch_goal_delete" AFTER delete ON "goal" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'goal', old."id", json_object('id', old."id", 'year', old."year", 'measure', old."measure", 'title', old."title", 'target', old."target", 'note', old."note"), NULL, image_proof('goal', old."id", json_object('id', old."id", 'year', old."year", 'measure', old."measure", 'title', old."title", 'target', old."target", 'note', old."note"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_goal_insert" AFTER insert ON "goal" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'goal', new."id", NULL, json_object('id', new."id", 'year', new."year", 'measure', new."measure", 'title', new."title", 'target', new."target", 'note', new."note"), image_proof('goal', new."id", NULL, json_object('id', new."id", 'year', new."year", 'measure', new."measure", 'title', new."title", 'target', new."target", 'note', new."note"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_goal_update" AFTER update ON "goal" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'goal', new."id", json_object('id', old."id", 'year', old."year", 'measure', old."measure", 'title', old."title", 'target', old."target", 'note', old."note"), json_object('id', new."id", 'year', new."year", 'measure', new."measure", 'title', new."title", 'target', new."target", 'note', new."note"), image_proof('goal', new."id", json_object('id', old."id", 'year', old."year", 'measure', old."measure", 'title', old."title", 'target', old."target", 'note', old."note"), json_object('id', new."id", 'year', new."year", 'measure', new."measure", 'title', new."title", 'target', new."target", 'note', new."note"))
               FROM journal_open;
             END;

CREATE TABLE house_number (
  kind TEXT NOT NULL,
  year INTEGER NOT NULL,
  seq INTEGER NOT NULL CHECK (seq > 0),
  text TEXT NOT NULL,
  binding INTEGER NOT NULL CHECK (binding IN (0, 1)),
  PRIMARY KEY (kind, year, seq),
  UNIQUE (kind, text)
) STRICT;

CREATE TRIGGER "watch_house_number_delete" AFTER delete ON "house_number" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'house_number', old."kind" || '|' || old."year" || '|' || old."seq", json_object('kind', old."kind", 'year', old."year", 'seq', old."seq", 'text', old."text", 'binding', old."binding"), NULL, image_proof('house_number', old."kind" || '|' || old."year" || '|' || old."seq", json_object('kind', old."kind", 'year', old."year", 'seq', old."seq", 'text', old."text", 'binding', old."binding"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_house_number_insert" AFTER insert ON "house_number" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'house_number', new."kind" || '|' || new."year" || '|' || new."seq", NULL, json_object('kind', new."kind", 'year', new."year", 'seq', new."seq", 'text', new."text", 'binding', new."binding"), image_proof('house_number', new."kind" || '|' || new."year" || '|' || new."seq", NULL, json_object('kind', new."kind", 'year', new."year", 'seq', new."seq", 'text', new."text", 'binding', new."binding"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_house_number_update" AFTER update ON "house_number" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'house_number', new."kind" || '|' || new."year" || '|' || new."seq", json_object('kind', old."kind", 'year', old."year", 'seq', old."seq", 'text', old."text", 'binding', old."binding"), json_object('kind', new."kind", 'year', new."year", 'seq', new."seq", 'text', new."text", 'binding', new."binding"), image_proof('house_number', new."kind" || '|' || new."year" || '|' || new."seq", json_object('kind', old."kind", 'year', old."year", 'seq', old."seq", 'text', old."text", 'binding', old."binding"), json_object('kind', new."kind", 'year', new."year", 'seq', new."seq", 'text', new."text", 'binding', new."binding"))
               FROM journal_open;
             END;

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

CREATE TRIGGER "watch_hub_delete" AFTER delete ON "hub" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'hub', old."id", json_object('id', old."id", 'one', old."one", 'name', old."name", 'short_name', old."short_name", 'level', old."level", 'division', old."division", 'division_name', old."division_name", 'operator_id', old."operator_id", 'operator_head', old."operator_head", 'method', old."method", 'founded_on', old."founded_on", 'approval_no', old."approval_no", 'scope_organisations', old."scope_organisations", 'scope_women', old."scope_women", 'note', old."note"), NULL, image_proof('hub', old."id", json_object('id', old."id", 'one', old."one", 'name', old."name", 'short_name', old."short_name", 'level', old."level", 'division', old."division", 'division_name', old."division_name", 'operator_id', old."operator_id", 'operator_head', old."operator_head", 'method', old."method", 'founded_on', old."founded_on", 'approval_no', old."approval_no", 'scope_organisations', old."scope_organisations", 'scope_women', old."scope_women", 'note', old."note"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_hub_insert" AFTER insert ON "hub" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'hub', new."id", NULL, json_object('id', new."id", 'one', new."one", 'name', new."name", 'short_name', new."short_name", 'level', new."level", 'division', new."division", 'division_name', new."division_name", 'operator_id', new."operator_id", 'operator_head', new."operator_head", 'method', new."method", 'founded_on', new."founded_on", 'approval_no', new."approval_no", 'scope_organisations', new."scope_organisations", 'scope_women', new."scope_women", 'note', new."note"), image_proof('hub', new."id", NULL, json_object('id', new."id", 'one', new."one", 'name', new."name", 'short_name', new."short_name", 'level', new."level", 'division', new."division", 'division_name', new."division_name", 'operator_id', new."operator_id", 'operator_head', new."operator_head", 'method', new."method", 'founded_on', new."founded_on", 'approval_no', new."approval_no", 'scope_organisations', new."scope_organisations", 'scope_women', new."scope_women", 'note', new."note"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_hub_update" AFTER update ON "hub" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'hub', new."id", json_object('id', old."id", 'one', old."one", 'name', old."name", 'short_name', old."short_name", 'level', old."level", 'division', old."division", 'division_name', old."division_name", 'operator_id', old."operator_id", 'operator_head', old."operator_head", 'method', old."method", 'founded_on', old."founded_on", 'approval_no', old."approval_no", 'scope_organisations', old."scope_organisations", 'scope_women', old."scope_women", 'note', old."note"), json_object('id', new."id", 'one', new."one", 'name', new."name", 'short_name', new."short_name", 'level', new."level", 'division', new."division", 'division_name', new."division_name", 'operator_id', new."operator_id", 'operator_head', new."operator_head", 'method', new."method", 'founded_on', new."founded_on", 'approval_no', new."approval_no", 'scope_organisations', new."scope_organisations", 'scope_women', new."scope_women", 'note', new."note"), image_proof('hub', new."id", json_object('id', old."id", 'one', old."one", 'name', old."name", 'short_name', old."short_name", 'level', old."level", 'division', old."division", 'division_name', old."division_name", 'operator_id', old."operator_id", 'operator_head', old."operator_head", 'method', old."method", 'founded_on', old."founded_on", 'approval_no', old."approval_no", 'scope_organisations', old."scope_organisations", 'scope_women', old."scope_women", 'note', old."note"), json_object('id', new."id", 'one', new."one", 'name', new."name", 'short_name', new."short_name", 'level', new."level", 'division', new."division", 'division_name', new."division_name", 'operator_id', new."operator_id", 'operator_head', new."operator_head", 'method', new."method", 'founded_on', new."founded_on", 'approval_no', new."approval_no", 'scope_organisations', new."scope_organisations", 'scope_women', new."scope_women", 'note', new."note"))
               FROM journal_open;
             END;

CREATE TABLE imported (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,                                  -- code, number or name, normalised
  record_id TEXT NOT NULL,
  digest TEXT NOT NULL,                               -- SHA-256 of what it said
  UNIQUE (kind, key)
) STRICT;

CREATE TRIGGER "watch_imported_delete" AFTER delete ON "imported" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'imported', old."id", json_object('id', old."id", 'kind', old."kind", 'key', old."key", 'record_id', old."record_id", 'digest', old."digest"), NULL, image_proof('imported', old."id", json_object('id', old."id", 'kind', old."kind", 'key', old."key", 'record_id', old."record_id", 'digest', old."digest"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_imported_insert" AFTER insert ON "imported" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'imported', new."id", NULL, json_object('id', new."id", 'kind', new."kind", 'key', new."key", 'record_id', new."record_id", 'digest', new."digest"), image_proof('imported', new."id", NULL, json_object('id', new."id", 'kind', new."kind", 'key', new."key", 'record_id', new."record_id", 'digest', new."digest"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_imported_update" AFTER update ON "imported" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'imported', new."id", json_object('id', old."id", 'kind', old."kind", 'key', old."key", 'record_id', old."record_id", 'digest', old."digest"), json_object('id', new."id", 'kind', new."kind", 'key', new."key", 'record_id', new."record_id", 'digest', new."digest"), image_proof('imported', new."id", json_object('id', old."id", 'kind', old."kind", 'key', old."key", 'record_id', old."record_id", 'digest', old."digest"), json_object('id', new."id", 'kind', new."kind", 'key', new."key", 'record_id', new."record_id", 'digest', new."digest"))
               FROM journal_open;
             END;

CREATE TABLE incubation (
    id              TEXT PRIMARY KEY NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisation(id),
    need            TEXT,
    mentor          TEXT,
    note            TEXT
) STRICT;

CREATE INDEX incubation_organisation ON incubation(organisation_id);

CREATE TRIGGER "watch_incubation_delete" AFTER delete ON "incubation" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'incubation', old."id", json_object('id', old."id", 'organisation_id', old."organisation_id", 'need', old."need", 'mentor', old."mentor", 'note', old."note"), NULL, image_proof('incubation', old."id", json_object('id', old."id", 'organisation_id', old."organisation_id", 'need', old."need", 'mentor', old."mentor", 'note', old."note"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_incubation_insert" AFTER insert ON "incubation" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'incubation', new."id", NULL, json_object('id', new."id", 'organisation_id', new."organisation_id", 'need', new."need", 'mentor', new."mentor", 'note', new."note"), image_proof('incubation', new."id", NULL, json_object('id', new."id", 'organisation_id', new."organisation_id", 'need', new."need", 'mentor', new."mentor", 'note', new."note"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_incubation_update" AFTER update ON "incubation" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'incubation', new."id", json_object('id', old."id", 'organisation_id', old."organisation_id", 'need', old."need", 'mentor', old."mentor", 'note', old."note"), json_object('id', new."id", 'organisation_id', new."organisation_id", 'need', new."need", 'mentor', new."mentor", 'note', new."note"), image_proof('incubation', new."id", json_object('id', old."id", 'organisation_id', old."organisation_id", 'need', old."need", 'mentor', old."mentor", 'note', old."note"), json_object('id', new."id", 'organisation_id', new."organisation_id", 'need', new."need", 'mentor', new."mentor", 'note', new."note"))
               FROM journal_open;
             END;

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

CREATE TRIGGER "watch_incubation_visit_delete" AFTER delete ON "incubation_visit" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'incubation_visit', old."id", json_object('id', old."id", 'incubation_id', old."incubation_id", 'visited_on', old."visited_on", 'visitor', old."visitor", 'topic', old."topic", 'hours', old."hours", 'people', old."people", 'advice', old."advice"), NULL, image_proof('incubation_visit', old."id", json_object('id', old."id", 'incubation_id', old."incubation_id", 'visited_on', old."visited_on", 'visitor', old."visitor", 'topic', old."topic", 'hours', old."hours", 'people', old."people", 'advice', old."advice"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_incubation_visit_insert" AFTER insert ON "incubation_visit" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'incubation_visit', new."id", NULL, json_object('id', new."id", 'incubation_id', new."incubation_id", 'visited_on', new."visited_on", 'visitor', new."visitor", 'topic', new."topic", 'hours', new."hours", 'people', new."people", 'advice', new."advice"), image_proof('incubation_visit', new."id", NULL, json_object('id', new."id", 'incubation_id', new."incubation_id", 'visited_on', new."visited_on", 'visitor', new."visitor", 'topic', new."topic", 'hours', new."hours", 'people', new."people", 'advice', new."advice"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_incubation_visit_update" AFTER update ON "incubation_visit" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'incubation_visit', new."id", json_object('id', old."id", 'incubation_id', old."incubation_id", 'visited_on', old."visited_on", 'visitor', old."visitor", 'topic', old."topic", 'hours', old."hours", 'people', old."people", 'advice', old."advice"), json_object('id', new."id", 'incubation_id', new."incubation_id", 'visited_on', new."visited_on", 'visitor', new."visitor", 'topic', new."topic", 'hours', new."hours", 'people', new."people", 'advice', new."advice"), image_proof('incubation_visit', new."id", json_object('id', old."id", 'incubation_id', old."incubation_id", 'visited_on', old."visited_on", 'visitor', old."visitor", 'topic', old."topic", 'hours', old."hours", 'people', old."people", 'advice', old."advice"), json_object('id', new."id", 'incubation_id', new."incubation_id", 'visited_on', new."visited_on", 'visitor', new."visitor", 'topic', new."topic", 'hours', new."hours", 'people', new."people", 'advice', new."advice"))
               FROM journal_open;
             END;

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
    position    INTEGER NOT NULL,
    UNIQUE (project_id, name)
) STRICT;

CREATE TRIGGER "watch_indicator_delete" AFTER delete ON "indicator" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'indicator', old."id", json_object('id', old."id", 'project_id', old."project_id", 'name', old."name", 'definition', old."definition", 'unit', old."unit", 'level', old."level", 'direction', old."direction", 'calculation', old."calculation", 'baseline', old."baseline", 'target', old."target", 'position', old."position"), NULL, image_proof('indicator', old."id", json_object('id', old."id", 'project_id', old."project_id", 'name', old."name", 'definition', old."definition", 'unit', old."unit", 'level', old."level", 'direction', old."direction", 'calculation', old."calculation", 'baseline', old."baseline", 'target', old."target", 'position', old."position"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_indicator_insert" AFTER insert ON "indicator" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'indicator', new."id", NULL, json_object('id', new."id", 'project_id', new."project_id", 'name', new."name", 'definition', new."definition", 'unit', new."unit", 'level', new."level", 'direction', new."direction", 'calculation', new."calculation", 'baseline', new."baseline", 'target', new."target", 'position', new."position"), image_proof('indicator', new."id", NULL, json_object('id', new."id", 'project_id', new."project_id", 'name', new."name", 'definition', new."definition", 'unit', new."unit", 'level', new."level", 'direction', new."direction", 'calculation', new."calculation", 'baseline', new."baseline", 'target', new."target", 'position', new."position"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_indicator_update" AFTER update ON "indicator" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'indicator', new."id", json_object('id', old."id", 'project_id', old."project_id", 'name', old."name", 'definition', old."definition", 'unit', old."unit", 'level', old."level", 'direction', old."direction", 'calculation', old."calculation", 'baseline', old."baseline", 'target', old."target", 'position', old."position"), json_object('id', new."id", 'project_id', new."project_id", 'name', new."name", 'definition', new."definition", 'unit', new."unit", 'level', new."level", 'direction', new."direction", 'calculation', new."calculation", 'baseline', new."baseline", 'target', new."target", 'position', new."position"), image_proof('indicator', new."id", json_object('id', old."id", 'project_id', old."project_id", 'name', old."name", 'definition', old."definition", 'unit', old."unit", 'level', old."level", 'direction', old."direction", 'calculation', old."calculation", 'baseline', old."baseline", 'target', old."target", 'position', old."position"), json_object('id', new."id", 'project_id', new."project_id", 'name', new."name", 'definition', new."definition", 'unit', new."unit", 'level', new."level", 'direction', new."direction", 'calculation', new."calculation", 'baseline', new."baseline", 'target', new."target", 'position', new."position"))
               FROM journal_open;
             END;

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
    note            TEXT,
    CHECK ((part IS NULL) = (whole IS NULL))
) STRICT;

CREATE INDEX indicator_result_indicator ON indicator_result (indicator_id, on_date);

CREATE TRIGGER "watch_indicator_result_delete" AFTER delete ON "indicator_result" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'indicator_result', old."id", json_object('id', old."id", 'indicator_id', old."indicator_id", 'on_date', old."on_date", 'value', old."value", 'this_period', old."this_period", 'part', old."part", 'whole', old."whole", 'evidence', old."evidence", 'verified_by', old."verified_by", 'note', old."note"), NULL, image_proof('indicator_result', old."id", json_object('id', old."id", 'indicator_id', old."indicator_id", 'on_date', old."on_date", 'value', old."value", 'this_period', old."this_period", 'part', old."part", 'whole', old."whole", 'evidence', old."evidence", 'verified_by', old."verified_by", 'note', old."note"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_indicator_result_insert" AFTER insert ON "indicator_result" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'indicator_result', new."id", NULL, json_object('id', new."id", 'indicator_id', new."indicator_id", 'on_date', new."on_date", 'value', new."value", 'this_period', new."this_period", 'part', new."part", 'whole', new."whole", 'evidence', new."evidence", 'verified_by', new."verified_by", 'note', new."note"), image_proof('indicator_result', new."id", NULL, json_object('id', new."id", 'indicator_id', new."indicator_id", 'on_date', new."on_date", 'value', new."value", 'this_period', new."this_period", 'part', new."part", 'whole', new."whole", 'evidence', new."evidence", 'verified_by', new."verified_by", 'note', new."note"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_indicator_result_update" AFTER update ON "indicator_result" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'indicator_result', new."id", json_object('id', old."id", 'indicator_id', old."indicator_id", 'on_date', old."on_date", 'value', old."value", 'this_period', old."this_period", 'part', old."part", 'whole', old."whole", 'evidence', old."evidence", 'verified_by', old."verified_by", 'note', old."note"), json_object('id', new."id", 'indicator_id', new."indicator_id", 'on_date', new."on_date", 'value', new."value", 'this_period', new."this_period", 'part', new."part", 'whole', new."whole", 'evidence', new."evidence", 'verified_by', new."verified_by", 'note', new."note"), image_proof('indicator_result', new."id", json_object('id', old."id", 'indicator_id', old."indicator_id", 'on_date', old."on_date", 'value', old."value", 'this_period', old."this_period", 'part', old."part", 'whole', old."whole", 'evidence', old."evidence", 'verified_by', old."verified_by", 'note', old."note"), json_object('id', new."id", 'indicator_id', new."indicator_id", 'on_date', new."on_date", 'value', new."value", 'this_period', new."this_period", 'part', new."part", 'whole', new."whole", 'evidence', new."evidence", 'verified_by', new."verified_by", 'note', new."note"))
               FROM journal_open;
             END;

CREATE TABLE inspection (
  id TEXT PRIMARY KEY NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  year INTEGER NOT NULL CHECK (year BETWEEN 1950 AND 2199),
  result TEXT NOT NULL,
  note TEXT,
  UNIQUE (organisation_id, year)
) STRICT;

CREATE TRIGGER "watch_inspection_delete" AFTER delete ON "inspection" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'inspection', old."id", json_object('id', old."id", 'organisation_id', old."organisation_id", 'year', old."year", 'result', old."result", 'note', old."note"), NULL, image_proof('inspection', old."id", json_object('id', old."id", 'organisation_id', old."organisation_id", 'year', old."year", 'result', old."result", 'note', old."note"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_inspection_insert" AFTER insert ON "inspection" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'inspection', new."id", NULL, json_object('id', new."id", 'organisation_id', new."organisation_id", 'year', new."year", 'result', new."result", 'note', new."note"), image_proof('inspection', new."id", NULL, json_object('id', new."id", 'organisation_id', new."organisation_id", 'year', new."year", 'result', new."result", 'note', new."note"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_inspection_update" AFTER update ON "inspection" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'inspection', new."id", json_object('id', old."id", 'organisation_id', old."organisation_id", 'year', old."year", 'result', old."result", 'note', old."note"), json_object('id', new."id", 'organisation_id', new."organisation_id", 'year', new."year", 'result', new."result", 'note', new."note"), image_proof('inspection', new."id", json_object('id', old."id", 'organisation_id', old."organisation_id", 'year', old."year", 'result', old."result", 'note', old."note"), json_object('id', new."id", 'organisation_id', new."organisation_id", 'year', new."year", 'result', new."result", 'note', new."note"))
               FROM journal_open;
             END;

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
) STRICT;

CREATE INDEX issued_paper_document ON issued_paper (document, issued_on);

CREATE TRIGGER issued_paper_frozen BEFORE UPDATE ON issued_paper
BEGIN SELECT RAISE (ABORT, 'papers-issued-stays'); END;

CREATE TRIGGER issued_paper_stays BEFORE DELETE ON issued_paper
BEGIN SELECT RAISE (ABORT, 'papers-issued-stays'); END;

CREATE TRIGGER "watch_issued_paper_delete" AFTER delete ON "issued_paper" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'issued_paper', old."id", json_object('id', old."id", 'no', old."no", 'document', old."document", 'title', old."title", 'asked', old."asked", 'figures', old."figures", 'figures_hash', old."figures_hash", 'style', old."style", 'language', old."language", 'issued_on', old."issued_on", 'issued_by', old."issued_by"), NULL, image_proof('issued_paper', old."id", json_object('id', old."id", 'no', old."no", 'document', old."document", 'title', old."title", 'asked', old."asked", 'figures', old."figures", 'figures_hash', old."figures_hash", 'style', old."style", 'language', old."language", 'issued_on', old."issued_on", 'issued_by', old."issued_by"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_issued_paper_insert" AFTER insert ON "issued_paper" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'issued_paper', new."id", NULL, json_object('id', new."id", 'no', new."no", 'document', new."document", 'title', new."title", 'asked', new."asked", 'figures', new."figures", 'figures_hash', new."figures_hash", 'style', new."style", 'language', new."language", 'issued_on', new."issued_on", 'issued_by', new."issued_by"), image_proof('issued_paper', new."id", NULL, json_object('id', new."id", 'no', new."no", 'document', new."document", 'title', new."title", 'asked', new."asked", 'figures', new."figures", 'figures_hash', new."figures_hash", 'style', new."style", 'language', new."language", 'issued_on', new."issued_on", 'issued_by', new."issued_by"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_issued_paper_update" AFTER update ON "issued_paper" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'issued_paper', new."id", json_object('id', old."id", 'no', old."no", 'document', old."document", 'title', old."title", 'asked', old."asked", 'figures', old."figures", 'figures_hash', old."figures_hash", 'style', old."style", 'language', old."language", 'issued_on', old."issued_on", 'issued_by', old."issued_by"), json_object('id', new."id", 'no', new."no", 'document', new."document", 'title', new."title", 'asked', new."asked", 'figures', new."figures", 'figures_hash', new."figures_hash", 'style', new."style", 'language', new."language", 'issued_on', new."issued_on", 'issued_by', new."issued_by"), image_proof('issued_paper', new."id", json_object('id', old."id", 'no', old."no", 'document', old."document", 'title', old."title", 'asked', old."asked", 'figures', old."figures", 'figures_hash', old."figures_hash", 'style', old."style", 'language', old."language", 'issued_on', old."issued_on", 'issued_by', old."issued_by"), json_object('id', new."id", 'no', new."no", 'document', new."document", 'title', new."title", 'asked', new."asked", 'figures', new."figures", 'figures_hash', new."figures_hash", 'style', new."style", 'language', new."language", 'issued_on', new."issued_on", 'issued_by', new."issued_by"))
               FROM journal_open;
             END;

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

CREATE TABLE journal_image (
  n INTEGER PRIMARY KEY NOT NULL,
  seq INTEGER NOT NULL,
  tbl TEXT NOT NULL,
  row TEXT NOT NULL,
  before TEXT,
  after TEXT,
  proof BLOB NOT NULL
) STRICT;

CREATE INDEX journal_image_of ON journal_image (row);

CREATE TABLE journal_open (seq INTEGER PRIMARY KEY NOT NULL, kind TEXT NOT NULL) STRICT;

CREATE TABLE ledger_entry (
  id TEXT PRIMARY KEY NOT NULL,
  seq INTEGER NOT NULL UNIQUE,                        -- the order of posting
  kind TEXT NOT NULL CHECK (kind IN ('moneyReceived', 'commitment', 'decommitment', 'disbursement', 'refund', 'reversal', 'expenditureAccepted')),
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
  CHECK (kind NOT IN ('refund', 'reversal') OR reason IS NOT NULL),
  CHECK ((bears_on = 'moneyReceived') = (award_id IS NULL)),
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
    accepted_fen = accepted_fen + iif (NEW.bears_on = 'expenditureAccepted', iif (NEW.kind = 'reversal', -1, 1), 0) * NEW.amount_fen
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
    WHERE b.fund_id = NEW.fund_id AND b.committed_fen > max (f.promised_fen, b.received_fen);
  SELECT RAISE (ABORT, 'grants-received-below-zero') FROM derived_fund_balance
    WHERE fund_id = NEW.fund_id AND received_fen < 0;
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

CREATE INDEX ledger_entry_by_award ON ledger_entry (award_id);

CREATE INDEX ledger_entry_by_fund ON ledger_entry (fund_id);

CREATE INDEX ledger_entry_by_receipt ON ledger_entry (receipt_no);

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

CREATE TRIGGER "watch_ledger_entry_delete" AFTER delete ON "ledger_entry" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'ledger_entry', old."id", json_object('id', old."id", 'seq', old."seq", 'kind', old."kind", 'bears_on', old."bears_on", 'amount_fen', old."amount_fen", 'posted_on', old."posted_on", 'fund_id', old."fund_id", 'award_id', old."award_id", 'tranche_id', old."tranche_id", 'payment_id', old."payment_id", 'reverses_id', old."reverses_id", 'voucher_no', old."voucher_no", 'receipt_no', old."receipt_no", 'reason', old."reason", 'recorded_by', old."recorded_by", 'recorded_at', old."recorded_at", 'as_recorded', old."as_recorded"), NULL, image_proof('ledger_entry', old."id", json_object('id', old."id", 'seq', old."seq", 'kind', old."kind", 'bears_on', old."bears_on", 'amount_fen', old."amount_fen", 'posted_on', old."posted_on", 'fund_id', old."fund_id", 'award_id', old."award_id", 'tranche_id', old."tranche_id", 'payment_id', old."payment_id", 'reverses_id', old."reverses_id", 'voucher_no', old."voucher_no", 'receipt_no', old."receipt_no", 'reason', old."reason", 'recorded_by', old."recorded_by", 'recorded_at', old."recorded_at", 'as_recorded', old."as_recorded"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_ledger_entry_insert" AFTER insert ON "ledger_entry" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'ledger_entry', new."id", NULL, json_object('id', new."id", 'seq', new."seq", 'kind', new."kind", 'bears_on', new."bears_on", 'amount_fen', new."amount_fen", 'posted_on', new."posted_on", 'fund_id', new."fund_id", 'award_id', new."award_id", 'tranche_id', new."tranche_id", 'payment_id', new."payment_id", 'reverses_id', new."reverses_id", 'voucher_no', new."voucher_no", 'receipt_no', new."receipt_no", 'reason', new."reason", 'recorded_by', new."recorded_by", 'recorded_at', new."recorded_at", 'as_recorded', new."as_recorded"), image_proof('ledger_entry', new."id", NULL, json_object('id', new."id", 'seq', new."seq", 'kind', new."kind", 'bears_on', new."bears_on", 'amount_fen', new."amount_fen", 'posted_on', new."posted_on", 'fund_id', new."fund_id", 'award_id', new."award_id", 'tranche_id', new."tranche_id", 'payment_id', new."payment_id", 'reverses_id', new."reverses_id", 'voucher_no', new."voucher_no", 'receipt_no', new."receipt_no", 'reason', new."reason", 'recorded_by', new."recorded_by", 'recorded_at', new."recorded_at", 'as_recorded', new."as_recorded"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_ledger_entry_update" AFTER update ON "ledger_entry" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'ledger_entry', new."id", json_object('id', old."id", 'seq', old."seq", 'kind', old."kind", 'bears_on', old."bears_on", 'amount_fen', old."amount_fen", 'posted_on', old."posted_on", 'fund_id', old."fund_id", 'award_id', old."award_id", 'tranche_id', old."tranche_id", 'payment_id', old."payment_id", 'reverses_id', old."reverses_id", 'voucher_no', old."voucher_no", 'receipt_no', old."receipt_no", 'reason', old."reason", 'recorded_by', old."recorded_by", 'recorded_at', old."recorded_at", 'as_recorded', old."as_recorded"), json_object('id', new."id", 'seq', new."seq", 'kind', new."kind", 'bears_on', new."bears_on", 'amount_fen', new."amount_fen", 'posted_on', new."posted_on", 'fund_id', new."fund_id", 'award_id', new."award_id", 'tranche_id', new."tranche_id", 'payment_id', new."payment_id", 'reverses_id', new."reverses_id", 'voucher_no', new."voucher_no", 'receipt_no', new."receipt_no", 'reason', new."reason", 'recorded_by', new."recorded_by", 'recorded_at', new."recorded_at", 'as_recorded', new."as_recorded"), image_proof('ledger_entry', new."id", json_object('id', old."id", 'seq', old."seq", 'kind', old."kind", 'bears_on', old."bears_on", 'amount_fen', old."amount_fen", 'posted_on', old."posted_on", 'fund_id', old."fund_id", 'award_id', old."award_id", 'tranche_id', old."tranche_id", 'payment_id', old."payment_id", 'reverses_id', old."reverses_id", 'voucher_no', old."voucher_no", 'receipt_no', old."receipt_no", 'reason', old."reason", 'recorded_by', old."recorded_by", 'recorded_at', old."recorded_at", 'as_recorded', old."as_recorded"), json_object('id', new."id", 'seq', new."seq", 'kind', new."kind", 'bears_on', new."bears_on", 'amount_fen', new."amount_fen", 'posted_on', new."posted_on", 'fund_id', new."fund_id", 'award_id', new."award_id", 'tranche_id', new."tranche_id", 'payment_id', new."payment_id", 'reverses_id', new."reverses_id", 'voucher_no', new."voucher_no", 'receipt_no', new."receipt_no", 'reason', new."reason", 'recorded_by', new."recorded_by", 'recorded_at', new."recorded_at", 'as_recorded', new."as_recorded"))
               FROM journal_open;
             END;

CREATE TABLE milestone (
    id          TEXT PRIMARY KEY NOT NULL,
    project_id  TEXT NOT NULL REFERENCES project (id),
    name        TEXT NOT NULL CHECK (name <> ''),
    planned_on  TEXT NOT NULL,
    actual_on   TEXT,
    note        TEXT
) STRICT;

CREATE INDEX milestone_project ON milestone (project_id);

CREATE TRIGGER "watch_milestone_delete" AFTER delete ON "milestone" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'milestone', old."id", json_object('id', old."id", 'project_id', old."project_id", 'name', old."name", 'planned_on', old."planned_on", 'actual_on', old."actual_on", 'note', old."note"), NULL, image_proof('milestone', old."id", json_object('id', old."id", 'project_id', old."project_id", 'name', old."name", 'planned_on', old."planned_on", 'actual_on', old."actual_on", 'note', old."note"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_milestone_insert" AFTER insert ON "milestone" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'milestone', new."id", NULL, json_object('id', new."id", 'project_id', new."project_id", 'name', new."name", 'planned_on', new."planned_on", 'actual_on', new."actual_on", 'note', new."note"), image_proof('milestone', new."id", NULL, json_object('id', new."id", 'project_id', new."project_id", 'name', new."name", 'planned_on', new."planned_on", 'actual_on', new."actual_on", 'note', new."note"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_milestone_update" AFTER update ON "milestone" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'milestone', new."id", json_object('id', old."id", 'project_id', old."project_id", 'name', old."name", 'planned_on', old."planned_on", 'actual_on', old."actual_on", 'note', old."note"), json_object('id', new."id", 'project_id', new."project_id", 'name', new."name", 'planned_on', new."planned_on", 'actual_on', new."actual_on", 'note', new."note"), image_proof('milestone', new."id", json_object('id', old."id", 'project_id', old."project_id", 'name', old."name", 'planned_on', old."planned_on", 'actual_on', old."actual_on", 'note', old."note"), json_object('id', new."id", 'project_id', new."project_id", 'name', new."name", 'planned_on', new."planned_on", 'actual_on', new."actual_on", 'note', new."note"))
               FROM journal_open;
             END;

CREATE TABLE money_lock (
  id TEXT PRIMARY KEY NOT NULL,
  through TEXT NOT NULL UNIQUE,
  locked_on TEXT NOT NULL,
  locked_by TEXT NOT NULL
) STRICT;

CREATE TRIGGER "watch_money_lock_delete" AFTER delete ON "money_lock" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'money_lock', old."id", json_object('id', old."id", 'through', old."through", 'locked_on', old."locked_on", 'locked_by', old."locked_by"), NULL, image_proof('money_lock', old."id", json_object('id', old."id", 'through', old."through", 'locked_on', old."locked_on", 'locked_by', old."locked_by"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_money_lock_insert" AFTER insert ON "money_lock" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'money_lock', new."id", NULL, json_object('id', new."id", 'through', new."through", 'locked_on', new."locked_on", 'locked_by', new."locked_by"), image_proof('money_lock', new."id", NULL, json_object('id', new."id", 'through', new."through", 'locked_on', new."locked_on", 'locked_by', new."locked_by"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_money_lock_update" AFTER update ON "money_lock" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'money_lock', new."id", json_object('id', old."id", 'through', old."through", 'locked_on', old."locked_on", 'locked_by', old."locked_by"), json_object('id', new."id", 'through', new."through", 'locked_on', new."locked_on", 'locked_by', new."locked_by"), image_proof('money_lock', new."id", json_object('id', old."id", 'through', old."through", 'locked_on', old."locked_on", 'locked_by', old."locked_by"), json_object('id', new."id", 'through', new."through", 'locked_on', new."locked_on", 'locked_by', new."locked_by"))
               FROM journal_open;
             END;

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

CREATE TRIGGER "watch_need_delete" AFTER delete ON "need" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'need', old."id", json_object('id', old."id", 'kind', old."kind", 'title', old."title", 'organisation_id', old."organisation_id", 'person_id', old."person_id", 'quantity', old."quantity", 'place', old."place", 'raised_on', old."raised_on", 'wanted_from', old."wanted_from", 'wanted_by', old."wanted_by", 'note', old."note", 'closed_on', old."closed_on", 'closed_reason', old."closed_reason"), NULL, image_proof('need', old."id", json_object('id', old."id", 'kind', old."kind", 'title', old."title", 'organisation_id', old."organisation_id", 'person_id', old."person_id", 'quantity', old."quantity", 'place', old."place", 'raised_on', old."raised_on", 'wanted_from', old."wanted_from", 'wanted_by', old."wanted_by", 'note', old."note", 'closed_on', old."closed_on", 'closed_reason', old."closed_reason"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_need_insert" AFTER insert ON "need" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'need', new."id", NULL, json_object('id', new."id", 'kind', new."kind", 'title', new."title", 'organisation_id', new."organisation_id", 'person_id', new."person_id", 'quantity', new."quantity", 'place', new."place", 'raised_on', new."raised_on", 'wanted_from', new."wanted_from", 'wanted_by', new."wanted_by", 'note', new."note", 'closed_on', new."closed_on", 'closed_reason', new."closed_reason"), image_proof('need', new."id", NULL, json_object('id', new."id", 'kind', new."kind", 'title', new."title", 'organisation_id', new."organisation_id", 'person_id', new."person_id", 'quantity', new."quantity", 'place', new."place", 'raised_on', new."raised_on", 'wanted_from', new."wanted_from", 'wanted_by', new."wanted_by", 'note', new."note", 'closed_on', new."closed_on", 'closed_reason', new."closed_reason"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_need_update" AFTER update ON "need" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'need', new."id", json_object('id', old."id", 'kind', old."kind", 'title', old."title", 'organisation_id', old."organisation_id", 'person_id', old."person_id", 'quantity', old."quantity", 'place', old."place", 'raised_on', old."raised_on", 'wanted_from', old."wanted_from", 'wanted_by', old."wanted_by", 'note', old."note", 'closed_on', old."closed_on", 'closed_reason', old."closed_reason"), json_object('id', new."id", 'kind', new."kind", 'title', new."title", 'organisation_id', new."organisation_id", 'person_id', new."person_id", 'quantity', new."quantity", 'place', new."place", 'raised_on', new."raised_on", 'wanted_from', new."wanted_from", 'wanted_by', new."wanted_by", 'note', new."note", 'closed_on', new."closed_on", 'closed_reason', new."closed_reason"), image_proof('need', new."id", json_object('id', old."id", 'kind', old."kind", 'title', old."title", 'organisation_id', old."organisation_id", 'person_id', old."person_id", 'quantity', old."quantity", 'place', old."place", 'raised_on', old."raised_on", 'wanted_from', old."wanted_from", 'wanted_by', old."wanted_by", 'note', old."note", 'closed_on', old."closed_on", 'closed_reason', old."closed_reason"), json_object('id', new."id", 'kind', new."kind", 'title', new."title", 'organisation_id', new."organisation_id", 'person_id', new."person_id", 'quantity', new."quantity", 'place', new."place", 'raised_on', new."raised_on", 'wanted_from', new."wanted_from", 'wanted_by', new."wanted_by", 'note', new."note", 'closed_on', new."closed_on", 'closed_reason', new."closed_reason"))
               FROM journal_open;
             END;

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

CREATE TRIGGER "watch_obligation_delete" AFTER delete ON "obligation" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'obligation', old."id", json_object('id', old."id", 'organisation_id', old."organisation_id", 'kind', old."kind", 'title', old."title", 'rule', old."rule", 'year', old."year", 'due', old."due", 'lead_days', old."lead_days", 'note', old."note", 'met_on', old."met_on", 'evidence', old."evidence", 'exempt_reason', old."exempt_reason"), NULL, image_proof('obligation', old."id", json_object('id', old."id", 'organisation_id', old."organisation_id", 'kind', old."kind", 'title', old."title", 'rule', old."rule", 'year', old."year", 'due', old."due", 'lead_days', old."lead_days", 'note', old."note", 'met_on', old."met_on", 'evidence', old."evidence", 'exempt_reason', old."exempt_reason"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_obligation_insert" AFTER insert ON "obligation" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'obligation', new."id", NULL, json_object('id', new."id", 'organisation_id', new."organisation_id", 'kind', new."kind", 'title', new."title", 'rule', new."rule", 'year', new."year", 'due', new."due", 'lead_days', new."lead_days", 'note', new."note", 'met_on', new."met_on", 'evidence', new."evidence", 'exempt_reason', new."exempt_reason"), image_proof('obligation', new."id", NULL, json_object('id', new."id", 'organisation_id', new."organisation_id", 'kind', new."kind", 'title', new."title", 'rule', new."rule", 'year', new."year", 'due', new."due", 'lead_days', new."lead_days", 'note', new."note", 'met_on', new."met_on", 'evidence', new."evidence", 'exempt_reason', new."exempt_reason"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_obligation_update" AFTER update ON "obligation" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'obligation', new."id", json_object('id', old."id", 'organisation_id', old."organisation_id", 'kind', old."kind", 'title', old."title", 'rule', old."rule", 'year', old."year", 'due', old."due", 'lead_days', old."lead_days", 'note', old."note", 'met_on', old."met_on", 'evidence', old."evidence", 'exempt_reason', old."exempt_reason"), json_object('id', new."id", 'organisation_id', new."organisation_id", 'kind', new."kind", 'title', new."title", 'rule', new."rule", 'year', new."year", 'due', new."due", 'lead_days', new."lead_days", 'note', new."note", 'met_on', new."met_on", 'evidence', new."evidence", 'exempt_reason', new."exempt_reason"), image_proof('obligation', new."id", json_object('id', old."id", 'organisation_id', old."organisation_id", 'kind', old."kind", 'title', old."title", 'rule', old."rule", 'year', old."year", 'due', old."due", 'lead_days', old."lead_days", 'note', old."note", 'met_on', old."met_on", 'evidence', old."evidence", 'exempt_reason', old."exempt_reason"), json_object('id', new."id", 'organisation_id', new."organisation_id", 'kind', new."kind", 'title', new."title", 'rule', new."rule", 'year', new."year", 'due', new."due", 'lead_days', new."lead_days", 'note', new."note", 'met_on', new."met_on", 'evidence', new."evidence", 'exempt_reason', new."exempt_reason"))
               FROM journal_open;
             END;

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

CREATE TRIGGER "watch_offer_delete" AFTER delete ON "offer" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'offer', old."id", json_object('id', old."id", 'kind', old."kind", 'title', old."title", 'organisation_id', old."organisation_id", 'giver', old."giver", 'contact', old."contact", 'quantity', old."quantity", 'place', old."place", 'offered_on', old."offered_on", 'open_from', old."open_from", 'open_to', old."open_to", 'value_fen', old."value_fen", 'note', old."note", 'closed_on', old."closed_on", 'closed_reason', old."closed_reason"), NULL, image_proof('offer', old."id", json_object('id', old."id", 'kind', old."kind", 'title', old."title", 'organisation_id', old."organisation_id", 'giver', old."giver", 'contact', old."contact", 'quantity', old."quantity", 'place', old."place", 'offered_on', old."offered_on", 'open_from', old."open_from", 'open_to', old."open_to", 'value_fen', old."value_fen", 'note', old."note", 'closed_on', old."closed_on", 'closed_reason', old."closed_reason"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_offer_insert" AFTER insert ON "offer" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'offer', new."id", NULL, json_object('id', new."id", 'kind', new."kind", 'title', new."title", 'organisation_id', new."organisation_id", 'giver', new."giver", 'contact', new."contact", 'quantity', new."quantity", 'place', new."place", 'offered_on', new."offered_on", 'open_from', new."open_from", 'open_to', new."open_to", 'value_fen', new."value_fen", 'note', new."note", 'closed_on', new."closed_on", 'closed_reason', new."closed_reason"), image_proof('offer', new."id", NULL, json_object('id', new."id", 'kind', new."kind", 'title', new."title", 'organisation_id', new."organisation_id", 'giver', new."giver", 'contact', new."contact", 'quantity', new."quantity", 'place', new."place", 'offered_on', new."offered_on", 'open_from', new."open_from", 'open_to', new."open_to", 'value_fen', new."value_fen", 'note', new."note", 'closed_on', new."closed_on", 'closed_reason', new."closed_reason"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_offer_update" AFTER update ON "offer" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'offer', new."id", json_object('id', old."id", 'kind', old."kind", 'title', old."title", 'organisation_id', old."organisation_id", 'giver', old."giver", 'contact', old."contact", 'quantity', old."quantity", 'place', old."place", 'offered_on', old."offered_on", 'open_from', old."open_from", 'open_to', old."open_to", 'value_fen', old."value_fen", 'note', old."note", 'closed_on', old."closed_on", 'closed_reason', old."closed_reason"), json_object('id', new."id", 'kind', new."kind", 'title', new."title", 'organisation_id', new."organisation_id", 'giver', new."giver", 'contact', new."contact", 'quantity', new."quantity", 'place', new."place", 'offered_on', new."offered_on", 'open_from', new."open_from", 'open_to', new."open_to", 'value_fen', new."value_fen", 'note', new."note", 'closed_on', new."closed_on", 'closed_reason', new."closed_reason"), image_proof('offer', new."id", json_object('id', old."id", 'kind', old."kind", 'title', old."title", 'organisation_id', old."organisation_id", 'giver', old."giver", 'contact', old."contact", 'quantity', old."quantity", 'place', old."place", 'offered_on', old."offered_on", 'open_from', old."open_from", 'open_to', old."open_to", 'value_fen', old."value_fen", 'note', old."note", 'closed_on', old."closed_on", 'closed_reason', old."closed_reason"), json_object('id', new."id", 'kind', new."kind", 'title', new."title", 'organisation_id', new."organisation_id", 'giver', new."giver", 'contact', new."contact", 'quantity', new."quantity", 'place', new."place", 'offered_on', new."offered_on", 'open_from', new."open_from", 'open_to', new."open_to", 'value_fen', new."value_fen", 'note', new."note", 'closed_on', new."closed_on", 'closed_reason', new."closed_reason"))
               FROM journal_open;
             END;

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

CREATE TRIGGER "watch_opening_figure_delete" AFTER delete ON "opening_figure" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'opening_figure', old."id", json_object('id', old."id", 'measure', old."measure", 'title', old."title", 'figure', old."figure", 'as_of', old."as_of", 'source', old."source", 'source_on', old."source_on", 'note', old."note"), NULL, image_proof('opening_figure', old."id", json_object('id', old."id", 'measure', old."measure", 'title', old."title", 'figure', old."figure", 'as_of', old."as_of", 'source', old."source", 'source_on', old."source_on", 'note', old."note"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_opening_figure_insert" AFTER insert ON "opening_figure" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'opening_figure', new."id", NULL, json_object('id', new."id", 'measure', new."measure", 'title', new."title", 'figure', new."figure", 'as_of', new."as_of", 'source', new."source", 'source_on', new."source_on", 'note', new."note"), image_proof('opening_figure', new."id", NULL, json_object('id', new."id", 'measure', new."measure", 'title', new."title", 'figure', new."figure", 'as_of', new."as_of", 'source', new."source", 'source_on', new."source_on", 'note', new."note"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_opening_figure_update" AFTER update ON "opening_figure" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'opening_figure', new."id", json_object('id', old."id", 'measure', old."measure", 'title', old."title", 'figure', old."figure", 'as_of', old."as_of", 'source', old."source", 'source_on', old."source_on", 'note', old."note"), json_object('id', new."id", 'measure', new."measure", 'title', new."title", 'figure', new."figure", 'as_of', new."as_of", 'source', new."source", 'source_on', new."source_on", 'note', new."note"), image_proof('opening_figure', new."id", json_object('id', old."id", 'measure', old."measure", 'title', old."title", 'figure', old."figure", 'as_of', old."as_of", 'source', old."source", 'source_on', old."source_on", 'note', old."note"), json_object('id', new."id", 'measure', new."measure", 'title', new."title", 'figure', new."figure", 'as_of', new."as_of", 'source', new."source", 'source_on', new."source_on", 'note', new."note"))
               FROM journal_open;
             END;

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

CREATE UNIQUE INDEX organisation_code_once ON organisation (identity_number)
  WHERE identity_kind = 'creditCode' AND identity_verified = 1 AND status <> 'merged';

CREATE TRIGGER "watch_organisation_delete" AFTER delete ON "organisation" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'organisation', old."id", json_object('id', old."id", 'name', old."name", 'aliases', old."aliases", 'kind', old."kind", 'identity_kind', old."identity_kind", 'identity_number', old."identity_number", 'identity_verified', old."identity_verified", 'identity_note', old."identity_note", 'registration', old."registration", 'authority', old."authority", 'supervisor', old."supervisor", 'founded_on', old."founded_on", 'legal_representative', old."legal_representative", 'contact', old."contact", 'phones', old."phones", 'division', old."division", 'town', old."town", 'village', old."village", 'address', old."address", 'focus', old."focus", 'womens', old."womens", 'womens_reason', old."womens_reason", 'rooted', old."rooted", 'three_new', old."three_new", 'party', old."party", 'grade', old."grade", 'grade_from', old."grade_from", 'grade_until', old."grade_until", 'custodian_id', old."custodian_id", 'tags', old."tags", 'note', old."note", 'status', old."status", 'status_on', old."status_on", 'status_reason', old."status_reason", 'merged_into_id', old."merged_into_id", 'as_recorded', old."as_recorded"), NULL, image_proof('organisation', old."id", json_object('id', old."id", 'name', old."name", 'aliases', old."aliases", 'kind', old."kind", 'identity_kind', old."identity_kind", 'identity_number', old."identity_number", 'identity_verified', old."identity_verified", 'identity_note', old."identity_note", 'registration', old."registration", 'authority', old."authority", 'supervisor', old."supervisor", 'founded_on', old."founded_on", 'legal_representative', old."legal_representative", 'contact', old."contact", 'phones', old."phones", 'division', old."division", 'town', old."town", 'village', old."village", 'address', old."address", 'focus', old."focus", 'womens', old."womens", 'womens_reason', old."womens_reason", 'rooted', old."rooted", 'three_new', old."three_new", 'party', old."party", 'grade', old."grade", 'grade_from', old."grade_from", 'grade_until', old."grade_until", 'custodian_id', old."custodian_id", 'tags', old."tags", 'note', old."note", 'status', old."status", 'status_on', old."status_on", 'status_reason', old."status_reason", 'merged_into_id', old."merged_into_id", 'as_recorded', old."as_recorded"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_organisation_insert" AFTER insert ON "organisation" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'organisation', new."id", NULL, json_object('id', new."id", 'name', new."name", 'aliases', new."aliases", 'kind', new."kind", 'identity_kind', new."identity_kind", 'identity_number', new."identity_number", 'identity_verified', new."identity_verified", 'identity_note', new."identity_note", 'registration', new."registration", 'authority', new."authority", 'supervisor', new."supervisor", 'founded_on', new."founded_on", 'legal_representative', new."legal_representative", 'contact', new."contact", 'phones', new."phones", 'division', new."division", 'town', new."town", 'village', new."village", 'address', new."address", 'focus', new."focus", 'womens', new."womens", 'womens_reason', new."womens_reason", 'rooted', new."rooted", 'three_new', new."three_new", 'party', new."party", 'grade', new."grade", 'grade_from', new."grade_from", 'grade_until', new."grade_until", 'custodian_id', new."custodian_id", 'tags', new."tags", 'note', new."note", 'status', new."status", 'status_on', new."status_on", 'status_reason', new."status_reason", 'merged_into_id', new."merged_into_id", 'as_recorded', new."as_recorded"), image_proof('organisation', new."id", NULL, json_object('id', new."id", 'name', new."name", 'aliases', new."aliases", 'kind', new."kind", 'identity_kind', new."identity_kind", 'identity_number', new."identity_number", 'identity_verified', new."identity_verified", 'identity_note', new."identity_note", 'registration', new."registration", 'authority', new."authority", 'supervisor', new."supervisor", 'founded_on', new."founded_on", 'legal_representative', new."legal_representative", 'contact', new."contact", 'phones', new."phones", 'division', new."division", 'town', new."town", 'village', new."village", 'address', new."address", 'focus', new."focus", 'womens', new."womens", 'womens_reason', new."womens_reason", 'rooted', new."rooted", 'three_new', new."three_new", 'party', new."party", 'grade', new."grade", 'grade_from', new."grade_from", 'grade_until', new."grade_until", 'custodian_id', new."custodian_id", 'tags', new."tags", 'note', new."note", 'status', new."status", 'status_on', new."status_on", 'status_reason', new."status_reason", 'merged_into_id', new."merged_into_id", 'as_recorded', new."as_recorded"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_organisation_update" AFTER update ON "organisation" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'organisation', new."id", json_object('id', old."id", 'name', old."name", 'aliases', old."aliases", 'kind', old."kind", 'identity_kind', old."identity_kind", 'identity_number', old."identity_number", 'identity_verified', old."identity_verified", 'identity_note', old."identity_note", 'registration', old."registration", 'authority', old."authority", 'supervisor', old."supervisor", 'founded_on', old."founded_on", 'legal_representative', old."legal_representative", 'contact', old."contact", 'phones', old."phones", 'division', old."division", 'town', old."town", 'village', old."village", 'address', old."address", 'focus', old."focus", 'womens', old."womens", 'womens_reason', old."womens_reason", 'rooted', old."rooted", 'three_new', old."three_new", 'party', old."party", 'grade', old."grade", 'grade_from', old."grade_from", 'grade_until', old."grade_until", 'custodian_id', old."custodian_id", 'tags', old."tags", 'note', old."note", 'status', old."status", 'status_on', old."status_on", 'status_reason', old."status_reason", 'merged_into_id', old."merged_into_id", 'as_recorded', old."as_recorded"), json_object('id', new."id", 'name', new."name", 'aliases', new."aliases", 'kind', new."kind", 'identity_kind', new."identity_kind", 'identity_number', new."identity_number", 'identity_verified', new."identity_verified", 'identity_note', new."identity_note", 'registration', new."registration", 'authority', new."authority", 'supervisor', new."supervisor", 'founded_on', new."founded_on", 'legal_representative', new."legal_representative", 'contact', new."contact", 'phones', new."phones", 'division', new."division", 'town', new."town", 'village', new."village", 'address', new."address", 'focus', new."focus", 'womens', new."womens", 'womens_reason', new."womens_reason", 'rooted', new."rooted", 'three_new', new."three_new", 'party', new."party", 'grade', new."grade", 'grade_from', new."grade_from", 'grade_until', new."grade_until", 'custodian_id', new."custodian_id", 'tags', new."tags", 'note', new."note", 'status', new."status", 'status_on', new."status_on", 'status_reason', new."status_reason", 'merged_into_id', new."merged_into_id", 'as_recorded', new."as_recorded"), image_proof('organisation', new."id", json_object('id', old."id", 'name', old."name", 'aliases', old."aliases", 'kind', old."kind", 'identity_kind', old."identity_kind", 'identity_number', old."identity_number", 'identity_verified', old."identity_verified", 'identity_note', old."identity_note", 'registration', old."registration", 'authority', old."authority", 'supervisor', old."supervisor", 'founded_on', old."founded_on", 'legal_representative', old."legal_representative", 'contact', old."contact", 'phones', old."phones", 'division', old."division", 'town', old."town", 'village', old."village", 'address', old."address", 'focus', old."focus", 'womens', old."womens", 'womens_reason', old."womens_reason", 'rooted', old."rooted", 'three_new', old."three_new", 'party', old."party", 'grade', old."grade", 'grade_from', old."grade_from", 'grade_until', old."grade_until", 'custodian_id', old."custodian_id", 'tags', old."tags", 'note', old."note", 'status', old."status", 'status_on', old."status_on", 'status_reason', old."status_reason", 'merged_into_id', old."merged_into_id", 'as_recorded', old."as_recorded"), json_object('id', new."id", 'name', new."name", 'aliases', new."aliases", 'kind', new."kind", 'identity_kind', new."identity_kind", 'identity_number', new."identity_number", 'identity_verified', new."identity_verified", 'identity_note', new."identity_note", 'registration', new."registration", 'authority', new."authority", 'supervisor', new."supervisor", 'founded_on', new."founded_on", 'legal_representative', new."legal_representative", 'contact', new."contact", 'phones', new."phones", 'division', new."division", 'town', new."town", 'village', new."village", 'address', new."address", 'focus', new."focus", 'womens', new."womens", 'womens_reason', new."womens_reason", 'rooted', new."rooted", 'three_new', new."three_new", 'party', new."party", 'grade', new."grade", 'grade_from', new."grade_from", 'grade_until', new."grade_until", 'custodian_id', new."custodian_id", 'tags', new."tags", 'note', new."note", 'status', new."status", 'status_on', new."status_on", 'status_reason', new."status_reason", 'merged_into_id', new."merged_into_id", 'as_recorded', new."as_recorded"))
               FROM journal_open;
             END;

CREATE TABLE organisation_count (
  id TEXT PRIMARY KEY NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  of TEXT NOT NULL CHECK (of IN ('members', 'women', 'staff', 'volunteers')),
  quantity TEXT NOT NULL,
  as_of TEXT NOT NULL,
  UNIQUE (organisation_id, of, as_of)
) STRICT;

CREATE TRIGGER "watch_organisation_count_delete" AFTER delete ON "organisation_count" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'organisation_count', old."id", json_object('id', old."id", 'organisation_id', old."organisation_id", 'of', old."of", 'quantity', old."quantity", 'as_of', old."as_of"), NULL, image_proof('organisation_count', old."id", json_object('id', old."id", 'organisation_id', old."organisation_id", 'of', old."of", 'quantity', old."quantity", 'as_of', old."as_of"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_organisation_count_insert" AFTER insert ON "organisation_count" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'organisation_count', new."id", NULL, json_object('id', new."id", 'organisation_id', new."organisation_id", 'of', new."of", 'quantity', new."quantity", 'as_of', new."as_of"), image_proof('organisation_count', new."id", NULL, json_object('id', new."id", 'organisation_id', new."organisation_id", 'of', new."of", 'quantity', new."quantity", 'as_of', new."as_of"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_organisation_count_update" AFTER update ON "organisation_count" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'organisation_count', new."id", json_object('id', old."id", 'organisation_id', old."organisation_id", 'of', old."of", 'quantity', old."quantity", 'as_of', old."as_of"), json_object('id', new."id", 'organisation_id', new."organisation_id", 'of', new."of", 'quantity', new."quantity", 'as_of', new."as_of"), image_proof('organisation_count', new."id", json_object('id', old."id", 'organisation_id', old."organisation_id", 'of', old."of", 'quantity', old."quantity", 'as_of', old."as_of"), json_object('id', new."id", 'organisation_id', new."organisation_id", 'of', new."of", 'quantity', new."quantity", 'as_of', new."as_of"))
               FROM journal_open;
             END;

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

CREATE TRIGGER "watch_organisation_hold_delete" AFTER delete ON "organisation_hold" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'organisation_hold', old."id", json_object('id', old."id", 'organisation_id', old."organisation_id", 'reason', old."reason", 'since', old."since", 'held_by', old."held_by", 'lifted_on', old."lifted_on", 'lifted_by', old."lifted_by", 'lifted_reason', old."lifted_reason"), NULL, image_proof('organisation_hold', old."id", json_object('id', old."id", 'organisation_id', old."organisation_id", 'reason', old."reason", 'since', old."since", 'held_by', old."held_by", 'lifted_on', old."lifted_on", 'lifted_by', old."lifted_by", 'lifted_reason', old."lifted_reason"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_organisation_hold_insert" AFTER insert ON "organisation_hold" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'organisation_hold', new."id", NULL, json_object('id', new."id", 'organisation_id', new."organisation_id", 'reason', new."reason", 'since', new."since", 'held_by', new."held_by", 'lifted_on', new."lifted_on", 'lifted_by', new."lifted_by", 'lifted_reason', new."lifted_reason"), image_proof('organisation_hold', new."id", NULL, json_object('id', new."id", 'organisation_id', new."organisation_id", 'reason', new."reason", 'since', new."since", 'held_by', new."held_by", 'lifted_on', new."lifted_on", 'lifted_by', new."lifted_by", 'lifted_reason', new."lifted_reason"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_organisation_hold_update" AFTER update ON "organisation_hold" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'organisation_hold', new."id", json_object('id', old."id", 'organisation_id', old."organisation_id", 'reason', old."reason", 'since', old."since", 'held_by', old."held_by", 'lifted_on', old."lifted_on", 'lifted_by', old."lifted_by", 'lifted_reason', old."lifted_reason"), json_object('id', new."id", 'organisation_id', new."organisation_id", 'reason', new."reason", 'since', new."since", 'held_by', new."held_by", 'lifted_on', new."lifted_on", 'lifted_by', new."lifted_by", 'lifted_reason', new."lifted_reason"), image_proof('organisation_hold', new."id", json_object('id', old."id", 'organisation_id', old."organisation_id", 'reason', old."reason", 'since', old."since", 'held_by', old."held_by", 'lifted_on', old."lifted_on", 'lifted_by', old."lifted_by", 'lifted_reason', old."lifted_reason"), json_object('id', new."id", 'organisation_id', new."organisation_id", 'reason', new."reason", 'since', new."since", 'held_by', new."held_by", 'lifted_on', new."lifted_on", 'lifted_by', new."lifted_by", 'lifted_reason', new."lifted_reason"))
               FROM journal_open;
             END;

CREATE TABLE outlet (
    id       TEXT PRIMARY KEY NOT NULL,
    kind     TEXT NOT NULL,
    name     TEXT NOT NULL,
    level    TEXT,                                         -- of a medium: national … county, own media
    note     TEXT,
    UNIQUE (kind, name)
) STRICT;

CREATE TRIGGER "watch_outlet_delete" AFTER delete ON "outlet" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'outlet', old."id", json_object('id', old."id", 'kind', old."kind", 'name', old."name", 'level', old."level", 'note', old."note"), NULL, image_proof('outlet', old."id", json_object('id', old."id", 'kind', old."kind", 'name', old."name", 'level', old."level", 'note', old."note"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_outlet_insert" AFTER insert ON "outlet" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'outlet', new."id", NULL, json_object('id', new."id", 'kind', new."kind", 'name', new."name", 'level', new."level", 'note', new."note"), image_proof('outlet', new."id", NULL, json_object('id', new."id", 'kind', new."kind", 'name', new."name", 'level', new."level", 'note', new."note"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_outlet_update" AFTER update ON "outlet" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'outlet', new."id", json_object('id', old."id", 'kind', old."kind", 'name', old."name", 'level', old."level", 'note', old."note"), json_object('id', new."id", 'kind', new."kind", 'name', new."name", 'level', new."level", 'note', new."note"), image_proof('outlet', new."id", json_object('id', old."id", 'kind', old."kind", 'name', old."name", 'level', old."level", 'note', old."note"), json_object('id', new."id", 'kind', new."kind", 'name', new."name", 'level', new."level", 'note', new."note"))
               FROM journal_open;
             END;

CREATE TABLE outlet_followers (
    id        TEXT PRIMARY KEY NOT NULL,
    outlet_id TEXT NOT NULL REFERENCES outlet(id),
    as_of     TEXT NOT NULL,
    followers TEXT NOT NULL,                               -- quantity
    UNIQUE (outlet_id, as_of)
) STRICT;

CREATE TRIGGER "watch_outlet_followers_delete" AFTER delete ON "outlet_followers" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'outlet_followers', old."id", json_object('id', old."id", 'outlet_id', old."outlet_id", 'as_of', old."as_of", 'followers', old."followers"), NULL, image_proof('outlet_followers', old."id", json_object('id', old."id", 'outlet_id', old."outlet_id", 'as_of', old."as_of", 'followers', old."followers"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_outlet_followers_insert" AFTER insert ON "outlet_followers" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'outlet_followers', new."id", NULL, json_object('id', new."id", 'outlet_id', new."outlet_id", 'as_of', new."as_of", 'followers', new."followers"), image_proof('outlet_followers', new."id", NULL, json_object('id', new."id", 'outlet_id', new."outlet_id", 'as_of', new."as_of", 'followers', new."followers"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_outlet_followers_update" AFTER update ON "outlet_followers" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'outlet_followers', new."id", json_object('id', old."id", 'outlet_id', old."outlet_id", 'as_of', old."as_of", 'followers', old."followers"), json_object('id', new."id", 'outlet_id', new."outlet_id", 'as_of', new."as_of", 'followers', new."followers"), image_proof('outlet_followers', new."id", json_object('id', old."id", 'outlet_id', old."outlet_id", 'as_of', old."as_of", 'followers', old."followers"), json_object('id', new."id", 'outlet_id', new."outlet_id", 'as_of', new."as_of", 'followers', new."followers"))
               FROM journal_open;
             END;

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

CREATE TRIGGER "watch_payee_account_delete" AFTER delete ON "payee_account" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'payee_account', old."id", json_object('id', old."id", 'organisation_id', old."organisation_id", 'account_name', old."account_name", 'bank', old."bank", 'number', old."number", 'custodian', old."custodian", 'since', old."since", 'set_by', old."set_by", 'follows_id', old."follows_id"), NULL, image_proof('payee_account', old."id", json_object('id', old."id", 'organisation_id', old."organisation_id", 'account_name', old."account_name", 'bank', old."bank", 'number', old."number", 'custodian', old."custodian", 'since', old."since", 'set_by', old."set_by", 'follows_id', old."follows_id"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_payee_account_insert" AFTER insert ON "payee_account" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'payee_account', new."id", NULL, json_object('id', new."id", 'organisation_id', new."organisation_id", 'account_name', new."account_name", 'bank', new."bank", 'number', new."number", 'custodian', new."custodian", 'since', new."since", 'set_by', new."set_by", 'follows_id', new."follows_id"), image_proof('payee_account', new."id", NULL, json_object('id', new."id", 'organisation_id', new."organisation_id", 'account_name', new."account_name", 'bank', new."bank", 'number', new."number", 'custodian', new."custodian", 'since', new."since", 'set_by', new."set_by", 'follows_id', new."follows_id"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_payee_account_update" AFTER update ON "payee_account" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'payee_account', new."id", json_object('id', old."id", 'organisation_id', old."organisation_id", 'account_name', old."account_name", 'bank', old."bank", 'number', old."number", 'custodian', old."custodian", 'since', old."since", 'set_by', old."set_by", 'follows_id', old."follows_id"), json_object('id', new."id", 'organisation_id', new."organisation_id", 'account_name', new."account_name", 'bank', new."bank", 'number', new."number", 'custodian', new."custodian", 'since', new."since", 'set_by', new."set_by", 'follows_id', new."follows_id"), image_proof('payee_account', new."id", json_object('id', old."id", 'organisation_id', old."organisation_id", 'account_name', old."account_name", 'bank', old."bank", 'number', old."number", 'custodian', old."custodian", 'since', old."since", 'set_by', old."set_by", 'follows_id', old."follows_id"), json_object('id', new."id", 'organisation_id', new."organisation_id", 'account_name', new."account_name", 'bank', new."bank", 'number', new."number", 'custodian', new."custodian", 'since', new."since", 'set_by', new."set_by", 'follows_id', new."follows_id"))
               FROM journal_open;
             END;

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
  as_recorded INTEGER NOT NULL DEFAULT 0 CHECK (as_recorded IN (0, 1)),
  CHECK (state IN ('prepared', 'rejected') OR voucher_no IS NOT NULL),
  CHECK (state NOT IN ('rejected', 'voided', 'returned', 'reversed') OR ended_reason IS NOT NULL)
) STRICT;

CREATE INDEX payment_by_award ON payment (award_id);

CREATE INDEX payment_by_tranche ON payment (tranche_id);

CREATE TRIGGER payment_kept BEFORE DELETE ON payment
WHEN OLD.voucher_no IS NOT NULL OR OLD.state <> 'prepared'
BEGIN SELECT RAISE (ABORT, 'grants-payment-kept'); END;

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

CREATE TRIGGER "watch_payment_delete" AFTER delete ON "payment" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'payment', old."id", json_object('id', old."id", 'award_id', old."award_id", 'tranche_id', old."tranche_id", 'voucher_no', old."voucher_no", 'state', old."state", 'amount_fen', old."amount_fen", 'planned_on', old."planned_on", 'account_id', old."account_id", 'payee', old."payee", 'account_name', old."account_name", 'account_bank', old."account_bank", 'account_number', old."account_number", 'account_changed', old."account_changed", 'account_seen_by', old."account_seen_by", 'purpose', old."purpose", 'receipt_no', old."receipt_no", 'prepared_by', old."prepared_by", 'prepared_on', old."prepared_on", 'approved_by', old."approved_by", 'approved_on', old."approved_on", 'paid_by', old."paid_by", 'paid_on', old."paid_on", 'ended_by', old."ended_by", 'ended_on', old."ended_on", 'ended_reason', old."ended_reason", 'single_operator', old."single_operator", 'cosigned_by', old."cosigned_by", 'cosigned_on', old."cosigned_on", 'cosigned_paper', old."cosigned_paper", 'as_recorded', old."as_recorded"), NULL, image_proof('payment', old."id", json_object('id', old."id", 'award_id', old."award_id", 'tranche_id', old."tranche_id", 'voucher_no', old."voucher_no", 'state', old."state", 'amount_fen', old."amount_fen", 'planned_on', old."planned_on", 'account_id', old."account_id", 'payee', old."payee", 'account_name', old."account_name", 'account_bank', old."account_bank", 'account_number', old."account_number", 'account_changed', old."account_changed", 'account_seen_by', old."account_seen_by", 'purpose', old."purpose", 'receipt_no', old."receipt_no", 'prepared_by', old."prepared_by", 'prepared_on', old."prepared_on", 'approved_by', old."approved_by", 'approved_on', old."approved_on", 'paid_by', old."paid_by", 'paid_on', old."paid_on", 'ended_by', old."ended_by", 'ended_on', old."ended_on", 'ended_reason', old."ended_reason", 'single_operator', old."single_operator", 'cosigned_by', old."cosigned_by", 'cosigned_on', old."cosigned_on", 'cosigned_paper', old."cosigned_paper", 'as_recorded', old."as_recorded"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_payment_insert" AFTER insert ON "payment" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'payment', new."id", NULL, json_object('id', new."id", 'award_id', new."award_id", 'tranche_id', new."tranche_id", 'voucher_no', new."voucher_no", 'state', new."state", 'amount_fen', new."amount_fen", 'planned_on', new."planned_on", 'account_id', new."account_id", 'payee', new."payee", 'account_name', new."account_name", 'account_bank', new."account_bank", 'account_number', new."account_number", 'account_changed', new."account_changed", 'account_seen_by', new."account_seen_by", 'purpose', new."purpose", 'receipt_no', new."receipt_no", 'prepared_by', new."prepared_by", 'prepared_on', new."prepared_on", 'approved_by', new."approved_by", 'approved_on', new."approved_on", 'paid_by', new."paid_by", 'paid_on', new."paid_on", 'ended_by', new."ended_by", 'ended_on', new."ended_on", 'ended_reason', new."ended_reason", 'single_operator', new."single_operator", 'cosigned_by', new."cosigned_by", 'cosigned_on', new."cosigned_on", 'cosigned_paper', new."cosigned_paper", 'as_recorded', new."as_recorded"), image_proof('payment', new."id", NULL, json_object('id', new."id", 'award_id', new."award_id", 'tranche_id', new."tranche_id", 'voucher_no', new."voucher_no", 'state', new."state", 'amount_fen', new."amount_fen", 'planned_on', new."planned_on", 'account_id', new."account_id", 'payee', new."payee", 'account_name', new."account_name", 'account_bank', new."account_bank", 'account_number', new."account_number", 'account_changed', new."account_changed", 'account_seen_by', new."account_seen_by", 'purpose', new."purpose", 'receipt_no', new."receipt_no", 'prepared_by', new."prepared_by", 'prepared_on', new."prepared_on", 'approved_by', new."approved_by", 'approved_on', new."approved_on", 'paid_by', new."paid_by", 'paid_on', new."paid_on", 'ended_by', new."ended_by", 'ended_on', new."ended_on", 'ended_reason', new."ended_reason", 'single_operator', new."single_operator", 'cosigned_by', new."cosigned_by", 'cosigned_on', new."cosigned_on", 'cosigned_paper', new."cosigned_paper", 'as_recorded', new."as_recorded"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_payment_update" AFTER update ON "payment" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'payment', new."id", json_object('id', old."id", 'award_id', old."award_id", 'tranche_id', old."tranche_id", 'voucher_no', old."voucher_no", 'state', old."state", 'amount_fen', old."amount_fen", 'planned_on', old."planned_on", 'account_id', old."account_id", 'payee', old."payee", 'account_name', old."account_name", 'account_bank', old."account_bank", 'account_number', old."account_number", 'account_changed', old."account_changed", 'account_seen_by', old."account_seen_by", 'purpose', old."purpose", 'receipt_no', old."receipt_no", 'prepared_by', old."prepared_by", 'prepared_on', old."prepared_on", 'approved_by', old."approved_by", 'approved_on', old."approved_on", 'paid_by', old."paid_by", 'paid_on', old."paid_on", 'ended_by', old."ended_by", 'ended_on', old."ended_on", 'ended_reason', old."ended_reason", 'single_operator', old."single_operator", 'cosigned_by', old."cosigned_by", 'cosigned_on', old."cosigned_on", 'cosigned_paper', old."cosigned_paper", 'as_recorded', old."as_recorded"), json_object('id', new."id", 'award_id', new."award_id", 'tranche_id', new."tranche_id", 'voucher_no', new."voucher_no", 'state', new."state", 'amount_fen', new."amount_fen", 'planned_on', new."planned_on", 'account_id', new."account_id", 'payee', new."payee", 'account_name', new."account_name", 'account_bank', new."account_bank", 'account_number', new."account_number", 'account_changed', new."account_changed", 'account_seen_by', new."account_seen_by", 'purpose', new."purpose", 'receipt_no', new."receipt_no", 'prepared_by', new."prepared_by", 'prepared_on', new."prepared_on", 'approved_by', new."approved_by", 'approved_on', new."approved_on", 'paid_by', new."paid_by", 'paid_on', new."paid_on", 'ended_by', new."ended_by", 'ended_on', new."ended_on", 'ended_reason', new."ended_reason", 'single_operator', new."single_operator", 'cosigned_by', new."cosigned_by", 'cosigned_on', new."cosigned_on", 'cosigned_paper', new."cosigned_paper", 'as_recorded', new."as_recorded"), image_proof('payment', new."id", json_object('id', old."id", 'award_id', old."award_id", 'tranche_id', old."tranche_id", 'voucher_no', old."voucher_no", 'state', old."state", 'amount_fen', old."amount_fen", 'planned_on', old."planned_on", 'account_id', old."account_id", 'payee', old."payee", 'account_name', old."account_name", 'account_bank', old."account_bank", 'account_number', old."account_number", 'account_changed', old."account_changed", 'account_seen_by', old."account_seen_by", 'purpose', old."purpose", 'receipt_no', old."receipt_no", 'prepared_by', old."prepared_by", 'prepared_on', old."prepared_on", 'approved_by', old."approved_by", 'approved_on', old."approved_on", 'paid_by', old."paid_by", 'paid_on', old."paid_on", 'ended_by', old."ended_by", 'ended_on', old."ended_on", 'ended_reason', old."ended_reason", 'single_operator', old."single_operator", 'cosigned_by', old."cosigned_by", 'cosigned_on', old."cosigned_on", 'cosigned_paper', old."cosigned_paper", 'as_recorded', old."as_recorded"), json_object('id', new."id", 'award_id', new."award_id", 'tranche_id', new."tranche_id", 'voucher_no', new."voucher_no", 'state', new."state", 'amount_fen', new."amount_fen", 'planned_on', new."planned_on", 'account_id', new."account_id", 'payee', new."payee", 'account_name', new."account_name", 'account_bank', new."account_bank", 'account_number', new."account_number", 'account_changed', new."account_changed", 'account_seen_by', new."account_seen_by", 'purpose', new."purpose", 'receipt_no', new."receipt_no", 'prepared_by', new."prepared_by", 'prepared_on', new."prepared_on", 'approved_by', new."approved_by", 'approved_on', new."approved_on", 'paid_by', new."paid_by", 'paid_on', new."paid_on", 'ended_by', new."ended_by", 'ended_on', new."ended_on", 'ended_reason', new."ended_reason", 'single_operator', new."single_operator", 'cosigned_by', new."cosigned_by", 'cosigned_on', new."cosigned_on", 'cosigned_paper', new."cosigned_paper", 'as_recorded', new."as_recorded"))
               FROM journal_open;
             END;

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

CREATE INDEX pending_row_waiting ON pending_row (kind) WHERE state = 'waiting';

CREATE TRIGGER "watch_pending_row_delete" AFTER delete ON "pending_row" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'pending_row', old."id", json_object('id', old."id", 'kind', old."kind", 'key', old."key", 'file', old."file", 'sheet', old."sheet", 'line', old."line", 'said', old."said", 'digest', old."digest", 'reason', old."reason", 'since', old."since", 'state', old."state", 'ended_on', old."ended_on", 'ended_by', old."ended_by", 'note', old."note"), NULL, image_proof('pending_row', old."id", json_object('id', old."id", 'kind', old."kind", 'key', old."key", 'file', old."file", 'sheet', old."sheet", 'line', old."line", 'said', old."said", 'digest', old."digest", 'reason', old."reason", 'since', old."since", 'state', old."state", 'ended_on', old."ended_on", 'ended_by', old."ended_by", 'note', old."note"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_pending_row_insert" AFTER insert ON "pending_row" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'pending_row', new."id", NULL, json_object('id', new."id", 'kind', new."kind", 'key', new."key", 'file', new."file", 'sheet', new."sheet", 'line', new."line", 'said', new."said", 'digest', new."digest", 'reason', new."reason", 'since', new."since", 'state', new."state", 'ended_on', new."ended_on", 'ended_by', new."ended_by", 'note', new."note"), image_proof('pending_row', new."id", NULL, json_object('id', new."id", 'kind', new."kind", 'key', new."key", 'file', new."file", 'sheet', new."sheet", 'line', new."line", 'said', new."said", 'digest', new."digest", 'reason', new."reason", 'since', new."since", 'state', new."state", 'ended_on', new."ended_on", 'ended_by', new."ended_by", 'note', new."note"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_pending_row_update" AFTER update ON "pending_row" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'pending_row', new."id", json_object('id', old."id", 'kind', old."kind", 'key', old."key", 'file', old."file", 'sheet', old."sheet", 'line', old."line", 'said', old."said", 'digest', old."digest", 'reason', old."reason", 'since', old."since", 'state', old."state", 'ended_on', old."ended_on", 'ended_by', old."ended_by", 'note', old."note"), json_object('id', new."id", 'kind', new."kind", 'key', new."key", 'file', new."file", 'sheet', new."sheet", 'line', new."line", 'said', new."said", 'digest', new."digest", 'reason', new."reason", 'since', new."since", 'state', new."state", 'ended_on', new."ended_on", 'ended_by', new."ended_by", 'note', new."note"), image_proof('pending_row', new."id", json_object('id', old."id", 'kind', old."kind", 'key', old."key", 'file', old."file", 'sheet', old."sheet", 'line', old."line", 'said', old."said", 'digest', old."digest", 'reason', old."reason", 'since', old."since", 'state', old."state", 'ended_on', old."ended_on", 'ended_by', old."ended_by", 'note', old."note"), json_object('id', new."id", 'kind', new."kind", 'key', new."key", 'file', new."file", 'sheet', new."sheet", 'line', new."line", 'said', new."said", 'digest', new."digest", 'reason', new."reason", 'since', new."since", 'state', new."state", 'ended_on', new."ended_on", 'ended_by', new."ended_by", 'note', new."note"))
               FROM journal_open;
             END;

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

CREATE TRIGGER "watch_person_delete" AFTER delete ON "person" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'person', old."id", json_object('id', old."id", 'name', old."name", 'pinyin', old."pinyin", 'code_name', old."code_name", 'gender', old."gender", 'birth_year', old."birth_year", 'phone', old."phone", 'native_place', old."native_place", 'paper_kind', old."paper_kind", 'paper_number', old."paper_number", 'consent_for', old."consent_for", 'consent_on', old."consent_on", 'consent_by', old."consent_by", 'note', old."note", 'status', old."status", 'as_recorded', old."as_recorded"), NULL, image_proof('person', old."id", json_object('id', old."id", 'name', old."name", 'pinyin', old."pinyin", 'code_name', old."code_name", 'gender', old."gender", 'birth_year', old."birth_year", 'phone', old."phone", 'native_place', old."native_place", 'paper_kind', old."paper_kind", 'paper_number', old."paper_number", 'consent_for', old."consent_for", 'consent_on', old."consent_on", 'consent_by', old."consent_by", 'note', old."note", 'status', old."status", 'as_recorded', old."as_recorded"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_person_insert" AFTER insert ON "person" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'person', new."id", NULL, json_object('id', new."id", 'name', new."name", 'pinyin', new."pinyin", 'code_name', new."code_name", 'gender', new."gender", 'birth_year', new."birth_year", 'phone', new."phone", 'native_place', new."native_place", 'paper_kind', new."paper_kind", 'paper_number', new."paper_number", 'consent_for', new."consent_for", 'consent_on', new."consent_on", 'consent_by', new."consent_by", 'note', new."note", 'status', new."status", 'as_recorded', new."as_recorded"), image_proof('person', new."id", NULL, json_object('id', new."id", 'name', new."name", 'pinyin', new."pinyin", 'code_name', new."code_name", 'gender', new."gender", 'birth_year', new."birth_year", 'phone', new."phone", 'native_place', new."native_place", 'paper_kind', new."paper_kind", 'paper_number', new."paper_number", 'consent_for', new."consent_for", 'consent_on', new."consent_on", 'consent_by', new."consent_by", 'note', new."note", 'status', new."status", 'as_recorded', new."as_recorded"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_person_update" AFTER update ON "person" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'person', new."id", json_object('id', old."id", 'name', old."name", 'pinyin', old."pinyin", 'code_name', old."code_name", 'gender', old."gender", 'birth_year', old."birth_year", 'phone', old."phone", 'native_place', old."native_place", 'paper_kind', old."paper_kind", 'paper_number', old."paper_number", 'consent_for', old."consent_for", 'consent_on', old."consent_on", 'consent_by', old."consent_by", 'note', old."note", 'status', old."status", 'as_recorded', old."as_recorded"), json_object('id', new."id", 'name', new."name", 'pinyin', new."pinyin", 'code_name', new."code_name", 'gender', new."gender", 'birth_year', new."birth_year", 'phone', new."phone", 'native_place', new."native_place", 'paper_kind', new."paper_kind", 'paper_number', new."paper_number", 'consent_for', new."consent_for", 'consent_on', new."consent_on", 'consent_by', new."consent_by", 'note', new."note", 'status', new."status", 'as_recorded', new."as_recorded"), image_proof('person', new."id", json_object('id', old."id", 'name', old."name", 'pinyin', old."pinyin", 'code_name', old."code_name", 'gender', old."gender", 'birth_year', old."birth_year", 'phone', old."phone", 'native_place', old."native_place", 'paper_kind', old."paper_kind", 'paper_number', old."paper_number", 'consent_for', old."consent_for", 'consent_on', old."consent_on", 'consent_by', old."consent_by", 'note', old."note", 'status', old."status", 'as_recorded', old."as_recorded"), json_object('id', new."id", 'name', new."name", 'pinyin', new."pinyin", 'code_name', new."code_name", 'gender', new."gender", 'birth_year', new."birth_year", 'phone', new."phone", 'native_place', new."native_place", 'paper_kind', new."paper_kind", 'paper_number', new."paper_number", 'consent_for', new."consent_for", 'consent_on', new."consent_on", 'consent_by', new."consent_by", 'note', new."note", 'status', new."status", 'as_recorded', new."as_recorded"))
               FROM journal_open;
             END;

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

CREATE TRIGGER "watch_post_delete" AFTER delete ON "post" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'post', old."id", json_object('id', old."id", 'person_id', old."person_id", 'organisation_id', old."organisation_id", 'body', old."body", 'title', old."title", 'from_on', old."from_on", 'to_on', old."to_on", 'note', old."note"), NULL, image_proof('post', old."id", json_object('id', old."id", 'person_id', old."person_id", 'organisation_id', old."organisation_id", 'body', old."body", 'title', old."title", 'from_on', old."from_on", 'to_on', old."to_on", 'note', old."note"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_post_insert" AFTER insert ON "post" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'post', new."id", NULL, json_object('id', new."id", 'person_id', new."person_id", 'organisation_id', new."organisation_id", 'body', new."body", 'title', new."title", 'from_on', new."from_on", 'to_on', new."to_on", 'note', new."note"), image_proof('post', new."id", NULL, json_object('id', new."id", 'person_id', new."person_id", 'organisation_id', new."organisation_id", 'body', new."body", 'title', new."title", 'from_on', new."from_on", 'to_on', new."to_on", 'note', new."note"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_post_update" AFTER update ON "post" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'post', new."id", json_object('id', old."id", 'person_id', old."person_id", 'organisation_id', old."organisation_id", 'body', old."body", 'title', old."title", 'from_on', old."from_on", 'to_on', old."to_on", 'note', old."note"), json_object('id', new."id", 'person_id', new."person_id", 'organisation_id', new."organisation_id", 'body', new."body", 'title', new."title", 'from_on', new."from_on", 'to_on', new."to_on", 'note', new."note"), image_proof('post', new."id", json_object('id', old."id", 'person_id', old."person_id", 'organisation_id', old."organisation_id", 'body', old."body", 'title', old."title", 'from_on', old."from_on", 'to_on', old."to_on", 'note', old."note"), json_object('id', new."id", 'person_id', new."person_id", 'organisation_id', new."organisation_id", 'body', new."body", 'title', new."title", 'from_on', new."from_on", 'to_on', new."to_on", 'note', new."note"))
               FROM journal_open;
             END;

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

CREATE TRIGGER "watch_project_delete" AFTER delete ON "project" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'project', old."id", json_object('id', old."id", 'no', old."no", 'name', old."name", 'state', old."state", 'lead_channel', old."lead_channel", 'organisation_id', old."organisation_id", 'leader_id', old."leader_id", 'places', old."places", 'planned_from', old."planned_from", 'planned_to', old."planned_to", 'actual_from', old."actual_from", 'actual_to', old."actual_to", 'objective', old."objective", 'as_recorded', old."as_recorded", 'created_on', old."created_on"), NULL, image_proof('project', old."id", json_object('id', old."id", 'no', old."no", 'name', old."name", 'state', old."state", 'lead_channel', old."lead_channel", 'organisation_id', old."organisation_id", 'leader_id', old."leader_id", 'places', old."places", 'planned_from', old."planned_from", 'planned_to', old."planned_to", 'actual_from', old."actual_from", 'actual_to', old."actual_to", 'objective', old."objective", 'as_recorded', old."as_recorded", 'created_on', old."created_on"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_project_insert" AFTER insert ON "project" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'project', new."id", NULL, json_object('id', new."id", 'no', new."no", 'name', new."name", 'state', new."state", 'lead_channel', new."lead_channel", 'organisation_id', new."organisation_id", 'leader_id', new."leader_id", 'places', new."places", 'planned_from', new."planned_from", 'planned_to', new."planned_to", 'actual_from', new."actual_from", 'actual_to', new."actual_to", 'objective', new."objective", 'as_recorded', new."as_recorded", 'created_on', new."created_on"), image_proof('project', new."id", NULL, json_object('id', new."id", 'no', new."no", 'name', new."name", 'state', new."state", 'lead_channel', new."lead_channel", 'organisation_id', new."organisation_id", 'leader_id', new."leader_id", 'places', new."places", 'planned_from', new."planned_from", 'planned_to', new."planned_to", 'actual_from', new."actual_from", 'actual_to', new."actual_to", 'objective', new."objective", 'as_recorded', new."as_recorded", 'created_on', new."created_on"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_project_update" AFTER update ON "project" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'project', new."id", json_object('id', old."id", 'no', old."no", 'name', old."name", 'state', old."state", 'lead_channel', old."lead_channel", 'organisation_id', old."organisation_id", 'leader_id', old."leader_id", 'places', old."places", 'planned_from', old."planned_from", 'planned_to', old."planned_to", 'actual_from', old."actual_from", 'actual_to', old."actual_to", 'objective', old."objective", 'as_recorded', old."as_recorded", 'created_on', old."created_on"), json_object('id', new."id", 'no', new."no", 'name', new."name", 'state', new."state", 'lead_channel', new."lead_channel", 'organisation_id', new."organisation_id", 'leader_id', new."leader_id", 'places', new."places", 'planned_from', new."planned_from", 'planned_to', new."planned_to", 'actual_from', new."actual_from", 'actual_to', new."actual_to", 'objective', new."objective", 'as_recorded', new."as_recorded", 'created_on', new."created_on"), image_proof('project', new."id", json_object('id', old."id", 'no', old."no", 'name', old."name", 'state', old."state", 'lead_channel', old."lead_channel", 'organisation_id', old."organisation_id", 'leader_id', old."leader_id", 'places', old."places", 'planned_from', old."planned_from", 'planned_to', old."planned_to", 'actual_from', old."actual_from", 'actual_to', old."actual_to", 'objective', old."objective", 'as_recorded', old."as_recorded", 'created_on', old."created_on"), json_object('id', new."id", 'no', new."no", 'name', new."name", 'state', new."state", 'lead_channel', new."lead_channel", 'organisation_id', new."organisation_id", 'leader_id', new."leader_id", 'places', new."places", 'planned_from', new."planned_from", 'planned_to', new."planned_to", 'actual_from', new."actual_from", 'actual_to', new."actual_to", 'objective', new."objective", 'as_recorded', new."as_recorded", 'created_on', new."created_on"))
               FROM journal_open;
             END;

CREATE TABLE project_budget (
    id          TEXT PRIMARY KEY NOT NULL,
    project_id  TEXT NOT NULL REFERENCES project (id),
    source      TEXT NOT NULL,
    amount_fen  INTEGER NOT NULL CHECK (amount_fen >= 0),
    note        TEXT
) STRICT;

CREATE INDEX project_budget_project ON project_budget (project_id);

CREATE TRIGGER "watch_project_budget_delete" AFTER delete ON "project_budget" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'project_budget', old."id", json_object('id', old."id", 'project_id', old."project_id", 'source', old."source", 'amount_fen', old."amount_fen", 'note', old."note"), NULL, image_proof('project_budget', old."id", json_object('id', old."id", 'project_id', old."project_id", 'source', old."source", 'amount_fen', old."amount_fen", 'note', old."note"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_project_budget_insert" AFTER insert ON "project_budget" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'project_budget', new."id", NULL, json_object('id', new."id", 'project_id', new."project_id", 'source', new."source", 'amount_fen', new."amount_fen", 'note', new."note"), image_proof('project_budget', new."id", NULL, json_object('id', new."id", 'project_id', new."project_id", 'source', new."source", 'amount_fen', new."amount_fen", 'note', new."note"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_project_budget_update" AFTER update ON "project_budget" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'project_budget', new."id", json_object('id', old."id", 'project_id', old."project_id", 'source', old."source", 'amount_fen', old."amount_fen", 'note', old."note"), json_object('id', new."id", 'project_id', new."project_id", 'source', new."source", 'amount_fen', new."amount_fen", 'note', new."note"), image_proof('project_budget', new."id", json_object('id', old."id", 'project_id', old."project_id", 'source', old."source", 'amount_fen', old."amount_fen", 'note', old."note"), json_object('id', new."id", 'project_id', new."project_id", 'source', new."source", 'amount_fen', new."amount_fen", 'note', new."note"))
               FROM journal_open;
             END;

CREATE TABLE project_labelling (
    id          TEXT PRIMARY KEY NOT NULL,
    project_id  TEXT NOT NULL REFERENCES project (id),
    term_id     TEXT NOT NULL REFERENCES project_term (id),
    UNIQUE (project_id, term_id)
) STRICT;

CREATE TRIGGER "watch_project_labelling_delete" AFTER delete ON "project_labelling" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'project_labelling', old."id", json_object('id', old."id", 'project_id', old."project_id", 'term_id', old."term_id"), NULL, image_proof('project_labelling', old."id", json_object('id', old."id", 'project_id', old."project_id", 'term_id', old."term_id"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_project_labelling_insert" AFTER insert ON "project_labelling" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'project_labelling', new."id", NULL, json_object('id', new."id", 'project_id', new."project_id", 'term_id', new."term_id"), image_proof('project_labelling', new."id", NULL, json_object('id', new."id", 'project_id', new."project_id", 'term_id', new."term_id"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_project_labelling_update" AFTER update ON "project_labelling" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'project_labelling', new."id", json_object('id', old."id", 'project_id', old."project_id", 'term_id', old."term_id"), json_object('id', new."id", 'project_id', new."project_id", 'term_id', new."term_id"), image_proof('project_labelling', new."id", json_object('id', old."id", 'project_id', old."project_id", 'term_id', old."term_id"), json_object('id', new."id", 'project_id', new."project_id", 'term_id', new."term_id"))
               FROM journal_open;
             END;

CREATE TABLE project_move (
    id          TEXT PRIMARY KEY NOT NULL,
    project_id  TEXT NOT NULL REFERENCES project (id),
    from_state  TEXT NOT NULL,
    to_state    TEXT NOT NULL,
    moved_on    TEXT NOT NULL,
    reason      TEXT
) STRICT;

CREATE INDEX project_move_project ON project_move (project_id);

CREATE TRIGGER "watch_project_move_delete" AFTER delete ON "project_move" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'project_move', old."id", json_object('id', old."id", 'project_id', old."project_id", 'from_state', old."from_state", 'to_state', old."to_state", 'moved_on', old."moved_on", 'reason', old."reason"), NULL, image_proof('project_move', old."id", json_object('id', old."id", 'project_id', old."project_id", 'from_state', old."from_state", 'to_state', old."to_state", 'moved_on', old."moved_on", 'reason', old."reason"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_project_move_insert" AFTER insert ON "project_move" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'project_move', new."id", NULL, json_object('id', new."id", 'project_id', new."project_id", 'from_state', new."from_state", 'to_state', new."to_state", 'moved_on', new."moved_on", 'reason', new."reason"), image_proof('project_move', new."id", NULL, json_object('id', new."id", 'project_id', new."project_id", 'from_state', new."from_state", 'to_state', new."to_state", 'moved_on', new."moved_on", 'reason', new."reason"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_project_move_update" AFTER update ON "project_move" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'project_move', new."id", json_object('id', old."id", 'project_id', old."project_id", 'from_state', old."from_state", 'to_state', old."to_state", 'moved_on', old."moved_on", 'reason', old."reason"), json_object('id', new."id", 'project_id', new."project_id", 'from_state', new."from_state", 'to_state', new."to_state", 'moved_on', new."moved_on", 'reason', new."reason"), image_proof('project_move', new."id", json_object('id', old."id", 'project_id', old."project_id", 'from_state', old."from_state", 'to_state', old."to_state", 'moved_on', old."moved_on", 'reason', old."reason"), json_object('id', new."id", 'project_id', new."project_id", 'from_state', new."from_state", 'to_state', new."to_state", 'moved_on', new."moved_on", 'reason', new."reason"))
               FROM journal_open;
             END;

CREATE TABLE project_partner (
    id              TEXT PRIMARY KEY NOT NULL,
    project_id      TEXT NOT NULL REFERENCES project (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    role            TEXT NOT NULL,
    UNIQUE (project_id, organisation_id, role)
) STRICT;

CREATE TRIGGER "watch_project_partner_delete" AFTER delete ON "project_partner" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'project_partner', old."id", json_object('id', old."id", 'project_id', old."project_id", 'organisation_id', old."organisation_id", 'role', old."role"), NULL, image_proof('project_partner', old."id", json_object('id', old."id", 'project_id', old."project_id", 'organisation_id', old."organisation_id", 'role', old."role"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_project_partner_insert" AFTER insert ON "project_partner" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'project_partner', new."id", NULL, json_object('id', new."id", 'project_id', new."project_id", 'organisation_id', new."organisation_id", 'role', new."role"), image_proof('project_partner', new."id", NULL, json_object('id', new."id", 'project_id', new."project_id", 'organisation_id', new."organisation_id", 'role', new."role"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_project_partner_update" AFTER update ON "project_partner" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'project_partner', new."id", json_object('id', old."id", 'project_id', old."project_id", 'organisation_id', old."organisation_id", 'role', old."role"), json_object('id', new."id", 'project_id', new."project_id", 'organisation_id', new."organisation_id", 'role', new."role"), image_proof('project_partner', new."id", json_object('id', old."id", 'project_id', old."project_id", 'organisation_id', old."organisation_id", 'role', old."role"), json_object('id', new."id", 'project_id', new."project_id", 'organisation_id', new."organisation_id", 'role', new."role"))
               FROM journal_open;
             END;

CREATE TABLE project_term (
    id          TEXT PRIMARY KEY NOT NULL,
    list        TEXT NOT NULL CHECK (list IN ('domain', 'beneficiary')),
    name        TEXT NOT NULL CHECK (name <> ''),
    position    INTEGER NOT NULL,
    archived    INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    UNIQUE (list, name)
) STRICT;

CREATE TRIGGER "watch_project_term_delete" AFTER delete ON "project_term" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'project_term', old."id", json_object('id', old."id", 'list', old."list", 'name', old."name", 'position', old."position", 'archived', old."archived"), NULL, image_proof('project_term', old."id", json_object('id', old."id", 'list', old."list", 'name', old."name", 'position', old."position", 'archived', old."archived"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_project_term_insert" AFTER insert ON "project_term" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'project_term', new."id", NULL, json_object('id', new."id", 'list', new."list", 'name', new."name", 'position', new."position", 'archived', new."archived"), image_proof('project_term', new."id", NULL, json_object('id', new."id", 'list', new."list", 'name', new."name", 'position', new."position", 'archived', new."archived"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_project_term_update" AFTER update ON "project_term" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'project_term', new."id", json_object('id', old."id", 'list', old."list", 'name', old."name", 'position', old."position", 'archived', old."archived"), json_object('id', new."id", 'list', new."list", 'name', new."name", 'position', new."position", 'archived', new."archived"), image_proof('project_term', new."id", json_object('id', old."id", 'list', old."list", 'name', old."name", 'position', old."position", 'archived', old."archived"), json_object('id', new."id", 'list', new."list", 'name', new."name", 'position', new."position", 'archived', new."archived"))
               FROM journal_open;
             END;

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
) STRICT;

CREATE INDEX project_update_project ON project_update (project_id, period_from);

CREATE TRIGGER "watch_project_update_delete" AFTER delete ON "project_update" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'project_update', old."id", json_object('id', old."id", 'project_id', old."project_id", 'period_from', old."period_from", 'period_to', old."period_to", 'progress', old."progress", 'problems', old."problems", 'next_steps', old."next_steps", 'version', old."version", 'replaces', old."replaces", 'written_on', old."written_on"), NULL, image_proof('project_update', old."id", json_object('id', old."id", 'project_id', old."project_id", 'period_from', old."period_from", 'period_to', old."period_to", 'progress', old."progress", 'problems', old."problems", 'next_steps', old."next_steps", 'version', old."version", 'replaces', old."replaces", 'written_on', old."written_on"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_project_update_insert" AFTER insert ON "project_update" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'project_update', new."id", NULL, json_object('id', new."id", 'project_id', new."project_id", 'period_from', new."period_from", 'period_to', new."period_to", 'progress', new."progress", 'problems', new."problems", 'next_steps', new."next_steps", 'version', new."version", 'replaces', new."replaces", 'written_on', new."written_on"), image_proof('project_update', new."id", NULL, json_object('id', new."id", 'project_id', new."project_id", 'period_from', new."period_from", 'period_to', new."period_to", 'progress', new."progress", 'problems', new."problems", 'next_steps', new."next_steps", 'version', new."version", 'replaces', new."replaces", 'written_on', new."written_on"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_project_update_update" AFTER update ON "project_update" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'project_update', new."id", json_object('id', old."id", 'project_id', old."project_id", 'period_from', old."period_from", 'period_to', old."period_to", 'progress', old."progress", 'problems', old."problems", 'next_steps', old."next_steps", 'version', old."version", 'replaces', old."replaces", 'written_on', old."written_on"), json_object('id', new."id", 'project_id', new."project_id", 'period_from', new."period_from", 'period_to', new."period_to", 'progress', new."progress", 'problems', new."problems", 'next_steps', new."next_steps", 'version', new."version", 'replaces', new."replaces", 'written_on', new."written_on"), image_proof('project_update', new."id", json_object('id', old."id", 'project_id', old."project_id", 'period_from', old."period_from", 'period_to', old."period_to", 'progress', old."progress", 'problems', old."problems", 'next_steps', old."next_steps", 'version', old."version", 'replaces', old."replaces", 'written_on', old."written_on"), json_object('id', new."id", 'project_id', new."project_id", 'period_from', new."period_from", 'period_to', new."period_to", 'progress', new."progress", 'problems', new."problems", 'next_steps', new."next_steps", 'version', new."version", 'replaces', new."replaces", 'written_on', new."written_on"))
               FROM journal_open;
             END;

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

CREATE TRIGGER "watch_publication_delete" AFTER delete ON "publication" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'publication', old."id", json_object('id', old."id", 'outlet_id', old."outlet_id", 'title', old."title", 'state', old."state", 'planned_for', old."planned_for", 'approved_by', old."approved_by", 'published_on', old."published_on", 'link', old."link", 'reads', old."reads", 'likes', old."likes", 'shares', old."shares", 'organisation_id', old."organisation_id", 'project_id', old."project_id", 'pictured', old."pictured", 'consent', old."consent", 'consent_by_guardian', old."consent_by_guardian", 'note', old."note"), NULL, image_proof('publication', old."id", json_object('id', old."id", 'outlet_id', old."outlet_id", 'title', old."title", 'state', old."state", 'planned_for', old."planned_for", 'approved_by', old."approved_by", 'published_on', old."published_on", 'link', old."link", 'reads', old."reads", 'likes', old."likes", 'shares', old."shares", 'organisation_id', old."organisation_id", 'project_id', old."project_id", 'pictured', old."pictured", 'consent', old."consent", 'consent_by_guardian', old."consent_by_guardian", 'note', old."note"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_publication_insert" AFTER insert ON "publication" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'publication', new."id", NULL, json_object('id', new."id", 'outlet_id', new."outlet_id", 'title', new."title", 'state', new."state", 'planned_for', new."planned_for", 'approved_by', new."approved_by", 'published_on', new."published_on", 'link', new."link", 'reads', new."reads", 'likes', new."likes", 'shares', new."shares", 'organisation_id', new."organisation_id", 'project_id', new."project_id", 'pictured', new."pictured", 'consent', new."consent", 'consent_by_guardian', new."consent_by_guardian", 'note', new."note"), image_proof('publication', new."id", NULL, json_object('id', new."id", 'outlet_id', new."outlet_id", 'title', new."title", 'state', new."state", 'planned_for', new."planned_for", 'approved_by', new."approved_by", 'published_on', new."published_on", 'link', new."link", 'reads', new."reads", 'likes', new."likes", 'shares', new."shares", 'organisation_id', new."organisation_id", 'project_id', new."project_id", 'pictured', new."pictured", 'consent', new."consent", 'consent_by_guardian', new."consent_by_guardian", 'note', new."note"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_publication_update" AFTER update ON "publication" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'publication', new."id", json_object('id', old."id", 'outlet_id', old."outlet_id", 'title', old."title", 'state', old."state", 'planned_for', old."planned_for", 'approved_by', old."approved_by", 'published_on', old."published_on", 'link', old."link", 'reads', old."reads", 'likes', old."likes", 'shares', old."shares", 'organisation_id', old."organisation_id", 'project_id', old."project_id", 'pictured', old."pictured", 'consent', old."consent", 'consent_by_guardian', old."consent_by_guardian", 'note', old."note"), json_object('id', new."id", 'outlet_id', new."outlet_id", 'title', new."title", 'state', new."state", 'planned_for', new."planned_for", 'approved_by', new."approved_by", 'published_on', new."published_on", 'link', new."link", 'reads', new."reads", 'likes', new."likes", 'shares', new."shares", 'organisation_id', new."organisation_id", 'project_id', new."project_id", 'pictured', new."pictured", 'consent', new."consent", 'consent_by_guardian', new."consent_by_guardian", 'note', new."note"), image_proof('publication', new."id", json_object('id', old."id", 'outlet_id', old."outlet_id", 'title', old."title", 'state', old."state", 'planned_for', old."planned_for", 'approved_by', old."approved_by", 'published_on', old."published_on", 'link', old."link", 'reads', old."reads", 'likes', old."likes", 'shares', old."shares", 'organisation_id', old."organisation_id", 'project_id', old."project_id", 'pictured', old."pictured", 'consent', old."consent", 'consent_by_guardian', old."consent_by_guardian", 'note', old."note"), json_object('id', new."id", 'outlet_id', new."outlet_id", 'title', new."title", 'state', new."state", 'planned_for', new."planned_for", 'approved_by', new."approved_by", 'published_on', new."published_on", 'link', new."link", 'reads', new."reads", 'likes', new."likes", 'shares', new."shares", 'organisation_id', new."organisation_id", 'project_id', new."project_id", 'pictured', new."pictured", 'consent', new."consent", 'consent_by_guardian', new."consent_by_guardian", 'note', new."note"))
               FROM journal_open;
             END;

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

CREATE TRIGGER "watch_resource_match_delete" AFTER delete ON "resource_match" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'resource_match', old."id", json_object('id', old."id", 'need_id', old."need_id", 'offer_id', old."offer_id", 'quantity', old."quantity", 'value_fen', old."value_fen", 'state', old."state", 'state_on', old."state_on", 'reason', old."reason", 'evidence', old."evidence", 'people', old."people"), NULL, image_proof('resource_match', old."id", json_object('id', old."id", 'need_id', old."need_id", 'offer_id', old."offer_id", 'quantity', old."quantity", 'value_fen', old."value_fen", 'state', old."state", 'state_on', old."state_on", 'reason', old."reason", 'evidence', old."evidence", 'people', old."people"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_resource_match_insert" AFTER insert ON "resource_match" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'resource_match', new."id", NULL, json_object('id', new."id", 'need_id', new."need_id", 'offer_id', new."offer_id", 'quantity', new."quantity", 'value_fen', new."value_fen", 'state', new."state", 'state_on', new."state_on", 'reason', new."reason", 'evidence', new."evidence", 'people', new."people"), image_proof('resource_match', new."id", NULL, json_object('id', new."id", 'need_id', new."need_id", 'offer_id', new."offer_id", 'quantity', new."quantity", 'value_fen', new."value_fen", 'state', new."state", 'state_on', new."state_on", 'reason', new."reason", 'evidence', new."evidence", 'people', new."people"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_resource_match_update" AFTER update ON "resource_match" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'resource_match', new."id", json_object('id', old."id", 'need_id', old."need_id", 'offer_id', old."offer_id", 'quantity', old."quantity", 'value_fen', old."value_fen", 'state', old."state", 'state_on', old."state_on", 'reason', old."reason", 'evidence', old."evidence", 'people', old."people"), json_object('id', new."id", 'need_id', new."need_id", 'offer_id', new."offer_id", 'quantity', new."quantity", 'value_fen', new."value_fen", 'state', new."state", 'state_on', new."state_on", 'reason', new."reason", 'evidence', new."evidence", 'people', new."people"), image_proof('resource_match', new."id", json_object('id', old."id", 'need_id', old."need_id", 'offer_id', old."offer_id", 'quantity', old."quantity", 'value_fen', old."value_fen", 'state', old."state", 'state_on', old."state_on", 'reason', old."reason", 'evidence', old."evidence", 'people', old."people"), json_object('id', new."id", 'need_id', new."need_id", 'offer_id', new."offer_id", 'quantity', new."quantity", 'value_fen', new."value_fen", 'state', new."state", 'state_on', new."state_on", 'reason', new."reason", 'evidence', new."evidence", 'people', new."people"))
               FROM journal_open;
             END;

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

CREATE TRIGGER "watch_service_delete" AFTER delete ON "service" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'service', old."id", json_object('id', old."id", 'given_on', old."given_on", 'channel', old."channel", 'project_id', old."project_id", 'kind', old."kind", 'topic', old."topic", 'people', old."people", 'person_times', old."person_times", 'hours', old."hours", 'staff', old."staff", 'cost_fen', old."cost_fen", 'evidence', old."evidence", 'note', old."note", 'source_kind', old."source_kind", 'source_id', old."source_id", 'as_recorded', old."as_recorded"), NULL, image_proof('service', old."id", json_object('id', old."id", 'given_on', old."given_on", 'channel', old."channel", 'project_id', old."project_id", 'kind', old."kind", 'topic', old."topic", 'people', old."people", 'person_times', old."person_times", 'hours', old."hours", 'staff', old."staff", 'cost_fen', old."cost_fen", 'evidence', old."evidence", 'note', old."note", 'source_kind', old."source_kind", 'source_id', old."source_id", 'as_recorded', old."as_recorded"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_service_insert" AFTER insert ON "service" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'service', new."id", NULL, json_object('id', new."id", 'given_on', new."given_on", 'channel', new."channel", 'project_id', new."project_id", 'kind', new."kind", 'topic', new."topic", 'people', new."people", 'person_times', new."person_times", 'hours', new."hours", 'staff', new."staff", 'cost_fen', new."cost_fen", 'evidence', new."evidence", 'note', new."note", 'source_kind', new."source_kind", 'source_id', new."source_id", 'as_recorded', new."as_recorded"), image_proof('service', new."id", NULL, json_object('id', new."id", 'given_on', new."given_on", 'channel', new."channel", 'project_id', new."project_id", 'kind', new."kind", 'topic', new."topic", 'people', new."people", 'person_times', new."person_times", 'hours', new."hours", 'staff', new."staff", 'cost_fen', new."cost_fen", 'evidence', new."evidence", 'note', new."note", 'source_kind', new."source_kind", 'source_id', new."source_id", 'as_recorded', new."as_recorded"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_service_update" AFTER update ON "service" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'service', new."id", json_object('id', old."id", 'given_on', old."given_on", 'channel', old."channel", 'project_id', old."project_id", 'kind', old."kind", 'topic', old."topic", 'people', old."people", 'person_times', old."person_times", 'hours', old."hours", 'staff', old."staff", 'cost_fen', old."cost_fen", 'evidence', old."evidence", 'note', old."note", 'source_kind', old."source_kind", 'source_id', old."source_id", 'as_recorded', old."as_recorded"), json_object('id', new."id", 'given_on', new."given_on", 'channel', new."channel", 'project_id', new."project_id", 'kind', new."kind", 'topic', new."topic", 'people', new."people", 'person_times', new."person_times", 'hours', new."hours", 'staff', new."staff", 'cost_fen', new."cost_fen", 'evidence', new."evidence", 'note', new."note", 'source_kind', new."source_kind", 'source_id', new."source_id", 'as_recorded', new."as_recorded"), image_proof('service', new."id", json_object('id', old."id", 'given_on', old."given_on", 'channel', old."channel", 'project_id', old."project_id", 'kind', old."kind", 'topic', old."topic", 'people', old."people", 'person_times', old."person_times", 'hours', old."hours", 'staff', old."staff", 'cost_fen', old."cost_fen", 'evidence', old."evidence", 'note', old."note", 'source_kind', old."source_kind", 'source_id', old."source_id", 'as_recorded', old."as_recorded"), json_object('id', new."id", 'given_on', new."given_on", 'channel', new."channel", 'project_id', new."project_id", 'kind', new."kind", 'topic', new."topic", 'people', new."people", 'person_times', new."person_times", 'hours', new."hours", 'staff', new."staff", 'cost_fen', new."cost_fen", 'evidence', new."evidence", 'note', new."note", 'source_kind', new."source_kind", 'source_id', new."source_id", 'as_recorded', new."as_recorded"))
               FROM journal_open;
             END;

CREATE TABLE service_organisation (
    id              TEXT PRIMARY KEY NOT NULL,
    service_id      TEXT NOT NULL REFERENCES service (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    UNIQUE (service_id, organisation_id)
) STRICT;

CREATE INDEX service_organisation_organisation ON service_organisation (organisation_id);

CREATE TRIGGER "watch_service_organisation_delete" AFTER delete ON "service_organisation" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'service_organisation', old."id", json_object('id', old."id", 'service_id', old."service_id", 'organisation_id', old."organisation_id"), NULL, image_proof('service_organisation', old."id", json_object('id', old."id", 'service_id', old."service_id", 'organisation_id', old."organisation_id"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_service_organisation_insert" AFTER insert ON "service_organisation" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'service_organisation', new."id", NULL, json_object('id', new."id", 'service_id', new."service_id", 'organisation_id', new."organisation_id"), image_proof('service_organisation', new."id", NULL, json_object('id', new."id", 'service_id', new."service_id", 'organisation_id', new."organisation_id"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_service_organisation_update" AFTER update ON "service_organisation" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'service_organisation', new."id", json_object('id', old."id", 'service_id', old."service_id", 'organisation_id', old."organisation_id"), json_object('id', new."id", 'service_id', new."service_id", 'organisation_id', new."organisation_id"), image_proof('service_organisation', new."id", json_object('id', old."id", 'service_id', old."service_id", 'organisation_id', old."organisation_id"), json_object('id', new."id", 'service_id', new."service_id", 'organisation_id', new."organisation_id"))
               FROM journal_open;
             END;

CREATE TABLE setting (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT;

CREATE TRIGGER "watch_setting_delete" AFTER delete ON "setting" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'setting', old."key", json_object('key', old."key", 'value', old."value"), NULL, image_proof('setting', old."key", json_object('key', old."key", 'value', old."value"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_setting_insert" AFTER insert ON "setting" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'setting', new."key", NULL, json_object('key', new."key", 'value', new."value"), image_proof('setting', new."key", NULL, json_object('key', new."key", 'value', new."value"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_setting_update" AFTER update ON "setting" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'setting', new."key", json_object('key', old."key", 'value', old."value"), json_object('key', new."key", 'value', new."value"), image_proof('setting', new."key", json_object('key', old."key", 'value', old."value"), json_object('key', new."key", 'value', new."value"))
               FROM journal_open;
             END;

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

CREATE TRIGGER "watch_stage_move_delete" AFTER delete ON "stage_move" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'stage_move', old."id", json_object('id', old."id", 'incubation_id', old."incubation_id", 'seq', old."seq", 'stage', old."stage", 'moved_on', old."moved_on", 'actor', old."actor", 'reason', old."reason", 'paper', old."paper", 'no', old."no", 'residency', old."residency", 'period_from', old."period_from", 'period_to', old."period_to", 'as_is', old."as_is"), NULL, image_proof('stage_move', old."id", json_object('id', old."id", 'incubation_id', old."incubation_id", 'seq', old."seq", 'stage', old."stage", 'moved_on', old."moved_on", 'actor', old."actor", 'reason', old."reason", 'paper', old."paper", 'no', old."no", 'residency', old."residency", 'period_from', old."period_from", 'period_to', old."period_to", 'as_is', old."as_is"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_stage_move_insert" AFTER insert ON "stage_move" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'stage_move', new."id", NULL, json_object('id', new."id", 'incubation_id', new."incubation_id", 'seq', new."seq", 'stage', new."stage", 'moved_on', new."moved_on", 'actor', new."actor", 'reason', new."reason", 'paper', new."paper", 'no', new."no", 'residency', new."residency", 'period_from', new."period_from", 'period_to', new."period_to", 'as_is', new."as_is"), image_proof('stage_move', new."id", NULL, json_object('id', new."id", 'incubation_id', new."incubation_id", 'seq', new."seq", 'stage', new."stage", 'moved_on', new."moved_on", 'actor', new."actor", 'reason', new."reason", 'paper', new."paper", 'no', new."no", 'residency', new."residency", 'period_from', new."period_from", 'period_to', new."period_to", 'as_is', new."as_is"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_stage_move_update" AFTER update ON "stage_move" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'stage_move', new."id", json_object('id', old."id", 'incubation_id', old."incubation_id", 'seq', old."seq", 'stage', old."stage", 'moved_on', old."moved_on", 'actor', old."actor", 'reason', old."reason", 'paper', old."paper", 'no', old."no", 'residency', old."residency", 'period_from', old."period_from", 'period_to', old."period_to", 'as_is', old."as_is"), json_object('id', new."id", 'incubation_id', new."incubation_id", 'seq', new."seq", 'stage', new."stage", 'moved_on', new."moved_on", 'actor', new."actor", 'reason', new."reason", 'paper', new."paper", 'no', new."no", 'residency', new."residency", 'period_from', new."period_from", 'period_to', new."period_to", 'as_is', new."as_is"), image_proof('stage_move', new."id", json_object('id', old."id", 'incubation_id', old."incubation_id", 'seq', old."seq", 'stage', old."stage", 'moved_on', old."moved_on", 'actor', old."actor", 'reason', old."reason", 'paper', old."paper", 'no', old."no", 'residency', old."residency", 'period_from', old."period_from", 'period_to', old."period_to", 'as_is', old."as_is"), json_object('id', new."id", 'incubation_id', new."incubation_id", 'seq', new."seq", 'stage', new."stage", 'moved_on', new."moved_on", 'actor', new."actor", 'reason', new."reason", 'paper', new."paper", 'no', new."no", 'residency', new."residency", 'period_from', new."period_from", 'period_to', new."period_to", 'as_is', new."as_is"))
               FROM journal_open;
             END;

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

CREATE TRIGGER "watch_tranche_delete" AFTER delete ON "tranche" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'tranche', old."id", json_object('id', old."id", 'award_id', old."award_id", 'seq', old."seq", 'name', old."name", 'percent', old."percent", 'amount_fen', old."amount_fen", 'planned_on', old."planned_on"), NULL, image_proof('tranche', old."id", json_object('id', old."id", 'award_id', old."award_id", 'seq', old."seq", 'name', old."name", 'percent', old."percent", 'amount_fen', old."amount_fen", 'planned_on', old."planned_on"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_tranche_insert" AFTER insert ON "tranche" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'tranche', new."id", NULL, json_object('id', new."id", 'award_id', new."award_id", 'seq', new."seq", 'name', new."name", 'percent', new."percent", 'amount_fen', new."amount_fen", 'planned_on', new."planned_on"), image_proof('tranche', new."id", NULL, json_object('id', new."id", 'award_id', new."award_id", 'seq', new."seq", 'name', new."name", 'percent', new."percent", 'amount_fen', new."amount_fen", 'planned_on', new."planned_on"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_tranche_update" AFTER update ON "tranche" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'tranche', new."id", json_object('id', old."id", 'award_id', old."award_id", 'seq', old."seq", 'name', old."name", 'percent', old."percent", 'amount_fen', old."amount_fen", 'planned_on', old."planned_on"), json_object('id', new."id", 'award_id', new."award_id", 'seq', new."seq", 'name', new."name", 'percent', new."percent", 'amount_fen', new."amount_fen", 'planned_on', new."planned_on"), image_proof('tranche', new."id", json_object('id', old."id", 'award_id', old."award_id", 'seq', old."seq", 'name', old."name", 'percent', old."percent", 'amount_fen', old."amount_fen", 'planned_on', old."planned_on"), json_object('id', new."id", 'award_id', new."award_id", 'seq', new."seq", 'name', new."name", 'percent', new."percent", 'amount_fen', new."amount_fen", 'planned_on', new."planned_on"))
               FROM journal_open;
             END;

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

CREATE TRIGGER "watch_tranche_condition_delete" AFTER delete ON "tranche_condition" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'tranche_condition', old."id", json_object('id', old."id", 'tranche_id', old."tranche_id", 'seq', old."seq", 'kind', old."kind", 'label', old."label", 'due_on', old."due_on", 'state', old."state", 'evidence', old."evidence", 'asked_by', old."asked_by", 'decided_by', old."decided_by", 'decided_on', old."decided_on", 'reason', old."reason"), NULL, image_proof('tranche_condition', old."id", json_object('id', old."id", 'tranche_id', old."tranche_id", 'seq', old."seq", 'kind', old."kind", 'label', old."label", 'due_on', old."due_on", 'state', old."state", 'evidence', old."evidence", 'asked_by', old."asked_by", 'decided_by', old."decided_by", 'decided_on', old."decided_on", 'reason', old."reason"), NULL)
               FROM journal_open;
             END;

CREATE TRIGGER "watch_tranche_condition_insert" AFTER insert ON "tranche_condition" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'tranche_condition', new."id", NULL, json_object('id', new."id", 'tranche_id', new."tranche_id", 'seq', new."seq", 'kind', new."kind", 'label', new."label", 'due_on', new."due_on", 'state', new."state", 'evidence', new."evidence", 'asked_by', new."asked_by", 'decided_by', new."decided_by", 'decided_on', new."decided_on", 'reason', new."reason"), image_proof('tranche_condition', new."id", NULL, json_object('id', new."id", 'tranche_id', new."tranche_id", 'seq', new."seq", 'kind', new."kind", 'label', new."label", 'due_on', new."due_on", 'state', new."state", 'evidence', new."evidence", 'asked_by', new."asked_by", 'decided_by', new."decided_by", 'decided_on', new."decided_on", 'reason', new."reason"))
               FROM journal_open;
             END;

CREATE TRIGGER "watch_tranche_condition_update" AFTER update ON "tranche_condition" BEGIN
               SELECT RAISE(ABORT, 'journal: no entry is open') WHERE NOT EXISTS (SELECT 1 FROM journal_open);
               INSERT INTO journal_image (seq, tbl, row, before, after, proof)
               SELECT seq, 'tranche_condition', new."id", json_object('id', old."id", 'tranche_id', old."tranche_id", 'seq', old."seq", 'kind', old."kind", 'label', old."label", 'due_on', old."due_on", 'state', old."state", 'evidence', old."evidence", 'asked_by', old."asked_by", 'decided_by', old."decided_by", 'decided_on', old."decided_on", 'reason', old."reason"), json_object('id', new."id", 'tranche_id', new."tranche_id", 'seq', new."seq", 'kind', new."kind", 'label', new."label", 'due_on', new."due_on", 'state', new."state", 'evidence', new."evidence", 'asked_by', new."asked_by", 'decided_by', new."decided_by", 'decided_on', new."decided_on", 'reason', new."reason"), image_proof('tranche_condition', new."id", json_object('id', old."id", 'tranche_id', old."tranche_id", 'seq', old."seq", 'kind', old."kind", 'label', old."label", 'due_on', old."due_on", 'state', old."state", 'evidence', old."evidence", 'asked_by', old."asked_by", 'decided_by', old."decided_by", 'decided_on', old."decided_on", 'reason', old."reason"), json_object('id', new."id", 'tranche_id', new."tranche_id", 'seq', new."seq", 'kind', new."kind", 'label', new."label", 'due_on', new."due_on", 'state', new."state", 'evidence', new."evidence", 'asked_by', new."asked_by", 'decided_by', new."decided_by", 'decided_on', new."decided_on", 'reason', new."reason"))
               FROM journal_open;
             END;

