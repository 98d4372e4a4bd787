SELECT group_account.id, group_account.number, group_account.holder, group_account.iban, group_account.person,
       person.name AS person_name, group_account.from_day, group_account.to_day
FROM group_account LEFT JOIN person ON person.id = group_account.person
WHERE group_account.dossier = ?1
ORDER BY group_account.number
