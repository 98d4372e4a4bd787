-- What was realised, by the evaluation of its steering group. What each project cost is the sum of its cost lines.
SELECT realised.*, neighbourhood.name || ifnull(
         (SELECT group_concat(' + ' || other.name, '' ORDER BY joint.id)
          FROM joint_neighbourhood AS joint JOIN neighbourhood AS other ON other.id = joint.neighbourhood
          WHERE joint.dossier = realised.dossier), '') AS name,
       (SELECT place.nis FROM neighbourhood_municipality AS place
        WHERE place.neighbourhood = realised.neighbourhood ORDER BY place.position LIMIT 1) AS nis
FROM (
  SELECT project.id, dossier.id AS dossier, dossier.reference, dossier.edition, edition.year, edition.reference AS edition_reference,
         dossier.neighbourhood, dossier.number AS dossier_number, project.number, project.title, project.theme,
         (SELECT ifnull(sum(amount_cents), 0) FROM cost_line WHERE cost_line.project = project.id) AS costs,
         decision.amount_cents AS awarded, project_outcome.outcome, project_outcome.why, project_outcome.reproducible, evaluation.held_on,
         evaluation.lasting
  FROM project_outcome
  JOIN evaluation ON evaluation.id = project_outcome.evaluation
  JOIN dossier ON dossier.id = evaluation.dossier
  JOIN edition ON edition.id = dossier.edition
  JOIN project ON project.id = project_outcome.project
  LEFT JOIN decision ON decision.project = project.id
  WHERE project_outcome.outcome <> 'dropped'{conditions}
) AS realised
JOIN neighbourhood ON neighbourhood.id = realised.neighbourhood
WHERE (:at_least IS NULL OR realised.costs >= :at_least) AND (:at_most IS NULL OR realised.costs <= :at_most)
ORDER BY realised.year DESC, realised.edition_reference, realised.dossier_number, realised.number
