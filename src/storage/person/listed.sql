-- Running roles come as kind:member-kind:reference, with blanks between them.
SELECT person.id, person.name, person.email, person.phone, person.address, person.iban, person.language,
       (SELECT group_concat(role.kind || ':' || ifnull(role.member_kind, '') || ':'
                            || ifnull(dossier.reference, edition.reference), ' ' ORDER BY role.id)
        FROM role
        LEFT JOIN dossier ON dossier.id = role.dossier
        LEFT JOIN edition ON edition.id = role.edition
        WHERE role.person = person.id AND role.to_day IS NULL) AS roles
FROM person
WHERE (:text = '' OR instr(lower(person.name), lower(:text)) > 0 OR instr(lower(person.email), lower(:text)) > 0
       OR person.id IN (SELECT rowid / 8 FROM search WHERE search MATCH :query AND rowid % 8 = 2))
  AND (:dossier IS NULL OR person.id IN (
    SELECT role.person FROM role
    WHERE role.dossier = :dossier AND role.to_day IS NULL AND (:kind IS NULL OR role.kind = :kind)
      AND (:member_kind IS NULL OR role.member_kind = :member_kind)))
  AND (:dossier IS NOT NULL OR :kind IS NULL OR person.id IN (
    SELECT role.person FROM role
    WHERE role.kind = :kind AND role.to_day IS NULL
      AND (:member_kind IS NULL OR role.member_kind = :member_kind)))
ORDER BY person.name COLLATE NOCASE, person.id
