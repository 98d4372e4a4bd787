INSERT INTO opinion (project, session, body, given_on, verdict, amount_cents, text)
VALUES (:project, :session, :body, :given_on, :verdict, :amount, :text)
ON CONFLICT (project, body, given_on) DO UPDATE
SET session = excluded.session, verdict = excluded.verdict, amount_cents = excluded.amount_cents,
    text = excluded.text
