-- Only of closed sessions: until then marks are sealed.
SELECT dossier.reference AS dossier, session.id AS session_number, seat.number AS seat_number, roadmap.version,
       project.number AS project, mark.criterion, mark.points_hundredths, mark.comment
FROM edition JOIN session ON session.edition = edition.id AND session.closed_on <= :as_of
JOIN seat ON seat.session = session.id
JOIN mark ON mark.seat = seat.id
JOIN project ON project.id = mark.project
JOIN roadmap ON roadmap.id = project.roadmap
JOIN dossier ON dossier.id = roadmap.dossier
WHERE edition.year = :year
ORDER BY session.id, dossier.number, project.number, seat.number, mark.id
