-- Meetings of the network at which the neighbourhood was: so many of it, or people with a role in one of its dossiers.
, present (meeting, people) AS (
  SELECT attendance.meeting, attendance.count FROM attendance WHERE attendance.neighbourhood = ?1
  UNION ALL
  SELECT attendance.meeting, count(DISTINCT attendance.person)
  FROM concerned JOIN role ON role.dossier = concerned.id AND role.kind IN ('contact', 'member', 'carrier')
  JOIN attendance ON attendance.person = role.person
  GROUP BY attendance.meeting
)
SELECT meeting.id, meeting.on_day, meeting.kind, meeting.place, max(present.people) AS people
FROM present JOIN meeting ON meeting.id = present.meeting
WHERE meeting.dossier IS NULL AND meeting.held = 1
GROUP BY meeting.id
ORDER BY meeting.on_day, meeting.id
