-- Projects of the roadmap that counts of each dossier, with their place: their own, else that of the first finding that
-- they answer to. A place of a private owner is left out.
SELECT dossier.id AS dossier, project.number, project.title, project.theme, project.asked_cents, project.latitude,
       project.longitude, decision.verdict, decision.amount_cents AS awarded,
       decision.notified_on IS NOT NULL OR dossier.phase = 'realisation' OR dossier.status = 'refused' AS is_public,
       project_outcome.outcome, item.geometry, item.latitude AS item_latitude, item.longitude AS item_longitude
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN project ON project.roadmap = (
  SELECT roadmap.id FROM roadmap WHERE roadmap.dossier = dossier.id
  ORDER BY roadmap.submitted_on IS NULL, roadmap.version DESC LIMIT 1)
LEFT JOIN decision ON decision.project = project.id
LEFT JOIN project_outcome ON project_outcome.project = project.id
LEFT JOIN inventory_item AS item ON item.id = (
  SELECT found.id FROM project_finding JOIN inventory_item AS found ON found.id = project_finding.item
  WHERE project_finding.project = project.id AND found.owner IS NOT 'private'
    AND (found.geometry IS NOT NULL OR found.latitude IS NOT NULL)
  ORDER BY found.geometry IS NULL, found.number LIMIT 1)
WHERE edition.id IN (SELECT value FROM json_each(?1))
ORDER BY edition.year, edition.reference, dossier.number, project.number
