JOIN edition ON edition.id = dossier.edition
WHERE dossier.edition IN (SELECT value FROM json_each(:editions))
  AND NOT EXISTS (SELECT 1 FROM experiment AS later
                  WHERE later.dossier = experiment.dossier AND later.project = experiment.project
                    AND later.number > experiment.number)
  AND (:theme IS NULL OR project.theme = :theme OR (project.theme IS NULL AND EXISTS (
        SELECT 1 FROM dossier_theme WHERE dossier_theme.dossier = dossier.id AND dossier_theme.theme = :theme)))
  AND (:nis IS NULL OR EXISTS (
        SELECT 1 FROM neighbourhood_municipality AS place
        WHERE place.neighbourhood = dossier.neighbourhood AND place.nis = :nis))
ORDER BY edition.reference, dossier.number, experiment.project
