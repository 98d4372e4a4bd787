SELECT dossier.reference AS dossier, inventory.version, item.number, item.kind, item.theme, item.text,
       item.place, item.owner
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN inventory ON inventory.dossier = dossier.id AND inventory.held_on <= :as_of
JOIN inventory_item AS item ON item.inventory = inventory.id
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, inventory.version, item.number
