SELECT vote.id, vote.edition, edition.reference, vote.name, vote.budget_cents, vote.rules, vote.rules_sha256,
       vote.begins_on, vote.ends_on, vote.closed_on, vote.salt, vote_project.number, project.number AS place
FROM roadmap
JOIN project ON project.roadmap = roadmap.id
JOIN vote_project ON vote_project.project = project.id
JOIN vote ON vote.id = vote_project.vote
JOIN edition ON edition.id = vote.edition
WHERE roadmap.dossier = ?1 AND roadmap.submitted_on IS NOT NULL
ORDER BY vote.id, vote_project.number
