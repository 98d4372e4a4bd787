-- Other dossiers of a neighbourhood, and of those that hand in together with it, that matter to this one: running or
-- closed in the same edition; in other editions those with money that was paid and is neither justified, come back nor
-- given up (B-PB-10, B-PB-11).
WITH concerned (neighbourhood) AS (
  VALUES (:neighbourhood)
  UNION SELECT neighbourhood FROM joint_neighbourhood WHERE dossier = :except
), candidate (dossier) AS (
  SELECT dossier.id FROM concerned JOIN dossier ON dossier.neighbourhood = concerned.neighbourhood
  UNION SELECT joint.dossier FROM concerned
  JOIN joint_neighbourhood AS joint ON joint.neighbourhood = concerned.neighbourhood
)
SELECT dossier.edition = :edition AS same_edition, dossier.reference
FROM candidate CROSS JOIN dossier ON dossier.id = candidate.dossier
WHERE dossier.id IS NOT :except
  AND CASE
        WHEN dossier.edition = :edition THEN dossier.status IN ('active', 'suspended', 'closed')
        ELSE (
          SELECT sum((to_account IN ('paid', 'recoverable')) * amount_cents
                     - (from_account IN ('paid', 'recoverable')) * amount_cents)
          FROM posting WHERE posting.dossier = dossier.id
        ) > 0
      END
ORDER BY dossier.id
