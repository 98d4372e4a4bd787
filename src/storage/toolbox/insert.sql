INSERT INTO tool (edition, code, name_nl, name_fr, name_en, url, phase, added_on)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
