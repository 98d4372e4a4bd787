SELECT approval.dossier, approval.step, approval.outcome, approval.amount_cents, approval.on_day, approval.reference,
       approval.reason
FROM dossier JOIN approval ON approval.dossier = dossier.id
WHERE dossier.edition = ?1
ORDER BY approval.dossier, approval.on_day, approval.id
