-- What a session says is told once it is closed.
SELECT dossier.reference AS dossier, roadmap.version, project.number AS project, opinion.session AS session_number,
       opinion.body, opinion.given_on, opinion.verdict AS opinion, opinion.amount_cents AS amount, opinion.text AS reason
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN roadmap ON roadmap.dossier = dossier.id AND roadmap.begun_on <= :as_of
JOIN project ON project.roadmap = roadmap.id
JOIN opinion ON opinion.project = project.id AND opinion.given_on <= :as_of
LEFT JOIN session ON session.id = opinion.session
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
  AND (opinion.session IS NULL OR session.closed_on <= :as_of)
ORDER BY edition.reference, dossier.number, roadmap.version, project.number, opinion.given_on, opinion.id
