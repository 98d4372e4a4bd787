SELECT vote.id, vote.edition, edition.reference, vote.name, vote.budget_cents, vote.rules, vote.rules_sha256,
       vote.begins_on, vote.ends_on, vote.closed_on, vote.salt
FROM vote JOIN edition ON edition.id = vote.edition
