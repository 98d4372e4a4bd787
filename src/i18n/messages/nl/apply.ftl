apply-read = Gelezen: { $file } ({ $form }, { $encoding }, { $count ->
    [one] 1 rij
   *[other] { $count } rijen
})
apply-done = { $reference } { $neighbourhood } aangemeld
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
apply-taken-over = Overgenomen uit { $earlier }:
apply-taken-people = { $count ->
    [0] geen leden van de stuurgroep
    [one] 1 lid van de stuurgroep
   *[other] { $count } leden van de stuurgroep
}
apply-taken-agreed = { $count ->
    [one] 1 partner met een ondertekende afspraak, nu «akkoord»
   *[other] { $count } partners met een ondertekende afspraak, nu «akkoord»
}: { $names }
apply-taken-explored = { $count ->
    [one] 1 partner, opnieuw te verkennen
   *[other] { $count } partners, opnieuw te verkennen
}: { $names }
apply-taken-inventory = de plaatsbeschrijving v{ $version } van { $reference } als versie 1: { $findings ->
    [one] 1 vaststelling
   *[other] { $findings } vaststellingen
}, { $measures ->
    [one] 1 meting
   *[other] { $measures } metingen
}
apply-lost-word = Deze editie kent { $what } «{ $name }» niet: niet overgenomen
apply-lost-joint = Eerder ingediend samen met { $names }: herhaal dat met --with als het weer zo is
apply-lost-partners = { $count ->
    [one] Een beëindigd partnerschap blijft achter
   *[other] { $count } beëindigde partnerschappen blijven achter
}: { $names }
apply-lost-sections = Deze rubrieken van de plaatsbeschrijving bestaan niet meer; hun vaststellingen staan er zonder rubriek: { $names }
apply-lost-questions = { $count ->
    [one] Deze vraag wordt niet meer gesteld
   *[other] Deze { $count } vragen worden niet meer gesteld
}; wat erop geantwoord is, blijft als losse vaststelling: { $codes }
apply-lost-measures = Deze editie meet dit niet of anders; de metingen zijn niet overgenomen: { $names }
apply-lost-documents = { $count ->
    [one] 1 vaststelling verwees naar een document, dat bij { $reference } blijft
   *[other] { $count } vaststellingen verwezen naar documenten, die bij { $reference } blijven
}
