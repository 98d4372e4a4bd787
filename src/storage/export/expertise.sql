SELECT dossier.reference AS dossier, roadmap.version, project.number AS project,
       project_expertise.field, project_expertise.half_days
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN roadmap ON roadmap.dossier = dossier.id AND roadmap.begun_on <= :as_of
JOIN project ON project.roadmap = roadmap.id
JOIN project_expertise ON project_expertise.project = project.id
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, roadmap.version, project.number, project_expertise.field
