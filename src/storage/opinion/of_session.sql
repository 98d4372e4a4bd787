SELECT opinion.id, roadmap.dossier, opinion.project, project.number, project.title, project.asked_cents,
       opinion.session, opinion.body, opinion.given_on, opinion.verdict, opinion.amount_cents, opinion.text
FROM opinion
JOIN project ON project.id = opinion.project
JOIN roadmap ON roadmap.id = project.roadmap
LEFT JOIN session_item ON session_item.session = opinion.session AND session_item.dossier = roadmap.dossier
WHERE opinion.session = ?1
ORDER BY session_item.position, project.number
