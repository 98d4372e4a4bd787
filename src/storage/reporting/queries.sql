SELECT number, question, asked_on, answer, answered_on
FROM report_query
WHERE report = ?1
ORDER BY number
