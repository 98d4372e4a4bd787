SELECT dossier.reference AS dossier, partner.number AS partner, contribution.number,
       contribution.kind AS contribution_kind, contribution.description, contribution.amount_cents AS amount,
       contribution.minutes, contribution.project
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN partner ON partner.dossier = dossier.id
JOIN contribution ON contribution.partner = partner.id
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, partner.number, contribution.number
