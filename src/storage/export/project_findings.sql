SELECT dossier.reference AS dossier, roadmap.version, project.number AS project,
       inventory.version AS inventory_version, item.number AS finding
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN roadmap ON roadmap.dossier = dossier.id AND roadmap.begun_on <= :as_of
JOIN project ON project.roadmap = roadmap.id
JOIN project_finding AS link ON link.project = project.id
JOIN inventory_item AS item ON item.id = link.item
JOIN inventory ON inventory.id = item.inventory
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, roadmap.version, project.number, inventory.version, item.number
