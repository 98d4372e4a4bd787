SELECT dossier.reference AS dossier, inventory.version, measure.indicator, measure.thousandths AS value_thousandths,
       measure.note
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN inventory ON inventory.dossier = dossier.id AND inventory.held_on <= :as_of
JOIN inventory_measure AS measure ON measure.inventory = inventory.id
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, inventory.version, measure.indicator
