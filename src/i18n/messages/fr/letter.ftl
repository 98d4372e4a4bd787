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
letter-written = { $reference } : { $kind } écrite dans { $path }
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
letter-not-a-folder = { $path } n’est pas un dossier
letter-refuse-undecided = { $reference } : { $count ->
    [one] le projet { $numbers } n’a
   *[other] les projets { $numbers } n’ont
} pas encore fait l’objet d’une décision
letter-refuse-no-decisions = { $reference } n’a pas encore de projet sur lequel décider
letter-refuse-all-refused = { $reference } : rien n’est octroyé ; c’est le refus qu’il faut
letter-refuse-awarded = { $reference } : un soutien est octroyé ; c’est la décision qu’il faut
letter-refuse-not-ended = { $reference } : rien n’est encore refusé
letter-refuse-project-awarded = { $reference } : le projet { $number } est octroyé, et non refusé
letter-refuse-project-refused = { $reference } : le projet { $number } n’est pas octroyé
letter-refuse-complete = { $reference } : rien ne manque
letter-refuse-over = { $reference } est terminé ; il n’y a plus rien à compléter
letter-refuse-no-money = { $reference } : aucun montant n’est octroyé
letter-refuse-no-project = { $reference } n’a pas de projet { $number }{ $count ->
    [0] {""}
   *[other] {" "}(il y a : { $known })
}
letter-refuse-whole = { $reference } : cette lettre porte sur le dossier entier ; omettez --project
letter-refuse-wholly-ended = { $reference } est refusé dans son ensemble ; omettez --project
letter-list-title = Lettres : { $kind }, { $edition }
letter-list-empty = Aucun dossier dans cette édition
letter-column-dossier = Dossier
letter-column-neighbourhood = Quartier
letter-column-language = Langue
letter-column-file = Fichier
letter-column-blanks = À compléter
letter-column-not-written = Non écrite
