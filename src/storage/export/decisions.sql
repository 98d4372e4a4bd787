SELECT dossier.reference AS dossier, edition.reference AS edition, roadmap.version, project.number AS project,
       decision.verdict, decision.amount_cents AS amount, decision.decided_on, decision.body, decision.reason,
       decision.reserve_rank, opinion.body AS follows_opinion_of, decision.vote,
       CASE WHEN decision.notified_on <= :as_of THEN decision.notified_on END AS notified_on
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN roadmap ON roadmap.dossier = dossier.id AND roadmap.begun_on <= :as_of
JOIN project ON project.roadmap = roadmap.id
JOIN decision ON decision.project = project.id AND decision.decided_on <= :as_of
LEFT JOIN opinion ON opinion.id = decision.opinion
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, roadmap.version, project.number
