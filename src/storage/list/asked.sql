-- What a dossier asks: its submitted roadmap, else its latest one; without a roadmap the amount first asked.
ifnull(
  (SELECT sum(project.asked_cents) FROM project WHERE project.roadmap = (
    SELECT roadmap.id FROM roadmap WHERE roadmap.dossier = dossier.id
    ORDER BY roadmap.submitted_on IS NULL, roadmap.version DESC LIMIT 1)),
  dossier.asked_cents)
