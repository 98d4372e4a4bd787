# Organisaties.
organisation-none = Geen organisatie gevonden voor «{ $text }»
organisation-several = «{ $text }» past op meer dan één organisatie{ $more ->
    [0] {""}
   *[other] {" "}(de eerste tien)
}:
organisation-kind-needed = zeg welk soort organisatie het is: municipality, ocmw, association, school, shop of other
organisation-exists = Deze organisatie is er al: { $number } «{ $name }»
organisation-same-number = Ondernemingsnummer { $enterprise } is van { $number } «{ $name }»: dat is dezelfde organisatie
organisation-added = Organisatie { $number } «{ $name }» toegevoegd ({ $kind })
organisation-edited = Organisatie { $number } «{ $name }» gewijzigd
organisation-near-name = Lijkt op een organisatie die er al is: { $number } «{ $name }» en { $other } «{ $like }»
organisation-merge-same = Dit is één en dezelfde organisatie: { $number } «{ $name }»
organisation-merged = Organisatie { $from } «{ $gone }» samengevoegd met organisatie { $into } «{ $stays }»
organisation-merged-joined = { $count ->
    [one] 1 dubbel partnerschap is één geworden
   *[other] { $count } dubbele partnerschappen zijn één geworden
}
organisation-ask-name = Naam van de organisatie
organisation-ask-kind = Welk soort organisatie?
organisation-ask-enterprise-number = Ondernemingsnummer
organisation-title = Organisaties
organisation-list-empty = Nog geen organisaties
organisation-show-title = Organisatie { $number } · { $name }
organisation-partnerships-title = Partner van
organisation-partnerships-empty = Van geen enkel dossier partner
organisation-spokespersons-title = Wie in haar naam spreekt
organisation-fields-title = In velden van dossiers
organisation-column-project = Project
organisation-column-field = Veld
organisation-column-number = Nr.
organisation-column-name = Naam
organisation-column-kind = Soort
organisation-column-enterprise-number = Ondernemingsnummer
organisation-column-email = E-mail
organisation-column-phone = Telefoon
organisation-column-address = Adres
organisation-column-iban = Rekening
organisation-column-dossiers = Partner van
organisation-column-roles = Rollen
organisation-column-dossier = Dossier
organisation-column-status = Stand
organisation-column-since = Sinds
organisation-column-role = Rol
organisation-column-place = Waar
organisation-column-from = Van
organisation-column-to = Tot
organisation-moved-partnerships = { $count ->
    [one] 1 partnerschap
   *[other] { $count } partnerschappen
}
