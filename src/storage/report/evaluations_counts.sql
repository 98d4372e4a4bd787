SELECT count(*) AS dossiers, ifnull(sum(answers.people IS NOT NULL), 0) AS answered,
       ifnull(sum(answers.people), 0) AS people
FROM dossier
LEFT JOIN (SELECT response.dossier, sum(response.people) AS people FROM evaluation_response AS response
           WHERE response.finished_on IS NOT NULL GROUP BY response.dossier) AS answers ON answers.dossier = dossier.id
WHERE dossier.edition IN (SELECT value FROM json_each(:editions))
  AND ((dossier.phase = 'realisation' AND dossier.status IN ('active', 'suspended')) OR dossier.status = 'closed')
  AND (:theme IS NULL OR EXISTS (
        SELECT 1 FROM dossier_theme WHERE dossier_theme.dossier = dossier.id AND dossier_theme.theme = :theme)
      OR EXISTS (
        SELECT 1 FROM roadmap JOIN project ON project.roadmap = roadmap.id
        WHERE roadmap.dossier = dossier.id AND roadmap.submitted_on IS NOT NULL AND project.theme = :theme))
  AND (:nis IS NULL OR EXISTS (
        SELECT 1 FROM neighbourhood_municipality AS place
        WHERE place.neighbourhood = dossier.neighbourhood AND place.nis = :nis))
