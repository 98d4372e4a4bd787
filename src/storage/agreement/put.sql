INSERT INTO agreement (dossier, reference, amount_cents, starts_on, ends_on, sent_on, signed_by_group_on,
                       signed_by_office_on)
VALUES (:dossier, :reference, :amount, :starts_on, :ends_on, :sent_on, :by_group, :by_office)
ON CONFLICT (dossier) DO UPDATE SET
  reference = excluded.reference, amount_cents = excluded.amount_cents, starts_on = excluded.starts_on,
  ends_on = excluded.ends_on, sent_on = excluded.sent_on, signed_by_group_on = excluded.signed_by_group_on,
  signed_by_office_on = excluded.signed_by_office_on
