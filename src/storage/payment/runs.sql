SELECT payment_run.id, payment_run.made_on, payment_run.reference, count(payment.id) AS number,
  ifnull(sum(payment.amount_cents), 0) AS amount_cents
FROM payment_run LEFT JOIN payment ON payment.run = payment_run.id
GROUP BY payment_run.id ORDER BY payment_run.id DESC
