apply-read = Read: { $file } ({ $form }, { $encoding }, { $count ->
    [one] 1 row
   *[other] { $count } rows
})
apply-done = { $reference } { $neighbourhood } applied
apply-done-many = { $count ->
    [one] 1 dossier made: { $first }
   *[other] { $count } dossiers made: { $first } … { $last }
}
apply-present = { $count ->
    [one] 1 row was there already and is skipped:
   *[other] { $count } rows were there already and are skipped:
}
apply-present-row = row { $row }: { $neighbourhood } = { $reference }
apply-more = … and { $count } more
apply-linked = { $reference } { $neighbourhood }: a known neighbourhood, earlier { $earlier }
apply-looks-like = «{ $neighbourhood }» looks like the known neighbourhood «{ $like }»; if it is the same:
apply-warned = Rule { $rule } (recommended) not met by { $count ->
    [one] 1 dossier
   *[other] { $count } dossiers
}: { $references }{ $more ->
    [0] {""}
   *[other] {" "}…
}
apply-skipped = { $count ->
    [one] 1 row skipped:
   *[other] { $count } rows skipped:
}
apply-ask-neighbourhood = Name of the neighbourhood
apply-ask-municipality = Municipality
apply-ask-perimeter = Limits of the neighbourhood
apply-ask-point = Point on the map
apply-ask-track = Track
apply-ask-tier = Tier
apply-ask-themes = Themes
apply-ask-contact-name = Contact
apply-ask-contact-email = E-mail address
apply-ask-contact-phone = Telephone
apply-ask-language = Language of the contact
apply-ask-members = Member of the steering group
apply-ask-motivation = Motivation
apply-ask-asked = Amount asked
apply-ask-submitted = Handed in on
apply-ask-together-with = Together with
apply-hint-members = empty = enough
apply-hint-submitted = empty = today
apply-again-for = { $reference } takes up { $earlier } again, which was not supported
apply-taken-over = Taken over from { $earlier }:
apply-taken-people = { $count ->
    [0] no members of the steering group
    [one] 1 member of the steering group
   *[other] { $count } members of the steering group
}
apply-taken-agreed = { $count ->
    [one] 1 partner with a signed agreement, now «agreed»
   *[other] { $count } partners with a signed agreement, now «agreed»
}: { $names }
apply-taken-explored = { $count ->
    [one] 1 partner, to be explored anew
   *[other] { $count } partners, to be explored anew
}: { $names }
apply-taken-inventory = inventory v{ $version } of { $reference } as version 1: { $findings ->
    [one] 1 finding
   *[other] { $findings } findings
}, { $measures ->
    [one] 1 measure
   *[other] { $measures } measures
}
apply-lost-word = This edition does not know { $what } «{ $name }»: not taken over
apply-lost-joint = Handed in together with { $names } before: add --with if that is so again
apply-lost-partners = { $count ->
    [one] A partnership that ended stays behind
   *[other] { $count } partnerships that ended stay behind
}: { $names }
apply-lost-sections = These sections of the inventory are gone; their findings stand without one: { $names }
apply-lost-questions = { $count ->
    [one] This question is not asked any more
   *[other] These { $count } questions are not asked any more
}; what answered them stays as a plain finding: { $codes }
apply-lost-measures = This edition does not measure this, or differently; not taken over: { $names }
apply-lost-documents = { $count ->
    [one] 1 finding referred to a document, which stays with { $reference }
   *[other] { $count } findings referred to documents, which stay with { $reference }
}
