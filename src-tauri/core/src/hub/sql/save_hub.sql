INSERT INTO hub (id, name, short_name, level, division, division_name, operator_id, operator_head, method, founded_on,
                 approval_no, scope_organisations, scope_women, note)
VALUES (:id, :name, :short_name, :level, :division, :division_name, :operator_id, :operator_head, :method, :founded_on,
        :approval_no, :scope_organisations, :scope_women, :note)
ON CONFLICT (id) DO UPDATE
   SET name = excluded.name, short_name = excluded.short_name, level = excluded.level, division = excluded.division,
       division_name = excluded.division_name, operator_id = excluded.operator_id,
       operator_head = excluded.operator_head, method = excluded.method, founded_on = excluded.founded_on,
       approval_no = excluded.approval_no, scope_organisations = excluded.scope_organisations,
       scope_women = excluded.scope_women, note = excluded.note
