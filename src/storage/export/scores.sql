-- Only of closed sessions: until then marks are sealed. What members gave is added up, exactly and without names;
-- those who are recused, absent or without a say do not count, and a mark that stands alone is nobody's business.
SELECT dossier.reference AS dossier, session.id AS session_number, roadmap.version, project.number AS project,
       mark.criterion, count(*) AS members, sum(mark.points_hundredths) AS points_hundredths
FROM edition JOIN session ON session.edition = edition.id AND session.closed_on <= :as_of
JOIN seat ON seat.session = session.id AND (seat.capacity = 'chair' OR seat.capacity = 'member')
         AND seat.present IS NOT 0
JOIN mark ON mark.seat = seat.id AND mark.points_hundredths IS NOT NULL
JOIN project ON project.id = mark.project
JOIN roadmap ON roadmap.id = project.roadmap
JOIN dossier ON dossier.id = roadmap.dossier
WHERE edition.year = :year
  AND NOT EXISTS (SELECT 1 FROM recusal WHERE recusal.seat = seat.id AND recusal.dossier = dossier.id)
GROUP BY session.id, project.id, mark.criterion HAVING count(*) > 1
ORDER BY session.id, dossier.number, project.number, mark.criterion
