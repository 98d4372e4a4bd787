# Doing steps.

step-done = { $reference } { $neighbourhood }: step { $place } «{ $step }» done on { $on }
step-reopened = { $reference } { $neighbourhood }: step { $place } «{ $step }» is open again
step-open =
    { $count ->
        [0] every step is done
        [one] one step still open
       *[other] { $count } steps still open
    }
step-before-not-done = step { $step } comes before it and is not done yet
step-none-open = { $reference } has no open steps
step-none-done = { $reference } has no steps that are done
step-list-empty = There are no steps
step-done-already = Step { $place } «{ $step }» was done already on { $on }
step-open-already = Step { $place } «{ $step }» is still open
step-not-now = { $reference } { $neighbourhood }: steps do not change now ({ $standing }), only in: { $phases }
step-wrong-place = expected project and step with a full stop between them, such as 2.1
step-ask-which = Which step?
step-state-done = done
step-state-late = late
step-state-open = open
step-column-place = Step
step-column-title = What
step-column-project = Project
step-column-responsible = Who
step-column-starts_on = Start
step-column-due_on = Due
step-column-done_on = Done
step-column-state = State
step-begun = { $reference } { $neighbourhood }: step { $place } «{ $step }» of «{ $project }» begun on { $on }
step-begun-already = Step { $place } «{ $step }» of «{ $project }» was begun already on { $on }
step-none-to-begin = { $reference } has no steps left to begin
step-column-begun_on = Begun
step-state-begun = begun
step-done-before-begun = Step { $place } «{ $step }» was begun on { $begun } and cannot have been done on { $done }
step-column-moved_to = Agreed
