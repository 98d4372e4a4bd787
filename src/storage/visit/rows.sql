SELECT visit.id, visit.number, visit.coach, person.name AS coach_name, visit.on_day, visit.minutes, visit.subject,
       visit.notes
FROM visit JOIN person ON person.id = visit.coach
WHERE visit.dossier = ?1
ORDER BY visit.on_day, visit.number
