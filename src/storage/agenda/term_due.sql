-- What stands in braces is put in from constant parts.
SELECT dossier, start FROM (
  SELECT dossier.id AS dossier, {start} AS start FROM dossier
  WHERE dossier.edition = :edition AND dossier.status = '{status}'{conditions}
) WHERE start > :after AND start <= :latest
