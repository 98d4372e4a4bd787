SELECT measurement.*, document.number AS document_number
FROM json_each(:dossiers) AS wanted
JOIN measurement ON measurement.dossier = wanted.value AND measurement.on_day <= :as_of
LEFT JOIN document ON document.id = measurement.document
ORDER BY measurement.dossier, measurement.number
