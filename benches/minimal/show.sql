SELECT dossier.reference, neighbourhood.name, perimeter, track, tier, motivation, asked_cents, submitted_on,
       submitted_at, phase, status, since
FROM dossier JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood WHERE dossier.reference = ?1;
SELECT edition.reference, programme, year, envelope_cents, opened_on, rule_set
FROM dossier JOIN edition ON edition.id = dossier.edition WHERE dossier.reference = ?1;
SELECT theme FROM dossier JOIN dossier_theme ON dossier_theme.dossier = dossier.id WHERE dossier.reference = ?1;
SELECT nis FROM dossier JOIN neighbourhood_municipality AS place ON place.neighbourhood = dossier.neighbourhood
WHERE dossier.reference = ?1 ORDER BY place.position;
SELECT move, event.phase, event.status, on_day, body, reason
FROM dossier JOIN dossier_event AS event ON event.dossier = dossier.id
WHERE dossier.reference = ?1 ORDER BY event.number;
SELECT rule, gate, reason, on_day FROM dossier JOIN rule_override ON rule_override.dossier = dossier.id
WHERE dossier.reference = ?1;
SELECT kind, member_kind, tie, from_day, to_day, name, email, phone, address, language
FROM dossier JOIN role ON role.dossier = dossier.id JOIN person ON person.id = role.person
WHERE dossier.reference = ?1;
SELECT version, held_on, method, residents, users, partners, item.number, kind, theme, text, place, owner
FROM dossier JOIN inventory ON inventory.dossier = dossier.id
JOIN inventory_item AS item ON item.inventory = inventory.id
WHERE dossier.reference = ?1 ORDER BY version, item.number;
SELECT version, vision, roadmap.submitted_on, project.number, title, theme, objective, project.asked_cents,
       public_space,
       (SELECT group_concat(kind, '; ' ORDER BY number) FROM permit WHERE permit.project = project.id) AS permit,
       (SELECT sum(amount_cents) FROM cost_line WHERE cost_line.project = project.id),
       (SELECT count(*) FROM step WHERE step.project = project.id),
       (SELECT count(done_on) FROM step WHERE step.project = project.id),
       verdict, amount_cents, decided_on, body, decision.reason, outcome, why
FROM dossier JOIN roadmap ON roadmap.dossier = dossier.id
JOIN project ON project.roadmap = roadmap.id
LEFT JOIN decision ON decision.project = project.id
LEFT JOIN project_outcome ON project_outcome.project = project.id
WHERE dossier.reference = ?1 ORDER BY version, project.number;
SELECT held_on, participants, lasting, maintainer, lessons
FROM dossier JOIN evaluation ON evaluation.dossier = dossier.id WHERE dossier.reference = ?1;
