# Sessions of the bodies that judge.
session-heading = { $body }: session { $session } of { $on }
session-opened = Session { $session } opened: { $body }, { $on } ({ $edition })
session-changed = Session { $session } changed: { $body }, { $on }
session-removed = Session { $session } taken away: { $body }, { $on }
session-ask-remove = Session { $session } ({ $body }, { $on }) has members or an agenda already. Take it away all the same?
session-closed-now = Session { $session } closed: { $opinions ->
    [one] 1 opinion
   *[other] { $opinions } opinions
}, { $recused ->
    [0] nobody recused
    [one] 1 recusal
   *[other] { $recused } recusals
}
session-reopened = Session { $session } opened again: { $body }, { $on }
session-none-open = There is no session that is not closed
session-unknown = There is no session «{ $text }»
session-several = { $text ->
    [none] There is more than one session
   *[other] «{ $text }» fits more than one session
}; give the number
session-unknown-body = not a body of this edition that has sessions; choose from { $known }
session-body-never-sits = { $body } decides on paper and has no sessions; these have: { $known }
session-wrong-quorum = the quorum is { $most } at most
session-held-already = { $on } lies in the future (today is { $today }), but there are presences or opinions already
session-closed = Session { $session } is closed since { $on }: what was said in it is fixed
session-still-to-come = Session { $session } is only on { $on }; today is { $today }
session-not-closed = Session { $session } is not closed
session-decided-already = Decisions follow an opinion of session { $session } already: the opinions are fixed
session-not-empty = Something was said in session { $session } already: { $opinions ->
    [one] 1 opinion
   *[other] { $opinions } opinions
}, { $marks ->
    [one] 1 mark
   *[other] { $marks } marks
}
session-cannot-close = Session { $session } cannot be closed yet:{ $unknown ->
    [0] {""}
   *[other] {" "}nobody noted whether member { $seats } was there;
}{ $lacking ->
    [0] {""}
   *[other] {" "}{ $present ->
        [one] 1 member with a say is there
       *[other] { $present } members with a say are there
    }, { $quorum } needed;
}{ $open ->
    [0] {""}
    [one] {" "}1 project without an opinion: { $projects }
   *[other] {" "}{ $open } projects without an opinion: { $projects }{ $more ->
        [0] {""}
       *[other] {" "}…
    }
}
session-nobody-sits = Nobody sits in session { $session } yet
session-presence-noted = Session { $session }: { $present } with a say present, { $absent } excused{ $unknown ->
    [0] {""}
   *[other] , { $unknown } not noted
}
session-below-quorum = The quorum is not reached: { $present } of { $quorum }
session-seated = Session { $session }: { $count ->
    [one] 1 member added
   *[other] { $count } members added
}, { $seats } in all
session-seat-changed = Session { $session }: member { $seat } changed ({ $name })
session-unseated = Session { $session }: member { $seat } taken out ({ $name })
session-no-member = Session { $session } has no member «{ $text }»
session-several-members = «{ $text }» fits more than one member; give the number
session-second-chair = member { $seat } is the chair already; a session has one at most
session-sits-already = sits in this session already
session-nobody-named = expected: a name, a neighbourhood or an organisation
session-too-many = a session has { $most } members at most
session-same-name = more than one have that name; give the number: { $numbers }
session-unknown-rule = only { $rule } can be set aside here
session-open-to-all = { $body } is open to every neighbourhood: there is nothing to set aside
session-insiders = In { $body } no neighbourhoods sit that ask something themselves ({ $rule }); { $count ->
    [one] this one does
   *[other] these do
}: { $places }
session-no-jurors = { $edition } has no jurors who do not sit there yet
session-gave-marks = Member { $seat } gave { $marks ->
    [one] 1 mark
   *[other] { $marks } marks
} and cannot be taken out
session-place-new = New in the register: neighbourhood «{ $name }»
session-place-like = Neighbourhood «{ $name }» is new in the register and looks like «{ $like }»
session-rule-aside = B-PB-14 set aside for { $count ->
    [one] 1 member
   *[other] { $count } members
} of { $body }; the minutes say so
session-agenda-added = Agenda of session { $session }: { $count ->
    [0] nothing added
    [one] 1 point added
   *[other] { $count } points added
}, { $points } in all
session-agenda-moved = Agenda of session { $session }: point moved to place { $place }
session-agenda-removed = Agenda of session { $session }: «{ $what }» taken off
session-left-off = { $count ->
    [one] 1 dossier stays off, it is not admissible (yet)
   *[other] { $count } dossiers stay off, they are not admissible (yet)
}: { $references }{ $more ->
    [0] {""}
   *[other] {" "}…
}
session-other-edition = { $reference } does not belong to { $edition }
session-on-agenda-already = { $reference } is on the agenda already
session-not-in-selection = { $reference } { $neighbourhood } stands in «{ $standing }»: only dossiers in «{ $phases }» are judged
session-inadmissible = { $reference } is not admissible and does not come on the agenda
session-admissibility-open = { $reference } comes on the agenda only when its admissibility is settled
session-none-in-selection = { $edition } has no dossiers in «{ $wanted }»
session-nothing-named = What is to come on the agenda?
session-no-place = expected: a place from 1 to { $most }
session-no-point = There is no point { $text } on the agenda
session-not-on-agenda = { $reference } { $neighbourhood } is not on the agenda of session { $session }
session-has-no-say = Member { $seat } is { $capacity } and does not judge: there is nothing to be recused from
session-recused = Session { $session }: member { $seat } ({ $name }) does not judge this dossier
session-judges-again = Session { $session }: what member { $seat } ({ $name }) declared is taken back
session-not-recused = Member { $seat } declared nothing about { $reference }
session-opinion-given = Session { $session } gave an opinion on { $reference } already
session-envelope-left = Proposed { $proposed } · envelope { $maximum } · left { $left }
session-envelope-over = Proposed { $proposed }: with what is awarded elsewhere, { $over } above the envelope of { $maximum }
session-summary-written = Session { $session }: introduction of the minutes saved
session-principles-written = Session { $session }: principles of allocation saved
session-analysed = Session { $session }: analysis of { $reference } { $neighbourhood } saved
session-unknown-capacity = not a capacity in a session; choose from: { $known }
session-unknown-column = not a column of this table; the columns are: { $columns }
session-ask-body = Which body has a session?
session-ask-on = On which day?
session-ask-at = At what time? (such as 14:00; empty if not settled)
session-ask-place = Where?
session-ask-quorum = How many with a say at least? (empty: as the edition)
session-ask-reason = Why open it again?
session-ask-all = All dossiers in selection on the agenda?
session-ask-dossiers = Which dossiers?
session-ask-present = Who is there? (whoever is not ticked is excused)
session-ask-absent = Who is excused? (the others are there)
session-ask-name = Who? (empty if only the neighbourhood or organisation counts)
session-ask-neighbourhood = In the name of which neighbourhood? (empty for none)
session-ask-organisation = In the name of which organisation? (empty for none)
session-ask-capacity = As what?
session-ask-another = Somebody else?
session-list-title = Sessions
session-list-empty = No sessions yet
session-state-open = open
session-state-planned = planned
session-state-closed = closed
session-state-draft = draft: the session is not closed
session-present-present = present
session-present-excused = excused
session-present-unknown = not noted
session-nobody-yet = Nobody yet
session-agenda-empty = Nothing on the agenda yet
session-no-recusals = Nobody with a conflict of interest
session-no-projects = No submitted projects
session-on-no-agenda = On no agenda yet
session-title-seats = Composition
session-title-agenda = Agenda
session-title-recusals = Recusals
session-title-money = Amounts
session-title-opinions = Opinions
session-title-summary = Introduction
session-title-principles = Principles of allocation
session-title-sessions = Sessions
session-title-requests = Requests
session-title-projects = Projects
session-title-points = Other points
session-part-summary = Summary of the requests
session-part-principles = Principles of allocation
session-part-analysis = Analysis by neighbourhood
session-minutes-title = Minutes · { $heading }
session-cause-role = { $role } of the dossier
session-seats-note = With a say { $judging }, present { $present }{ $unknown ->
    [0] {""}
   *[other] {" "}({ $unknown } not noted)
}{ $quorum ->
    [0] {""}
   *[other] {" "}· quorum { $quorum }
}
session-aside-note = B-PB-14 set aside for { $place }: { $reason }
session-recused-note = { $count ->
    [one] Did not judge
   *[other] Did not judge
}: { $who }
session-money-note = Asked { $asked } · proposed { $proposed }{ $stated ->
    [0] {""}
   *[other] {" "}· envelope { $envelope } · left { $left }
}{ $is_over ->
    [0] {""}
   *[other] {" "}· { $over } too much
}
session-requests-note = { $count ->
    [one] 1 dossier
   *[other] { $count } dossiers
} · asked { $asked } · proposed { $proposed }{ $decided ->
    [0] {""}
   *[other] {" "}· granted { $granted }
}{ $stated ->
    [0] {""}
   *[other] {" "}· envelope { $envelope }
}{ $is_over ->
    [0] {""}
   *[other] {" "}· { $over } too much
}
session-column-number = No.
session-column-body = Body
session-column-edition = Edition
session-column-on-day = Day
session-column-starts-at = Time
session-column-place = Place
session-column-judging = With a say
session-column-present = Present
session-column-quorum = Quorum
session-column-state = State
session-column-closed-on = Closed on
session-column-reopened = Opened again because
session-column-dossiers = Dossiers
session-column-opinions = Opinions
session-column-name = Name
session-column-neighbourhood = Neighbourhood
session-column-organisation = Organisation
session-column-capacity = Capacity
session-column-presence = Presence
session-column-aside = B-PB-14 set aside
session-column-position = Point
session-column-dossier = Dossier
session-column-point = What
session-column-projects = Projects
session-column-asked = Asked
session-column-proposed = Proposed
session-column-granted = Granted
session-column-envelope = Envelope
session-column-left = Left
session-column-share = Share
session-column-who = Who
session-column-cause = Why
session-column-note = Note
session-column-project = Project
session-column-title = Title
session-column-abstract = Objective
session-column-verdict = Opinion
session-column-reason = Reasons
session-column-conditions = Conditions
session-column-given-on = Given on
session-column-session = Session
session-column-analysis = Analysis
session-column-score = Score
session-before-deadline = This session is on { $day }, and applications come in until { $deadline }: it will not see what comes later
