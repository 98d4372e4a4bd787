SELECT dossier.reference AS dossier, task_done.task, task_done.done_on, task_done.note
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN task_done ON task_done.dossier = dossier.id AND task_done.done_on <= :as_of
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, task_done.done_on, task_done.id
