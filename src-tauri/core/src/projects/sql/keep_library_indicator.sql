INSERT INTO library_indicator (id, code, name, name_en, definition, definition_en, unit, unit_en, level,
                               direction, calculation, rolls, domains, archived)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
ON CONFLICT (code) DO UPDATE
   SET name = excluded.name, name_en = excluded.name_en, definition = excluded.definition,
       definition_en = excluded.definition_en, unit = excluded.unit, unit_en = excluded.unit_en,
       level = excluded.level, direction = excluded.direction, calculation = excluded.calculation,
       rolls = excluded.rolls, domains = excluded.domains, archived = excluded.archived
RETURNING id
