SELECT dossier.reference AS dossier, amendment.number AS amendment, amendment.project, step.number AS step,
       amended_step.due_on
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN amendment ON amendment.dossier = dossier.id AND amendment.asked_on <= :as_of
JOIN amended_step ON amended_step.amendment = amendment.id
JOIN step ON step.id = amended_step.step
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, amendment.number, step.number
