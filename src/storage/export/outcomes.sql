SELECT dossier.reference AS dossier, roadmap.version, project.number AS project, outcome.outcome, outcome.why,
       outcome.reproducible
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN evaluation ON evaluation.dossier = dossier.id AND evaluation.held_on <= :as_of
JOIN project_outcome AS outcome ON outcome.evaluation = evaluation.id
JOIN project ON project.id = outcome.project
JOIN roadmap ON roadmap.id = project.roadmap
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, roadmap.version, project.number
