-- Checks are planned when a dossier is closed; of one that was taken up again only what was done is left.
SELECT dossier.reference AS dossier, aftercare.number, aftercare.project, aftercare.code AS aftercare_check,
       aftercare.what, aftercare.due_on, CASE WHEN aftercare.done_on <= :as_of THEN aftercare.done_on END AS done_on,
       CASE WHEN aftercare.done_on <= :as_of THEN aftercare.result END AS aftercare_result,
       CASE WHEN aftercare.done_on <= :as_of THEN aftercare.note END AS note
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN aftercare ON aftercare.dossier = dossier.id
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
  AND EXISTS (SELECT 1 FROM dossier_event AS closed
              WHERE closed.dossier = dossier.id AND closed.move = 'close' AND closed.on_day <= :as_of)
ORDER BY edition.reference, dossier.number, aftercare.number
