SELECT opinion_condition.opinion, opinion_condition.text, opinion_condition.before
FROM roadmap
JOIN project ON project.roadmap = roadmap.id
JOIN opinion ON opinion.project = project.id
JOIN opinion_condition ON opinion_condition.opinion = opinion.id
WHERE roadmap.dossier = ?1
ORDER BY opinion_condition.opinion, opinion_condition.number
