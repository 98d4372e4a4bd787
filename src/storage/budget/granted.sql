-- What each dossier of an edition was awarded for its submitted roadmap, and granted as start fund.
SELECT dossier.id, dossier.reference, neighbourhood.name, dossier.tier, 'award' AS fund,
       sum(decision.amount_cents) AS granted_cents
FROM dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
JOIN roadmap ON roadmap.id = (
  SELECT id FROM roadmap WHERE dossier = dossier.id AND submitted_on IS NOT NULL ORDER BY version DESC LIMIT 1
)
JOIN project ON project.roadmap = roadmap.id
JOIN decision ON decision.project = project.id
WHERE dossier.edition = :edition AND decision.verdict = 'awarded'
GROUP BY dossier.id
UNION ALL
SELECT dossier.id, dossier.reference, neighbourhood.name, dossier.tier, 'start-fund', start_fund.amount_cents
FROM dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
JOIN start_fund ON start_fund.dossier = dossier.id
WHERE dossier.edition = :edition
ORDER BY 2
