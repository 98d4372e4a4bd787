# Les organisations.
organisation-none = Aucune organisation pour « { $text } »
organisation-several = « { $text } » correspond à plusieurs organisations{ $more ->
    [0] {""}
   *[other] {" "}(les dix premières)
} :
organisation-kind-needed = dites de quel type d’organisation il s’agit : municipality, ocmw, association, school, shop ou other
organisation-exists = Cette organisation existe déjà : { $number } « { $name } »
organisation-same-number = Le numéro d’entreprise { $enterprise } est celui de { $number } « { $name } » : c’est la même organisation
organisation-added = Organisation { $number } « { $name } » ajoutée ({ $kind })
organisation-edited = Organisation { $number } « { $name } » modifiée
organisation-near-name = Ressemble à une organisation déjà connue : { $number } « { $name } » et { $other } « { $like } »
organisation-merge-same = Il s’agit d’une seule et même organisation : { $number } « { $name } »
organisation-merged = Organisation { $from } « { $gone } » fusionnée avec l’organisation { $into } « { $stays } »
organisation-merged-joined = { $count ->
    [one] { $count } partenariat double n’en fait plus qu’un
   *[other] { $count } partenariats doubles n’en font plus qu’un chacun
}
organisation-ask-name = Nom de l’organisation
organisation-ask-kind = Quel type d’organisation ?
organisation-ask-enterprise-number = Numéro d’entreprise
organisation-title = Organisations
organisation-list-empty = Aucune organisation pour l’instant
organisation-show-title = Organisation { $number } · { $name }
organisation-partnerships-title = Partenaire de
organisation-partnerships-empty = Partenaire d’aucun dossier
organisation-spokespersons-title = Qui parle en son nom
organisation-fields-title = Dans les champs des dossiers
organisation-column-project = Projet
organisation-column-field = Champ
organisation-column-number = N°
organisation-column-name = Nom
organisation-column-kind = Type
organisation-column-enterprise-number = Numéro d’entreprise
organisation-column-email = E-mail
organisation-column-phone = Téléphone
organisation-column-address = Adresse
organisation-column-iban = Compte
organisation-column-dossiers = Partenaire de
organisation-column-roles = Rôles
organisation-column-dossier = Dossier
organisation-column-status = État
organisation-column-since = Depuis
organisation-column-role = Rôle
organisation-column-place = Où
organisation-column-from = Du
organisation-column-to = Au
organisation-moved-partnerships = { $count ->
    [one] { $count } partenariat
   *[other] { $count } partenariats
}
