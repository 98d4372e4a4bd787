-- Extended until a day, with nothing decided after it, while it is realised.
SELECT 'experiment' AS kind, experiment.until_on AS day, experiment.dossier AS dossier, experiment.id
FROM experiment CROSS JOIN dossier ON dossier.id = experiment.dossier
WHERE experiment.choice = 'extend' AND experiment.until_on <= :until
  AND dossier.status = 'active' AND dossier.phase = 'realisation'
  AND NOT EXISTS (SELECT 1 FROM experiment AS later
                  WHERE later.dossier = experiment.dossier AND later.number > experiment.number
                    AND later.project = experiment.project)
