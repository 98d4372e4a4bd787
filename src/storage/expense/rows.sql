SELECT expense.*, dossier.reference, expense_note.number AS note_number, document.number AS document_number
FROM expense
JOIN expense_note ON expense_note.id = expense.note
JOIN dossier ON dossier.id = expense.dossier
LEFT JOIN document ON document.id = expense.document
