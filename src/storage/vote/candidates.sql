-- Projects of the roadmap that was submitted last. A vote holds its projects until its result is adopted.
SELECT 0 AS number, project.id AS project, dossier.id AS dossier, dossier.reference,
       neighbourhood.name AS neighbourhood, project.number AS place, project.title,
       project.asked_cents AS cost_cents,
       dossier.phase = 'selection' AND dossier.status = 'active' AS in_selection,
       EXISTS (SELECT 1 FROM decision WHERE decision.project = project.id) AS decided,
       (SELECT outcome FROM admissibility WHERE admissibility.roadmap = roadmap.id) AS admissibility,
       (SELECT max(vote_project.vote) FROM vote_project WHERE vote_project.project = project.id
          AND NOT EXISTS (SELECT 1 FROM vote_result
                          WHERE vote_result.vote = vote_project.vote AND vote_result.adopted_on IS NOT NULL))
         AS on_ballot_of
FROM dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
JOIN roadmap ON roadmap.id = (
  SELECT last.id FROM roadmap AS last
  WHERE last.dossier = dossier.id AND last.submitted_on IS NOT NULL ORDER BY last.version DESC LIMIT 1
)
JOIN project ON project.roadmap = roadmap.id
WHERE dossier.edition = ?1
ORDER BY dossier.number, project.number
