-- A project belongs to its own theme; one without belongs to those of its dossier.
SELECT dossier.reference, dossier.edition, project.number, project.title, project.theme, outcome.outcome, outcome.why,
       outcome.reproducible,
       (SELECT place.nis FROM neighbourhood_municipality AS place
        WHERE place.neighbourhood = dossier.neighbourhood ORDER BY place.position LIMIT 1) AS nis
FROM dossier
JOIN evaluation ON evaluation.dossier = dossier.id
JOIN project_outcome AS outcome ON outcome.evaluation = evaluation.id
JOIN project ON project.id = outcome.project
JOIN edition ON edition.id = dossier.edition
WHERE dossier.edition IN (SELECT value FROM json_each(:editions))
  AND (:theme IS NULL OR project.theme = :theme OR (project.theme IS NULL AND EXISTS (
        SELECT 1 FROM dossier_theme WHERE dossier_theme.dossier = dossier.id AND dossier_theme.theme = :theme)))
  AND (:nis IS NULL OR EXISTS (
        SELECT 1 FROM neighbourhood_municipality AS place
        WHERE place.neighbourhood = dossier.neighbourhood AND place.nis = :nis))
ORDER BY edition.reference, dossier.number, project.number
