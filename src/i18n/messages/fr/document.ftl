# Documents d’un dossier.
document-added = { $reference } : document { $number } ajouté, { $kind } « { $title } »
document-changed = { $reference } : document { $number } modifié, { $kind } « { $title } »
document-removed = { $reference } : document { $number } retiré, { $kind } « { $title } »
document-kept = Copie dans { $path }
document-referred = Le fichier reste dans { $path }
document-stays = Le fichier reste dans { $path } ; supprimez-le vous-même s’il peut disparaître
document-none = { $reference } n’a pas de document { $number }
document-twice = { $reference } contient déjà ce fichier : document { $number } « { $title } »
document-in-use = Le document { $number } ne peut être retiré : { $count ->
    [one] le constat { $findings } y renvoie
   *[other] les constats { $findings } y renvoient
}
document-changed-meanwhile = Un document de { $reference } a été modifié entre-temps par quelqu’un d’autre ; rien n’a été enregistré
document-kind-unknown = « { $value } » n’est pas une sorte de document{ $near ->
    [0] {""}
   *[other] , peut-être { $suggestion }
} ; choisissez parmi { $kinds }
document-not-a-file = ce n’est pas un fichier ordinaire
document-empty = le fichier est vide
document-name-unfit = le nom du fichier contient des caractères de contrôle ; donnez un titre avec --title
document-name-long = le nom du fichier est trop long pour un titre (au plus { $longest } caractères) ; donnez-en un avec --title
document-path-unfit = ce chemin contient des caractères qui ne peuvent être conservés ; renommez le fichier ou omettez --reference-only
document-ask-file = Quel fichier ?
document-ask-kind = De quelle sorte de document s’agit-il ?
document-ask-title = Titre
document-ask-dated = Quelle date porte-t-il ? (vide s’il n’en porte pas)
document-list-title = Documents de { $reference } { $neighbourhood }
document-list-empty = Pas encore de documents
document-column-dossier = Dossier
document-column-number = N°
document-column-kind = Sorte
document-column-title = Titre
document-column-dated_on = Date
document-column-added_on = Ajouté le
document-column-stored = Copie
document-column-path = Fichier
document-column-there = Présent
document-column-size_bytes = Octets
document-column-sha256 = SHA-256
document-is-proof = Le document { $number } est la pièce justificative de { $count ->
    [one] la dépense ou note de frais { $places }
   *[other] { $count } dépenses ou notes de frais : { $places }
}
document-shows-measurement = Le document { $number } montre la mesure { $measurement }
document-column-project = Projet
document-no-such-project =
    ce projet n’existe pas{ $count ->
        [0] {""}
       *[other] {""} ; il y a : { $known }
    }
