# Organisations.
organisation-none = No organisation found for «{ $text }»
organisation-several = «{ $text }» fits more than one organisation{ $more ->
    [0] {""}
   *[other] {" "}(the first ten)
}:
organisation-kind-needed = say what kind of organisation it is: municipality, ocmw, association, school, shop or other
organisation-exists = This organisation is there already: { $number } «{ $name }»
organisation-same-number = Enterprise number { $enterprise } is that of { $number } «{ $name }»: it is the same organisation
organisation-added = Organisation { $number } «{ $name }» added ({ $kind })
organisation-edited = Organisation { $number } «{ $name }» changed
organisation-near-name = Looks like an organisation that is there already: { $number } «{ $name }» and { $other } «{ $like }»
organisation-merge-same = This is one and the same organisation: { $number } «{ $name }»
organisation-merged = Organisation { $from } «{ $gone }» merged into organisation { $into } «{ $stays }»
organisation-merged-joined = { $count ->
    [one] 1 double partnership became one
   *[other] { $count } double partnerships became one each
}
organisation-ask-name = Name of the organisation
organisation-ask-kind = What kind of organisation?
organisation-ask-enterprise-number = Enterprise number
organisation-title = Organisations
organisation-list-empty = No organisations yet
organisation-show-title = Organisation { $number } · { $name }
organisation-partnerships-title = Partner of
organisation-partnerships-empty = Partner of no dossier
organisation-spokespersons-title = Who speaks in its name
organisation-fields-title = In fields of dossiers
organisation-column-project = Project
organisation-column-field = Field
organisation-column-number = No.
organisation-column-name = Name
organisation-column-kind = Kind
organisation-column-enterprise-number = Enterprise number
organisation-column-email = E-mail
organisation-column-phone = Telephone
organisation-column-address = Address
organisation-column-iban = Account
organisation-column-dossiers = Partner of
organisation-column-roles = Roles
organisation-column-dossier = Dossier
organisation-column-status = Status
organisation-column-since = Since
organisation-column-role = Role
organisation-column-place = Where
organisation-column-from = From
organisation-column-to = To
organisation-moved-partnerships = { $count ->
    [one] 1 partnership
   *[other] { $count } partnerships
}
