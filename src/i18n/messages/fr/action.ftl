# Les points d’action.
action-added = { $of ->
    [network] Réseau
   *[other] { $of }
} : point d’action { $number } « { $action } »{ $who ->
    [nobody] {""}
   *[other] {" "}· { $who }
}{ $dated ->
    [0] {""}
   *[other] {" "}· pour le { $by }
}
action-changed = { $of ->
    [network] Réseau
   *[other] { $of }
} : point d’action { $number } modifié : « { $action } »{ $who ->
    [nobody] {""}
   *[other] {" "}· { $who }
}{ $dated ->
    [0] {""}
   *[other] {" "}· pour le { $by }
}
action-reopened = { $of ->
    [network] Réseau
   *[other] { $of }
} : point d’action { $number } de nouveau à faire : « { $action } »{ $who ->
    [nobody] {""}
   *[other] {" "}· { $who }
}{ $dated ->
    [0] {""}
   *[other] {" "}· pour le { $by }
}
action-removed = { $of ->
    [network] Réseau
   *[other] { $of }
} : point d’action { $number } « { $action } » supprimé
action-done = { $of ->
    [network] Réseau
   *[other] { $of }
} : point d’action { $number } « { $action } » fait le { $on }
action-stepped = { $reference } { $neighbourhood } : le point d’action { $number } est devenu l’étape { $place } de la feuille de route
action-day-over = Le jour du point d’action { $number } ({ $by }) est déjà passé
action-kept = { $count ->
    [one] { $count } point d’action reste
   *[other] { $count } points d’action restent
}
action-unknown = Il n’y a pas de point d’action { $number }
action-done-already = Le point d’action { $number } « { $action } » était déjà fait le { $on }
action-open-already = Le point d’action { $number } « { $action } » est encore à faire
action-of-network = Le point d’action { $number } est celui du réseau : il n’y a pas de feuille de route où le reprendre
action-none-open = Aucun point d’action à faire
action-ask-which = Quel point d’action ?
action-ask-text = Que faut-il faire ?
action-ask-who = Qui s’en charge ?
action-ask-by = Pour quel jour ? (vide si ce n’est pas fixé)
action-list-title = Points d’action
action-list-empty = Aucun point d’action
action-list-note = { $open ->
    [0] Tout est fait
   *[other] { $open } à faire
}{ $late ->
    [0] {""}
   *[other] , dont { $late } en retard
}
action-state-done = fait
action-state-late = en retard
action-state-open = à faire
action-from-visit = visite { $number }
action-from-meeting = réunion { $number }
