SELECT dossier.reference AS dossier, report.number AS report, story.project, story.story
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN dossier_report AS report ON report.dossier = dossier.id AND report.submitted_on <= :as_of
JOIN report_story AS story ON story.report = report.id
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, report.number, story.project
