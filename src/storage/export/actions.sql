SELECT action.id AS action, dossier.reference AS dossier, visit.number AS visit, action.meeting, action.text AS action_text,
       action.who, action.due_on, CASE WHEN action.done_on <= :as_of THEN action.done_on END AS done_on
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN action ON action.dossier = dossier.id
LEFT JOIN visit ON visit.id = action.visit
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, action.id
