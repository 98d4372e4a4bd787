# Les tâches d’un programme : qui fait quoi.
task-done = { $reference } { $neighbourhood } : fait le { $on } : { $tasks }
task-reopened = { $reference } { $neighbourhood } : { $count ->
    [one] cette tâche est rouverte
   *[other] ces tâches sont rouvertes
} : { $tasks }
task-open = { $count ->
    [0] toutes les tâches de cette phase sont faites
    [one] encore une tâche à faire dans cette phase
   *[other] encore { $count } tâches à faire dans cette phase
}
task-none = Le programme de { $reference } ne répartit pas de tâches
task-none-open = { $reference } n’a pas de tâches à faire
task-none-done = { $reference } n’a pas de tâches faites
task-unknown = cette tâche n’existe pas ; { $count ->
    [one] peut-être { $codes } ?
   *[other] choisissez parmi { $codes }
}
task-done-already = { $count ->
    [one] Cette tâche était déjà faite : { $tasks }
   *[other] Ces tâches étaient déjà faites : { $tasks }
}
task-open-already = { $count ->
    [one] Cette tâche est déjà ouverte : { $tasks }
   *[other] Ces tâches sont déjà ouvertes : { $tasks }
}
task-ask-which = Quelles tâches ?
task-always = tout le parcours
task-state-done = fait
task-state-now = à faire
task-state-open = plus tard
task-column-task = Tâche
task-column-what = Quoi
task-column-party = Qui
task-column-phase = Phase
task-column-state = État
task-column-done_on = Fait le
task-column-note = Note
task-list-none = Ce programme ne répartit pas de tâches
task-list-empty = Toutes les tâches sont faites
task-list-note = { $open ->
    [0] Dans cette phase, tout est fait
    [one] Dans cette phase, il reste une tâche à faire
   *[other] Dans cette phase, il reste { $open } tâches à faire
} · { $count ->
    [one] une tâche
   *[other] { $count } tâches
} pour toutes les phases
