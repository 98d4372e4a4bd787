SELECT session.id, session.edition, edition.reference AS edition_reference, session.body, session.on_day,
       session.starts_at, session.place, session.quorum, session.summary, session.principles, session.closed_on,
       session.reopened
FROM session JOIN edition ON edition.id = session.edition
