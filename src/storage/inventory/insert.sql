INSERT INTO inventory (dossier, version, held_on, method, residents, users, partners)
VALUES (:dossier, :version, :held_on, :method, :residents, :users, :partners)
