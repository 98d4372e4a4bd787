SELECT opinion.id, roadmap.dossier, opinion.project, project.number, project.title, project.asked_cents,
       opinion.session, opinion.body, opinion.given_on, opinion.verdict, opinion.amount_cents, opinion.text
FROM roadmap
JOIN project ON project.roadmap = roadmap.id
JOIN opinion ON opinion.project = project.id
WHERE roadmap.dossier = ?1
ORDER BY project.number, opinion.given_on, opinion.id
