INSERT INTO report_story (report, project, story) VALUES (?1, ?2, ?3)
ON CONFLICT (report, project) DO UPDATE SET story = excluded.story
