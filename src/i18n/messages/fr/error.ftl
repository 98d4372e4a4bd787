error-wrong-phase = { $reference } { $neighbourhood } est en { $standing } ; ceci n’est possible qu’en { $needed }
error-move-impossible = { $reference } { $neighbourhood } est au stade « { $standing } » : { $move } est impossible pour le moment
error-reason-needed = Indiquez le motif pour { $move }
error-date-backwards = Le { $on } est antérieur à la dernière étape ({ $last })
error-date-future = Le { $on } est dans le futur ; nous sommes le { $today }
error-rules = { $reference } { $neighbourhood } · { $gate } : { $count ->
    [one] { $count } règle non respectée
   *[other] { $count } règles non respectées
}
error-rules-book = { $reference } { $neighbourhood } ne peut pas réserver d’expert : { $count ->
    [one] { $count } règle non respectée
   *[other] { $count } règles non respectées
}
error-override-reason = Indiquez le motif pour écarter une règle : { $rules }
error-override-unknown = { $known ->
    [0] Cette édition ne connaît pas la règle « { $rule } »
   *[other] La règle { $rule } n’intervient pas ici
}{ $count ->
    [0] {""}
   *[other] {" "}; peuvent être écartées :
}
error-override-met = La règle { $rule } est respectée ; il n’y a rien à écarter
error-refuse-not-decided = Un refus suppose que tous les projets soient refusés : { $undecided } à décider ou en réserve, { $awarded } octroyé(s)
error-no-dossier = Aucun dossier pour « { $text } »
error-several-dossiers = « { $text } » correspond à plusieurs dossiers{ $more ->
    [0] {""}
   *[other] {" "}(les dix premiers)
} :
error-no-edition = Pas d’édition « { $text } » dans ce registre
error-no-open-edition = Aucune édition n’est ouverte
error-several-editions = Plusieurs éditions sont ouvertes ; précisez laquelle :
error-no-operation = L’opération { $number } n’existe pas
error-nothing-to-undo = Il n’y a rien à annuler
error-nothing-to-redo = Il n’y a rien à rétablir
error-undone-already = L’opération { $number } est déjà annulée par l’opération { $by }
error-not-an-undo = L’opération { $number } n’est pas une annulation
error-is-an-undo = L’opération { $number } est elle-même une annulation
error-built-upon = Ceci ne peut plus être annulé : { $count ->
    [0] des données ultérieures en dépendent
    [1] une opération ultérieure s’appuie dessus
   *[other] { $count } opérations ultérieures s’appuient dessus
}
error-before-upgrade = Cette opération date d’avant une nouvelle version du registre et ne peut plus être annulée
error-invalid = Rien n’est enregistré : { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
error-at-place = { $place } : { $text }
error-place-found = « { $found } »
error-place-row = ligne de données { $row }
error-place-line = ligne { $line }
error-answer-needed = Une réponse est nécessaire et la question ne peut être posée ; donnez-la avec { $flag }
error-stopped = Interrompu ; rien n’est modifié
error-stopped-saved = Interrompu ; vos réponses sont enregistrées
error-output = La sortie n’a pas pu être écrite : { $detail }
error-output-exists = { $path } existe déjà ; --force permet de le remplacer
error-file-missing = Il n’y a pas de fichier { $path }
error-file = { $path } : { $detail }
error-file-too-large = { $path } dépasse 64 Mio
error-not-utf8 = le texte n’est pas en UTF-8
error-register-missing = Il n’y a pas encore de registre dans { $path }
error-register-exists = Il y a déjà quelque chose dans { $path } ; rien n’y a été modifié
error-not-a-register = { $path } n’est pas un registre de wijk : { $why }
error-register-newer = Ce registre est de version { $found } ; ce programme connaît jusqu’à la version { $known }. Installez une version plus récente de wijk
error-register-older = Ce registre est de la version { $found } ; ce programme travaille avec la version { $known }. Mettez-le d’abord à jour : une copie en est conservée
error-register-corrupt = { $path } est endommagé ({ $detail }) ; rien n’y a été modifié. Rétablissez une copie de sauvegarde
error-register-busy = Un autre programme utilise le registre ; réessayez dans un instant
error-register-read-only = Le registre ne peut être modifié : le fichier ou le dossier est en lecture seule
error-disk-full = Le disque est plein ; rien n’est modifié
error-unexpected = Erreur inattendue : { $detail }
error-settings-file = { $path } ne peut être lu : { $detail }
error-setting = « { $value } » n’est pas une valeur admise pour { $name }
error-already-decided = Le projet { $number } « { $title } » a déjà fait l’objet d’une décision ; --replace permet de la revoir
error-no-project = Il n’y a pas de projet { $number } dans la feuille de route déposée
error-no-roadmap-submitted = Aucune feuille de route déposée sur laquelle statuer
error-decision-amount = Indiquez le montant octroyé avec --amount
error-decision-refusal-amount = Un refus ou la liste de réserve ne comporte pas de montant
error-decision-reason = Un refus doit être motivé
error-edition-exists = L’édition { $reference } est déjà ouverte
error-edition-closed = L’édition { $reference } est clôturée
error-edition-open-dossiers = { $count ->
    [one] { $count } dossier est encore en cours
   *[other] { $count } dossiers sont encore en cours
} dans l’édition { $reference }
error-no-programme = Pas de programme « { $text } » ; sont connus :
error-programme-year = Précisez l’année : PROGRAMME/ANNÉE
error-programme-built-in = « { $code } » est fourni avec wijk et ne peut être remplacé ; donnez au programme son propre code
error-programme-faults = { $path } : { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
error-no-member = Aucun membre du comité de pilotage ne correspond à « { $text } »
error-several-members = « { $text } » correspond à plusieurs membres :
error-no-coach = { $reference } n’a pas de coach
error-nothing-to-change = Aucune modification n’est indiquée
error-no-neighbourhood = Aucun quartier pour « { $text } »
error-several-neighbourhoods = « { $text } » correspond à plusieurs quartiers :
error-merge-same = C’est un seul et même quartier
error-stands-still = { $reference } { $neighbourhood } est au stade « { $standing } » : le dossier n’est pas en cours
error-made-up = Le générateur a produit ce que les règles refusent : { $text }
error-decision-before-session = { $reference } figure à l’ordre du jour de la séance { $session } ({ $body }, { $held }), qui n’est pas encore clôturée ; la décision vient après
error-decision-too-early = La décision ({ $on }) ne peut pas précéder le { $last }, jour où { $body } s’est prononcé
error-decision-agreement = La convention { $agreement } de { $amount } est établie pour { $reference } ; retirez-la d’abord
error-decision-reason-reserve = Indiquez avec --reason pourquoi le projet passe en liste de réserve
error-decision-reason-less = Octroyer { $amount } alors que { $asked } est demandé : octroyer moins doit être motivé
error-decision-reason-proposed = { $body } a proposé { $proposed } ; octroyer { $amount } doit être motivé
error-decision-reason-against = L’avis de « { $body } » est « { $verdict } » ; octroyer malgré tout doit être motivé
error-decision-conditions = Des conditions ne vont qu’avec un octroi
error-decide-session = Pas de décision sur la séance { $session } : { $count ->
    [one] { $count } obstacle
   *[other] { $count } obstacles
}, rien n’est enregistré
error-not-together = { $count ->
    [0] Aucun autre quartier n’introduit { $reference } avec le sien
   *[other] Aucun quartier « { $text } », ou plusieurs, dans { $reference }
}
error-together-already = { $name } fait déjà partie de { $reference }
error-rules-fund = { $reference } { $neighbourhood } ne peut recevoir ce budget de lancement : { $count ->
    [one] { $count } règle non remplie
   *[other] { $count } règles non remplies
}
error-rules-expense = { $reference } { $neighbourhood } : rien n’a été accepté, { $count ->
    [one] { $count } règle non remplie
   *[other] { $count } règles non remplies
}
error-no-programme-here = Aucune édition du programme « { $text } » dans ce registre ; il y a :
