SELECT payment.id, dossier.reference, neighbourhood.name, dossier.edition, payment.id AS number, NULL AS part,
       payment.paid_on AS text, NULL AS code, NULL AS who, NULL AS at
FROM json_each(:ids) AS wanted
JOIN payment ON payment.id = wanted.value
JOIN dossier ON dossier.id = payment.dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
