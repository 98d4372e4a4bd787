-- What was accepted of the expenses of a dossier, by project.
SELECT project, sum(accepted_cents) AS accepted_cents
FROM expense WHERE dossier = :dossier AND fund = :fund AND verdict = 'accepted'
GROUP BY project ORDER BY project
