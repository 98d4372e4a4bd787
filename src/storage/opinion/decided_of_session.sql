SELECT decision.project, decision.verdict, decision.amount_cents
FROM session_item
JOIN roadmap ON roadmap.dossier = session_item.dossier
JOIN project ON project.roadmap = roadmap.id
JOIN decision ON decision.project = project.id
WHERE session_item.session = ?1
