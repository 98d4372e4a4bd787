SELECT session_item.dossier, project.id, project.number, project.title, project.objective, project.asked_cents
FROM session_item
JOIN project ON project.roadmap = (SELECT id FROM roadmap WHERE roadmap.dossier = session_item.dossier
                                     AND submitted_on IS NOT NULL ORDER BY version DESC LIMIT 1)
WHERE session_item.session = ?1
ORDER BY session_item.position, project.number
