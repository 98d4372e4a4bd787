# Champs propres à un programme.
filling-set = { $reference } { $neighbourhood }{ $number ->
    [0] {""}
   *[other] , projet { $number } « { $title } »
} rempli : { $fields }
filling-cleared = { $reference } { $neighbourhood }{ $number ->
    [0] {""}
   *[other] , projet { $number } « { $title } »
} vidé : { $fields }
filling-unchanged = { $reference } : c’était déjà indiqué
filling-nothing-filled = Rien n’a été rempli
filling-missing = { $count ->
    [one] un champ est encore vide
   *[other] { $count } champs sont encore vides
}
filling-none = Le programme de { $reference } n’a pas de champs propres
filling-unknown = { $count ->
    [0] { $of ->
        [project] aucun champ propre n’est demandé ici pour un projet
       *[dossier] aucun champ propre n’est demandé ici pour un dossier
    }
   *[other] champ inconnu ; choisissez parmi { $near }
}
filling-of-other = { $of ->
    [project] ce champ est celui d’un projet ; indiquez lequel avec --project
   *[dossier] ce champ est celui du dossier, pas d’un projet
}
filling-not-of-track = ce champ n’est demandé que dans cette filière : { $tracks }{ $count ->
    [0] {""}
   *[other] {" "}; ici, vous avez le choix : { $asked }
}
filling-no-value = attendu : CODE=VALEUR
filling-twice = ce champ est indiqué deux fois
filling-empty-already = ce champ est déjà vide
filling-wrong-yes-no = attendu : oui ou non
filling-wrong-choice = attendu, un de ceux-ci : { $known }
filling-wrong-number = { $reason ->
    [ambiguous] peut se lire de deux façons ; écrivez un nombre entier sans point, par exemple 1250
    [decimals] attendu : un nombre entier
    [negative] attendu : zéro ou plus
    [too-large] attendu : au plus { $largest }
   *[other] attendu : un nombre entier, par exemple 1250
}
filling-wrong-organisation = { $count ->
    [0] aucune organisation avec « { $text } » ; ajoutez-la d’abord avec wijk organisation add
   *[other] plusieurs organisations correspondent : { $near } ; prenez le numéro
}
filling-ask = { $name } ({ $kind }){ $hinted ->
    [0] {""}
   *[other] . { $hint }
}
filling-ask-none = rien
filling-column-field = Champ
filling-column-name = Nom
filling-column-project = Projet
filling-column-value = Rempli
filling-column-state = État
filling-column-of = De
filling-column-kind = Type
filling-column-tracks = Seulement pour
filling-column-choices = Choix
filling-column-public = Public
filling-column-hint = Explication
filling-state-filled = rempli
filling-state-missing = manque
filling-of-dossier = le dossier
filling-of-project = chaque projet
filling-list-none = Ce programme n’a pas de champs propres
filling-list-note = { $missing ->
    [0] Tout est rempli
    [one] Un champ manque
   *[other] { $missing } champs manquent
} · { $count ->
    [one] un champ
   *[other] { $count } champs
}
filling-title = Champs propres
filling-report-title = Champs propres sur { $of }
filling-report-none = Aucun champ propre n’est demandé ici
filling-report-field = Champ
filling-report-name = Nom
filling-report-programme = Programme
filling-report-of = De
filling-report-kind = Type
filling-report-filled = Rempli
filling-report-total = Sur
filling-report-share = Part
filling-report-sum = Somme
filling-report-mean = Moyenne
filling-report-lowest = Minimum
filling-report-highest = Maximum
filling-report-first = Premier
filling-report-last = Dernier
filling-report-choice = Choix
filling-report-count = Nombre
filling-report-organisation = Organisation
filling-report-title-numbers = Nombres
filling-report-title-amounts = Montants
filling-report-title-dates = Dates
filling-report-title-choices = Choix
filling-report-title-organisations = Organisations
