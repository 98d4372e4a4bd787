-- Of a theme are those with a project of it, or that chose it.
SELECT dossier.reference, neighbourhood.name, evaluation.held_on, evaluation.participants, evaluation.lasting,
       evaluation.lessons, evaluation.recommendation
FROM dossier
JOIN evaluation ON evaluation.dossier = dossier.id
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
JOIN edition ON edition.id = dossier.edition
WHERE dossier.edition IN (SELECT value FROM json_each(:editions))
  AND (:theme IS NULL OR EXISTS (
        SELECT 1 FROM dossier_theme WHERE dossier_theme.dossier = dossier.id AND dossier_theme.theme = :theme)
      OR EXISTS (
        SELECT 1 FROM project_outcome AS outcome JOIN project ON project.id = outcome.project
        WHERE outcome.evaluation = evaluation.id AND project.theme = :theme))
  AND (:nis IS NULL OR EXISTS (
        SELECT 1 FROM neighbourhood_municipality AS place
        WHERE place.neighbourhood = dossier.neighbourhood AND place.nis = :nis))
ORDER BY edition.reference, dossier.number
