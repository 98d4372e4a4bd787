-- Of the latest version: there steps are done. What stands in braces is put in from constant parts.
SELECT dossier.id AS dossier, project.number AS project, step.number, step.title, step.starts_on, step.due_on,
       step.moved_to, step.begun_on, step.done_on
FROM dossier
CROSS JOIN roadmap ON roadmap.dossier = dossier.id
CROSS JOIN project ON project.roadmap = roadmap.id
CROSS JOIN step ON step.project = project.id
WHERE {which}
  AND roadmap.version = (SELECT max(latest.version) FROM roadmap AS latest WHERE latest.dossier = dossier.id)
ORDER BY dossier.id, project.number, step.number
