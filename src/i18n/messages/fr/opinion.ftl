# Avis sur les projets.
opinion-heading = { $reference } { $neighbourhood } · projet { $number } « { $title } »
opinion-asked = Demandé { $asked }{ $ceiling ->
    [0] {""}
   *[other] {" "}· plafond : reste { $ceiling_left }
}{ $envelope ->
    [0] {""}
   *[other] {" "}· enveloppe : reste { $envelope_left }
}
opinion-recorded = { $reference } { $neighbourhood } · projet { $number } « { $title } » : { $verdict }{ $named ->
    [0] {""}
   *[other] , { $amount } sur { $asked }
}{ $conditions ->
    [0] {""}
    [one] , { $conditions } condition
   *[other] , { $conditions } conditions
}
opinion-many-recorded = Séance { $session } : { $count ->
    [one] { $count } avis enregistré
   *[other] { $count } avis enregistrés
}
opinion-withdrawn = Séance { $session } : { $count ->
    [one] { $count } avis retiré
   *[other] { $count } avis retirés
}
opinion-ceiling-left = Plafond du dossier : reste { $left } sur { $maximum }
opinion-ceiling-over = Plafond du dossier : { $left } au-dessus de { $maximum }
opinion-all-given = Un avis est rendu sur chaque projet à l’ordre du jour
opinion-nobody = À la séance { $session } ne siège personne qui juge : il ne peut y avoir d’avis
opinion-all-recused = La séance { $session } ne peut rendre d’avis sur { $reference } { $neighbourhood } : tous les membres avec voix sont récusés
opinion-no-quorum = Aucun avis ne peut être rendu sur { $reference } { $neighbourhood } : { $judging } des { $quorum } membres requis{ $recused ->
    [0] {""}
   *[other] {" "}· récusés : { $recused_names }
}{ $absent ->
    [0] {""}
   *[other] {" "}· excusés : { $absent_names }
}{ $unknown ->
    [0] {""}
   *[other] {" "}· présence non notée : { $unknown_names }
}
opinion-no-projects = { $reference } n’a pas de projets déposés
opinion-no-such-project = { $reference } n’a pas de projet de ce numéro ; il y a : { $known }
opinion-which-project = quel projet de { $reference } ? { $known }
opinion-twice = il y a déjà un avis sur « { $title } » dans le fichier
opinion-many-conditions = { $most } conditions au plus
opinion-reason-needed = pourquoi l’avis sur « { $title } » est-il { $verdict } ? (demandé { $asked })
opinion-reason-for-less = pourquoi moins que les { $asked } demandés pour « { $title } » ? (avis : { $verdict })
opinion-above-asked = « { $title } » demande { $asked } ; on ne peut proposer plus (avis : { $verdict })
opinion-amount-without-favour = l’avis sur « { $title } » est { $verdict } (demandé { $asked }) : ne proposez pas de montant
opinion-nothing-proposed = un avis favorable sur « { $title } » (demandé { $asked }) propose plus que rien ; sinon il n’est pas { $verdict }
opinion-conditions-without-favour = l’avis sur « { $title } » est { $verdict } (demandé { $asked }) : il n’y a pas de conditions à poser
opinion-not-above = { $asked } sont demandés ; pas plus
opinion-none = La séance { $session } n’a pas encore rendu d’avis sur { $reference }
opinion-none-yet = Aucun avis
opinion-of-session = Cet organe a déjà rendu un avis le { $on } à la séance { $session }
opinion-unknown-verdict = pas un avis ; au choix : { $known }
opinion-unknown-before = attendu : { $known }
opinion-partly = partiellement favorable
opinion-condition = { $text } ({ $before })
opinion-ask-verdict = Quel est l’avis ?
opinion-ask-amount = Combien proposez-vous, en euros ?
opinion-ask-why = Pourquoi ?
opinion-ask-text = Une remarque ? (vide pour aucune)
opinion-ask-conditions = Y a-t-il des conditions ?
opinion-ask-condition = Quelle condition ?
opinion-ask-before = Avant quoi doit-elle être remplie ?
opinion-ask-another = Encore une condition ?
opinion-ask-by = Qui rend l’avis ?
opinion-withdrawn-from-paper = { $reference } · projet { $number } « { $title } » : avis de { $body } du { $on } retiré
opinion-ask-which = Quel avis ?
opinion-none-on-paper = { $reference } n’a pas d’avis de ce genre rendu hors séance
opinion-several = { $count } avis rendus hors séance sur { $reference } correspondent :
opinion-followed = La décision sur le projet { $number } « { $title } » de { $reference } suit cet avis ; revoyez-la d’abord
