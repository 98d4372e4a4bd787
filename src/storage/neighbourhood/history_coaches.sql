-- Coaches, and those who made a visit without being one, with their visits that were reported on.
, pair (dossier, coach) AS (
  SELECT role.dossier, role.person FROM concerned JOIN role ON role.dossier = concerned.id WHERE role.kind = 'coach'
  UNION
  SELECT visit.dossier, visit.coach FROM concerned JOIN visit ON visit.dossier = concerned.id WHERE visit.minutes IS NOT NULL
)
SELECT dossier.reference, person.name,
       (SELECT min(role.from_day) FROM role
        WHERE role.dossier = pair.dossier AND role.person = pair.coach AND role.kind = 'coach') AS from_day,
       (SELECT CASE WHEN count(*) = count(role.to_day) THEN max(role.to_day) END FROM role
        WHERE role.dossier = pair.dossier AND role.person = pair.coach AND role.kind = 'coach') AS to_day,
       (SELECT count(*) FROM visit
        WHERE visit.dossier = pair.dossier AND visit.coach = pair.coach AND visit.minutes IS NOT NULL) AS visits,
       (SELECT ifnull(sum(visit.minutes), 0) FROM visit
        WHERE visit.dossier = pair.dossier AND visit.coach = pair.coach) AS minutes
FROM pair JOIN dossier ON dossier.id = pair.dossier JOIN person ON person.id = pair.coach
ORDER BY dossier.submitted_on, dossier.id, from_day, person.id
