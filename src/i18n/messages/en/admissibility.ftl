# Admissibility of the submitted roadmap.
admissibility-not-submitted = { $reference } { $neighbourhood } has not submitted a roadmap yet
admissibility-no-criteria = Edition { $edition } names no criteria of admissibility for this dossier: there is nothing to assess
admissibility-not-now = { $reference } { $neighbourhood } is at «{ $standing }»: admissibility cannot be assessed now
admissibility-twice = this criterion is there already
admissibility-reason-needed = «{ $name }» is not met: say why
admissibility-closed-already = { $reference } { $neighbourhood }: admissibility was closed on { $on } ({ $outcome })
admissibility-not-closed = The admissibility of { $reference } is not closed: there is nothing to open again
admissibility-decided = «{ $title }» was decided already; undo that decision first
admissibility-still-open = { $reference } { $neighbourhood }: { $count ->
    [one] 1 criterion was not assessed yet ({ $criteria })
   *[other] { $count } criteria were not assessed yet ({ $criteria })
}
admissibility-assessed = { $reference } { $neighbourhood }: { $count ->
    [one] 1 criterion assessed
   *[other] { $count } criteria assessed
} on { $on }{ $unmet ->
    [0] {""}
   *[other] ; not met: { $unmet }
}
admissibility-left = { $count ->
    [one] Still to assess: { $criteria }
   *[other] Still { $count } to assess: { $criteria }
}
admissibility-closed = { $reference } { $neighbourhood }: roadmap { $outcome }, closed on { $on }
admissibility-unmet = Not met: { $name } – { $reason }
admissibility-reopened = { $reference } { $neighbourhood }: admissibility is open again
admissibility-none-left = No admissibility is left to assess in { $edition }
admissibility-ask-body = Who closes it?
admissibility-ask-nobody = nobody in particular
admissibility-known-title = What the register knows
admissibility-known-members = members of the steering group
admissibility-known-partners = partners
admissibility-known-findings = findings
admissibility-known-participants = participants in the inventory
admissibility-known-projects = projects
admissibility-known-asked = asked
admissibility-known-documents = documents
admissibility-known-others = other dossiers in this edition
admissibility-known-unsettled = support not accounted for yet
admissibility-rules-title = Rules at submission
admissibility-column-dossier = Dossier
admissibility-column-neighbourhood = Neighbourhood
admissibility-column-version = Version
admissibility-column-submitted = Submitted
admissibility-column-outcome = Outcome
admissibility-column-closed = Closed
admissibility-column-body = By
admissibility-column-reason = Reason
admissibility-column-criterion = Criterion
admissibility-column-result = Finding
admissibility-column-why = Why
admissibility-column-on = On
admissibility-column-actor = Who
admissibility-column-source = Source
admissibility-column-rule = Rule
admissibility-column-state = State
admissibility-column-finding = Finding
admissibility-column-open = Open
admissibility-column-unmet = Not met
admissibility-list-title = Admissibility { $edition }
admissibility-list-empty = No submitted roadmaps yet
admissibility-list-note = { $closed } of { $count } closed
