# Approval chain and agreement.
approve-no-chain = Edition { $edition } has no approval chain
approve-nothing-awarded = Nothing is awarded to { $reference } yet
approve-complete = { $reference }: all approvals for { $amount } are there
approve-not-needed = «{ $step }» is not needed for { $amount }{ $limited ->
    [0] {""}
   *[other] : only above { $above }
}
approve-no-step = No step «{ $text }» in the approval chain; there are:
approve-order = Before «{ $step }» { $count ->
    [one] comes
   *[other] come
}: { $before }
approve-already = «{ $step }» was given on { $on }; --replace revises it
approve-reason = Say with --reason why the approval was withheld
approve-given = { $reference }: «{ $step }» given on { $on } for { $amount }
approve-withheld = { $reference }: «{ $step }» withheld on { $on } for { $amount }
approve-title = Approvals of { $reference } { $neighbourhood } · awarded { $amount }
approve-none-waiting = No dossier waits for this approval
approve-several-steps = These dossiers do not wait for the same step; name one
approve-pile-title = «{ $step }», given on { $on }
approve-given-pile = «{ $step }» given on { $on } for { $count ->
    [one] 1 dossier
   *[other] { $count } dossiers
} and { $amount } together
approve-list-title = Approvals in { $edition }
approve-list-empty = Nothing is awarded yet
approve-column-dossier = Dossier
approve-column-neighbourhood = Neighbourhood
approve-column-awarded = Awarded
approve-column-given = Steps
approve-column-step = Waits for
approve-column-body = By
approve-column-state = State
approve-column-since = Since
approve-column-undecided = To be decided
agreement-none = No agreement was drawn for { $reference }
agreement-nothing-awarded = Nothing is awarded to { $reference }: there is nothing to agree on
agreement-already = { $reference } has agreement { $agreement } for { $amount } already; --replace draws it anew
agreement-reference-taken = this reference is that of the agreement of { $dossier }
agreement-turned = the last day is before the first ({ $from })
agreement-too-early = The agreement of { $reference } cannot be drawn yet{ $open ->
    [0] {""}
    [one] {" "}· 1 project to be decided
   *[other] {" "}· { $open } projects to be decided
}{ $missing ->
    [0] {""}
   *[other] {" "}· missing approval: { $steps }
}{ $unmet ->
    [0] {""}
   *[other] {" "}· open condition: { $conditions }
}
agreement-sent-late = the agreement was signed on { $signed } already
agreement-outgrown = Agreement { $agreement } is about { $amount } and { $awarded } is awarded now: draw it anew
agreement-drawn = { $reference } { $neighbourhood }: agreement { $agreement } drawn for { $amount }
agreement-sent = { $reference }: agreement { $agreement } sent on { $on }
agreement-signed = { $reference }: agreement { $agreement } signed by { $by } on { $on }
agreement-cancelled = { $reference }: agreement { $agreement } taken back
agreement-appeals = { $count ->
    [one] 1 appeal is open
   *[other] { $count } appeals are open
}: the decision may still change
agreement-ask-by = Who signed?
agreement-title = Agreement of { $reference } { $neighbourhood }
agreement-list-title = Agreements in { $edition }
agreement-list-empty = There are no agreements yet
agreement-column-dossier = Dossier
agreement-column-neighbourhood = Neighbourhood
agreement-column-agreement = Agreement
agreement-column-amount = Amount
agreement-column-starts_on = Begins
agreement-column-ends_on = Ends
agreement-column-sent_on = Sent
agreement-column-signed_by_group_on = Signed: group
agreement-column-signed_by_office_on = Signed: office
