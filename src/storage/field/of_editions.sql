SELECT dossier.id AS dossier, dossier.reference, dossier.edition, dossier.track,
       field_value.project, field_value.field, field_value.value, field_value.organisation, organisation.name,
       field_value.project IS NULL OR EXISTS (
         SELECT 1 FROM project WHERE project.number = field_value.project AND project.roadmap = (
           SELECT roadmap.id FROM roadmap WHERE roadmap.dossier = dossier.id
           ORDER BY roadmap.version DESC LIMIT 1)) AS current
FROM dossier JOIN field_value ON field_value.dossier = dossier.id
LEFT JOIN organisation ON organisation.id = field_value.organisation
WHERE dossier.edition IN (SELECT value FROM json_each(?1))
ORDER BY dossier.edition, dossier.number, field_value.project IS NOT NULL, field_value.project, field_value.id
