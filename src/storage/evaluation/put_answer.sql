INSERT INTO evaluation_answer (response, question, project, points, text) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (response, question, project) DO UPDATE SET points = excluded.points, text = excluded.text
