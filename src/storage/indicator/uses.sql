SELECT (
  SELECT count(*) FROM dossier
  JOIN inventory ON inventory.dossier = dossier.id
  JOIN inventory_measure ON inventory_measure.inventory = inventory.id
  WHERE dossier.edition = :edition AND inventory_measure.indicator = :code
) + (
  SELECT count(*) FROM dossier
  JOIN roadmap ON roadmap.dossier = dossier.id
  JOIN project ON project.roadmap = roadmap.id
  JOIN target ON target.project = project.id
  WHERE dossier.edition = :edition AND target.indicator = :code
) + (
  SELECT count(*) FROM dossier
  JOIN measurement ON measurement.dossier = dossier.id
  WHERE dossier.edition = :edition AND measurement.indicator = :code
) AS uses
