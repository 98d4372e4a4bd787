-- What stands in braces is put in from constant parts.
SELECT dossier.id, dossier.reference, neighbourhood.name, dossier.edition,
       (SELECT operation.at FROM operation WHERE operation.id = (
          SELECT max(touched.operation) FROM operation_dossier AS touched WHERE touched.dossier = dossier.id)) AS last_at
FROM dossier JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
WHERE {which}
ORDER BY dossier.edition, dossier.number
