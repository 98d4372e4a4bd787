INSERT INTO organisation (name, name_key, kind, enterprise_number, email, phone, address, iban)
VALUES (:name, :name_key, :kind, :enterprise_number, :email, :phone, :address, :iban)
