INSERT INTO expense (note, number, dossier, fund, project, spent_on, seller, seller_key, seller_vat, description, activity,
  category, net_cents, vat_hundredths, vat_cents, gross_cents, proof, document, lacking, approved_on, accepted_cents)
VALUES (:note, :number, :dossier, :fund, :project, :spent_on, :seller, :seller_key, :seller_vat, :description, :activity,
  :category, :net, :rate, :vat, :gross, :proof, :document, :lacking, :approved_on, 0)
