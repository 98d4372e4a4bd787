SELECT dossier.reference AS dossier, rule_override.rule, rule_override.gate, rule_override.reason,
       rule_override.on_day, rule_override.actor
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN rule_override ON rule_override.dossier = dossier.id AND rule_override.on_day <= :as_of
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, rule_override.id
