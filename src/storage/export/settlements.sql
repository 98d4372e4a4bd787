SELECT dossier.reference AS dossier, settlement.fund, settlement.settled_on, settlement.awarded_cents AS awarded,
       settlement.accepted_cents AS accepted, settlement.paid_cents AS paid, settlement.unspent, settlement.note
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN settlement ON settlement.dossier = dossier.id
WHERE edition.year = :year AND dossier.submitted_on <= :as_of AND settlement.settled_on <= :as_of
ORDER BY edition.reference, dossier.number, settlement.fund
