-- What was found of the submitted roadmap, and what came of it. Codes hold no commas.
SELECT (SELECT group_concat(criterion || '=' || result) FROM admissibility_result
        WHERE admissibility_result.admissibility = admissibility.id) AS results,
       admissibility.outcome
FROM roadmap JOIN admissibility ON admissibility.roadmap = roadmap.id
WHERE roadmap.dossier = ?1 AND roadmap.submitted_on IS NOT NULL
ORDER BY roadmap.version DESC LIMIT 1
