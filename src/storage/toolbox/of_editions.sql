SELECT id, edition, code, name_nl, name_fr, name_en, url, phase, added_on
FROM tool
WHERE edition IN (SELECT value FROM json_each(?1))
ORDER BY edition, id
