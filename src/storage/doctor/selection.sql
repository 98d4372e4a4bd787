-- What no longer fits together after a selection: places on a reserve list that are not 1, 2, 3 …; agreements over
-- another sum than what is awarded; sessions that were closed without knowing who was there or without an opinion
-- about a dossier; opinions of a session about what is not on its agenda.
SELECT 'reserve' AS what, edition.reference, 0 AS number
FROM decision JOIN edition ON edition.id = decision.edition
WHERE decision.reserve_rank IS NOT NULL
GROUP BY edition.id
HAVING max(decision.reserve_rank) <> count(*) OR count(DISTINCT decision.reserve_rank) <> count(*)
UNION ALL
SELECT 'agreement', dossier.reference, 0
FROM agreement JOIN dossier ON dossier.id = agreement.dossier
WHERE agreement.amount_cents <> (
  SELECT ifnull(sum(decision.amount_cents), 0) FROM project JOIN decision ON decision.project = project.id
  WHERE project.roadmap = (
    SELECT id FROM roadmap WHERE roadmap.dossier = dossier.id AND submitted_on IS NOT NULL
    ORDER BY version DESC LIMIT 1))
UNION ALL
SELECT 'presence', edition.reference, session.id
FROM session JOIN edition ON edition.id = session.edition
WHERE session.closed_on IS NOT NULL
  AND EXISTS (SELECT 1 FROM seat WHERE seat.session = session.id AND seat.present IS NULL)
UNION ALL
SELECT 'silence', dossier.reference, session.id
FROM session JOIN session_item AS item ON item.session = session.id JOIN dossier ON dossier.id = item.dossier
WHERE session.closed_on IS NOT NULL
  AND NOT EXISTS (
    SELECT 1 FROM opinion JOIN project ON project.id = opinion.project JOIN roadmap ON roadmap.id = project.roadmap
    WHERE opinion.session = session.id AND roadmap.dossier = dossier.id)
UNION ALL
SELECT DISTINCT 'agenda', dossier.reference, opinion.session
FROM opinion JOIN project ON project.id = opinion.project JOIN roadmap ON roadmap.id = project.roadmap
JOIN dossier ON dossier.id = roadmap.dossier
WHERE opinion.session IS NOT NULL
  AND NOT EXISTS (
    SELECT 1 FROM session_item AS item WHERE item.session = opinion.session AND item.dossier = dossier.id)
ORDER BY 1, 2, 3 LIMIT ?1
