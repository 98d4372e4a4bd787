-- Of a theme: what is said of a project of it, and of the whole of a dossier that chose it.
SELECT dossier.edition, answer.question, count(DISTINCT dossier.id) AS dossiers, count(*) AS answers,
       sum(answer.points) AS points, min(answer.points) AS lowest, max(answer.points) AS highest
FROM dossier
JOIN evaluation_response AS response ON response.dossier = dossier.id AND response.finished_on IS NOT NULL
JOIN evaluation_answer AS answer ON answer.response = response.id AND answer.points IS NOT NULL
LEFT JOIN project ON answer.project > 0 AND project.number = answer.project AND project.roadmap = (
  SELECT id FROM roadmap
  WHERE roadmap.dossier = dossier.id AND submitted_on IS NOT NULL ORDER BY version DESC LIMIT 1)
WHERE dossier.edition IN (SELECT value FROM json_each(:editions))
  AND (:theme IS NULL OR project.theme = :theme OR (project.theme IS NULL AND EXISTS (
        SELECT 1 FROM dossier_theme WHERE dossier_theme.dossier = dossier.id AND dossier_theme.theme = :theme)))
  AND (:nis IS NULL OR EXISTS (
        SELECT 1 FROM neighbourhood_municipality AS place
        WHERE place.neighbourhood = dossier.neighbourhood AND place.nis = :nis))
GROUP BY dossier.edition, answer.question
ORDER BY dossier.edition, answer.question
