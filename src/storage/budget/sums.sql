-- What lies where, by dossier (or project) and fund.
SELECT {group}, fund,
       sum((to_account = 'reserved') * amount_cents - (from_account = 'reserved') * amount_cents) AS reserved_cents,
       sum((to_account = 'committed') * amount_cents - (from_account = 'committed') * amount_cents) AS committed_cents,
       sum((to_account = 'paid') * amount_cents - (from_account = 'paid') * amount_cents) AS paid_cents,
       sum((to_account = 'justified') * amount_cents - (from_account = 'justified') * amount_cents) AS justified_cents,
       sum((to_account = 'closed') * amount_cents - (from_account = 'closed') * amount_cents) AS closed_cents,
       sum((to_account = 'recoverable') * amount_cents - (from_account = 'recoverable') * amount_cents)
         AS recoverable_cents,
       sum((to_account = 'waived') * amount_cents - (from_account = 'waived') * amount_cents) AS waived_cents,
       sum((to_account = 'lapsed') * amount_cents - (from_account = 'lapsed') * amount_cents) AS lapsed_cents,
       sum(CASE WHEN cause IN ('award', 'start-fund', 'upgrade') THEN 0
                WHEN to_account IN ('envelope', 'source') THEN amount_cents
                WHEN from_account IN ('envelope', 'source') THEN -amount_cents
                ELSE 0 END) AS returned_cents
FROM posting
WHERE edition = :edition AND dossier {which}
GROUP BY {group}, fund
