-- The rows of a page that was chosen before.
SELECT dossier.id, dossier.reference, dossier.edition, dossier.phase, dossier.status, dossier.since,
       dossier.submitted_on, neighbourhood.name,
       (SELECT place.nis FROM neighbourhood_municipality AS place
        WHERE place.neighbourhood = dossier.neighbourhood ORDER BY place.position LIMIT 1) AS nis,
       (SELECT count(*) FROM neighbourhood_municipality AS place
        WHERE place.neighbourhood = dossier.neighbourhood) AS places,
