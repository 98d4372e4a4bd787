SELECT dossier.reference AS dossier, experiment.number, experiment.project, experiment.choice, experiment.decided_on,
       experiment.body, experiment.reason AS why, experiment.until_on, experiment.anchor
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN experiment ON experiment.dossier = dossier.id AND experiment.decided_on <= :as_of
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, experiment.number
