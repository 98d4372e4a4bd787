SELECT dossier.reference AS dossier, report.number AS report, asked.number, asked.question, asked.asked_on,
       CASE WHEN asked.answered_on <= :as_of THEN asked.answer END AS answer,
       CASE WHEN asked.answered_on <= :as_of THEN asked.answered_on END AS answered_on
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN dossier_report AS report ON report.dossier = dossier.id AND report.submitted_on <= :as_of
JOIN report_query AS asked ON asked.report = report.id AND asked.asked_on <= :as_of
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, report.number, asked.number
