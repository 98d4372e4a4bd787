# L’état des lieux partagé.

inventory-added =
    { $reference } { $neighbourhood } : état des lieux, version { $version }, avec { $count ->
        [one] { $count } constat
       *[other] { $count } constats
    } et { $participants } participants
inventory-written =
    { $reference } { $neighbourhood } : état des lieux, version { $version }, enregistré avec { $count ->
        [one] { $count } constat
       *[other] { $count } constats
    }
inventory-item-added = { $reference } { $neighbourhood } : constat { $number } ajouté (« { $text } »), { $count } au total
inventory-item-changed = { $reference } { $neighbourhood } : constat { $number } modifié (« { $text } »)
inventory-item-removed = { $reference } { $neighbourhood } : constat { $number } supprimé (« { $text } »), il en reste { $count }
inventory-none = { $reference } n’a pas encore d’état des lieux
inventory-exists = { $reference } a déjà un état des lieux (version { $version }) : complétez-le, modifiez-le ou créez une nouvelle version
inventory-not-now = { $reference } { $neighbourhood } : cette version de l’état des lieux ne peut plus être modifiée à ce stade ({ $standing }), seulement en : { $phases }
inventory-no-such-version = { $reference } n’a pas de version { $version } de l’état des lieux
inventory-no-such-finding = L’état des lieux n’a pas de constat { $number }
inventory-finding-used = Le constat { $number } ne peut pas être supprimé : le projet { $project } s’appuie dessus
inventory-changed-meanwhile = L’état des lieux de { $reference } a été modifié entre-temps par quelqu’un d’autre ; rien n’a été enregistré
inventory-kind-needed = obligatoire : strength (atout), need (besoin), opportunity (opportunité) ou place (lieu)
inventory-wrong-kind = attendu : strength (atout), need (besoin), opportunity (opportunité) ou place (lieu)
inventory-wrong-owner = attendu : public (public) ou private (privé)
inventory-wrong-method = attendu : walk (marche), survey (enquête), workshop (atelier), stand (stand), map (carte) ou other (autre)
inventory-head = État des lieux v{ $version } · { $reference } { $neighbourhood } · { $on } · { $method } · { $participants }
inventory-participants =
    { $residents ->
        [one] { $residents } habitant
       *[other] { $residents } habitants
    }, { $users ->
        [one] { $users } usager
       *[other] { $users } usagers
    }, { $partners ->
        [one] { $partners } partenaire
       *[other] { $partners } partenaires
    }
inventory-title-items = Constats
inventory-edit-help =
    Modifiez l’état des lieux, enregistrez et fermez l’éditeur.
    method : walk, survey, workshop, stand, map, other
    kind : strength (atout), need (besoin), opportunity (opportunité), place (lieu) · owner : public, private
    Un nouveau constat est un nouveau bloc [[items]] avec kind et text ; le numéro peut manquer.
inventory-ask-held-on = Quand l’état des lieux a-t-il été réalisé ?
inventory-ask-method = De quelle manière ?
inventory-ask-residents = Combien d’habitants ont participé ?
inventory-ask-users = Combien d’usagers du quartier (travail, commerces, école) ?
inventory-ask-partners = Combien de partenaires (publics et privés) ?
inventory-ask-first = Noter des constats maintenant ?
inventory-ask-another = Encore un constat ?
inventory-ask-kind = De quel type de constat s’agit-il ?
inventory-ask-text = Qu’a-t-on constaté ?
inventory-ask-theme = À quel thème se rattache-t-il ?
inventory-ask-place = Où ? (vide si ce n’est pas un endroit précis)
inventory-ask-owner = À qui appartient ce lieu ?
inventory-column-reference = Dossier
inventory-column-neighbourhood = Quartier
inventory-column-version = Version
inventory-column-held_on = Date
inventory-column-method = Méthode
inventory-column-residents = Habitants
inventory-column-users = Usagers
inventory-column-partners = Partenaires
inventory-column-number = N°
inventory-column-kind = Type
inventory-column-theme = Thème
inventory-column-text = Constat
inventory-column-place = Lieu
inventory-column-owner = Propriétaire
inventory-measured = { $reference } { $neighbourhood } : { $indicator } : { $value }
inventory-measure-removed = { $reference } { $neighbourhood } : { $indicator } : mesure supprimée
inventory-measures-taken = { $reference } { $neighbourhood } : { $measures ->
        [one] { $measures } mesure
       *[other] { $measures } mesures
    } dans la version { $version }
inventory-unknown-section = il n’y a pas de partie « { $text } »{ $count ->
    [0] {""} : cette édition n’a pas de questionnaire
   *[other] {""} ; choisissez parmi : { $near }
}
inventory-unknown-question = il n’y a pas de question « { $text } »{ $count ->
    [0] {""} : cette édition n’a pas de questionnaire
   *[other] {""} ; choisissez parmi : { $near }
}
inventory-unknown-indicator = il n’y a pas d’indicateur « { $text } »{ $count ->
    [0] {""} : cette édition ne mesure rien
   *[other] {""} ; choisissez parmi : { $near }
}
inventory-unknown-column = colonne inconnue ; sont connues : { $columns }
inventory-other-section = cette question relève d’une autre partie
inventory-measured-twice = cet indicateur figure deux fois
inventory-wrong-value = attendu : un nombre avec trois décimales au plus, comme 12 ou 2,5, sans signe entre les milliers
inventory-wrong-point = attendu : latitude et longitude en degrés, comme 50.833,4.312
inventory-outside-belgium = Le constat { $number } se situe hors de Belgique : latitude et longitude seraient-elles inversées ?
inventory-no-document = le dossier n’a pas de document { $number } ; pour l’ajouter : wijk document add
inventory-geometry-unreadable = GeoJSON non valable (RFC 7946) : { $detail }
inventory-geometry-empty = ce GeoJSON ne contient aucun lieu
inventory-geometry-line = GeoJSON non valable (RFC 7946) : une ligne a au moins deux points, ici { $found }
inventory-geometry-ring = GeoJSON non valable (RFC 7946) : un anneau a au moins quatre points et finit là où il commence (ici { $found } points)
inventory-geometry-position = GeoJSON non valable (RFC 7946) : d’abord la longitude (−180 à 180), puis la latitude (−90 à 90) ; trouvé : { $found }
inventory-no-head = il manque la ligne « inventory » avec la date, la méthode et les participants
inventory-head-twice = une seule ligne « inventory » est possible
inventory-one-version = { $reference } n’a { $count ->
    [0] pas encore d’état des lieux
   *[other] qu’une version de l’état des lieux
} : il n’y a rien à comparer
inventory-file-head = État des lieux de { $reference }, version { $version }, au { $today }. Pour le relire : wijk inventory add … --from
inventory-file-written = { $reference } : la version { $version } de l’état des lieux se trouve dans { $path }
inventory-ask-carry = Partir des constats de la version précédente ?
inventory-walk-resumed = Vous reprenez où vous en étiez : { $done } questions sur { $count } déjà parcourues
inventory-walk-how = Chaque réponse est aussitôt enregistrée. Vide : question suivante · < : question précédente · Ctrl-C : plus tard
inventory-walk-section = { $section } · { $done } sur { $count }
inventory-walk-noted = Déjà noté ({ $number }) : { $text }
inventory-walk-saved = Constat { $number } enregistré. Autre chose ? Vide pour la question suivante
inventory-walk-finished = { $reference } : toutes les questions sont parcourues, { $count ->
    [one] { $count } constat
   *[other] { $count } constats
}
inventory-compare-title = État des lieux { $reference } { $neighbourhood } : version { $before } et version { $after }
inventory-compare-same = Les constats sont restés les mêmes.
inventory-title-versions = Versions
inventory-title-added = Nouveaux
inventory-title-gone = Disparus
inventory-title-changed = Modifiés
inventory-title-measures = Mesures
inventory-title-sections = Parties
inventory-missing = Pas encore complété : { $sections }
inventory-progress = { $done } questions parcourues sur { $count }
inventory-elsewhere = Autres constats
inventory-document = document { $number }
inventory-shape = forme sur la carte
inventory-column-section = Partie
inventory-column-question = Question
inventory-column-point = Point
inventory-column-geometry = Forme
inventory-column-source = Origine
inventory-column-document = Document
inventory-column-findings = Constats
inventory-column-what = Quoi
inventory-column-before = Avant
inventory-column-after = Après
inventory-column-difference = Écart
inventory-column-indicator = Indicateur
inventory-column-unit = Unité
inventory-column-value = Valeur
inventory-column-note = Note
inventory-column-trend = Évolution
inventory-column-required = Obligatoire
inventory-column-asked = Questions
inventory-column-answered = Parcourues
inventory-column-complete = Complet
inventory-named = { $name } : { $text }
