SELECT contribution.partner, contribution.number, contribution.kind, contribution.description,
       contribution.amount_cents, contribution.minutes, contribution.project
FROM partner JOIN contribution ON contribution.partner = partner.id
WHERE (:dossier IS NULL OR partner.dossier = :dossier) AND (:status IS NULL OR partner.status = :status)
ORDER BY contribution.partner, contribution.number
