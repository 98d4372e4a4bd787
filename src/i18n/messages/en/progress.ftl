# Progress.

progress-not-now = { $reference } { $neighbourhood } is not in realisation yet ({ $standing }): there is no progress to show
progress-no-such-project = { $reference } has no awarded project { $number }
progress-no-such-step = «{ $project }» has no step { $number }
progress-project-dropped = Project { $number } «{ $project }» does not go on: that is recorded already
progress-empty = No dossier in realisation fits
progress-total =
    { $count ->
        [one] { $count } dossier
       *[other] { $count } dossiers
    }: { $states } · steps: { $done } of { $total }, { $percent }%
progress-steps = { $done }/{ $total } · { $percent }%
progress-no-projects = There are no awarded projects
progress-projects-title = Projects
progress-steps-title = Steps
progress-obstacles-title = Obstacles
progress-amendments-title = Amendments
progress-show-title = Realisation
progress-column-amendments = Amendments
progress-column-waiting = Waiting for an approval
progress-documents-title = Documents of projects
progress-column-dossier = Dossier
progress-column-neighbourhood = Neighbourhood
progress-column-state = State
progress-column-steps = Steps
progress-column-next_on = Next
progress-column-slip_days = Slip
progress-column-last_on = Last
progress-column-next_step = Next step
progress-column-steps_done = Done
progress-column-steps_total = All steps
progress-column-percent = %
progress-column-agreed_days = Of which agreed
progress-column-late_days = Late
progress-column-quiet_days = Quiet
progress-column-obstacles = Obstacles
progress-column-silent = Silent too long
progress-column-edition = Edition
progress-column-number = No.
progress-column-project = Project
progress-column-planned_from = Planned from
progress-column-planned_to = Planned to
progress-column-agreed_to = Agreed to
progress-column-real_from = Begun
progress-column-real_to = Ended
progress-column-awarded = Awarded
progress-column-outcome = Outcome
progress-column-documents = Documents
progress-column-place = Where
progress-column-step = Step
progress-column-starts_on = Start
progress-column-planned_on = Planned
progress-column-agreed_on = Agreed
progress-column-begun_on = Begun
progress-column-done_on = Done
progress-column-reason = Reason
progress-column-since = Since
progress-column-days = For
progress-column-solved_on = Solved
progress-column-solution = Solution
progress-column-kind = Kind
progress-column-becomes = Becomes
progress-column-asked_on = Asked
progress-column-ruling = Decision
progress-column-decided_on = Decided
progress-column-body = By
progress-column-note = Note
progress-column-what = What
progress-column-due_on = Due
progress-column-result = Result
progress-column-title = Title
progress-column-dated_on = Date
progress-column-paid = Paid
progress-column-justified = Justified

# Obstacles.

obstacle-not-now = { $reference } { $neighbourhood } is not in realisation ({ $standing }): there are obstacles only then
obstacle-wrong-place = expected: a project such as 2, or a step such as 2.1
obstacle-step-done = Step { $place } «{ $step }» was done on { $on }: nothing holds it up any more
obstacle-ends-before = it began only on { $began }
obstacle-none = { $reference } has no obstacle { $number }
obstacle-solved-already = Obstacle { $number } was solved on { $on } already
obstacle-added =
    { $reference } { $neighbourhood }: obstacle { $number } recorded since { $on }{ $placed ->
        [0] {""}
       *[1] {" "}({ $place } «{ $title }»)
    }
obstacle-solved =
    { $reference } { $neighbourhood }: obstacle { $number } solved on { $on }{ $placed ->
        [0] {""}
       *[1] {" "}({ $place } «{ $title }»)
    }
obstacle-open =
    { $count ->
        [0] no obstacle is open any more
        [one] 1 obstacle is open
       *[other] { $count } obstacles are open
    }
obstacle-none-open = { $reference } has no open obstacles
obstacle-ask-place = What is held up?
obstacle-ask-whole = the whole dossier
obstacle-ask-reason = What holds it up?
obstacle-ask-since = Since which day?
obstacle-ask-which = Which obstacle?
obstacle-list-title = Obstacles of dossiers in realisation
obstacle-list-empty = There are no obstacles

# Changes of what was awarded.

amendment-not-now = { $reference } { $neighbourhood } is not in realisation ({ $standing }): there are amendments only then
amendment-none = { $reference } has no amendment { $number }
amendment-needs-none = Amendment { $number } needs no approval: it holds since { $on }
amendment-approved-already = Amendment { $number } was approved on { $on } already
amendment-refused-already = Amendment { $number } was refused on { $on } already
amendment-step-newer = Step { $place } is not in the submitted roadmap but in a later version: change its day there
amendment-drop-asked = It was asked already that project { $number } «{ $project }» does not go on (amendment { $amendment })
amendment-evaluated = Project { $number } «{ $project }» was evaluated as «{ $outcome }»: it cannot be dropped as well. Evaluate it anew first
amendment-nothing-to-move = «{ $project }» has no open steps with a last day: there is nothing to move
amendment-step-twice = step { $number } is there twice
amendment-no-such-step =
    there is no such step{ $count ->
        [0] {""}
       *[other] ; there are: { $known }
    }
amendment-step-done = step { $place } «{ $step }» was done on { $on } already
amendment-step-undated = step { $place } «{ $step }» has no last day to count from: give a date
amendment-before-start = step { $place } «{ $step }» begins on { $start }: it cannot end before
amendment-same-day = step { $place } «{ $step }» has that last day already
amendment-wrong-move = expected: step and day such as 2=2026-05-31, step and days such as 2=+30, or +30 for all open steps
amendment-none-waiting = No amendment of { $reference } waits for an approval
amendment-ask-which = Which amendment?
amendment-ask-project = Which project?
amendment-ask-kind = What changes?
amendment-ask-scope = What does the project become?
amendment-ask-moves = New last days, such as 2=2026-05-31 or +30
amendment-ask-reason = Why?
amendment-asked = { $reference } { $neighbourhood }: amendment { $number } ({ $kind }) of project { $project } «{ $title }» asked on { $on }; it waits for an approval
amendment-holds = { $reference } { $neighbourhood }: amendment { $number } ({ $kind }) of project { $project } «{ $title }» holds since { $on }
amendment-approved = { $reference } { $neighbourhood }: amendment { $number } ({ $kind }) of project { $project } «{ $title }» approved on { $on }
amendment-refused = { $reference } { $neighbourhood }: amendment { $number } ({ $kind }) of project { $project } «{ $title }» refused on { $on }
amendment-withdrawn = { $reference } { $neighbourhood }: amendment { $number } ({ $kind }) of project { $project } «{ $title }» of { $on } taken back
amendment-moved = step { $place }: now due on { $on }
amendment-list-title = Amendments of dossiers in realisation
amendment-list-empty = There are no amendments

# After-care.

aftercare-planned =
    { $count ->
        [one] 1 check after the end planned
       *[other] { $count } checks after the end planned
    }
aftercare-unplanned =
    { $count ->
        [one] 1 check after the end is no longer planned
       *[other] { $count } checks after the end are no longer planned
    }
aftercare-not-closed = { $reference } { $neighbourhood } is not closed ({ $standing }): after-care begins after that
aftercare-before-completion = that is before it was completed, on { $completed }
aftercare-none = { $reference } has no check { $number }
aftercare-done-already = Check { $number } was done on { $on } already
aftercare-none-open = { $reference } has no open checks
aftercare-unknown-result = there is no such result; possible: { $known }
aftercare-ask-what = What is looked at?
aftercare-ask-on = On which day?
aftercare-ask-which = Which check?
aftercare-ask-result = Is it still there?
aftercare-added = { $reference } { $neighbourhood }: check { $number } «{ $what }» planned on { $on }
aftercare-done = { $reference } { $neighbourhood }: check { $number } «{ $what }» done on { $on }: { $result }
aftercare-list-title = After-care
aftercare-list-empty = There are no checks
