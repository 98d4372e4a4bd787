# Lettres.
letter-kind-decision = Décision
letter-kind-refusal = Refus
letter-kind-completion = Demande de complément
letter-kind-agreement = Convention
letter-kind-claim = Déclaration de créance
letter-template-unknown = « { $name } » n’existe pas{ $near ->
    [0] {""}
   *[other] , peut-être { $suggestion }
} ; il y a : { $known }
letter-template-nothing = une valeur absente est utilisée ici
letter-template-missing = le modèle repris ici n’existe pas ; il y a : { $known }
letter-template-filter = ce filtre n’existe pas ({ $detail }) ; il y a : { $known }
letter-template-syntax = ceci ne peut être lu ({ $detail })
letter-template-wrong = ceci ne peut être rempli ({ $detail })
letter-template-unused = aucun modèle n’est cherché sous ce nom ; il y a : { $known }
letter-template-too-large = ce fichier est trop grand pour un modèle (au plus { $longest } caractères)
letter-template-not-text = ce fichier n’est pas un texte UTF-8
letter-templates-none = { $path } ne contient aucun modèle ; leur place est dans les dossiers nl, fr et en
letter-templates-written = { $count } modèles écrits dans { $path }
letter-templates-use = Dans wijk.toml, à côté du registre, écrivez : letter-templates = "{ $path }"
letter-templates-sound = { $count ->
    [one] Un modèle propre, en ordre
   *[other] { $count } modèles propres, tous en ordre
}
letter-templates-faults = { $count ->
    [one] Une erreur dans les modèles de { $path }
   *[other] { $count } erreurs dans les modèles de { $path }
}
letter-blanks = À compléter dans la lettre : { $blanks }
letter-written = { $reference } : lettre écrite dans { $path }
letter-written-many = { $count ->
    [0] Aucune lettre écrite
    [one] Une lettre écrite dans { $path }
   *[other] { $count } lettres écrites dans { $path }
}
letter-exists = { $path } existe déjà ; les lettres ne sont jamais écrasées, même avec --force
letter-exist-many = { $count ->
    [one] { $path } contient déjà une de ces lettres : { $files }
   *[other] { $path } contient déjà { $count } de ces lettres : { $files }
} ; les lettres ne sont jamais écrasées, même avec --force
letter-file-or-folder = Choisissez : --output pour un fichier, ou --folder pour un dossier
letter-not-a-folder = { $path } n’est pas un dossier
letter-refuse = { $reference } : { $why }
letter-refuse-undecided = { $count ->
    [one] le projet { $numbers } n’a
   *[other] les projets { $numbers } n’ont
} pas encore fait l’objet d’une décision
letter-refuse-undecided-several = des projets n’ont pas encore de décision
letter-refuse-no-decisions = il n’y a pas encore de projet sur lequel décider
letter-refuse-all-refused = rien n’est octroyé ; c’est le refus qu’il faut
letter-refuse-awarded = un soutien est octroyé ; c’est la décision qu’il faut
letter-refuse-reserve = un projet est sur la liste de réserve ; c’est la décision qu’il faut
letter-refuse-not-ended = rien n’est encore refusé
letter-refuse-project-awarded = le projet { $number } est octroyé, et non refusé
letter-refuse-project-refused = le projet { $number } n’est pas octroyé
letter-refuse-complete = il ne manque rien de la part du quartier
letter-refuse-over = le dossier est terminé ; il n’y a plus rien à compléter
letter-refuse-no-money = aucun montant n’est octroyé
letter-refuse-no-project = il n’y a pas de projet { $number }{ $count ->
    [0] {""}
   *[other] {" "}(il y a : { $known })
}
letter-templates-there = { $path } existe déjà ; les modèles ne sont jamais écrasés, même avec --force
letter-ask-folder = Dans quel dossier ?
letter-list-title = Lettres : { $kind }, { $edition }
letter-list-empty = Aucun dossier dans cette édition
letter-list-none = Pour aucun dossier
letter-column-dossier = Dossier
letter-column-neighbourhood = Quartier
letter-column-language = Langue
letter-column-file = Fichier
letter-column-blanks = À compléter
letter-column-not-written = Non écrite
letter-column-reason = Raison
letter-column-count = Dossiers
letter-column-examples = Par exemple
letter-refuse-no-payment = ce dossier n’a pas de paiement { $number }
letter-kind-settlement = Décompte
letter-kind-recovery = Récupération
letter-refuse-not-settled = Le décompte du dossier n’est pas encore établi
letter-refuse-no-recovery = Rien ne doit être remboursé
