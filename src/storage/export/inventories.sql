SELECT dossier.reference AS dossier, inventory.version, inventory.held_on, inventory.method,
       inventory.residents, inventory.users, inventory.partners
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN inventory ON inventory.dossier = dossier.id AND inventory.held_on <= :as_of
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, inventory.version
