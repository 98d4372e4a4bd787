SELECT dossier.edition, dossier.reference, neighbourhood.name, project.title, experiment.number, experiment.project, experiment.choice,
       experiment.decided_on, experiment.body, experiment.reason, experiment.until_on, experiment.anchor
FROM experiment
JOIN dossier ON dossier.id = experiment.dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
JOIN project ON project.number = experiment.project AND project.roadmap = (
  SELECT id FROM roadmap
  WHERE roadmap.dossier = dossier.id AND submitted_on IS NOT NULL ORDER BY version DESC LIMIT 1)
