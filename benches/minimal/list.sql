SELECT dossier.reference, neighbourhood.name, dossier.phase, dossier.status, dossier.since, dossier.submitted_on,
       (SELECT nis FROM neighbourhood_municipality AS place
        WHERE place.neighbourhood = dossier.neighbourhood ORDER BY position LIMIT 1),
       (SELECT count(*) FROM neighbourhood_municipality AS place WHERE place.neighbourhood = dossier.neighbourhood),
       ifnull((SELECT sum(project.asked_cents) FROM project WHERE project.roadmap = (
         SELECT id FROM roadmap WHERE roadmap.dossier = dossier.id
         ORDER BY submitted_on IS NULL, version DESC LIMIT 1)), dossier.asked_cents)
FROM dossier JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
ORDER BY dossier.edition, dossier.number LIMIT ?1 + 1;
SELECT rule_set FROM edition WHERE id = (SELECT edition FROM dossier ORDER BY edition, number LIMIT 1) AND ?1 > 0;
