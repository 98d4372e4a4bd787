-- Those that are open, in which something goes on, or with a term or a check that only begins when a dossier is closed.
SELECT edition.id, edition.reference, edition.closed_on IS NULL AS is_open, edition.rule_set
FROM edition
WHERE edition.closed_on IS NULL
   OR EXISTS (SELECT 1 FROM dossier WHERE dossier.edition = edition.id AND dossier.status = 'active')
   OR instr(edition.rule_set, '"from":"closed"') > 0
   OR instr(edition.rule_set, '"aftercare":[') > 0
ORDER BY edition.year, edition.reference
