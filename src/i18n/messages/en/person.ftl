# Persons and their roles.
person-none = No person found for «{ $text }»
person-several = «{ $text }» fits more than one person{ $more ->
    [0] {""}
   *[other] {" "}(the first ten)
}:
person-bad-name = a name is one line with at least one letter or figure
person-added = Person { $number } «{ $name }» added
person-known = Person { $number } «{ $name }» was known already; what is new was filled in
person-edited = Person { $number } «{ $name }» changed
person-near-email = Two persons with one e-mail address: { $number } «{ $name }» and { $other } «{ $like }»
person-near-phone = Two persons with one telephone number: { $number } «{ $name }» and { $other } «{ $like }»
person-near-name = Looks like somebody who is there already: { $number } «{ $name }» and { $other } «{ $like }»
person-phone-odd = Telephone number kept as typed: { $why }
person-member-twice = { $name } has been in { $reference } since { $from }; for somebody else of the same name, give the e-mail address
person-role-given = { $name }: { $role } in { $reference } since { $from }
person-role-was = { $name }: { $role } in { $reference } from { $from } to { $to }
person-role-ended = { $name }: { $role } in { $reference } until { $to }
person-role-unknown = there is no such role; choose from { $known }
person-role-not-of-edition = A whole edition ({ $reference }) has jurors and experts only; this role ({ $role }) belongs to a dossier
person-role-twice = { $name } is { $role } in { $reference } already, since { $from }
person-coach-already = { $reference } has a coach already: { $name }, since { $from }
person-no-role = { $name } has no running role in { $reference } that fits
person-several-roles = { $name } has more than one role in { $reference }; say which:
person-carrier-project = a project carrier carries a project: give its number
person-project-of-carrier = only a project carrier (--as carrier) has a project
person-only-member = only a member of the steering group has this
person-to-before-from = { $to } lies before the beginning ({ $from })
person-merge-same = This is one and the same person: { $number } «{ $name }»
person-merged = Person { $from } «{ $gone }» merged into person { $into } «{ $stays }»
person-merged-moved = Taken over: { $what }
person-merged-joined = { $count ->
    [one] 1 double role became one
   *[other] { $count } double roles became one each
}
person-merged-details = Details taken over: { $details }
person-contradiction = { $detail }: «{ $from }» against «{ $into }»
person-contradictions = { $count ->
    [one] One detail contradicts itself:
   *[other] { $count } details contradict each other:
}
person-prefer-unknown = expected: from (who goes) or into (who stays)
person-ask-which = What holds for «{ $detail }»?
person-ask-name = Name
person-ask-email = E-mail address
person-ask-phone = Telephone number
person-ask-address = Address
person-ask-iban = Account number
person-ask-language = In which language do we write to this person?
person-ask-no-language = not known
person-ask-role = In which role?
person-ask-project = Which project?
person-title = Persons
person-list-empty = Nobody yet
person-show-title = Person { $number } · { $name }
person-roles-title = Roles
person-roles-empty = No role in a dossier or edition
person-partnerships-title = Speaks for
person-meetings-title = Meetings
person-visits-title = Visits as coach
person-requests-title = Expertise
person-column-number = No.
person-column-name = Name
person-column-email = E-mail
person-column-phone = Telephone
person-column-address = Address
person-column-iban = Account
person-column-language = Language
person-column-roles = Roles
person-column-role = Role
person-column-place = Where
person-column-dossier = Dossier
person-column-neighbourhood = Neighbourhood
person-column-project = Project
person-column-organisation = In the name of
person-column-from = From
person-column-to = To
person-column-status = Status
person-column-on = Day
person-column-kind = Kind
person-column-minutes = Duration
person-column-subject = Subject
person-column-field = Field
person-column-planned-on = Planned
person-column-used = Half days
person-moved-roles = { $count ->
    [one] 1 role
   *[other] { $count } roles
}
person-moved-visits = { $count ->
    [one] 1 visit
   *[other] { $count } visits
}
person-moved-requests = { $count ->
    [one] 1 request for expertise
   *[other] { $count } requests for expertise
}
person-moved-meetings = { $count ->
    [one] 1 attendance
   *[other] { $count } attendances
}
person-known-same = Person { $number } «{ $name }» was known already; nothing is new
person-role-only-of-edition = a { $role } is that for a whole edition, not in the dossier { $reference }
