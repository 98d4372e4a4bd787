-- Dossiers with their neighbourhood, for the map and for the cards of initiatives. The day on which the preparation began
-- is that of the last admission; it ends with the agreement, or when the dossier is closed.
SELECT dossier.id, dossier.reference, dossier.edition, edition.reference AS edition_reference, edition.year, dossier.track,
       dossier.phase, dossier.status, dossier.since, dossier.submitted_on,
       neighbourhood.name || ifnull(
         (SELECT group_concat(' + ' || other.name, '' ORDER BY joint.id)
          FROM joint_neighbourhood AS joint JOIN neighbourhood AS other ON other.id = joint.neighbourhood
          WHERE joint.dossier = dossier.id), '') AS name,
       neighbourhood.perimeter, neighbourhood.latitude, neighbourhood.longitude,
       (SELECT group_concat(place.nis, ' ' ORDER BY place.position) FROM neighbourhood_municipality AS place
        WHERE place.neighbourhood = dossier.neighbourhood) AS municipalities,
       (SELECT group_concat(theme, ' ' ORDER BY position) FROM dossier_theme WHERE dossier_theme.dossier = dossier.id) AS themes,
       (SELECT max(event.on_day) FROM dossier_event AS event
        WHERE event.dossier = dossier.id AND event.move = 'admit') AS admitted_on,
       (SELECT agreement.ends_on FROM agreement WHERE agreement.dossier = dossier.id) AS ends_on
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
WHERE edition.id IN (SELECT value FROM json_each(?1))
ORDER BY edition.year, edition.reference, dossier.number
