SELECT project, decided_on, reason
FROM amendment WHERE dossier = ?1 AND kind = 'drop' AND verdict = 'approved'
ORDER BY project
