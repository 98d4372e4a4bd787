# Votes of residents: the ballot, what comes in, the lot, the outcome.
voting-opened = Vote { $number } «{ $name }» opened: { $projects ->
    [one] 1 project
   *[other] { $projects } projects
} on the ballot for { $cost } together, { $budget } to spend, from { $from } to { $until } inclusive
voting-changed = Vote { $number } «{ $name }» changed: { $budget } to spend, from { $from } to { $until } inclusive
voting-terms = Ballot: { $ballot } · rule: { $rule } · among equals: { $ties }
voting-left-out = Not on the ballot: { $project } { $title } ({ $why })
voting-left-decided = it is decided already
voting-left-phase = the dossier is not in «{ $wanted }»
voting-left-nothing-asked = it asks no money
voting-left-inadmissible = the roadmap is inadmissible
voting-left-not-judged = the admissibility of the roadmap is not closed yet
voting-left-on-ballot = it is on the ballot of vote { $number } already
voting-on-ballot = The ballot of vote { $number } «{ $name }» now has { $projects ->
    [one] 1 project
   *[other] { $projects } projects
} for { $cost } together
voting-removed = Vote { $number } «{ $name }» taken out
voting-closed = Vote { $number } «{ $name }» closed with { $counted ->
    [one] 1 valid ballot
   *[other] { $counted } valid ballots
}
voting-exported = Vote { $number } «{ $name }» written to { $path }
voting-warn-too-dear = { $count ->
    [one] Project { $numbers } costs
   *[other] Projects { $numbers } cost
} more than the whole budget of { $budget } and cannot win
voting-warn-all-fit = All projects together cost { $cost } and fit in the budget of { $budget }: every project with votes can be funded
voting-received = { $in ->
    [one] 1 ballot
   *[other] { $in } ballots
} in for vote { $number } «{ $name }»: { $batch_counted } counted, { $batch_rejected } rejected
voting-rejected-line = Line { $line } does not count: { $why }
voting-more-rejected = … and { $count } more that do not count
voting-odd-line = Line { $line }: { $what }
voting-more-odd = … and { $count } more with a remark
voting-counted-once = { $projects } stands on it twice and counts once
voting-voted-before = this voter has voted already
voting-voted-in-file = this voter stands earlier in the file: the first ballot counts
voting-spoiled = spoiled
voting-now-fixed = With the first ballot the rules of the vote are fixed
voting-in-all = In all { $counted } counted, { $rejected } rejected
voting-pile-hint = Vote { $number } «{ $name }»: numbers with commas (points as 1=5), - for a blank ballot, x for a spoiled one; < takes the last one back, an empty line ends
voting-ask-pile = Ballot { $number }
voting-taken-back = Taken back: { $ballot }
voting-none-to-take-back = There is nothing to take back
voting-lot-drawn = Lot of vote { $number } «{ $name }»: equals go in this order
voting-lot-how = Anybody can work it out again: printf '%s' 'SEED/PROJECT' | sha256sum; the smallest comes first
voting-title = Vote { $number } «{ $name }»
voting-list-title = Votes
voting-list-empty = No votes
voting-projects-title = Ballot
voting-lot-title = Lot
voting-ties-title = Ties
voting-ties-order = Settled by: { $ties }
voting-no-batches = No ballots yet
voting-no-rejected = Every ballot counts
voting-above-zero = has to be at least 1
voting-one-project = a ballot with one choice names exactly one project
voting-more-than-on-ballot = there { $count ->
    [one] is only 1 project
   *[other] are only { $count } projects
} on the ballot
voting-least-above-most = more than the { $most } at most of --max-projects
voting-points-needed = this kind of ballot needs points: how many?
voting-points-unexpected = no points are given on this kind of ballot
voting-threshold-needed = the rule greedy-threshold needs a threshold: how many votes at least?
voting-threshold-unexpected = only the rule greedy-threshold has a threshold
voting-budget-needed = say how much there is to spend, above 0: the edition has no envelope of which something is left
voting-ballot-needed = say what a ballot says: approval, choose-one, cumulative, scoring or ordinal
voting-rule-needed = say which rule decides, such as greedy or equal-shares-add1
voting-ties-needed = say what goes first among equals: cost-votes, file, text or lot
voting-until-needed = say what the last day is
voting-ends-before = lies before the first day, { $from }
voting-no-such-project = no project that is or can be on the ballot{ $count ->
    [0] {""}
   *[other] ; there are: { $known }
}
voting-wrong-ballot = no such kind of ballot; choose from { $known }
voting-wrong-rule = no such rule; choose from { $known }
voting-wrong-ties = no such order; choose from { $known }
voting-wrong-method = no such way of voting; choose from { $known }
voting-witness-needed = a lot is drawn before witnesses: name at least one
voting-ballot-needed-typed = give at least one ballot, such as 1,4,7
voting-other-ballots = this file has another kind of ballot: { $found } instead of { $wanted }
voting-none = There is no vote yet
voting-several = There are several votes: say which
voting-several-fit = «{ $text }» fits several votes
voting-unknown = No vote «{ $text }»
voting-nothing-to-vote = No project of edition { $edition } is ready to go on the ballot{ $count ->
    [0] {""}
    [one] {" "}(1 project cannot)
   *[other] {" "}({ $count } projects cannot)
}
voting-frozen = The rules of vote { $number } «{ $name }» ({ $edition }) are fixed since the first ballot: { $hash }
voting-closed-already = Vote { $number } «{ $name }» ({ $edition }) is closed since { $on }
voting-not-closed = Vote { $number } «{ $name }» ({ $edition }) is not closed yet: nothing is counted before everybody has voted
voting-not-over = Vote { $number } «{ $name }» ({ $edition }) runs until { $until } inclusive
voting-no-ballots = Vote { $number } «{ $name }» ({ $edition }) has no valid ballots
voting-has-ballots = Vote { $number } «{ $name }» ({ $edition }) has ballots and stays
voting-adopted-already = The result of vote { $number } «{ $name }» ({ $edition }) was adopted on { $on }
voting-counted-already = Vote { $number } «{ $name }» ({ $edition }) is counted already: a lot comes too late now
voting-lot-already = For vote { $number } «{ $name }» ({ $edition }) a lot was drawn already on { $on }
voting-lot-needed = Among equals a lot decides in vote { $number } «{ $name }» ({ $edition }): draw it first
voting-no-lot = Vote { $number } «{ $name }» ({ $edition }) has no lot: among equals goes { $ties }
voting-day-outside = { $on } is no day of vote { $number } «{ $name }» ({ $edition }): it runs from { $from } to { $until } inclusive
voting-file-twice = This file was taken in already in vote { $number } «{ $name }» ({ $edition }), as batch { $batch }
voting-too-many-ballots = Vote { $number } «{ $name }» ({ $edition }) cannot have more than { $most } ballots
voting-last-project = There has to be at least one project on the ballot of vote { $number } «{ $name }» ({ $edition })
voting-not-on-ballot = «{ $text }» is not on the ballot of vote { $number } «{ $name }» ({ $edition })
voting-batch-damaged = The ballots of batch { $batch } are no longer what they were when they came in
voting-ask-name = What is the vote called?
voting-ask-budget = How much is there to spend?
voting-ask-ballot = What does a ballot say?
voting-ask-points = How many points (in all, or for a project)?
voting-ask-rule = Which rule decides?
voting-ask-threshold = How many votes does a project need at least?
voting-ask-ties = What goes first among equals?
voting-ask-until = Until which day inclusive?
voting-ask-close = Vote { $number } «{ $name }» runs until { $until } inclusive. Close it now all the same?
voting-ask-seed = What was drawn before everybody’s eyes (dice, lottery)?
voting-ask-witnesses = Who was there?
voting-ask-unit = In which city or municipality was voted?
voting-paper-approval = Tick the projects that you approve of{ $least ->
    [0] {""}
   *[other] : at least { $least }
}{ $most ->
    [0] {""}
   *[other] , at most { $most }
}.
voting-paper-choose-one = Tick one project.
voting-paper-cumulative = Share out { $points } points among the projects: write beside each how many it gets. Not more than { $points } together.
voting-paper-scoring = Give every project that you like points, from 0 to { $points }.
voting-paper-ordinal = Put the projects in order: write 1 beside the one that you like best, 2 beside the next, and so on{ $most ->
    [0] {""}
   *[other] , at most { $most }
}.
voting-paper-budget = There is { $budget } to spend.
voting-paper-hand-in = You can vote from { $from } to { $until } inclusive. Write nothing else on this ballot: it would not count.
voting-column-number = No.
voting-column-edition = Edition
voting-column-stage = State
voting-column-begins-on = From
voting-column-ends-on = Until
voting-column-closed-on = Closed on
voting-column-budget = Budget
voting-column-ballot = Ballot
voting-column-min-projects = At least
voting-column-max-projects = At most
voting-column-points = Points
voting-column-rule = Rule
voting-column-threshold = Threshold
voting-column-ties = Among equals
voting-column-counted = Counted
voting-column-rejected = Rejected
voting-column-counted-on = Counted on
voting-column-cost = Cost
voting-column-left = Left
voting-column-adopted-on = Adopted on
voting-column-rules-sha256 = SHA-256 of the rules
voting-column-title = Project
voting-column-neighbourhood = Neighbourhood
voting-column-votes = Votes
voting-column-won = Chosen
voting-column-project = Reference
voting-column-drawn-on = On
voting-column-seed = Seed
voting-column-witnesses = Witnesses
voting-column-order = Order
voting-column-tied = Tied
voting-column-first = First
voting-column-changes-winners = Changes the outcome
voting-column-batch = Batch
voting-column-line = Line
voting-column-reason = Reason
voting-column-source = File
voting-column-received-on = Cast on
voting-column-in = In
voting-column-sha256 = SHA-256
voting-column-name = Name
voting-column-projects = Projects
voting-column-ballots = Ballots
voting-column-box = {""}
voting-counted = Vote { $number } «{ $name }»: { $ballots } ballots counted, { $winners ->
    [0] no project chosen
    [one] 1 project chosen
   *[other] { $winners } projects chosen
} for { $cost }, { $left } remains
voting-same-result = The result is the same as the last one and is kept once
voting-only-looked-at = Only to look at: what decides is { $rule }
voting-tie-decides = A tie of { $tied }: { $won } went first ({ $ties }), and that changes the outcome
voting-tie-may-decide = A tie of { $tied }: { $won } went first ({ $ties }); whether that changes the outcome was not looked into
voting-lost = Not chosen in the vote «{ $name }»: { $votes ->
    [one] 1 vote
   *[other] { $votes } votes
}, place { $place } of { $projects }
voting-adopted = The result of vote { $number } «{ $name }» ({ $edition }) is adopted: { $amount } awarded{ $left ->
    [0] {""}
   *[other] , { $rest } of the envelope remains
}
voting-not-counted = Vote { $number } «{ $name }» ({ $edition }) is not counted yet
voting-other-result = The result of vote { $number } «{ $name }» ({ $edition }) was counted over other ballots than there are now
voting-wrong-reserve = give a number of projects, or all
voting-ask-body = Who adopts the result?
voting-column-dossier = Dossier
voting-column-verdict = Decision
voting-column-amount = Amount
voting-column-rank = Reserve
