-- The newest change of every row, in one look at the journal.
DROP TABLE IF EXISTS temp.newest;
CREATE TEMP TABLE newest (
  table_name TEXT NOT NULL, row_id INTEGER NOT NULL, change INTEGER NOT NULL, PRIMARY KEY (table_name, row_id)
) WITHOUT ROWID;
INSERT INTO temp.newest (table_name, row_id, change)
SELECT table_name, row_id, max(id) FROM main.change GROUP BY table_name, row_id;
