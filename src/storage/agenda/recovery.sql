SELECT recovery.id, dossier.reference, neighbourhood.name, dossier.edition, recovery.id AS number, NULL AS part,
       '' AS text, NULL AS code, NULL AS who, NULL AS at
FROM json_each(:ids) AS wanted
JOIN recovery ON recovery.id = wanted.value
JOIN dossier ON dossier.id = recovery.dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
