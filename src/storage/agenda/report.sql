-- The number is that of the report that comes next, so that each has a line of its own for ever.
SELECT dossier.id, dossier.reference, neighbourhood.name, dossier.edition,
       (SELECT count(*) FROM dossier_report AS report
          WHERE report.dossier = dossier.id AND report.submitted_on IS NOT NULL) + 1 AS number,
       NULL AS part, '' AS text, NULL AS code, NULL AS who, NULL AS at
FROM json_each(:ids) AS wanted
JOIN dossier ON dossier.id = wanted.value
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
