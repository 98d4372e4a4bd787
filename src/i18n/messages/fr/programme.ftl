programme-list-title = Programmes
programme-built-in = intégré
programme-own = propre
programme-check-clean = { $code } : aucune erreur ({ $rules } règles, { $terms } délais, { $questions } questions pour l’état des lieux, { $editions } éditions)
programme-added = Programme { $code } ajouté : { $name }
programme-column-code = Code
programme-column-name = Nom
programme-column-organiser = Organisateur
programme-column-editions = Éditions
programme-column-rules = Règles
programme-column-origin = Origine
programme-column-tracks = Filières
programme-column-tiers = Classes de montants
programme-column-themes = Thèmes
programme-column-bodies = Organes
programme-column-year = Règles de
programme-check-odd = { $path } : { $count ->
    [one] { $count } remarque
   *[other] { $count } remarques
}
programme-new = { $path } écrit : programme { $code }, avec une explication de chaque partie
programme-file-exists = { $path } existe déjà et n’est jamais remplacé
programme-wrong-municipality = inconnue ; donnez une commune connue, ou son code INS, son nom et ses codes postaux, comme 24062 Louvain 3000 3001
programme-wrong-phase = attendu : PHASE=NOM, avec une phase parmi { $phases }
programme-ask-name-nl = Nom du programme en néerlandais
programme-ask-name-fr = Nom du programme en français
programme-ask-name-en = Nom du programme en anglais
programme-ask-organiser = Qui l’organise ?
programme-ask-prefix = Début des références, comme QDC (vide : selon le code)
programme-ask-municipalities = Communes, séparées par des virgules (vide : sans limite)
programme-ask-tracks = Filières, séparées par des virgules (vide : aucune)
programme-ask-themes = Thèmes, séparés par des virgules
programme-ask-phases = Noms propres des phases, comme preparation=Faisabilité
programme-ask-group = Plus petit comité de pilotage (vide : par édition)
programme-ask-ceiling = Montant maximal d’un octroi (vide : par édition)
programme-ask-per = Sur quoi porte ce plafond ?
programme-per-dossier = tout un dossier
programme-per-project = chaque projet
programme-ask-decides = Qui décide des projets ?
programme-decides-office = le service même
programme-decides-jury = après avis d’un jury
programme-decides-council = après avis d’un conseil de quartiers
programme-decides-college = le collège, après un groupe de travail administratif
programme-decides-vote = les habitants, par un vote
programme-ask-coach = Un groupe reçoit-il un coach ?
programme-ask-inventory = Un groupe dresse-t-il un état des lieux ?
programme-ask-deadlines = Derniers jours de la première édition, avec des virgules
programme-ask-envelope = Montant total de la première édition (vide : plus tard)
programme-diff-same = Aucune différence entre { $one } et { $other }
programme-diff-title = De { $one } à { $other }
programme-diff-column-part = Partie
programme-diff-column-what = Quoi
programme-diff-column-how = Différence
programme-diff-column-before = Avant
programme-diff-column-after = Maintenant
programme-diff-added = ajouté
programme-diff-gone = retiré
programme-diff-changed = modifié
programme-diff-count = { $count ->
    [one] { $count } différence
   *[other] { $count } différences
}
programme-diff-part-programme = Programme
programme-diff-text = texte
programme-copied = { $path } écrit : réglages pour { $year }, d’après { $from } ; vérifiez dates et montants
programme-no-edition = { $code } ne dit rien de { $year }
programme-diff-line = { $what } ({ $how }) : { $said }
