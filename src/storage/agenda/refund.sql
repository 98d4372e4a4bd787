SELECT expense_note.id, dossier.reference, neighbourhood.name, dossier.edition, expense_note.number, NULL AS part,
       '' AS text, NULL AS code, NULL AS who, NULL AS at
FROM json_each(:ids) AS wanted
JOIN expense_note ON expense_note.id = wanted.value
JOIN dossier ON dossier.id = expense_note.dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
