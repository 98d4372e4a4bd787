# Les réunions.
meeting-title = { $of ->
    [network] Réseau
   *[other] { $of } { $neighbourhood }
} : { $what } le { $on }
meeting-added = { $of ->
    [network] Réseau
   *[other] { $of } { $neighbourhood }
} : réunion { $number } notée ({ $what }, { $on })
meeting-planned = { $of ->
    [network] Réseau
   *[other] { $of } { $neighbourhood }
} : réunion { $number } prévue ({ $what }, { $on })
meeting-changed = { $of ->
    [network] Réseau
   *[other] { $of } { $neighbourhood }
} : réunion { $number } modifiée ({ $what }, { $on })
meeting-attended = { $of ->
    [network] Réseau
   *[other] { $of } { $neighbourhood }
} : présences à la réunion { $number } notées, { $present ->
    [one] { $present } personne présente
   *[other] { $present } personnes présentes
}
meeting-minuted = { $of ->
    [network] Réseau
   *[other] { $of } { $neighbourhood }
} : compte rendu de la réunion { $number } enregistré ({ $lines ->
    [one] { $lines } ligne
   *[other] { $lines } lignes
})
meeting-removed = { $of ->
    [network] Réseau
   *[other] { $of } { $neighbourhood }
} : réunion { $number } supprimée ({ $what }, { $on })
meeting-ask-remove = La réunion { $number } ({ $what }, { $on }) a déjà un compte rendu ou des présences. La supprimer quand même ?
meeting-nobody = Personne n’est noté
meeting-nobody-noted = Personne n’est encore noté
meeting-others = autres
meeting-present-person = personne
meeting-present-neighbourhood = quartier
meeting-present-others = nombre
meeting-network = réseau
meeting-state-held = tenue
meeting-state-planned = prévue
meeting-state-unsettled = ouverte
meeting-title-agenda = Ordre du jour
meeting-title-attendance = Présences
meeting-title-minutes = Compte rendu
meeting-title-actions = Points d’action
meeting-unknown = Il n’y a pas de réunion { $number }
meeting-unknown-kind = ce n’est pas un type de réunion{ $near ->
    [0] {""}
   *[other] {" "}(vouliez-vous dire « { $suggestion } » ?)
} ; au choix : { $all }
meeting-no-sessions = il n’y a pas ici de séances avec un nom propre ; indiquez un type avec --kind
meeting-wrong-time = attendu : une heure de 00:00 à 23:59, comme 19:30
meeting-wrong-counted = attendu : un quartier avec un nombre, comme « La Roue=6 »
meeting-edition-of-dossier = la réunion est celle de { $reference } et relève donc de l’édition de ce dossier ; omettez --edition
meeting-held-already = le { $on } est à venir (nous sommes le { $today }), mais la réunion a déjà un compte rendu ou des présences
meeting-still-to-come = La réunion n’a lieu que le { $on } ; nous sommes le { $today }
meeting-person-unknown = « { $text } » n’est pas connu ; pour l’ajouter : { $command }
meeting-person-several = « { $text } » correspond à plusieurs personnes : { $names }
meeting-person-twice = { $name } figure deux fois parmi les personnes présentes
meeting-neighbourhood-twice = le quartier « { $name } » est indiqué deux fois
meeting-not-there = { $name } ne figure pas parmi les personnes présentes
meeting-ask-session = Quelle séance ?
meeting-ask-no-session = aucune de celles-ci
meeting-ask-kind = Quel type de réunion ?
meeting-ask-on = Quel jour ?
meeting-ask-at = À quelle heure ? (comme 19:30 ; vide si ce n’est pas fixé)
meeting-ask-place = Où ?
meeting-ask-agenda = Qu’y a-t-il à l’ordre du jour ?
meeting-ask-persons = Qui était présent ? (noms, séparés par des virgules)
meeting-ask-neighbourhoods = Combien par quartier ? (QUARTIER=NOMBRE, virgules ; vide pour aucun)
meeting-ask-others = Combien d’autres ?
meeting-list-title = Réunions
meeting-list-empty = Aucune réunion
meeting-list-note = { $count ->
    [one] { $count } réunion
   *[other] { $count } réunions
} · { $present ->
    [one] { $present } personne présente
   *[other] { $present } personnes présentes
}
