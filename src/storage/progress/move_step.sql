UPDATE step SET moved_to = ?4
WHERE number = ?3 AND project IN (
  SELECT project.id FROM roadmap JOIN project ON project.roadmap = roadmap.id
  WHERE roadmap.dossier = ?1 AND project.number = ?2 AND roadmap.version >= (
    SELECT max(submitted.version) FROM roadmap AS submitted
    WHERE submitted.dossier = ?1 AND submitted.submitted_on IS NOT NULL))
