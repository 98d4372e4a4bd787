apply-read = Gelezen: { $file } ({ $form }, { $encoding }, { $count ->
    [one] 1 rij
   *[other] { $count } rijen
})
apply-done = { $reference } { $neighbourhood } kandidaat gesteld
apply-done-many = { $count ->
    [one] 1 dossier aangemaakt: { $first }
   *[other] { $count } dossiers aangemaakt: { $first } … { $last }
}
apply-present = { $count ->
    [one] 1 rij stond er al en is overgeslagen:
   *[other] { $count } rijen stonden er al en zijn overgeslagen:
}
apply-present-row = rij { $row }: { $neighbourhood } = { $reference }
apply-more = … en nog { $count }
apply-linked = { $reference } { $neighbourhood }: gekende wijk, eerder { $earlier }
apply-looks-like = «{ $neighbourhood }» lijkt op de gekende wijk «{ $like }»; is het dezelfde, dan:
apply-warned = Regel { $rule } (aanbevolen) niet voldaan bij { $count ->
    [one] 1 dossier
   *[other] { $count } dossiers
}: { $references }{ $more ->
    [0] {""}
   *[other] {" "}…
}
apply-skipped = { $count ->
    [one] 1 rij overgeslagen:
   *[other] { $count } rijen overgeslagen:
}
apply-ask-neighbourhood = Naam van de wijk
apply-ask-municipality = Gemeente(n)
apply-ask-perimeter = Grenzen van de wijk
apply-ask-point = Punt op de kaart
apply-ask-track = Spoor
apply-ask-tier = Bedragklasse
apply-ask-themes = Thema’s
apply-ask-contact-name = Contactpersoon
apply-ask-contact-email = E-mailadres
apply-ask-contact-phone = Telefoon
apply-ask-language = Taal van de contactpersoon
apply-ask-members = Lid van de stuurgroep
apply-ask-motivation = Motivatie
apply-ask-asked = Gevraagd bedrag
apply-ask-submitted = Ingediend op
apply-ask-together-with = Samen met
apply-hint-members = leeg = genoeg
apply-hint-submitted = leeg = vandaag
apply-again-for = { $reference } herneemt { $earlier }, dat niet gesteund werd
