# Erreurs dans un fichier TOML. L’endroit est indiqué devant.
toml-syntax = ce n’est pas du TOML valable : { $detail }
toml-duplicate-key = cette clé figure deux fois
toml-unknown-key = clé inconnue « { $key } »{ $near ->
    [0] {""}
   *[other] {" "}; peut-être « { $suggestion } »
}. Sont connues : { $keys }
toml-missing-key = « { $key } » manque
toml-missing-translation = le texte en { $language } manque
toml-wrong-type = il faut ici { $expected }
toml-wrong-form = attendu : { $expected }
toml-empty = ceci ne peut être vide
toml-instalments = ensemble, les tranches doivent former tout l’octroi : des pourcentages jusqu’à 100, ou une tranche qui prend le reste
toml-unknown-word = ce mot n’est pas connu{ $near ->
    [0] {""}
   *[other] {" "}; peut-être « { $suggestion } »
}. Choisissez parmi : { $allowed }
toml-unknown-reference = il n’y a pas de { $what } « { $code } »{ $near ->
    [0] {""}
   *[other] {" "}; peut-être « { $suggestion } »
}{ $count ->
    [0] . Il n’y en a pas encore
   *[other] . Sont connus : { $known }
}
toml-out-of-range = entre { $minimum } et { $maximum }
toml-wrong-amount = { $reason }
toml-amount-float = mettez un montant avec décimales entre guillemets, comme "1239.47"
toml-duplicate = figure déjà : { $other }
toml-years-turned = « since » ({ $since }) suit « until » ({ $until })
toml-deadline-before-opening = la date limite du { $deadline } précède l’ouverture du { $opens }
toml-rule-needs = la règle « { $check } » a besoin d’une table [{ $table }], sinon personne ne peut la respecter
toml-format = la version { $found } de ce fichier n’est pas connue ; la version connue est { $known }
toml-one-of = un seul de ceux-ci : { $keys }
