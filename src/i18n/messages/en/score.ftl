# Marks of the members of a session.
score-no-scale = Edition { $edition } states no scale: no marks are given. A scale is stated when the edition is opened
score-no-criteria = Edition { $edition } names no criteria for marks
score-none = Session { $session } ({ $body }): no marks were given yet
score-sealed = Session { $session } ({ $body }): marks are sealed until all are in or the session is closed; { $given } of { $expected } are in, still to come from { $members }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
score-no-session = { $reference } { $neighbourhood } is on the agenda of no session
score-not-on-agenda = no dossier on the agenda of session { $session }, or several
score-no-project = { $reference }: { $count ->
    [0] has no submitted projects
   *[other] choose from { $projects }
}
score-no-say = #{ $seat } { $name } is { $capacity ->
    [facilitator] facilitator
    [secretary] secretary
    [observer] observer
   *[other] without a say
} and gives no marks
score-recused = #{ $seat } { $name } does not judge { $reference } { $neighbourhood }: { $cause ->
    [neighbourhood] it is the dossier of their own neighbourhood
    [role] has a part in the dossier
    [partner] their own organisation is a partner
   *[declared] declared a conflict of interest
}
score-absent = #{ $seat } { $name } is absent from the session and gives no marks
score-nobody = Session { $session } has nobody who can give marks
score-nothing-given = No marks were stated for session { $session }
score-twice = this mark comes twice
score-wrong-points = { $reason ->
    [over-scale] more than the scale: { $scale } points at most
    [too-precise] two decimals at most, such as 7.25
   *[not-points] expected points from 0 to { $scale }, or n/a
}
score-unknown-column = unknown column; possible: { $columns }
score-column-twice = this column comes twice
score-column-missing = this column is missing
score-added = Session { $session } ({ $body }): { $count ->
    [one] 1 mark
   *[other] { $count } marks
} recorded for { $members ->
    [one] member { $seats }
   *[other] members { $seats }
}{ $replaced ->
    [0] {""}
   *[other] {" "}({ $replaced } replaced)
}
score-progress = { $given } of { $expected } are in
score-ask-member = Who gives marks?
score-ask-seat = #{ $seat } { $name }{ $open ->
    [0] {" "}✓
   *[other] {" "}({ $open } to go)
}
score-ask-project = For which project?
score-ask-heading = { $name } · { $reference } · { $number } { $title } · from 0 to { $scale }, n/a where it does not apply
score-ask-mark = { $name }
score-ask-mark-again = { $name } (empty leaves it)
score-ask-comment = Comment (empty for none)
score-not-applicable = n/a
score-ex-aequo = { $rank } ex aequo
score-empty = There are no projects
score-show-title = Marks · session { $session } · { $body } · { $on }
score-ranking-title = Ranking · session { $session } · { $body } · { $on }
score-explain-title = How the score came about · session { $session } · { $body } · { $on }
score-criteria-title = By criterion
score-marks-title = By member
score-note-scale = Scale 0–{ $scale }
score-note-threshold = threshold { $percent }%
score-note-spread = ! members lie more than { $percent }% of the scale apart
score-note-aside = { $count ->
    [one] 1 mark does not count
   *[other] { $count } marks do not count
} (recusal, absence or no say)
score-note-partial = { $given } of { $expected } marks given
score-explain-mean = Mean
score-explain-nothing = no criterion applies: does not count
score-explain-without = { $count ->
    [one] 1 criterion does not apply
   *[other] { $count } criteria do not apply
}
score-explain-outcome = Project { $number } «{ $title }»: { $score } out of { $scale }, place { $rank }{ $sharing ->
    [0] {""}
    [1] {""}
   *[other] {" "}ex aequo
}{ $reached ->
    [yes] ; reaches the threshold of { $percent }%
    [no] ; does not reach the threshold of { $percent }%
   *[none] {""}
}{ $wide ->
    [0] {""}
   *[other] ; the members lie far apart
}
score-explain-exact = Everything is computed with exact fractions; only what stands here is rounded to two decimals, halves up.
score-column-rank = Place
score-column-dossier = Dossier
score-column-neighbourhood = Neighbourhood
score-column-project = No.
score-column-title = Project
score-column-score = Score
score-column-spread = Spread
score-column-reached = Threshold
score-column-members = Members
score-column-asked = Asked
score-column-exact = Exact
score-column-criterion = Criterion
score-column-weight = Weight
score-column-points = Points
score-column-member = Member
score-column-comment = Comment
score-column-computation = Computation
