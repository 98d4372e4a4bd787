-- Two neighbourhoods became one: what it would hand in together with itself, or twice, falls away.
DELETE FROM joint_neighbourhood
WHERE neighbourhood IN (:from, :into) AND (
  EXISTS (SELECT 1 FROM dossier
          WHERE dossier.id = joint_neighbourhood.dossier AND dossier.neighbourhood IN (:from, :into))
  OR (neighbourhood = :from AND EXISTS (
        SELECT 1 FROM joint_neighbourhood AS other
        WHERE other.dossier = joint_neighbourhood.dossier AND other.neighbourhood = :into)))
