# Erreurs dans un fichier TOML. L’endroit est indiqué devant.
toml-syntax = ce n’est pas du TOML valable : { $detail }
toml-duplicate-key = cette clé figure deux fois
toml-unknown-key = clé inconnue « { $key } »{ $near ->
    [0] {""}
   *[other] {" "}; peut-être « { $suggestion } »
}. Sont connues : { $keys }
toml-missing-key = « { $key } » manque
toml-missing-translation = le texte en { $language } manque ; une autre langue en tient lieu
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
toml-missing-text = il faut ici un texte dans au moins une langue : nl, fr ou en
toml-too-early = personne ne peut encore remplir « { $check } » à « { $at } » ({ $gate }) : ce qui est demandé n’existe pas encore ; retirez « { $at } » ou choisissez un moment ultérieur
toml-more-than-there-are = { $minimum } thèmes demandés, mais il n’y en a que { $count } : personne ne peut remplir cela
toml-nothing-possible = avec un plafond de zéro, rien ne peut être octroyé ; retirez le montant si l’édition doit encore le donner
toml-ceiling-below-tier = personne ne peut atteindre ce plafond ({ $maximum }) : { $other } limite déjà tout à { $least } ; limitez { $other } à certaines classes ou filières
toml-dead-ceiling = ce plafond ({ $maximum }) ne décide jamais rien : { $other } ({ $least }) est au moins aussi strict
toml-dead-minimum = ce minimum ({ $minimum }) ne décide jamais rien : { $other } ({ $most }) est au moins aussi strict
toml-contradiction = personne ne peut remplir les deux : ici au moins { $minimum } thèmes, pour { $other } au plus { $maximum }
toml-term-turned = ce délai court de « { $from } » à « { $until } », mais ce dernier est alors déjà passé
toml-term-without-coach = aucune règle ne demande de coach : sans coach, ce délai ne commence jamais
toml-all-ineligible = chaque catégorie de coûts est ici : plus aucune dépense ne pourrait être payée
toml-step-never = cette étape n’a jamais lieu : il n’est pas octroyé plus de { $ceiling }
toml-no-scale = sans « scale », il n’y a pas de points, et ceci ne fait rien
toml-does-not-sit = un organe de la sorte « authority » décide sur papier et ne siège pas : un quorum ne fait rien
toml-no-track = la règle { $rule } demande une filière, mais cette édition n’en a pas
toml-envelope-small = l’enveloppe ({ $envelope }) est plus petite que ce qu’une demande peut recevoir ({ $least })
toml-deadline-after-decision = après le { $decides }, rien ne se décide plus, or le { $deadline } est encore une date limite de dépôt ; avancez cette date ou ajoutez un jour de décision
toml-no-tiers = il n’y a aucune classe de montants à choisir : cette règle ne décide jamais rien
toml-instalment-never = la tranche « { $trigger } » ne peut jamais être payée à ce moment : { $rule } demande à chaque paiement ce qui n’existe qu’à la fin
toml-body-idle = cet organe n’intervient nulle part : aucune règle ne demande son avis et il n’a pas de quorum ; citez-le dans une règle avec « bodies », ou supprimez-le
toml-party-idle = cet intervenant n’a aucune tâche ; donnez-lui-en une avec by = "…" sous [tasks], ou supprimez-le
toml-term-without-inventory = ce programme ne demande nulle part un état des lieux : ce délai ne commencera peut-être jamais
toml-no-tasks-then = à « { $at } », un dossier est dans la phase « { $phase } », qui n’a pas de tâches : cette règle n’y retient rien
