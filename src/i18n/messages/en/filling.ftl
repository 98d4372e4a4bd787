# Fields of a programme's own.
filling-set = { $reference } { $neighbourhood }{ $number ->
    [0] {""}
   *[other] , project { $number } “{ $title }”
} filled in: { $fields }
filling-cleared = { $reference } { $neighbourhood }{ $number ->
    [0] {""}
   *[other] , project { $number } “{ $title }”
} emptied: { $fields }
filling-unchanged = { $reference }: that was there already
filling-nothing-filled = Nothing was filled in
filling-missing = { $count ->
    [one] one field is still empty
   *[other] { $count } fields are still empty
}
filling-none = The programme of { $reference } has no fields of its own
filling-unknown = { $count ->
    [0] { $of ->
        [project] no field of its own is asked of a project here
       *[dossier] no field of its own is asked of a dossier here
    }
   *[other] unknown field; choose from { $near }
}
filling-of-other = { $of ->
    [project] this field is one of a project; say with --project of which
   *[dossier] this field is one of the dossier, not of a project
}
filling-not-of-track = this field is asked in this track only: { $tracks }{ $count ->
    [0] {""}
   *[other] ; here there are: { $asked }
}
filling-no-value = expected: CODE=VALUE
filling-twice = this field stands there twice
filling-empty-already = this field is empty already
filling-wrong-yes-no = expected: yes or no
filling-wrong-choice = expected one of these: { $known }
filling-wrong-number = { $reason ->
    [ambiguous] can be read in two ways; write a whole number without a full stop, such as 1250
    [decimals] expected: a whole number
    [negative] expected: zero or more
    [too-large] expected: at most { $largest }
   *[other] expected: a whole number, such as 1250
}
filling-wrong-organisation = { $count ->
    [0] no organisation with “{ $text }”; add it first with wijk organisation add
   *[other] this fits more than one organisation: { $near }; take the number
}
filling-ask = { $name } ({ $kind }){ $hinted ->
    [0] {""}
   *[other] . { $hint }
}
filling-ask-none = nothing
filling-column-field = Field
filling-column-name = Name
filling-column-project = Project
filling-column-value = Filled in
filling-column-state = State
filling-column-of = Of
filling-column-kind = Kind
filling-column-tracks = Only for
filling-column-choices = Choices
filling-column-public = Public
filling-column-hint = Explanation
filling-state-filled = filled in
filling-state-missing = missing
filling-of-dossier = the dossier
filling-of-project = each project
filling-list-none = This programme has no fields of its own
filling-list-note = { $missing ->
    [0] Everything is filled in
    [one] 1 field is missing
   *[other] { $missing } fields are missing
} · { $count ->
    [one] 1 field
   *[other] { $count } fields
}
filling-title = Own fields
filling-report-title = Own fields over { $of }
filling-report-none = No fields of their own are asked here
filling-report-field = Field
filling-report-name = Name
filling-report-programme = Programme
filling-report-of = Of
filling-report-kind = Kind
filling-report-filled = Filled in
filling-report-total = Out of
filling-report-share = Share
filling-report-sum = Sum
filling-report-mean = Mean
filling-report-lowest = Lowest
filling-report-highest = Highest
filling-report-first = First
filling-report-last = Last
filling-report-choice = Choice
filling-report-count = Count
filling-report-organisation = Organisation
filling-report-title-numbers = Numbers
filling-report-title-amounts = Amounts
filling-report-title-dates = Dates
filling-report-title-choices = Choices
filling-report-title-organisations = Organisations
