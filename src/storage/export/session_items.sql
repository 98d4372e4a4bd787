SELECT session_item.session AS session_number, session_item.position, dossier.reference AS dossier,
       session_item.title AS point, session_item.analysis
FROM edition JOIN session ON session.edition = edition.id AND session.on_day <= :as_of
JOIN session_item ON session_item.session = session.id
LEFT JOIN dossier ON dossier.id = session_item.dossier
WHERE edition.year = :year
ORDER BY session_item.session, session_item.position
