-- What stands in braces is put in from constant parts.
SELECT amendment.id, amendment.dossier, dossier.reference, amendment.number, amendment.project, amendment.kind,
       amendment.what, amendment.reason, amendment.asked_on, amendment.verdict, amendment.decided_on, amendment.body,
       amendment.note
FROM dossier CROSS JOIN amendment ON amendment.dossier = dossier.id
WHERE {which}
ORDER BY dossier.edition, dossier.number, amendment.number
