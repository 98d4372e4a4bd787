-- NULL leaves a column as it is; the moment of handing in goes with its day. The submission is also the first
-- event's day while nothing moved since.
UPDATE dossier SET
  track = ifnull(:track, track),
  tier = ifnull(:tier, tier),
  motivation = ifnull(:motivation, motivation),
  asked_cents = ifnull(:asked, asked_cents),
  submitted_at = CASE WHEN :submitted_on IS NULL THEN submitted_at ELSE :submitted_at END,
  submitted_on = ifnull(:submitted_on, submitted_on)
WHERE id = :id
