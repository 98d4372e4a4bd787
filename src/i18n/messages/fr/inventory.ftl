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
inventory-not-now = { $reference } { $neighbourhood } n’est pas en préparation ({ $standing }) : cette version de l’état des lieux ne peut pas être modifiée
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
