INSERT INTO settlement (dossier, fund, settled_on, awarded_cents, accepted_cents, paid_cents, unspent, note)
VALUES (:dossier, :fund, :on, :awarded, :accepted, :paid, :unspent, :note)
