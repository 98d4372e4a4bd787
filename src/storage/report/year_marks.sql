-- Marks of sessions that were closed, of those who judged the dossier; the latest session of a project comes last.
SELECT dossier.id AS dossier, dossier.track, project.number, session.id AS session, seat.id AS seat, mark.criterion,
       mark.points_hundredths
FROM session
JOIN seat ON seat.session = session.id AND (seat.capacity = 'chair' OR seat.capacity = 'member')
         AND seat.present IS NOT 0
JOIN mark ON mark.seat = seat.id
JOIN project ON project.id = mark.project
JOIN roadmap ON roadmap.id = project.roadmap
JOIN dossier ON dossier.id = roadmap.dossier
WHERE session.edition IN (SELECT value FROM json_each(:editions)) AND session.closed_on <= :as_of
  AND NOT EXISTS (SELECT 1 FROM recusal WHERE recusal.seat = seat.id AND recusal.dossier = dossier.id)
ORDER BY dossier.id, project.number, session.on_day, session.id, seat.number
