edition-opened = Edition opened: { $name } { $year } ({ $reference })
edition-envelope = Envelope { $amount }
edition-no-envelope = No envelope stated
edition-rules = { $count } rules, { $sourced } with a source
edition-no-deadline = No last day: the desk is open all year
edition-deadlines = To hand in until { $days }, 23:59
edition-year-unknown = This programme says nothing of { $year }: its rules without a year hold, and what you state yourself
edition-rule-off = Rule { $rule } is off: it has no value. To use it: wijk undo, and open again with --set { $keys }=…
edition-closed = Edition { $reference } closed to new applications ({ $running } running dossiers go on)
edition-list-title = Editions
edition-list-empty = No editions yet
edition-rules-title = Rules
edition-off = off
edition-column-reference = Edition
edition-column-name = Name
edition-column-opened = Opened
edition-column-closed = Closed
edition-column-deadline = Last day
edition-column-deadlines = Last days
edition-column-dossiers = Dossiers
edition-column-running = Running
edition-column-envelope = Envelope
edition-column-awarded = Awarded
edition-column-left = Left
edition-column-start_fund = Start fund
edition-column-start_fund_regime = Regime of the start fund
edition-column-tracks = Tracks
edition-column-tiers = Tiers
edition-column-themes = Themes
edition-column-rule_set_sha256 = Rules (SHA-256)
edition-column-rule = Rule
edition-column-check = Kind
edition-column-parameters = Values
edition-column-severity = Weight
edition-column-source = Source
edition-column-at = When
edition-column-url = Address
edition-sources-title = Sources
edition-term-off = Term { $term } does not run: no length was stated. To let it run: wijk undo, and open again with --set { $keys }=…
edition-terms-title = Terms
edition-inventory-title = Questions for the inventory
edition-indicators-title = Indicators
edition-length-days = { $number ->
    [one] 1 day
   *[other] { $number } days
}
edition-length-working-days = { $number ->
    [one] 1 working day
   *[other] { $number } working days
}
edition-length-months = { $number ->
    [one] 1 month
   *[other] { $number } months
}
edition-length-years = { $number ->
    [one] 1 year
   *[other] { $number } years
}
edition-column-term = Term
edition-column-length = Length
edition-column-from = From
edition-column-until = Until
edition-column-section = Section
edition-column-required = Required
edition-column-theme = Theme
edition-column-question = Question
edition-column-kind = Becomes
edition-column-hint = Hint
edition-column-code = Code
edition-column-indicator = Indicator
edition-column-unit = Unit
edition-column-direction = Direction
edition-selection-title = Selection
edition-bodies-title = Bodies
edition-admissibility-title = Admissibility
edition-criteria-title = Criteria for marks
edition-approvals-title = Approval chain
edition-column-body = Body
edition-column-quorum = Quorum
edition-column-outsiders = Only those who submit nothing
edition-column-criterion = Criterion
edition-column-weight = Weight
edition-column-step = Step
edition-column-above = Above
edition-column-scale = Points for a criterion, at most
edition-column-threshold = Threshold, percent
edition-column-spread = Spread pointed out, percent
edition-column-lodge = Appeal within
edition-column-answer = Answer to an appeal within
edition-column-appeal-body = Appeal to
edition-column-ballot = Ballot
edition-column-voting-rule = Voting rule
edition-column-ties = Among equals
edition-column-min-projects = Projects on a ballot, at least
edition-column-max-projects = Projects on a ballot, at most
edition-column-points = Points on a ballot, at most
edition-column-min-votes = Votes for a project, at least
edition-column-body-kind = Kind
edition-realisation-title = Realisation
edition-evaluation-title = Questions of the evaluation
edition-aftercare-title = After-care
edition-column-silent-days = Silent after (days)
edition-column-interim = Interim report after
edition-column-approve = Amendments that need an approval
edition-column-highest = Highest score
edition-column-about = About
edition-column-answered-with = Answer
edition-column-after = After
edition-decides-on = The decision is taken on { $days }
edition-decides-too-early = Nothing is decided after { $decides }, but { $deadline } is still a last day to hand in. Give a later day: wijk undo, and open again with --set decides-on=…
