# Stappen uitvoeren.

step-done = { $reference } { $neighbourhood }: stap { $place } «{ $step }» gedaan op { $on }
step-reopened = { $reference } { $neighbourhood }: stap { $place } «{ $step }» staat weer open
step-open =
    { $count ->
        [0] alle stappen zijn gedaan
        [one] nog één stap open
       *[other] nog { $count } stappen open
    }
step-before-not-done = stap { $step } komt ervoor en is nog niet gedaan
step-none-open = { $reference } heeft geen open stappen
step-none-done = { $reference } heeft geen stappen die gedaan zijn
step-list-empty = Er zijn geen stappen
step-done-already = Stap { $place } «{ $step }» was al gedaan op { $on }
step-open-already = Stap { $place } «{ $step }» staat nog open
step-not-now = { $reference } { $neighbourhood }: stappen wijzigen nu niet ({ $standing }), wel in: { $phases }
step-wrong-place = verwacht: project en stap met een punt ertussen, zoals 2.1
step-ask-which = Welke stap?
step-state-done = gedaan
step-state-late = te laat
step-state-open = open
step-column-place = Stap
step-column-title = Wat
step-column-project = Project
step-column-responsible = Wie
step-column-starts_on = Begin
step-column-due_on = Tegen
step-column-done_on = Gedaan
step-column-state = Toestand
step-begun = { $reference } { $neighbourhood }: stap { $place } «{ $step }» van «{ $project }» begonnen op { $on }
step-begun-already = Stap { $place } «{ $step }» van «{ $project }» is al begonnen op { $on }
step-none-to-begin = { $reference } heeft geen stappen meer om te beginnen
step-column-begun_on = Begonnen
step-state-begun = begonnen
step-done-before-begun = Stap { $place } «{ $step }» is begonnen op { $begun } en kan niet gedaan zijn op { $done }
step-column-moved_to = Afgesproken
