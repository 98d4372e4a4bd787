edition-opened = Édition ouverte : { $name } { $year } ({ $reference })
edition-envelope = Enveloppe { $amount }
edition-no-envelope = Aucune enveloppe indiquée
edition-rules = { $count } règles, dont { $sourced } avec source
edition-no-deadline = Pas de date limite : le guichet est ouvert toute l’année
edition-deadlines = À introduire au plus tard le { $days } à 23 h 59
edition-year-unknown = Ce programme n’a pas de données pour { $year } : valent ses règles sans année, et ce que vous indiquez
edition-rule-off = La règle { $rule } est inactive, faute de valeur. Pour l’appliquer : wijk undo, puis rouvrir avec --set { $keys }=…
edition-closed = Édition { $reference } clôturée pour de nouvelles demandes ({ $running } dossiers en cours se poursuivent)
edition-list-title = Éditions
edition-list-empty = Aucune édition
edition-rules-title = Règles
edition-off = inactive
edition-column-reference = Édition
edition-column-name = Nom
edition-column-opened = Ouverte
edition-column-closed = Clôturée
edition-column-deadline = Date limite
edition-column-deadlines = Dates limites
edition-column-dossiers = Dossiers
edition-column-running = En cours
edition-column-envelope = Enveloppe
edition-column-awarded = Octroyé
edition-column-left = Reste
edition-column-start_fund = Budget de lancement
edition-column-start_fund_regime = Régime du budget de lancement
edition-column-tracks = Filières
edition-column-tiers = Classes de montants
edition-column-themes = Thèmes
edition-column-rule_set_sha256 = Règles (SHA-256)
edition-column-rule = Règle
edition-column-check = Type
edition-column-parameters = Valeurs
edition-column-severity = Poids
edition-column-source = Source
edition-column-at = Quand
edition-column-url = Adresse
edition-sources-title = Sources
edition-term-off = Le délai { $term } ne court pas, faute de durée. Pour le faire courir : wijk undo, puis rouvrir avec --set { $keys }=…
edition-terms-title = Délais
edition-inventory-title = Questions pour l’état des lieux
edition-indicators-title = Indicateurs
edition-length-days = { $number ->
    [one] { $number } jour
   *[other] { $number } jours
}
edition-length-working-days = { $number ->
    [one] { $number } jour ouvrable
   *[other] { $number } jours ouvrables
}
edition-length-months = { $number } mois
edition-length-years = { $number ->
    [one] { $number } an
   *[other] { $number } ans
}
edition-column-term = Délai
edition-column-length = Durée
edition-column-from = À partir de
edition-column-until = Jusqu’à
edition-column-section = Partie
edition-column-required = Obligatoire
edition-column-theme = Thème
edition-column-question = Question
edition-column-kind = Devient
edition-column-hint = Conseil
edition-column-code = Code
edition-column-indicator = Indicateur
edition-column-unit = Unité
edition-column-direction = Sens
edition-selection-title = Sélection
edition-bodies-title = Organes
edition-admissibility-title = Recevabilité
edition-criteria-title = Critères d’évaluation
edition-approvals-title = Circuit d’approbation
edition-column-body = Organe
edition-column-quorum = Quorum
edition-column-outsiders = Réservé à qui ne dépose pas
edition-column-criterion = Critère
edition-column-weight = Poids
edition-column-step = Étape
edition-column-above = Au-delà de
edition-column-scale = Points par critère, au plus
edition-column-threshold = Seuil, en pour cent
edition-column-spread = Écart signalé, en pour cent
edition-column-lodge = Recours à introduire dans
edition-column-answer = Réponse au recours dans
edition-column-appeal-body = Recours auprès de
edition-column-ballot = Bulletin
edition-column-voting-rule = Règle de vote
edition-column-ties = En cas d’égalité
edition-column-min-projects = Projets par bulletin, au moins
edition-column-max-projects = Projets par bulletin, au plus
edition-column-points = Points par bulletin, au plus
edition-column-min-votes = Voix par projet, au moins
edition-column-body-kind = Type
edition-realisation-title = Réalisation
edition-evaluation-title = Questions de l’évaluation
edition-aftercare-title = Suivi après clôture
edition-column-silent-days = Silencieux après (jours)
edition-column-interim = Rapport intermédiaire après
edition-column-approve = Modifications qui demandent une approbation
edition-column-highest = Score le plus haut
edition-column-about = À propos
edition-column-answered-with = Réponse
edition-column-after = Après
edition-decides-on = La décision est prise le { $days }
edition-decides-too-early = Après le { $decides }, rien ne se décide plus, or le { $deadline } est encore une date limite de dépôt. Donnez un jour plus tardif : wijk undo, puis ouvrez à nouveau avec --set decides-on=…
