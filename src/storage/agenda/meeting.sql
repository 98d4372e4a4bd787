SELECT meeting.id, dossier.reference, neighbourhood.name, ifnull(dossier.edition, meeting.edition) AS edition,
       meeting.id AS number, NULL AS part, meeting.kind AS text, meeting.session AS code, NULL AS who,
       meeting.starts_at AS at
FROM json_each(:ids) AS wanted
JOIN meeting ON meeting.id = wanted.value
LEFT JOIN dossier ON dossier.id = meeting.dossier
LEFT JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
