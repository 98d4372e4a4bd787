# Les personnes et leurs rôles.
person-none = Aucune personne pour « { $text } »
person-several = « { $text } » correspond à plusieurs personnes{ $more ->
    [0] {""}
   *[other] {" "}(les dix premières)
} :
person-bad-name = un nom tient sur une ligne et compte au moins une lettre ou un chiffre
person-added = Personne { $number } « { $name } » ajoutée
person-known = La personne { $number } « { $name } » était déjà connue ; les nouveautés ont été complétées
person-edited = Personne { $number } « { $name } » modifiée
person-near-email = Deux personnes avec une même adresse e-mail : { $number } « { $name } » et { $other } « { $like } »
person-near-phone = Deux personnes avec un même numéro de téléphone : { $number } « { $name } » et { $other } « { $like } »
person-near-name = Ressemble à une personne déjà connue : { $number } « { $name } » et { $other } « { $like } »
person-phone-odd = Numéro de téléphone conservé tel quel : { $why }
person-member-twice = { $name } fait déjà partie de { $reference } depuis le { $from } ; s’il s’agit d’un homonyme, indiquez son adresse e-mail
person-role-given = { $name } : { $role } dans { $reference } depuis le { $from }
person-role-was = { $name } : { $role } dans { $reference } du { $from } au { $to }
person-role-ended = { $name } : { $role } dans { $reference } jusqu’au { $to }
person-role-unknown = ce rôle n’existe pas ; choisissez parmi { $known }
person-role-not-of-edition = Une édition entière ({ $reference }) n’a que des membres de jury et des experts ; ce rôle ({ $role }) se rattache à un dossier
person-role-twice = { $name } est déjà { $role } dans { $reference }, depuis le { $from }
person-coach-already = { $reference } a déjà un coach : { $name }, depuis le { $from }
person-no-role = { $name } n’a pas de rôle en cours dans { $reference } qui corresponde
person-several-roles = { $name } a plusieurs rôles dans { $reference } ; précisez lequel :
person-carrier-project = un porteur de projet porte un projet : indiquez-en le numéro
person-project-of-carrier = seul un porteur de projet (--as carrier) a un projet
person-only-member = cela ne concerne que les membres du comité de pilotage
person-to-before-from = le { $to } précède le début ({ $from })
person-merge-same = Il s’agit d’une seule et même personne : { $number } « { $name } »
person-merged = Personne { $from } « { $gone } » fusionnée avec la personne { $into } « { $stays } »
person-merged-moved = Repris : { $what }
person-merged-joined = { $count ->
    [one] { $count } rôle double n’en fait plus qu’un
   *[other] { $count } rôles doubles n’en font plus qu’un chacun
}
person-merged-details = Données reprises : { $details }
person-contradiction = { $detail } : « { $from } » ou « { $into } »
person-contradictions = { $count ->
    [one] Une donnée se contredit :
   *[other] { $count } données se contredisent :
}
person-prefer-unknown = attendu : from (qui disparaît) ou into (qui reste)
person-ask-which = Que faut-il retenir pour « { $detail } » ?
person-ask-name = Nom
person-ask-email = Adresse e-mail
person-ask-phone = Numéro de téléphone
person-ask-address = Adresse
person-ask-iban = Numéro de compte
person-ask-language = Dans quelle langue lui écrit-on ?
person-ask-no-language = inconnue
person-ask-role = Dans quel rôle ?
person-ask-project = Quel projet ?
person-title = Personnes
person-list-empty = Personne pour l’instant
person-show-title = Personne { $number } · { $name }
person-roles-title = Rôles
person-roles-empty = Aucun rôle dans un dossier ou une édition
person-partnerships-title = Représente
person-meetings-title = Réunions
person-visits-title = Visites comme coach
person-requests-title = Expertise
person-column-number = N°
person-column-name = Nom
person-column-email = E-mail
person-column-phone = Téléphone
person-column-address = Adresse
person-column-iban = Compte
person-column-language = Langue
person-column-roles = Rôles
person-column-role = Rôle
person-column-place = Où
person-column-dossier = Dossier
person-column-neighbourhood = Quartier
person-column-project = Projet
person-column-organisation = Au nom de
person-column-from = Du
person-column-to = Au
person-column-status = État
person-column-on = Jour
person-column-kind = Type
person-column-minutes = Durée
person-column-subject = Sujet
person-column-field = Domaine
person-column-planned-on = Prévu
person-column-used = Demi-jours
person-moved-roles = { $count ->
    [one] { $count } rôle
   *[other] { $count } rôles
}
person-moved-visits = { $count ->
    [one] { $count } visite
   *[other] { $count } visites
}
person-moved-requests = { $count ->
    [one] { $count } demande d’expertise
   *[other] { $count } demandes d’expertise
}
person-moved-meetings = { $count ->
    [one] { $count } présence
   *[other] { $count } présences
}
person-known-same = La personne { $number } « { $name } » était déjà connue ; rien de nouveau
person-role-only-of-edition = on est { $role } pour toute une édition, pas dans le dossier { $reference }
