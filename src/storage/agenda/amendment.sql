SELECT amendment.id, dossier.reference, neighbourhood.name, dossier.edition, amendment.number, NULL AS part,
       amendment.kind AS text, NULL AS code, NULL AS who, NULL AS at
FROM json_each(:ids) AS wanted
JOIN amendment ON amendment.id = wanted.value
JOIN dossier ON dossier.id = amendment.dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
