SELECT dossier.id, dossier.reference, dossier.edition, dossier.neighbourhood, neighbourhood.name || ifnull(
         (SELECT group_concat(' + ' || other.name, '' ORDER BY joint.id)
          FROM joint_neighbourhood AS joint JOIN neighbourhood AS other ON other.id = joint.neighbourhood
          WHERE joint.dossier = dossier.id), '') AS name,
       dossier.track, dossier.tier, dossier.motivation, dossier.asked_cents,
       dossier.submitted_on, dossier.submitted_at, dossier.phase, dossier.status, dossier.since
FROM dossier JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
WHERE dossier.id = ?1
