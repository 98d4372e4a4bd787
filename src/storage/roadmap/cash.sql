SELECT contribution.project, organisation.name AS partner, contribution.amount_cents,
       partner.status = 'agreed' OR partner.status = 'signed' AS agreed
FROM partner
JOIN contribution ON contribution.partner = partner.id
JOIN organisation ON organisation.id = partner.organisation
WHERE partner.dossier = ?1 AND contribution.kind = 'money' AND partner.status <> 'ended'
ORDER BY partner.number, contribution.number
