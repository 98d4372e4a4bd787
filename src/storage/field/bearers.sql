SELECT dossier.edition, dossier.track, count(*) AS dossiers,
       sum((SELECT count(*) FROM project WHERE project.roadmap = (
         SELECT roadmap.id FROM roadmap WHERE roadmap.dossier = dossier.id
         ORDER BY roadmap.version DESC LIMIT 1))) AS projects
FROM dossier
WHERE dossier.edition IN (SELECT value FROM json_each(?1))
GROUP BY dossier.edition, dossier.track
