SELECT dossier.reference AS dossier, measurement.number, measurement.project, measurement.indicator,
       measurement.thousandths AS value_thousandths, measurement.from_day, measurement.on_day, measurement.source,
       document.number AS document
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN measurement ON measurement.dossier = dossier.id AND measurement.on_day <= :as_of
LEFT JOIN document ON document.id = measurement.document
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, measurement.number
