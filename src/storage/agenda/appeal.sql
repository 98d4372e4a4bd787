SELECT appeal.id, dossier.reference, neighbourhood.name, dossier.edition, appeal.number, NULL AS part,
       appeal.grounds AS text, NULL AS code, NULL AS who, NULL AS at
FROM json_each(:ids) AS wanted
JOIN appeal ON appeal.id = wanted.value
JOIN dossier ON dossier.id = appeal.dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
