# Le quartier au fil des éditions, la bibliothèque des projets réalisés, la carte.
library-title = Projets réalisés
library-empty = Aucun projet réalisé pour l’instant : ils arrivent ici avec l’évaluation (wijk evaluate)
library-nothing-found = Aucun projet réalisé pour « { $text } »
library-total = { $count ->
    [one] { $count } projet
   *[other] { $count } projets
} · coûts { $costs } · en moyenne { $mean }
library-least-above-most = le coût minimal ({ $least }) dépasse le maximal ({ $most }) : inversez-les
library-dropped = un projet abandonné n’a pas été réalisé : choisissez done ou partly
library-no-words = aucun mot à rechercher ici
library-no-handle = un dossier, un point et le numéro du projet sont attendus, par exemple QDC-2021-001.2
library-no-project = Aucun projet { $number } n’a été réalisé dans { $reference }
library-who-to-ask = La coordination de { $programme }{ $known ->
    [0] {""}
   *[other] {" "}({ $organiser })
}, en mentionnant { $reference }
network-steps-title = Étapes
network-costs-title = Coûts par catégorie
network-partner-kinds-title = Types de partenaires
network-permits-title = Permis et autorisations
network-column-project = Projet
network-column-title = Titre
network-column-theme = Thème
network-column-municipality = Commune
network-column-municipalities = Communes
network-column-year = Année
network-column-costs = Coûts
network-column-outcome = Résultat
network-column-neighbourhood = Quartier
network-column-asked = Demandé
network-column-awarded = Octroyé
network-column-lasting = Ce qui reste
network-column-why = Pourquoi
network-column-evaluated-on = Évalué le
network-column-edition = Édition
network-column-objective = Objectif
network-column-place = Lieu
network-column-public-space = Espace public
network-column-participants = Participants
network-column-lessons = Leçons
network-column-who-to-ask = À qui s’adresser
network-column-category = Catégorie
network-column-lines = Postes
network-column-amount = Montant
network-column-kind = Type
network-column-count = Nombre
network-column-permit = Permis
network-column-authority = Autorité
network-column-state = État
network-column-took = Durée
network-column-planned-days = Prévu
network-column-number = N°
network-column-step = Étape
network-column-begun-on = Commencée
network-column-done-on = Terminée
network-column-starts-on = Début prévu
network-column-due-on = Fin prévue
network-dossiers-title = Dossiers
network-projects-title = Projets
network-lasting-title = Ce qui reste
network-coaches-title = Coachs
network-partners-title = Partenaires
network-meetings-title = Rencontres du réseau
network-open-title = Ce qui est en suspens
network-owes = Encore à justifier : { $amount }
network-recoverable = À récupérer : { $amount }
network-condition = Condition { $number } : { $text }
network-column-perimeter = Périmètre
network-column-point = Point
network-column-merged = Fusionné avec ce quartier
network-column-dossiers = Dossiers
network-column-dossier = Dossier
network-column-phase = Phase
network-column-status = Statut
network-column-since = Dernière étape
network-column-paid = Payé
network-column-justified = Justifié
network-column-to-justify = À justifier
network-column-start-fund = Budget de lancement
network-column-joint = Avec un autre quartier
network-column-verdict = Décision
network-column-maintainer = Entretien par
network-column-coach = Coach
network-column-from = Du
network-column-to = Au
network-column-visits = Visites
network-column-minutes = Durée
network-column-partner = Partenaire
network-column-partner-status = Stade
network-column-on = Le
network-column-people = Présents
network-column-what = Quoi
network-column-command = Commande
menu-title = { $edition } : menu d’actions
menu-empty = Le menu est vide.
menu-edition-closed = { $edition } est clôturée : son menu ne change plus
menu-wrong-code = attendu : des minuscules et des chiffres séparés par des traits d’union, comme banc-facade
menu-code-taken = { $code } est déjà au menu : choisissez un autre code avec --code
menu-of-programme = { $code } fait partie du programme : seul ce que vous avez ajouté peut quitter le menu
menu-not-on-it = « { $text } » n’est pas au menu de { $edition }
menu-added = { $edition } : « { $name } » est au menu, comme { $code }
menu-removed = { $edition } : « { $name } » a été retiré du menu ({ $code })
menu-ask-nl = Le nom en néerlandais ?
menu-ask-fr = Le nom en français ?
menu-ask-en = Le nom en anglais ?
menu-from-programme = programme
menu-from-office = propre
network-column-code = Code
network-column-name = Nom
network-column-origin = De
network-column-made-after = D’après le projet
network-column-added-on = Ajouté le
network-column-reproducible = Facile à refaire
network-column-name-nl = Nom (nl)
network-column-name-fr = Nom (fr)
network-column-name-en = Nom (en)
menu-taken = { $code } reste au menu : des projets de { $count ->
        [one] { $count } dossier
       *[other] { $count } dossiers
    } le reprennent ({ $dossiers })
network-list-title = { $edition } : réseau
network-list-empty = Le réseau n’a pas encore de membres.
network-list-total = { $count ->
        [one] { $count } membre
       *[other] { $count } membres
    }, de { $organisations ->
        [one] { $organisations } organisation
       *[other] { $organisations } organisations
    }
network-joined = { $edition } : { $name } fait partie du réseau ({ $count ->
        [one] { $count } membre
       *[other] { $count } membres
    })
network-joined-list = { $edition } : { $added ->
        [one] { $added } membre ajouté
       *[other] { $added } membres ajoutés
    } au réseau ({ $count } en tout)
network-known = Déjà membres, inchangés : { $names }
network-new-organisations = { $count ->
        [one] { $count } nouvelle organisation
       *[other] { $count } nouvelles organisations
    }, du type « autre » : { $names }
network-left = { $edition } : { $name } a quitté le réseau ({ $count ->
        [one] encore { $count } membre
       *[other] encore { $count } membres
    })
network-member-twice = { $name } fait déjà partie du réseau de { $edition }, depuis le { $since }
network-no-member = « { $text } » ne correspond à personne dans le réseau de { $edition }
network-several-members = « { $text } » correspond à plusieurs membres du réseau de { $edition }
network-edition-closed = { $edition } est clôturée : son réseau ne change plus
network-same-edition = reprenez le réseau d’une autre édition que { $edition } elle-même
network-copy-empty = le réseau de { $edition } n’a pas de membres
network-ask-name = Nom ?
network-ask-organisation = De quelle organisation ?
network-column-organisation = Organisation
network-column-since = Depuis le
network-column-email = E-mail
network-column-organisation-kind = Type
