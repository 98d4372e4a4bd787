-- The dossiers of an edition whose roadmap was submitted, with what was found of it so far. Codes hold no commas.
SELECT dossier.id, dossier.reference, dossier.edition, dossier.neighbourhood, neighbourhood.name || ifnull(
         (SELECT group_concat(' + ' || other.name, '' ORDER BY joint.id)
          FROM joint_neighbourhood AS joint JOIN neighbourhood AS other ON other.id = joint.neighbourhood
          WHERE joint.dossier = dossier.id), '') AS name,
       dossier.track, dossier.tier, dossier.motivation, dossier.asked_cents, dossier.submitted_on, dossier.submitted_at,
       dossier.phase, dossier.status, dossier.since, admissibility.outcome, admissibility.closed_on,
       (SELECT group_concat(criterion || '=' || result) FROM admissibility_result
        WHERE admissibility_result.admissibility = admissibility.id) AS results,
       (SELECT group_concat(theme) FROM dossier_theme WHERE dossier_theme.dossier = dossier.id) AS themes,
       (SELECT group_concat(item) FROM project WHERE project.roadmap = roadmap.id) AS items
FROM dossier JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
JOIN roadmap ON roadmap.dossier = dossier.id AND roadmap.version = (
  SELECT max(version) FROM roadmap AS submitted
  WHERE submitted.dossier = dossier.id AND submitted.submitted_on IS NOT NULL)
LEFT JOIN admissibility ON admissibility.roadmap = roadmap.id
WHERE dossier.edition = ?1
ORDER BY dossier.number
