SELECT dossier.id, dossier.reference, dossier.edition, dossier.phase, dossier.status, dossier.since,
       dossier.submitted_on, neighbourhood.name,
       (SELECT nis FROM neighbourhood_municipality AS place
        WHERE place.neighbourhood = dossier.neighbourhood ORDER BY position LIMIT 1) AS nis,
       (SELECT count(*) FROM neighbourhood_municipality AS place
        WHERE place.neighbourhood = dossier.neighbourhood) AS places,
       ifnull((SELECT sum(project.asked_cents) FROM project WHERE project.roadmap = (
         SELECT id FROM roadmap WHERE roadmap.dossier = dossier.id
         ORDER BY submitted_on IS NULL, version DESC LIMIT 1)), dossier.asked_cents) AS asked
FROM dossier JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
ORDER BY dossier.edition, dossier.number LIMIT ?1
