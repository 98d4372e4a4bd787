-- What stands in braces is put in from constant parts.
SELECT aftercare.dossier, dossier.reference, dossier.edition, aftercare.number, aftercare.project, aftercare.code,
       aftercare.what, aftercare.due_on, aftercare.done_on, aftercare.result, aftercare.note
FROM aftercare JOIN dossier ON dossier.id = aftercare.dossier
WHERE {which}
ORDER BY aftercare.due_on, dossier.edition, dossier.number, aftercare.number
