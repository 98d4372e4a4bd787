# Les actions convenues.
action-added = { $of ->
    [network] Réseau
   *[other] { $of }
} : action { $number } « { $action } »{ $who ->
    [nobody] {""}
   *[other] {" "}· { $who }
}{ $dated ->
    [0] {""}
   *[other] {" "}· pour le { $by }
}
action-changed = { $of ->
    [network] Réseau
   *[other] { $of }
} : action { $number } modifiée : « { $action } »{ $who ->
    [nobody] {""}
   *[other] {" "}· { $who }
}{ $dated ->
    [0] {""}
   *[other] {" "}· pour le { $by }
}
action-reopened = { $of ->
    [network] Réseau
   *[other] { $of }
} : action { $number } de nouveau à faire : « { $action } »{ $who ->
    [nobody] {""}
   *[other] {" "}· { $who }
}{ $dated ->
    [0] {""}
   *[other] {" "}· pour le { $by }
}
action-removed = { $of ->
    [network] Réseau
   *[other] { $of }
} : action { $number } « { $action } » supprimée
action-done = { $of ->
    [network] Réseau
   *[other] { $of }
} : action { $number } « { $action } » faite le { $on }
action-stepped = { $reference } { $neighbourhood } : l’action { $number } est devenue l’étape { $place } de la feuille de route
action-day-over = Le jour de l’action { $number } ({ $by }) est déjà passé
action-kept = { $count ->
    [one] { $count } action convenue reste
   *[other] { $count } actions convenues restent
}
action-unknown = Il n’y a pas d’action { $number }
action-done-already = L’action { $number } « { $action } » était déjà faite le { $on }
action-open-already = L’action { $number } « { $action } » est encore à faire
action-of-network = L’action { $number } est celle du réseau : il n’y a pas de feuille de route où la reprendre
action-none-open = Aucune action à faire
action-ask-which = Quelle action ?
action-ask-text = Que faut-il faire ?
action-ask-who = Qui s’en charge ?
action-ask-by = Pour quel jour ? (vide si ce n’est pas fixé)
action-list-title = Actions convenues
action-list-empty = Aucune action
action-list-note = { $open ->
    [0] Tout est fait
   *[other] { $open } à faire
}{ $late ->
    [0] {""}
   *[other] , dont { $late } en retard
}
action-state-done = faite
action-state-late = en retard
action-state-open = à faire
action-from-visit = visite { $number }
action-from-meeting = réunion { $number }
