-- Dossiers in selection with what their submitted roadmap is awarded in all.
SELECT dossier.id, dossier.reference, neighbourhood.name, dossier.track,
       sum(decision.amount_cents) AS awarded_cents, max(decision.decided_on) AS on_day,
       sum(decision.id IS NULL) AS undecided
FROM dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
JOIN roadmap ON roadmap.id = (
  SELECT id FROM roadmap WHERE dossier = dossier.id AND submitted_on IS NOT NULL ORDER BY version DESC LIMIT 1
)
JOIN project ON project.roadmap = roadmap.id
LEFT JOIN decision ON decision.project = project.id
WHERE dossier.edition = ?1 AND dossier.phase = 'selection' AND dossier.status = 'active'
GROUP BY dossier.id
HAVING sum(decision.verdict = 'awarded') > 0
ORDER BY dossier.reference
