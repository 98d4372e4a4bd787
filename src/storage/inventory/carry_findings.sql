UPDATE project_finding SET item = (
  SELECT later.id FROM inventory_item AS earlier
  JOIN inventory_item AS later ON later.inventory = :to AND later.number = earlier.number
  WHERE earlier.id = project_finding.item
)
WHERE item IN (
  SELECT earlier.id FROM inventory_item AS earlier
  JOIN inventory_item AS later ON later.inventory = :to AND later.number = earlier.number
  WHERE earlier.inventory = :from
)
AND project IN (
  SELECT project.id FROM project JOIN roadmap ON roadmap.id = project.roadmap
  WHERE roadmap.dossier = :dossier AND roadmap.submitted_on IS NULL
)
