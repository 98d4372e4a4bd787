# Taken van een programma: wie doet wat.
task-done = { $reference } { $neighbourhood }: gedaan op { $on }: { $tasks }
task-reopened = { $reference } { $neighbourhood }: { $count ->
    [one] deze taak staat weer open
   *[other] deze taken staan weer open
}: { $tasks }
task-open = { $count ->
    [0] alle taken van deze fase zijn gedaan
    [one] nog één taak open in deze fase
   *[other] nog { $count } taken open in deze fase
}
task-none = Het programma van { $reference } verdeelt geen taken
task-none-open = { $reference } heeft geen open taken
task-none-done = { $reference } heeft geen taken die gedaan zijn
task-unknown = deze taak is er niet; { $count ->
    [one] misschien { $codes }?
   *[other] kies uit { $codes }
}
task-done-already = { $count ->
    [one] Deze taak was al gedaan: { $tasks }
   *[other] Deze taken waren al gedaan: { $tasks }
}
task-open-already = { $count ->
    [one] Deze taak staat al open: { $tasks }
   *[other] Deze taken staan al open: { $tasks }
}
task-ask-which = Welke taken?
task-always = het hele traject
task-state-done = gedaan
task-state-now = nu te doen
task-state-open = later
task-column-task = Taak
task-column-what = Wat
task-column-party = Wie
task-column-phase = Fase
task-column-state = Toestand
task-column-done_on = Gedaan
task-column-note = Nota
task-list-none = Dit programma verdeelt geen taken
task-list-empty = Alle taken zijn gedaan
task-list-note = { $open ->
    [0] In deze fase is alles gedaan
    [one] In deze fase staat nog 1 taak open
   *[other] In deze fase staan nog { $open } taken open
} · { $count ->
    [one] 1 taak
   *[other] { $count } taken
} in alle fasen samen
