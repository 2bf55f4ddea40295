SELECT event.id, event.kind, event.topic, event.held_from, event.held_to, event.class_hours,
       attendance.times, attendance.signed_in_at
  FROM attendance
  JOIN event ON event.id = attendance.event_id
 WHERE attendance.person_id = ?1 AND event.state = 'held'
 ORDER BY event.held_from DESC, event.id DESC
