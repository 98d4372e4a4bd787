SELECT edition, code, name_nl, name_fr, name_en, unit, direction, reading, summed, theme
FROM own_indicator
WHERE edition IN (SELECT value FROM json_each(?1))
ORDER BY edition, id
