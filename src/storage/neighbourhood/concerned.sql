WITH concerned (id, joint) AS (
  SELECT dossier.id, 0 FROM dossier WHERE dossier.neighbourhood = ?1
  UNION
  SELECT joint.dossier, 1 FROM joint_neighbourhood AS joint WHERE joint.neighbourhood = ?1
)
