SELECT dossier.reference AS dossier, roadmap.version, project.number AS project, target.indicator,
       target.thousandths AS value_thousandths
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN roadmap ON roadmap.dossier = dossier.id AND roadmap.begun_on <= :as_of
JOIN project ON project.roadmap = roadmap.id
JOIN target ON target.project = project.id
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, roadmap.version, project.number, target.indicator
