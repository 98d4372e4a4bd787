SELECT attendance.person, person.name, attendance.neighbourhood, neighbourhood.name AS neighbourhood_name,
       attendance.count
FROM attendance
LEFT JOIN person ON person.id = attendance.person
LEFT JOIN neighbourhood ON neighbourhood.id = attendance.neighbourhood
WHERE attendance.meeting = ?1
ORDER BY attendance.person IS NULL, attendance.neighbourhood IS NULL, attendance.id
