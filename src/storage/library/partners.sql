-- Kinds of partners that stood by a project: for it, or for the whole roadmap. Whoever only was asked did not take part.
SELECT organisation.kind, count(*) AS partners
FROM partner JOIN organisation ON organisation.id = partner.organisation
WHERE partner.dossier = :dossier AND partner.status <> 'explored' AND partner.status <> 'asked'
  AND (NOT EXISTS (SELECT 1 FROM contribution WHERE contribution.partner = partner.id)
       OR EXISTS (SELECT 1 FROM contribution WHERE contribution.partner = partner.id
                  AND (contribution.project IS NULL OR contribution.project = :number)))
GROUP BY organisation.kind ORDER BY partners DESC, organisation.kind
