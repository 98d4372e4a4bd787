apply-read = Lu : { $file } ({ $form }, { $encoding }, { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
})
apply-done = { $reference } { $neighbourhood } : demande introduite
apply-done-many = { $count ->
    [one] { $count } dossier créé : { $first }
   *[other] { $count } dossiers créés : { $first } … { $last }
}
apply-present = { $count ->
    [one] { $count } ligne s’y trouvait déjà et n’est pas reprise :
   *[other] { $count } lignes s’y trouvaient déjà et ne sont pas reprises :
}
apply-present-row = ligne { $row } : { $neighbourhood } = { $reference }
apply-more = … et { $count } de plus
apply-linked = { $reference } { $neighbourhood } : quartier connu, précédemment { $earlier }
apply-looks-like = « { $neighbourhood } » ressemble au quartier connu « { $like } » ; s’il s’agit du même :
apply-warned = Règle { $rule } (recommandée) non respectée pour { $count ->
    [one] { $count } dossier
   *[other] { $count } dossiers
} : { $references }{ $more ->
    [0] {""}
   *[other] {" "}…
}
apply-skipped = { $count ->
    [one] { $count } ligne écartée :
   *[other] { $count } lignes écartées :
}
apply-ask-neighbourhood = Nom du quartier
apply-ask-municipality = Commune(s)
apply-ask-perimeter = Limites du quartier
apply-ask-point = Point sur la carte
apply-ask-track = Filière
apply-ask-tier = Classe de montants
apply-ask-themes = Thèmes
apply-ask-contact-name = Personne de contact
apply-ask-contact-email = Adresse e-mail
apply-ask-contact-phone = Téléphone
apply-ask-language = Langue de la personne de contact
apply-ask-members = Membre du comité de pilotage
apply-ask-motivation = Motivation
apply-ask-asked = Montant demandé
apply-ask-submitted = Introduit le
apply-ask-together-with = Avec
apply-hint-members = vide = terminé
apply-hint-submitted = vide = aujourd’hui
apply-again-for = { $reference } reprend { $earlier }, qui n’avait pas été soutenu
apply-taken-over = Repris de { $earlier } :
apply-taken-people = { $count ->
    [0] aucun membre du comité de pilotage
    [one] 1 membre du comité de pilotage
   *[other] { $count } membres du comité de pilotage
}
apply-taken-agreed = { $count ->
    [one] { $count } partenaire avec une convention signée, désormais « d’accord »
   *[other] { $count } partenaires avec une convention signée, désormais « d’accord »
} : { $names }
apply-taken-explored = { $count ->
    [one] { $count } partenaire à explorer à nouveau
   *[other] { $count } partenaires à explorer à nouveau
} : { $names }
apply-taken-inventory = l’état des lieux v{ $version } de { $reference } comme version 1 : { $findings ->
    [one] { $findings } constat
   *[other] { $findings } constats
}, { $measures ->
    [one] { $measures } mesure
   *[other] { $measures } mesures
}
apply-lost-word = Cette édition ne connaît pas { $what } « { $name } » : non repris
apply-lost-joint = Déposé précédemment avec { $names } : ajoutez --with si c’est encore le cas
apply-lost-partners = { $count ->
    [one] Un partenariat terminé n’est pas repris
   *[other] { $count } partenariats terminés ne sont pas repris
} : { $names }
apply-lost-sections = Ces rubriques de l’état des lieux n’existent plus ; leurs constats restent sans rubrique : { $names }
apply-lost-questions = { $count ->
    [one] Cette question n’est plus posée
   *[other] Ces { $count } questions ne sont plus posées
} ; ce qui y répondait reste comme simple constat : { $codes }
apply-lost-measures = Cette édition ne mesure pas ceci, ou autrement ; les mesures ne sont pas reprises : { $names }
apply-lost-documents = { $count ->
    [one] { $count } constat renvoyait à un document, qui reste dans { $reference }
   *[other] { $count } constats renvoyaient à des documents, qui restent dans { $reference }
}
