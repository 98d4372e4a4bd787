SELECT ifnull(sum(decision.amount_cents), 0)
FROM decision
JOIN project ON project.id = decision.project
JOIN roadmap ON roadmap.id = project.roadmap
WHERE decision.edition = ?1
  AND NOT EXISTS (SELECT 1 FROM session_item
                  WHERE session_item.session = ?2 AND session_item.dossier = roadmap.dossier)
