INSERT INTO edition (reference, programme, year, rule_set, rule_set_sha256, envelope_cents, opened_on)
VALUES (:reference, :programme, :year, :rule_set, :sha256, :envelope, :opened_on)
