SELECT experiment.id, dossier.reference, neighbourhood.name, dossier.edition, experiment.project AS number,
       NULL AS part, ifnull((
         SELECT project.title FROM roadmap JOIN project ON project.roadmap = roadmap.id
         WHERE roadmap.dossier = dossier.id AND roadmap.submitted_on IS NOT NULL
           AND project.number = experiment.project
         ORDER BY roadmap.version DESC LIMIT 1), '') AS text, NULL AS code, NULL AS who, NULL AS at
FROM json_each(:ids) AS wanted
JOIN experiment ON experiment.id = wanted.value
JOIN dossier ON dossier.id = experiment.dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
