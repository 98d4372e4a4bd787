SELECT action.id, dossier.reference, neighbourhood.name, dossier.edition, action.id AS number, NULL AS part,
       action.text, NULL AS code, action.who, NULL AS at
FROM json_each(:ids) AS wanted
JOIN action ON action.id = wanted.value
LEFT JOIN dossier ON dossier.id = action.dossier
LEFT JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
