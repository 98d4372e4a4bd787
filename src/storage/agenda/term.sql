SELECT dossier.id, dossier.reference, neighbourhood.name, dossier.edition, NULL AS number, NULL AS part,
       '' AS text, NULL AS code, NULL AS who, NULL AS at
FROM json_each(:ids) AS wanted
JOIN dossier ON dossier.id = wanted.value
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
