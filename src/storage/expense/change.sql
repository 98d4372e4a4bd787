UPDATE expense SET project = :project, spent_on = :spent_on, seller = :seller, seller_key = :seller_key,
  seller_vat = :seller_vat, description = :description, activity = :activity, category = :category, net_cents = :net,
  vat_hundredths = :rate, vat_cents = :vat, gross_cents = :gross, proof = :proof, document = :document,
  lacking = :lacking, approved_on = :approved_on, verdict = NULL, accepted_cents = 0, judged_on = NULL, reason = NULL
WHERE id = :id
