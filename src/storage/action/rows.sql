SELECT action.id, action.dossier, dossier.reference, neighbourhood.name, visit.number AS visit, action.meeting,
       action.text, action.who, action.due_on, action.done_on
FROM action
LEFT JOIN dossier ON dossier.id = action.dossier
LEFT JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
LEFT JOIN visit ON visit.id = action.visit
