apply-read = Lu : { $file } ({ $form }, { $encoding }, { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
})
apply-done = { $reference } { $neighbourhood } : candidature introduite
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
