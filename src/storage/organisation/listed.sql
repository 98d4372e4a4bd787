SELECT organisation.id, organisation.name, organisation.kind, organisation.enterprise_number, organisation.email,
       organisation.phone, organisation.address, organisation.iban,
       (SELECT group_concat(dossier.reference, ' ' ORDER BY dossier.reference)
        FROM partner JOIN dossier ON dossier.id = partner.dossier
        WHERE partner.organisation = organisation.id) AS partner_of,
       (SELECT count(*) FROM role WHERE role.organisation = organisation.id AND role.to_day IS NULL) AS roles
FROM organisation
WHERE (:key = '' OR organisation.name_key LIKE '%' || :key || '%') AND (:kind IS NULL OR organisation.kind = :kind)
ORDER BY organisation.name_key, organisation.id
