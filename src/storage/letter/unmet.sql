SELECT admissibility_result.criterion, admissibility_result.reason
FROM roadmap
JOIN admissibility ON admissibility.roadmap = roadmap.id
JOIN admissibility_result ON admissibility_result.admissibility = admissibility.id
WHERE roadmap.id = (
  SELECT id FROM roadmap WHERE dossier = ?1 ORDER BY submitted_on IS NULL, version DESC LIMIT 1)
  AND admissibility_result.result = 'unmet'
ORDER BY admissibility_result.id
