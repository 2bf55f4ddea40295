INSERT INTO indicator_result (id, indicator_id, on_date, value, this_period, part, whole,
                              evidence, verified_by, note, split)
VALUES (:id, :indicator_id, :on_date, :value, :this_period, :part, :whole,
        :evidence, :verified_by, :note, :split)
