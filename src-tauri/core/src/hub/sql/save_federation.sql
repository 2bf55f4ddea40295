INSERT INTO federation (id, name, is_hub, level, method, co_builders, approval_no, founded_on, term, term_from,
                        re_election_due, note, status)
VALUES (:id, :name, :is_hub, :level, :method, :co_builders, :approval_no, :founded_on, :term, :term_from,
        :re_election_due, :note, :status)
ON CONFLICT (id) DO UPDATE
   SET name = excluded.name, level = excluded.level, method = excluded.method, co_builders = excluded.co_builders,
       approval_no = excluded.approval_no, founded_on = excluded.founded_on, term = excluded.term,
       term_from = excluded.term_from, re_election_due = excluded.re_election_due, note = excluded.note,
       status = excluded.status
