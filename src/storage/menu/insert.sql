INSERT INTO menu_item (edition, code, name_nl, name_fr, name_en, project, added_on)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
