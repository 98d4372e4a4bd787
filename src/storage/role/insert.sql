INSERT INTO role (dossier, edition, person, kind, member_kind, tie, organisation, project, from_day, to_day)
VALUES (:dossier, :edition, :person, :kind, :member_kind, :tie, :organisation, :project, :from, :to)
