INSERT INTO opening_figure (id, measure, title, figure, as_of, source, source_on, note)
VALUES (:id, :measure, :title, :figure, :as_of, :source, :source_on, :note)
ON CONFLICT (id) DO UPDATE
   SET figure = excluded.figure, as_of = excluded.as_of, source = excluded.source, source_on = excluded.source_on,
       note = excluded.note
