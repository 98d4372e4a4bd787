UPDATE seat SET person = :person, neighbourhood = :neighbourhood, organisation = :organisation, capacity = :capacity,
       aside = :aside
WHERE id = :id
