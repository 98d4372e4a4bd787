SELECT dossier.reference AS dossier, earlier.reference AS again_for
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN reapplication ON reapplication.dossier = dossier.id
JOIN dossier AS earlier ON earlier.id = reapplication.earlier
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number
