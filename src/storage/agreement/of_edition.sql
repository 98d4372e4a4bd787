SELECT dossier.reference AS dossier, neighbourhood.name, agreement.reference, agreement.amount_cents,
       agreement.starts_on, agreement.ends_on, agreement.sent_on, agreement.signed_by_group_on,
       agreement.signed_by_office_on
FROM dossier
JOIN agreement ON agreement.dossier = dossier.id
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
WHERE dossier.edition = ?1
ORDER BY dossier.reference
