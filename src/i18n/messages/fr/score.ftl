# Points des membres d’une séance.
score-no-scale = L’édition { $edition } ne fixe pas d’échelle : aucun point n’est attribué. L’échelle se donne à l’ouverture de l’édition
score-no-criteria = L’édition { $edition } ne prévoit aucun critère d’appréciation
score-none = Séance { $session } ({ $body }) : aucun point n’a encore été attribué
score-sealed = Séance { $session } ({ $body }) : les points restent scellés tant qu’ils ne sont pas tous rentrés ou que la séance n’est pas clôturée ; { $given } sur { $expected } sont rentrés, manquent ceux de { $members }{ $more ->
    [0] {""}
   *[other] {" "}et de { $more } autres
}
score-no-session = { $reference } { $neighbourhood } n’est à l’ordre du jour d’aucune séance
score-not-on-agenda = aucun dossier à l’ordre du jour de la séance { $session }, ou plusieurs
score-no-project = { $reference } : { $count ->
    [0] aucun projet introduit
   *[other] au choix : { $projects }
}
score-no-say = #{ $seat } { $name } est { $capacity ->
    [facilitator] animateur
    [secretary] rapporteur
    [observer] observateur
   *[other] sans voix
} et n’attribue pas de points
score-recused = #{ $seat } { $name } ne juge pas { $reference } { $neighbourhood } : { $cause ->
    [neighbourhood] c’est le dossier de son propre quartier
    [role] a un rôle dans le dossier
    [partner] sa propre organisation est partenaire
   *[declared] s’est récusé en raison d’un conflit d’intérêts
}
score-absent = #{ $seat } { $name } est absent de la séance et n’attribue pas de points
score-nobody = Personne ne peut attribuer de points à la séance { $session }
score-nothing-given = Aucun point n’a été indiqué pour la séance { $session }
score-twice = ces points figurent deux fois
score-wrong-points = { $reason ->
    [over-scale] dépasse l’échelle : { $scale } points au plus
    [too-precise] deux décimales au plus, par exemple 7,25
   *[not-points] attendu : des points de 0 à { $scale }, ou s.o.
}
score-unknown-column = colonne inconnue ; possible : { $columns }
score-column-twice = cette colonne figure deux fois
score-column-missing = cette colonne manque
score-added = Séance { $session } ({ $body }) : { $count ->
    [1] 1 note enregistrée
   *[other] { $count } notes enregistrées
} pour { $members ->
    [1] le membre { $seats }
   *[other] les membres { $seats }
}{ $replaced ->
    [0] {""}
   *[other] {" "}(dont { $replaced } remplacées)
}
score-progress = { $given } sur { $expected } rentrées
score-ask-member = Qui attribue des points ?
score-ask-seat = #{ $seat } { $name }{ $open ->
    [0] {" "}✓
   *[other] {" "}(encore { $open })
}
score-ask-project = Pour quel projet ?
score-ask-heading = { $name } · { $reference } · { $number } { $title } · de 0 à { $scale }, s.o. si c’est sans objet
score-ask-mark = { $name }
score-ask-mark-again = { $name } (vide pour ne rien changer)
score-ask-comment = Commentaire (vide pour aucun)
score-not-applicable = s.o.
score-ex-aequo = { $rank } ex æquo
score-empty = Il n’y a pas de projets
score-show-title = Points · séance { $session } · { $body } · { $on }
score-ranking-title = Classement · séance { $session } · { $body } · { $on }
score-explain-title = Comment le score a été obtenu · séance { $session } · { $body } · { $on }
score-criteria-title = Par critère
score-marks-title = Par membre
score-note-scale = Échelle 0–{ $scale }
score-note-threshold = seuil { $percent } %
score-note-spread = ! les membres s’écartent de plus de { $percent } % de l’échelle
score-note-aside = { $count ->
    [1] 1 note ne compte pas
   *[other] { $count } notes ne comptent pas
} (récusation, absence ou sans voix)
score-note-partial = { $given } notes sur { $expected } attribuées
score-explain-mean = Moyenne
score-explain-nothing = aucun critère ne s’applique : ne compte pas
score-explain-without = { $count ->
    [1] 1 critère sans objet
   *[other] { $count } critères sans objet
}
score-explain-outcome = Projet { $number } « { $title } » : { $score } sur { $scale }, place { $rank }{ $sharing ->
    [0] {""}
    [1] {""}
   *[other] {" "}ex æquo
}{ $reached ->
    [yes] {" "}; atteint le seuil de { $percent } %
    [no] {" "}; n’atteint pas le seuil de { $percent } %
   *[none] {""}
}{ $wide ->
    [0] {""}
   *[other] {" "}; les membres s’écartent fort
}
score-explain-exact = Le calcul se fait en fractions exactes ; seul ce qui est affiché est arrondi à deux décimales, les demis vers le haut.
score-column-rank = Place
score-column-dossier = Dossier
score-column-neighbourhood = Quartier
score-column-project = N°
score-column-title = Projet
score-column-score = Score
score-column-spread = Écart
score-column-reached = Seuil
score-column-members = Membres
score-column-asked = Demandé
score-column-exact = Exact
score-column-criterion = Critère
score-column-weight = Poids
score-column-points = Points
score-column-member = Membre
score-column-comment = Commentaire
score-column-computation = Calcul
