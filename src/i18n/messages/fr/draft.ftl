# L’explication dans un nouveau fichier de programme, et dans le schéma pour éditeurs.
draft-head = Un programme pour wijk. Adaptez ce qui ne convient pas et retirez le dièse devant ce dont vous avez besoin. Contrôlez avec « wijk programme check { $file } », lisez-le comme page avec « wijk programme explain { $file } » et ajoutez-le avec « wijk programme add { $file } »
draft-copy = Un programme pour wijk, commencé comme copie de { $from }. Les règles, montants et sources sont ceux de { $from } : vérifiez-les un à un. Les éditions n’ont pas été reprises
draft-editor = La première ligne dit aux éditeurs quel schéma va avec ce fichier ; créez-le avec « wijk programme schema --output wijk-programme.schema.json »
draft-kinds = Les sortes de règles, chacune avec ce qu’elle peut dire (un * est nécessaire : sans lui, la règle est éteinte jusqu’à ce que l’édition donne la valeur) :
draft-no-value = sans valeur : l’édition la donne
draft-schema = Fichier de programme de wijk
draft-format = La forme de ce fichier
draft-code = Le code fixe du programme
draft-prefix = Le début de chaque référence, comme { $prefix }-2026-007
draft-timezone = Le fuseau horaire dans lequel un dernier jour prend fin à minuit
draft-languages = Les langues du programme. Si un texte manque dans l’une d’elles, la première autre en tient lieu ; « programme check » énumère ce qui manque
draft-name = Le nom du programme
draft-organiser = Qui l’organise
draft-summary = Ce qu’est le programme, en quelques phrases. Une phase, une filière ou une rencontre peut aussi avoir un summary
draft-words = Comment le programme appelle le groupe (group) et ce qu’il dépose (plan), avec l’article, au singulier
draft-sources = Ce sur quoi reposent les règles et les montants : une clé courte et une adresse. Une règle, un montant ou une date cite sa source par source = "R1"
draft-phases = Des noms propres pour les trois phases (preparation, selection, realisation) et pour la candidature (candidate), avec la durée prévue en mois ; avec plan-open = true, le plan peut encore changer pendant la sélection, jusqu’à la première décision
draft-municipalities = Le territoire : chaque commune par son code INS, avec ses codes postaux et d’autres graphies. Sans cette table, le programme n’est pas limité
draft-themes = Ce sur quoi les projets peuvent porter
draft-tracks = Les filières : des chemins avec leurs propres règles, dont un dossier suit un seul. Une règle avec tracks = ["…"] ne vaut que là
draft-tiers = Les classes de montants. Un plafond avec tiers = ["…"] ne vaut que pour cette classe
draft-expertise = Ce en quoi des experts peuvent aider
draft-cost-categories = Les catégories de coûts
draft-bodies = Qui rend un avis, juge ou décide. kind est council, jury, assembly, expert-panel, working-group, college ou authority (décide sur papier) ; quorum est le nombre de membres ayant voix qui doivent être là
draft-admissibility = Ce que doit avoir une feuille de route avant d’être jugée sur le fond
draft-scoring = Les points. Sans scale, il n’y en a pas ; threshold est le pourcentage qu’un projet doit atteindre
draft-approvals = Le circuit d’approbation après un octroi, dans l’ordre ; above : seulement au-delà de ce montant
draft-appeals = Comment et auprès de qui un groupe peut introduire un recours
draft-vote = Un vote des habitants : le bulletin, la règle qui désigne les gagnants et ce qui l’emporte à égalité
draft-meetings = Des rencontres qui portent un nom, avec les présences
draft-menu = Un menu d’actions prêtes à l’emploi
draft-fields = Des champs propres au programme, pour le dossier ou pour chaque projet. Jamais de données sur des personnes : elles figurent parmi les personnes. Ce qui porte public = true peut être publié
draft-parties = Qui participe, pour répartir les tâches
draft-tasks = Ce qui doit se faire dans chaque dossier, par qui et dans quelle phase
draft-toolbox = La boîte à outils : où lire chaque outil, et dans quelle phase il sert
draft-inventory = Les parties et les questions de l’état des lieux
draft-indicators = Ce qui est mesuré
draft-terms = Des délais qui courent dans chaque dossier, d’un événement à un autre. Sans durée (days, working-days, months ou years), un délai est éteint jusqu’à ce que l’édition la donne
draft-amounts = D’autres montants que le programme cite ; vat est le taux de TVA (en pour cent) qui s’y ajoute
draft-start-fund = Le budget de lancement pendant la préparation ; regime est reimbursement (sur preuve) ou advance (à l’avance)
draft-money = Comment on paie et justifie : les tranches, le sort d’un reste, ce qui n’est jamais payé
draft-realisation = Ce qui est suivi pendant la réalisation
draft-evaluation = Les questions de l’évaluation par le comité de pilotage
draft-aftercare = Ce qui est encore vérifié après la fin
draft-rules = Les règles. check est la sorte, at dit à quelle étape elle est examinée ({ $gates }), et avec severity = "warn" elle est seulement signalée
draft-editions = Les éditions, par année : dates, enveloppe, et ce qui change cette année-là ([editions.2026.rules.CODE])
draft-edition = Réglages pour { $code } en { $to }, d’après l’édition { $from }. Ouvrez l’édition avec « wijk edition open { $code }/{ $to } --from » et ce fichier
draft-check-date = à vérifier : comme en { $from }, mais dans la nouvelle année
draft-check-amount = à vérifier : le montant de { $from } n’est pas un fait de cette année, d’où l’absence de source
draft-deadlines = Derniers jours de dépôt qui reviennent chaque année, en mois et jour ; une édition peut avoir ses propres jours
