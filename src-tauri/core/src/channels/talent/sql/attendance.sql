SELECT attendance.*, event.topic, event.held_from
  FROM attendance
  JOIN event ON event.id = attendance.event_id
 WHERE (:event IS NULL OR event.id = :event)
 ORDER BY event.held_from, event.id, attendance.signed_in_at IS NULL, attendance.signed_in_at, attendance.id
