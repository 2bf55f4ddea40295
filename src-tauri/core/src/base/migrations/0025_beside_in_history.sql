-- Notes, tags and reminders stand in the history of the record they stand beside, also once they are gone.
CREATE INDEX journal_image_beside ON journal_image (coalesce(after, before) ->> '$.record_id')
  WHERE tbl IN ('note', 'tag', 'reminder');
