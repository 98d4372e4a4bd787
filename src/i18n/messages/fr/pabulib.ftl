# Ce qui est faux ou étrange dans un fichier `.pb`. Le lieu précède.
pabulib-more-faults = { $count ->
    [one] et encore une faute
   *[other] et encore { $count } fautes
}
pabulib-too-large = le fichier dépasse { $mebibytes } Mio ; rien n’en a été repris
pabulib-line-too-long = cette ligne dépasse 1 Mio
pabulib-line-cut-off = cette ligne s’arrête trop tôt ; le fichier est-il tronqué ?
pabulib-no-section = le fichier ne commence pas par META ; ce n’est pas un fichier .pb
pabulib-unknown-section = ce n’est ni une partie du fichier (META, PROJECTS, VOTES) ni une ligne complète
pabulib-section-order = { $section } figure deux fois ou n’est pas à sa place ; l’ordre est META, PROJECTS, VOTES
pabulib-missing-section = la partie { $section } manque ; le fichier est-il tronqué ?
pabulib-no-key = cette ligne de META a une valeur mais pas de clé
pabulib-key-twice = { $key } a une autre valeur à la ligne { $line }
pabulib-missing-key = META doit avoir { $key }
pabulib-bad-value = ceci ne peut pas s’écrire pour { $key }
pabulib-unknown-vote-type = type de bulletin inconnu ; attendu, au choix : { $types }
pabulib-not-an-amount = ce n’est pas un montant ; attendu par exemple 1500 ou 1500.50
pabulib-amount-too-large = ce montant est trop grand pour le calcul
pabulib-negative-budget = le budget est inférieur à zéro
pabulib-not-a-count = ce n’est pas un nombre entier
pabulib-too-few = META en annonce { $said }, le fichier en a { $found } ; est-il tronqué ?
pabulib-too-many = META en annonce { $said }, le fichier en a { $found }
pabulib-no-count = META ne dit pas combien il y en a ; le fichier en a { $found }
pabulib-column-twice = cette colonne figure deux fois
pabulib-missing-column = { $section } n’a pas de colonne { $column }
pabulib-columns-ignored = { $count ->
    [one] cette colonne est inconnue et a été laissée de côté : { $columns }
   *[other] ces colonnes sont inconnues et ont été laissées de côté : { $columns }
}
pabulib-no-id = un projet sans numéro
pabulib-comma-in-id = un numéro n’a pas de virgule ; un bulletin ne pourrait pas le citer
pabulib-project-twice = le projet { $project } figure déjà à la ligne { $line }
pabulib-too-many-projects = plus de { $most } projets
pabulib-no-projects = il n’y a pas de projets
pabulib-cost-not-positive = un projet coûte plus que zéro
pabulib-rounded = arrondi au centime : { $amount }
pabulib-dearer-than-budget = le projet { $project } coûte plus que tout le budget et ne peut pas gagner
pabulib-selected-unclear = pas partout 0, 1, 2 ou 3 ; les gagnants du fichier ont été laissés de côté
pabulib-no-voter = un bulletin sans électeur
pabulib-voter-twice = l’électeur { $voter } a déjà un bulletin
pabulib-unknown-project = l’électeur { $voter } cite le projet { $project }, qui n’est pas dans PROJECTS
pabulib-project-repeated = { $count ->
    [one] l’électeur { $voter } cite deux fois un projet ; il compte une fois
   *[other] { $count } électeurs citent deux fois un projet, { $voter } le premier ; il compte une fois
}
pabulib-blank-ballots = { $count ->
    [one] un bulletin est blanc ; il compte comme électeur
   *[other] { $count } bulletins sont blancs ; chacun compte comme électeur
}
pabulib-points-ignored = { $count ->
    [one] un bulletin a des points que ce type de vote n’utilise pas
   *[other] { $count } bulletins ont des points que ce type de vote n’utilise pas
}
pabulib-default-score = un projet qu’un bulletin ne cite pas ne reçoit ici aucun point ; le fichier lui en donne
pabulib-counts-differ = { $count ->
    [one] pour un projet, le fichier ne dit pas la même chose que les bulletins : { $projects }
   *[other] pour { $count } projets, le fichier ne dit pas la même chose que les bulletins : { $projects }
}
pabulib-key-left-out = pas une clé du format actuel ; laissée de côté
pabulib-value-left-out = pas une valeur du format actuel ; laissée de côté
pabulib-rule-changed = écrit { $rule }, qui donne les mêmes gagnants
pabulib-rule-not-followed = le contrôle officiel n’arrive pas à ces gagnants par cette règle ; écrit { $rule }
pabulib-length-changed = écrit { $length }
pabulib-proposer-left-out = l’auteur d’un projet n’est pas écrit
pabulib-filled = { $count ->
    [one] une cellule vide est écrite -
   *[other] { $count } cellules vides sont écrites -
}
pabulib-column-left-out = laissé de côté : pas rempli partout, ou partagé par moins de { $least } électeurs
pabulib-voters-hidden = { $count ->
    [one] pour un électeur, l’âge, le sexe et le reste sont omis : moins de { $least } les partagent
   *[other] pour { $count } électeurs, l’âge, le sexe et le reste sont omis : moins de { $least } les partagent
}
pabulib-blank-written = { $count ->
    [one] un bulletin est blanc ; le contrôle officiel y verra une erreur
   *[other] { $count } bulletins sont blancs ; le contrôle officiel y verra une erreur
}
pabulib-dates-reversed = le vote se termine avant de commencer ({ $begin })
pabulib-written = { $path } : { $projects } projets et { $ballots } bulletins écrits
pabulib-missing-key-set = META doit avoir { $key } ; donnez-la avec --set { $key }=…
pabulib-bad-value-set = ceci ne peut pas s’écrire ; donnez une autre valeur avec --set { $key }=…
pabulib-not-a-pair = attendu : CLÉ=VALEUR
pabulib-key-counted = { $key } est compté ou fixé et ne peut pas être donné
pabulib-unknown-key = { $key } n’est pas une clé de fichiers .pb{ $near ->
    [0] {""}
   *[other] {" "}; vouliez-vous dire { $suggestion } ?
}
pabulib-ask-key = Que faut-il écrire pour { $key } ?
