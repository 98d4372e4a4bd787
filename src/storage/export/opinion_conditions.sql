-- What a session says is told once it is closed.
SELECT dossier.reference AS dossier, roadmap.version, project.number AS project, opinion.body, opinion.given_on,
       opinion_condition.number, opinion_condition.text AS condition, opinion_condition.before
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN roadmap ON roadmap.dossier = dossier.id AND roadmap.begun_on <= :as_of
JOIN project ON project.roadmap = roadmap.id
JOIN opinion ON opinion.project = project.id AND opinion.given_on <= :as_of
LEFT JOIN session ON session.id = opinion.session
JOIN opinion_condition ON opinion_condition.opinion = opinion.id
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
  AND (opinion.session IS NULL OR session.closed_on <= :as_of)
ORDER BY edition.reference, dossier.number, roadmap.version, project.number, opinion.given_on, opinion.id,
         opinion_condition.number
