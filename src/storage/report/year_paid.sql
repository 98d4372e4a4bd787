-- What the bank paid to the dossiers of editions until a day, by dossier, the first payment first.
SELECT payment.dossier, payment.fund, payment.paid_on, payment.amount_cents
FROM dossier CROSS JOIN payment ON payment.dossier = dossier.id
WHERE dossier.edition IN (SELECT value FROM json_each(:editions)) AND payment.paid_on <= :as_of
ORDER BY payment.dossier, payment.fund, payment.paid_on, payment.id
