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
