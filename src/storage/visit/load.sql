-- What every coach has on hand. With min() the other columns are those of the row that has the minimum.
WITH coaching AS (
  SELECT role.person, dossier.reference, neighbourhood.name, role.from_day,
         (SELECT max(visit.on_day) FROM visit
          WHERE visit.dossier = dossier.id AND visit.minutes IS NOT NULL) AS visited_on
  FROM role JOIN dossier ON dossier.id = role.dossier
  JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
  WHERE role.kind = 'coach' AND role.to_day IS NULL AND dossier.status = 'active'
), running AS (
  SELECT person, count(*) AS dossiers, min(ifnull(visited_on, from_day)) AS quiet_since,
         visited_on IS NOT NULL AS visited, reference, name
  FROM coaching GROUP BY person
), held AS (
  SELECT coach AS person, count(*) AS visits, sum(minutes) AS minutes,
         sum(CASE WHEN on_day BETWEEN :from AND :to THEN minutes ELSE 0 END) AS minutes_of_year,
         max(on_day) AS last_on
  FROM visit WHERE minutes IS NOT NULL GROUP BY coach
), coach AS (SELECT person FROM running UNION SELECT person FROM held)
SELECT person.name AS coach, ifnull(running.dossiers, 0) AS dossiers, ifnull(held.visits, 0) AS visits,
       ifnull(held.minutes, 0) AS minutes, ifnull(held.minutes_of_year, 0) AS minutes_of_year, held.last_on,
       running.reference, running.name, running.quiet_since, running.visited
FROM coach JOIN person ON person.id = coach.person
LEFT JOIN running ON running.person = coach.person
LEFT JOIN held ON held.person = coach.person
ORDER BY dossiers DESC, person.name, person.id
