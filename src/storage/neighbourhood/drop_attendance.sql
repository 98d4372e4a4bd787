DELETE FROM attendance
WHERE neighbourhood = ?1 AND meeting IN (SELECT meeting FROM attendance WHERE neighbourhood = ?2)
