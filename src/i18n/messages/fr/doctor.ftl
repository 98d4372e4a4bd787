# Si le registre et les documents sont intacts.
doctor-title = État du registre
doctor-reading = Lecture des documents
doctor-sound = Tout est en ordre : { $operations ->
    [one] { $operations } opération
   *[other] { $operations } opérations
}, { $documents ->
    [one] { $documents } document
   *[other] { $documents } documents
}
doctor-line = { $gravity } : { $text }
doctor-advice = En cas de constat grave, remettez une copie de sauvegarde ou demandez conseil avant de continuer
doctor-part-failed = { $part } : impossible à vérifier ({ $detail })
doctor-integrity = le fichier est endommagé : { $detail }
doctor-shape = { $name } manque dans le registre, n’y a pas sa place ou a une autre forme
doctor-write-ahead-log = un autre programme a changé le mode d’écriture ; la prochaine modification le rétablira
doctor-readable = d’autres peuvent aussi lire { $path } (droits { $mode })
doctor-dangling = { $table } { $row } renvoie à quelque chose qui n’existe pas ({ $parent })
doctor-operation-broken = l’opération { $number } et ses modifications dans le journal ne concordent pas
doctor-operation-unreadable = l’opération { $number } du journal ne peut être lue
doctor-differs = { $table } { $row } n’est pas ce que le journal en a fait
doctor-dossier-misplaced = { $reference } n’est pas là où sa dernière étape l’a mené
doctor-partner-misplaced = le partenaire { $number } de { $reference } n’est pas là où sa dernière étape l’a mené
doctor-roadmap-changed = la feuille de route v{ $version } de { $reference } n’est plus ce qui a été déposé
doctor-search = { $table } { $row } n’est pas trouvé par la recherche, ou l’est à tort
doctor-document-outside = le document { $number } « { $title } » de { $reference } se trouve hors du dossier des documents : { $path }
doctor-document-missing = le document { $number } « { $title } » de { $reference } a disparu : { $path }
doctor-document-no-file = le document { $number } « { $title } » de { $reference } n’est pas un fichier ordinaire : { $path }
doctor-document-refused = le document { $number } « { $title } » de { $reference } ne peut être lu : { $path }
doctor-document-size = le document { $number } « { $title } » de { $reference } n’a plus la taille qu’il avait lors de son ajout : { $path }
doctor-document-changed = le document { $number } « { $title } » de { $reference } a changé depuis son ajout : { $path }
doctor-file-unknown = ce fichier n’appartient à aucun document : { $path }
doctor-column-sound = En ordre
doctor-column-operations = Opérations
doctor-column-documents = Documents
doctor-column-gravity = Gravité
doctor-column-part = Partie
doctor-column-code = Code
doctor-column-finding = Constat
doctor-column-mend = Ce qui aide
doctor-vote-changed = Vote { $number } « { $name } » : les règles ne sont plus celles du premier bulletin
doctor-roll-missing = Vote { $number } « { $name } » : les bulletins de la série { $batch } manquent
doctor-roll-changed = Vote { $number } « { $name } » : les bulletins de la série { $batch } ne sont plus ce qu’ils étaient
doctor-roll-sum = Vote { $number } « { $name } » : le lot { $batch } compte un autre nombre de bulletins qu’il n’en contient
doctor-reserve = { $reference } : les places de la liste de réserve ne se suivent pas
doctor-agreement = { $reference } : le montant de la convention n’est pas ce qui est octroyé
doctor-presence = { $reference } : la séance { $session } est close sans que la présence de chacun soit connue
doctor-silence = { $reference } : la séance { $session } est close sans avis sur ce dossier
doctor-off-agenda = { $reference } : la séance { $session } a rendu un avis, mais le dossier n’est pas à son ordre du jour
doctor-money-differs = { $reference } : le grand livre a { $held } sur « { $account } » ({ $fund }), alors que les faits donnent { $wanted }
doctor-money-negative = { $reference } : un compte du grand livre est en dessous de zéro
doctor-money-carried = { $reference } : un solde reporté n’est arrivé nulle part
doctor-money-expense = { $reference } : une ligne de la note de frais { $number } relève d’un autre dossier ou d’une autre source que la note
doctor-money-payment = { $reference } : le paiement { $number } va à un compte, une tranche ou une note d’autrui
doctor-money-recovery = { $reference } : il est revenu plus que demandé sur la récupération { $number }
doctor-field-unknown = { $reference } : un champ « { $code } » est rempli alors que l’édition ne l’a pas
doctor-field-unreadable = { $reference } : le contenu du champ « { $code } » n’est pas ce que ce champ demande
doctor-task-unknown = { $reference } : la tâche « { $code } » est faite, mais l’édition ne l’a pas
