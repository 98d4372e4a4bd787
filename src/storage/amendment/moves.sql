-- What stands in braces is put in from constant parts.
SELECT amended_step.amendment, step.number, amended_step.due_on
FROM dossier
CROSS JOIN amendment ON amendment.dossier = dossier.id
CROSS JOIN amended_step ON amended_step.amendment = amendment.id
CROSS JOIN step ON step.id = amended_step.step
WHERE {which}
ORDER BY amendment.id, step.number
