-- Other dossiers of a neighbourhood that matter to a new one: running or closed in the same edition; in other
-- editions those with an award that is not closed.
SELECT dossier.edition = :edition AS same_edition, dossier.reference
FROM dossier
WHERE dossier.neighbourhood = :neighbourhood
  AND dossier.id IS NOT :except
  AND CASE
        WHEN dossier.edition = :edition THEN dossier.status IN ('active', 'suspended', 'closed')
        ELSE dossier.status <> 'closed' AND EXISTS (
          SELECT 1 FROM roadmap
          JOIN project ON project.roadmap = roadmap.id
          JOIN decision ON decision.project = project.id
          WHERE roadmap.dossier = dossier.id AND decision.amount_cents > 0
        )
      END
ORDER BY dossier.id
