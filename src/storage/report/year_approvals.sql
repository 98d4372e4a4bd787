SELECT dossier.id AS dossier, approval.step, approval.outcome, approval.amount_cents, approval.on_day,
       approval.reference, approval.reason
FROM dossier JOIN approval ON approval.dossier = dossier.id AND approval.on_day <= :as_of
WHERE dossier.edition IN (SELECT value FROM json_each(:editions)) AND dossier.submitted_on <= :as_of
ORDER BY dossier.edition, dossier.number, approval.on_day, approval.id
