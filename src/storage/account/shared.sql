-- Where else this account is in use: by other neighbourhoods than that of the dossier.
SELECT dossier.reference, neighbourhood.name
FROM group_account
JOIN dossier ON dossier.id = group_account.dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
WHERE group_account.iban = :iban AND group_account.to_day IS NULL
  AND dossier.neighbourhood <> (SELECT own.neighbourhood FROM dossier AS own WHERE own.id = :dossier)
ORDER BY dossier.reference
