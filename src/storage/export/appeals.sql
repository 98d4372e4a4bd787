SELECT dossier.reference AS dossier, appeal.number, appeal.against, project.number AS project, appeal.lodged_on,
       appeal.lodged_by, appeal.grounds, appeal.due_on AS answer_due_on, appeal.outcome AS appeal_outcome,
       appeal.settled_on, appeal.body, appeal.reason
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN appeal ON appeal.dossier = dossier.id AND appeal.lodged_on <= :as_of
LEFT JOIN project ON project.id = appeal.project
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, appeal.number
