SELECT session.id, session.edition, edition.reference AS edition_reference, session.body, session.on_day,
       session.starts_at, session.place, session.quorum, session.summary, session.principles, session.closed_on,
       session.reopened,
       (SELECT count(*) FROM seat WHERE seat.session = session.id AND (capacity = 'chair' OR capacity = 'member'))
         AS judging,
       (SELECT count(*) FROM seat WHERE seat.session = session.id AND (capacity = 'chair' OR capacity = 'member')
          AND present = 1) AS present,
       (SELECT count(dossier) FROM session_item WHERE session_item.session = session.id) AS dossiers,
       (SELECT count(*) FROM opinion WHERE opinion.session = session.id) AS opinions
FROM session JOIN edition ON edition.id = session.edition
WHERE ?1 IS NULL OR session.edition = ?1
ORDER BY session.on_day, session.starts_at, session.id
