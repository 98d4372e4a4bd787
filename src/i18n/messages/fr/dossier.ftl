dossier-moved = { $reference } { $neighbourhood } { $move } le { $on } → { $standing }
dossier-moved-out = { $reference } { $neighbourhood } { $move } le { $on }
dossier-check-head = { $reference } { $neighbourhood } · { $from } → { $to } · { $met } sur { $count }
dossier-advanced = { $reference } { $neighbourhood } → { $to }, le { $on }
dossier-roadmap-frozen = { $Plan }, version { $version } déposée et figée (SHA-256 { $hash }…)
dossier-rule-aside = Règle { $rule } écartée ; le rapport annuel en fera mention
dossier-decided = { $reference } projet { $number } « { $title } » : { $verdict ->
    [awarded] { $amount } octroyés
    [reserve] place { $rank } de la liste de réserve
   *[other] refusé
}, le { $on } par { $body }
dossier-left-ceiling = Reste du plafond du dossier : { $left } sur { $maximum }
dossier-left-envelope = Reste de l’enveloppe de l’édition : { $left } sur { $maximum }{ $open ->
    [0] {""}
    [one]  ; 1 projet ouvert demande encore { $asked }
   *[other]  ; { $open } projets ouverts demandent encore { $asked }
}
dossier-no-envelope = Octroyé dans l’édition : { $awarded } (aucune enveloppe indiquée){ $open ->
    [0] {""}
    [one]  ; 1 projet ouvert demande encore { $asked }
   *[other]  ; { $open } projets ouverts demandent encore { $asked }
}
dossier-edited = { $reference } { $neighbourhood } modifié : { $fields }
dossier-member-added = { $about ->
    [supporter] { $reference } : { $name } soutient le projet ({ $count } personnes dans le dossier)
    [responsible] { $reference } : { $name } est responsable ({ $count } personnes dans le dossier)
   *[steering] { $reference } : { $name } rejoint le comité de pilotage ({ $count } membres)
}
dossier-member-ended = { $reference } : { $name } quitte le comité de pilotage le { $on } ({ $count } membres)
dossier-members-added = { $reference } : { $count ->
        [0] personne n’a été ajouté
        [one] une personne ajoutée
       *[other] { $count } personnes ajoutées
    } ({ $members } au total{ $told ->
        [0] {""}
       *[other] , à { $addresses } adresses différentes
    })
dossier-members-known = Y figurait déjà : { $names }
dossier-members-sharing = Même adresse, compte une fois : { $names }
dossier-members-no-address = Sans adresse, ne compte pas comme soutien : { $names }
dossier-coach-assigned = { $reference } : { $name } est coach depuis le { $on }
dossier-coach-ended = { $reference } : la mission de { $name } prend fin le { $on }
dossier-members-title = { $Group } de { $reference } { $neighbourhood }
dossier-members-empty = Encore personne
dossier-ask-project = Sur quel projet porte la décision ?
dossier-ask-verdict = Décision sur « { $title } » (demande { $asked })
dossier-ask-amount = Montant octroyé
dossier-ask-body = Qui a décidé ?
dossier-ask-on = À quelle date ?
dossier-ask-reason = Motif
dossier-ask-member-name = Nom
dossier-ask-member-kind = À quel titre ?
dossier-ask-member-tie = Habite ou travaille sur le territoire ?
dossier-ask-coach = Nom du coach
dossier-all-decided = Tous les projets ont fait l’objet d’une décision
dossier-neighbourhood-edited = Quartier « { $neighbourhood } » modifié
dossier-neighbourhood-merged = « { $from } » fusionné avec « { $into } » : { $count ->
    [one] { $count } dossier
   *[other] { $count } dossiers
} au total
dossier-neighbourhood-doubled = Plusieurs dossiers de ce quartier sont désormais en cours dans la même édition : { $dossiers }
dossier-neighbourhoods-title = Quartiers
dossier-neighbourhoods-empty = Aucun quartier
dossier-column-name = Nom
dossier-column-kind = À titre de
dossier-column-tie = Lien
dossier-column-from = Du
dossier-column-to = Au
dossier-column-municipalities = Communes
dossier-column-dossiers = Dossiers
dossier-left-project = Reste du plafond par projet : { $left } sur { $maximum }
dossier-column-joint = Introduits ensemble
dossier-together-doubled = Participe aussi à { $others } dans cette édition : on n’introduit pas deux fois
admit-done = { $edition } : { $count ->
    [one] { $count } candidat admis
   *[other] { $count } candidats admis
} le { $on }
admit-warned = La règle { $rule } (recommandée) n’est pas respectée dans { $count ->
    [one] { $count } dossier
   *[other] { $count } dossiers
}
admit-skipped = Pas encore admis, avec les règles qui s’y opposent : { $dossiers }
admit-none = { $edition } n’a aucun candidat en attente d’admission
admit-refused = Personne n’est admis : { $count ->
    [one] { $count } candidat
   *[other] { $count } candidats
} sur { $all } { $count ->
    [one] n’est pas encore prêt
   *[other] ne sont pas encore prêts
}, avec les règles qui s’y opposent : { $dossiers }
