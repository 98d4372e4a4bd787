-- The reports of all dossiers of an edition.
SELECT dossier.reference, neighbourhood.name,
       report.id, report.number, report.kind, report.from_day, report.to_day, report.summary, report.declared_by,
       report.submitted_on, report.sha256, report.accepted_on,
       (SELECT count(*) FROM report_query AS asked WHERE asked.report = report.id) AS queries,
       (SELECT count(*) FROM report_query AS asked
          WHERE asked.report = report.id AND asked.answered_on IS NULL) AS open_queries
FROM dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
JOIN dossier_report AS report ON report.dossier = dossier.id
WHERE dossier.edition = ?1
ORDER BY dossier.number, report.number
