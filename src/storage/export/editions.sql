SELECT reference AS edition, programme, year, rule_set_sha256, envelope_cents AS envelope, opened_on,
       CASE WHEN closed_on <= :as_of THEN closed_on END AS closed_on
FROM edition WHERE year = :year AND opened_on <= max(:as_of, opened_on)
ORDER BY reference
