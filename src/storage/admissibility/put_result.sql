INSERT INTO admissibility_result (admissibility, criterion, result, reason, on_day, actor)
VALUES (:admissibility, :criterion, :result, :reason, :on, :actor)
ON CONFLICT (admissibility, criterion) DO UPDATE SET
  result = excluded.result, reason = excluded.reason, on_day = excluded.on_day, actor = excluded.actor
