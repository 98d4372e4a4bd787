-- Only of those who have a seat. A role that ended counts too: whoever helped to make a dossier does not judge it.
SELECT role.dossier, role.person, role.kind
FROM seat
JOIN role ON role.person = seat.person
JOIN session_item ON session_item.session = seat.session AND session_item.dossier = role.dossier
WHERE seat.session = ?1
ORDER BY role.id
