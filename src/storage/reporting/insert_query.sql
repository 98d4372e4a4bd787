INSERT INTO report_query (report, number, question, asked_on)
VALUES (?1, (SELECT ifnull(max(number), 0) + 1 FROM report_query WHERE report = ?1), ?2, ?3)
