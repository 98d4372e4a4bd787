SELECT dossier.reference AS dossier, roadmap.version, project.number AS project, project.title,
       project.theme, project.item, project.objective, project.asked_cents AS asked,
       project.asked_stated, project.public_space, project.place, project.latitude AS latitude_millionths,
       project.longitude AS longitude_millionths
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN roadmap ON roadmap.dossier = dossier.id AND roadmap.begun_on <= :as_of
JOIN project ON project.roadmap = roadmap.id
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, roadmap.version, project.number
