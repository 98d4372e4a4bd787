SELECT instalment.id, dossier.reference, neighbourhood.name, dossier.edition, instalment.number, NULL AS part,
       '' AS text, NULL AS code, NULL AS who, NULL AS at
FROM json_each(:ids) AS wanted
JOIN instalment ON instalment.id = wanted.value
JOIN dossier ON dossier.id = instalment.dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
