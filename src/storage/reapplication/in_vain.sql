-- Refused or not admitted, and not taken up again.
SELECT dossier.id, dossier.reference, dossier.phase, dossier.status
FROM dossier
WHERE dossier.neighbourhood = ?1 AND dossier.status IN ('refused', 'not-admitted')
  AND NOT EXISTS (SELECT 1 FROM reapplication WHERE reapplication.earlier = dossier.id)
ORDER BY dossier.since DESC, dossier.id DESC
