SELECT id, name, email, phone, address, iban, language FROM person
WHERE instr(lower(name), lower(?1)) > 0 OR instr(lower(email), lower(?1)) > 0
ORDER BY id LIMIT ?2
