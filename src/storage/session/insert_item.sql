INSERT INTO session_item (session, position, dossier, title)
VALUES (?1, (SELECT ifnull(max(position), 0) + 1 FROM session_item WHERE session = ?1), ?2, ?3)
