-- Of a check of the edition the text is the title of the project.
SELECT aftercare.id, dossier.reference, neighbourhood.name, dossier.edition, aftercare.number, NULL AS part,
       coalesce(aftercare.what, (
         SELECT project.title FROM roadmap JOIN project ON project.roadmap = roadmap.id
         WHERE roadmap.dossier = aftercare.dossier AND project.number = aftercare.project
         ORDER BY roadmap.version DESC LIMIT 1), '') AS text,
       aftercare.code, NULL AS who, NULL AS at
FROM json_each(:ids) AS wanted
JOIN aftercare ON aftercare.id = wanted.value
JOIN dossier ON dossier.id = aftercare.dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
