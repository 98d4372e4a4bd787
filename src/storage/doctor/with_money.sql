-- The dossiers that were ever given money, or that the ledger knows.
SELECT dossier FROM posting WHERE dossier IS NOT NULL
UNION SELECT roadmap.dossier FROM decision
JOIN project ON project.id = decision.project JOIN roadmap ON roadmap.id = project.roadmap
WHERE decision.amount_cents > 0
UNION SELECT dossier FROM start_fund
UNION SELECT dossier FROM payment
ORDER BY 1
