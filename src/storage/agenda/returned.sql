SELECT expense.id, dossier.reference, neighbourhood.name, dossier.edition, expense_note.number, expense.number AS part,
       expense.seller AS text, NULL AS code, NULL AS who, NULL AS at
FROM json_each(:ids) AS wanted
JOIN expense ON expense.id = wanted.value
JOIN expense_note ON expense_note.id = expense.note
JOIN dossier ON dossier.id = expense.dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
