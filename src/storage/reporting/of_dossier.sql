-- The reports of a dossier, each with how many questions were asked about it and how many of them are open.
SELECT report.id, report.number, report.kind, report.from_day, report.to_day, report.summary, report.declared_by,
       report.submitted_on, report.sha256, report.accepted_on,
       (SELECT count(*) FROM report_query AS asked WHERE asked.report = report.id) AS queries,
       (SELECT count(*) FROM report_query AS asked
          WHERE asked.report = report.id AND asked.answered_on IS NULL) AS open_queries
FROM dossier_report AS report
WHERE report.dossier = ?1
ORDER BY report.number
