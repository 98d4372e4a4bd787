SELECT dossier.id AS dossier, rule_override.rule, rule_override.gate, rule_override.reason, rule_override.on_day
FROM dossier JOIN rule_override ON rule_override.dossier = dossier.id
WHERE dossier.edition IN (SELECT value FROM json_each(:editions))
  AND dossier.submitted_on <= :as_of AND rule_override.on_day <= :as_of
ORDER BY dossier.edition, dossier.number, rule_override.id
