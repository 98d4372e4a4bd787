SELECT dossier.reference AS dossier, agreement.reference AS agreement, agreement.amount_cents AS amount,
       agreement.starts_on, agreement.ends_on AS runs_until, agreement.sent_on, agreement.signed_by_group_on,
       agreement.signed_by_office_on
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN agreement ON agreement.dossier = dossier.id
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number
