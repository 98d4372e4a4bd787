SELECT reference FROM dossier
WHERE edition = ?2 AND status <> 'withdrawn' AND status <> 'not-admitted'
  AND (neighbourhood = ?1
    OR EXISTS (SELECT 1 FROM joint_neighbourhood
               WHERE joint_neighbourhood.dossier = dossier.id AND joint_neighbourhood.neighbourhood = ?1))
ORDER BY reference
