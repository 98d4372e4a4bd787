INSERT INTO dossier (reference, edition, number, neighbourhood, track, tier, motivation, asked_cents,
                     submitted_on, submitted_at, intake_hash, phase, status, since)
VALUES (:reference, :edition, :number, :neighbourhood, :track, :tier, :motivation, :asked,
        :submitted_on, :submitted_at, :intake_hash, 'candidate', 'active', :submitted_on)
