SELECT dossier.reference AS dossier, inventory.version, item.number, item.kind, item.theme, item.section,
       item.question, item.text, item.place, item.latitude AS latitude_millionths,
       item.longitude AS longitude_millionths, item.geometry, item.owner, item.source, document.number AS document
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN inventory ON inventory.dossier = dossier.id AND inventory.held_on <= :as_of
JOIN inventory_item AS item ON item.inventory = inventory.id
LEFT JOIN document ON document.id = item.document
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, inventory.version, item.number
