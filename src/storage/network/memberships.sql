-- Every membership of the network of an edition, also those that ended. Who is copied into the network of the next year
-- did not join then: joined is the first day in any network, and goes_on whether there is a network left.
SELECT role.person, role.organisation, organisation.kind AS organisation_kind, role.to_day,
       (SELECT min(other.from_day) FROM role AS other
        WHERE other.person = role.person AND other.kind = 'network-member') AS joined,
       EXISTS (SELECT 1 FROM role AS other
               WHERE other.person = role.person AND other.kind = 'network-member' AND other.to_day IS NULL) AS goes_on
FROM role LEFT JOIN organisation ON organisation.id = role.organisation
WHERE role.edition = ?1 AND role.kind = 'network-member'
ORDER BY role.person, role.to_day IS NULL DESC, role.to_day DESC
