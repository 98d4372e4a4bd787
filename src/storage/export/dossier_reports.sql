SELECT dossier.reference AS dossier, report.number, report.kind AS report_kind, report.from_day, report.to_day,
       report.summary, report.declared_by, report.submitted_on, report.sha256,
       CASE WHEN report.accepted_on <= :as_of THEN report.accepted_on END AS accepted_on
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN dossier_report AS report ON report.dossier = dossier.id AND report.submitted_on <= :as_of
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, report.number
