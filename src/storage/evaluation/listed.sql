-- What is realised, or was: with how many answers, and whether the steering group concluded.
SELECT dossier.reference, neighbourhood.name, dossier.track, dossier.tier, dossier.status = 'closed' AS closed,
       (SELECT ifnull(sum(response.people), 0) FROM evaluation_response AS response
        WHERE response.dossier = dossier.id AND response.finished_on IS NOT NULL) AS people,
       (SELECT count(*) FROM evaluation_response AS response
        WHERE response.dossier = dossier.id AND response.finished_on IS NOT NULL) AS finished,
       (SELECT count(*) FROM evaluation_response AS response
        WHERE response.dossier = dossier.id AND response.finished_on IS NULL) AS begun,
       evaluation.held_on
FROM dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
LEFT JOIN evaluation ON evaluation.dossier = dossier.id
WHERE dossier.edition = ?1
  AND ((dossier.phase = 'realisation' AND dossier.status IN ('active', 'suspended')) OR dossier.status = 'closed')
ORDER BY dossier.number
