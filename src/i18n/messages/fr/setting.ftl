setting-wrong-value = il faut ici { $expected }
setting-unknown-key = cette clé n’est pas connue ; sont connues : { $keys }
