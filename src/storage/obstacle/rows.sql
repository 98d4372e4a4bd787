-- What stands in braces is put in from constant parts.
SELECT obstacle.dossier, dossier.reference, obstacle.number, obstacle.project, obstacle.step, obstacle.reason,
       obstacle.began_on, obstacle.ended_on, obstacle.solution
FROM dossier CROSS JOIN obstacle ON obstacle.dossier = dossier.id
WHERE {which}{open}
ORDER BY dossier.edition, dossier.number, obstacle.number
