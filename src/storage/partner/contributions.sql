SELECT partner.number AS partner, contribution.number, contribution.kind, contribution.description,
       contribution.amount_cents, contribution.minutes, contribution.project
FROM partner JOIN contribution ON contribution.partner = partner.id
WHERE partner.dossier = ?1
ORDER BY partner.number, contribution.number
