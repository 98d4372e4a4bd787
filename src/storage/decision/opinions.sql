-- What bodies think of the projects of a submitted roadmap, oldest first.
SELECT opinion.id, project.number, opinion.session, opinion.body, opinion.given_on, opinion.verdict,
       opinion.amount_cents, opinion.text
FROM project JOIN opinion ON opinion.project = project.id
WHERE project.roadmap = (
  SELECT id FROM roadmap WHERE dossier = ?1 AND submitted_on IS NOT NULL ORDER BY version DESC LIMIT 1
)
ORDER BY project.number, opinion.given_on, opinion.id
