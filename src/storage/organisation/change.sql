UPDATE organisation SET name = :name, name_key = :name_key, kind = :kind, enterprise_number = :enterprise_number,
  email = :email, phone = :phone, address = :address, iban = :iban
WHERE id = :id
