# What is wrong or odd in a `.pb` file. The place stands in front.
pabulib-more-faults = { $count ->
    [one] and one more fault
   *[other] and { $count } more faults
}
pabulib-too-large = the file is larger than { $mebibytes } MiB; nothing of it was taken
pabulib-line-too-long = this line is longer than 1 MiB
pabulib-line-cut-off = this line ends too early; was the file cut off?
pabulib-no-section = the file does not begin with META; this is not a .pb file
pabulib-unknown-section = this is neither a section of the file (META, PROJECTS, VOTES) nor a whole line
pabulib-section-order = { $section } stands twice or in the wrong place; the order is META, PROJECTS, VOTES
pabulib-missing-section = there is no section { $section }; was the file cut off?
pabulib-no-key = this line of META has a value and no key
pabulib-key-twice = { $key } has another value on line { $line }
pabulib-missing-key = META must have { $key }
pabulib-bad-value = this cannot be written for { $key }
pabulib-unknown-vote-type = not a known type of ballot; expected one of: { $types }
pabulib-not-an-amount = not an amount; expected something like 1500 or 1500.50
pabulib-amount-too-large = this amount is too large to reckon with
pabulib-negative-budget = the budget is below zero
pabulib-not-a-count = not a whole number
pabulib-too-few = META says { $said }, the file has { $found }; was it cut off?
pabulib-too-many = META says { $said }, the file has { $found }
pabulib-no-count = META does not say how many there are; the file has { $found }
pabulib-column-twice = this column stands there twice
pabulib-missing-column = { $section } has no column { $column }
pabulib-columns-ignored = { $count ->
    [one] this column is not known and was passed over: { $columns }
   *[other] these columns are not known and were passed over: { $columns }
}
pabulib-no-id = a project without an id
pabulib-comma-in-id = an id has no comma; ballots could not name it
pabulib-project-twice = project { $project } is there already, on line { $line }
pabulib-too-many-projects = more than { $most } projects
pabulib-no-projects = there are no projects
pabulib-cost-not-positive = a project costs more than zero
pabulib-rounded = rounded to the cent: { $amount }
pabulib-dearer-than-budget = project { $project } costs more than the whole budget and cannot win
pabulib-selected-unclear = not everywhere 0, 1, 2 or 3; the winners of the file were passed over
pabulib-no-voter = a ballot without a voter
pabulib-voter-twice = voter { $voter } has a ballot already
pabulib-unknown-project = voter { $voter } names project { $project }, which is not in PROJECTS
pabulib-project-repeated = { $count ->
    [one] voter { $voter } names a project twice; it counts once
   *[other] { $count } voters name a project twice, { $voter } the first of them; it counts once
}
pabulib-blank-ballots = { $count ->
    [one] one ballot is blank; it counts as a voter
   *[other] { $count } ballots are blank; each counts as a voter
}
pabulib-points-ignored = { $count ->
    [one] one ballot has points that this type of vote does not use
   *[other] { $count } ballots have points that this type of vote does not use
}
pabulib-default-score = projects that a ballot does not name get no points here; the file gives them some
pabulib-counts-differ = { $count ->
    [one] of one project the file says something else than the ballots: { $projects }
   *[other] of { $count } projects the file says something else than the ballots: { $projects }
}
pabulib-key-left-out = not a key of today’s format; left out
pabulib-value-left-out = not a value of today’s format; left out
pabulib-rule-changed = written as { $rule }, which comes to the same winners
pabulib-rule-not-followed = the official checker does not come to these winners by that rule; written as { $rule }
pabulib-length-changed = written as { $length }
pabulib-proposer-left-out = who proposed a project is not written
pabulib-filled = { $count ->
    [one] one empty cell is written as -
   *[other] { $count } empty cells are written as -
}
pabulib-column-left-out = left out: not filled in everywhere, or shared by fewer than { $least } voters
pabulib-voters-hidden = { $count ->
    [one] of one voter age, sex and the like were left out: fewer than { $least } share them
   *[other] of { $count } voters age, sex and the like were left out: fewer than { $least } share them
}
pabulib-blank-written = { $count ->
    [one] one ballot is blank; the official checker will call that an error
   *[other] { $count } ballots are blank; the official checker will call that an error
}
pabulib-dates-reversed = the vote ends before it begins ({ $begin })
pabulib-written = { $path }: { $projects } projects and { $ballots } ballots written
pabulib-missing-key-set = META must have { $key }; give it with --set { $key }=…
pabulib-bad-value-set = this cannot be written; give another value with --set { $key }=…
pabulib-not-a-pair = expected: KEY=VALUE
pabulib-key-counted = { $key } is counted or fixed and cannot be given
pabulib-unknown-key = { $key } is not a key of .pb files{ $near ->
    [0] {""}
   *[other] ; did you mean { $suggestion }?
}
pabulib-ask-key = What is to be written for { $key }?
