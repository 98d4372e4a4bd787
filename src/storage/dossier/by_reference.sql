SELECT dossier.id, dossier.reference, dossier.edition, dossier.neighbourhood, neighbourhood.name,
       dossier.track, dossier.tier, dossier.motivation, dossier.asked_cents,
       dossier.submitted_on, dossier.submitted_at, dossier.phase, dossier.status, dossier.since
FROM dossier JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
WHERE dossier.reference = upper(?1)
