SELECT roadmap.id, dossier.reference, roadmap.version, roadmap.sha256
FROM roadmap JOIN dossier ON dossier.id = roadmap.dossier
WHERE roadmap.sha256 IS NOT NULL
ORDER BY dossier.reference, roadmap.version
