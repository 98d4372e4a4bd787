SELECT appeal.id, dossier.reference, neighbourhood.name, appeal.number, appeal.against, project.number AS project,
       project.title, appeal.lodged_on, appeal.lodged_by, appeal.grounds, appeal.due_on, appeal.outcome,
       appeal.settled_on, appeal.body, appeal.reason
FROM appeal
JOIN dossier ON dossier.id = appeal.dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
LEFT JOIN project ON project.id = appeal.project
