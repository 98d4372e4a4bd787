-- The first coach of a dossier that goes on came in these days: found by day, whatever the number of dossiers.
SELECT dossier.id AS dossier, role.from_day AS start
FROM role
CROSS JOIN dossier ON dossier.id = role.dossier
WHERE role.kind = 'coach' AND role.from_day > :after AND role.from_day <= :latest
  AND dossier.edition = :edition AND dossier.status = 'active'
  AND NOT EXISTS (SELECT 1 FROM role AS earlier
                  WHERE earlier.dossier = role.dossier AND earlier.kind = 'coach'
                    AND (earlier.from_day, earlier.id) < (role.from_day, role.id))
