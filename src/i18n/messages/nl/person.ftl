# Personen en hun rollen.
person-none = Geen persoon gevonden voor «{ $text }»
person-several = «{ $text }» past op meer dan één persoon{ $more ->
    [0] {""}
   *[other] {" "}(de eerste tien)
}:
person-bad-name = een naam staat op één regel en heeft minstens één letter of cijfer
person-added = Persoon { $number } «{ $name }» toegevoegd
person-known = Persoon { $number } «{ $name }» was al gekend; wat nieuw was, is aangevuld
person-edited = Persoon { $number } «{ $name }» gewijzigd
person-near-email = Twee personen met één e-mailadres: { $number } «{ $name }» en { $other } «{ $like }»
person-near-phone = Twee personen met één telefoonnummer: { $number } «{ $name }» en { $other } «{ $like }»
person-near-name = Lijkt op iemand die er al is: { $number } «{ $name }» en { $other } «{ $like }»
person-phone-odd = Telefoonnummer bewaard zoals getikt: { $why }
person-member-twice = { $name } hoort sinds { $from } al bij { $reference }; is het iemand anders met dezelfde naam, geef dan het e-mailadres mee
person-role-given = { $name }: { $role } in { $reference } sinds { $from }
person-role-was = { $name }: { $role } in { $reference } van { $from } tot { $to }
person-role-ended = { $name }: { $role } in { $reference } tot { $to }
person-role-unknown = deze rol bestaat niet; kies uit { $known }
person-role-not-of-edition = Een hele editie ({ $reference }) kent alleen jury en deskundigen; deze rol ({ $role }) hoort bij een dossier
person-role-twice = { $name } is al { $role } in { $reference }, sinds { $from }
person-coach-already = { $reference } heeft al een coach: { $name }, sinds { $from }
person-no-role = { $name } heeft geen lopende rol in { $reference } die hierbij past
person-several-roles = { $name } heeft meer dan één rol in { $reference }; zeg welke:
person-carrier-project = een projectdrager draagt een project: geef het nummer mee
person-project-of-carrier = alleen een projectdrager (--as carrier) heeft een project
person-only-member = alleen een lid van de stuurgroep heeft dit
person-to-before-from = { $to } ligt vóór het begin ({ $from })
person-merge-same = Dit is één en dezelfde persoon: { $number } «{ $name }»
person-merged = Persoon { $from } «{ $gone }» samengevoegd met persoon { $into } «{ $stays }»
person-merged-moved = Overgenomen: { $what }
person-merged-joined = { $count ->
    [one] 1 dubbele rol is één geworden
   *[other] { $count } dubbele rollen zijn één geworden
}
person-merged-details = Overgenomen gegevens: { $details }
person-contradiction = { $detail }: «{ $from }» tegenover «{ $into }»
person-contradictions = { $count ->
    [one] Eén gegeven spreekt elkaar tegen:
   *[other] { $count } gegevens spreken elkaar tegen:
}
person-prefer-unknown = verwacht: from (wie verdwijnt) of into (wie blijft)
person-ask-which = Wat geldt voor «{ $detail }»?
person-ask-name = Naam
person-ask-email = E-mailadres
person-ask-phone = Telefoonnummer
person-ask-address = Adres
person-ask-iban = Rekeningnummer
person-ask-language = In welke taal schrijven we die persoon aan?
person-ask-no-language = niet bekend
person-ask-role = In welke rol?
person-ask-project = Welk project?
person-title = Personen
person-list-empty = Nog niemand
person-show-title = Persoon { $number } · { $name }
person-roles-title = Rollen
person-roles-empty = Geen rol in een dossier of editie
person-partnerships-title = Spreekt voor
person-meetings-title = Bijeenkomsten
person-visits-title = Bezoeken als coach
person-requests-title = Expertise
person-column-number = Nr.
person-column-name = Naam
person-column-email = E-mail
person-column-phone = Telefoon
person-column-address = Adres
person-column-iban = Rekening
person-column-language = Taal
person-column-roles = Rollen
person-column-role = Rol
person-column-place = Waar
person-column-dossier = Dossier
person-column-neighbourhood = Wijk
person-column-project = Project
person-column-organisation = Namens
person-column-from = Van
person-column-to = Tot
person-column-status = Stand
person-column-on = Dag
person-column-kind = Soort
person-column-minutes = Duur
person-column-subject = Onderwerp
person-column-field = Domein
person-column-planned-on = Gepland
person-column-used = Halve dagen
person-moved-roles = { $count ->
    [one] 1 rol
   *[other] { $count } rollen
}
person-moved-visits = { $count ->
    [one] 1 bezoek
   *[other] { $count } bezoeken
}
person-moved-requests = { $count ->
    [one] 1 aanvraag van expertise
   *[other] { $count } aanvragen van expertise
}
person-moved-meetings = { $count ->
    [one] 1 aanwezigheid
   *[other] { $count } aanwezigheden
}
person-known-same = Persoon { $number } «{ $name }» was al gekend; er is niets nieuws
person-role-only-of-edition = { $role } is iemand voor een hele editie, niet in het dossier { $reference }
