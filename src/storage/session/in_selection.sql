SELECT dossier.id, dossier.reference, neighbourhood.name, dossier.track,
       (SELECT outcome = 'admissible' FROM admissibility
        WHERE admissibility.roadmap = (SELECT id FROM roadmap WHERE roadmap.dossier = dossier.id
                                         AND submitted_on IS NOT NULL ORDER BY version DESC LIMIT 1)) AS admissible
FROM dossier JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
WHERE dossier.edition = ?1 AND dossier.status = 'active' AND dossier.phase = 'selection'
ORDER BY dossier.number
