-- The rows of a page that was chosen before.
SELECT dossier.id, dossier.reference, dossier.edition, dossier.phase, dossier.status, dossier.since,
       dossier.submitted_on, neighbourhood.name || ifnull(
         (SELECT group_concat(' + ' || other.name, '' ORDER BY joint.id)
          FROM joint_neighbourhood AS joint JOIN neighbourhood AS other ON other.id = joint.neighbourhood
          WHERE joint.dossier = dossier.id), '') AS name,
       (SELECT place.nis FROM neighbourhood_municipality AS place
        WHERE place.neighbourhood = dossier.neighbourhood ORDER BY place.position LIMIT 1) AS nis,
       (SELECT count(*) FROM neighbourhood_municipality AS place
        WHERE place.neighbourhood = dossier.neighbourhood) AS places,
