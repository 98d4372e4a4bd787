# L’agenda.
agenda-overdue = ! { $days } j de retard
agenda-today = aujourd’hui
agenda-tomorrow = demain
agenda-network = réseau
agenda-empty = Rien à faire jusqu’au { $until }
agenda-count-overdue = { $count } en retard
agenda-count-today = { $count } aujourd’hui
agenda-count-coming = encore { $count } jusqu’au { $until }
agenda-left-out = Voici les { $shown } lignes les plus proches d’aujourd’hui ; { $more ->
    [one] l’autre s’affiche avec --all
   *[other] les { $more } autres s’affichent avec --all
}
agenda-step = étape { $number } : { $title }
agenda-permit = réponse attendue à la demande de permis : { $permit }
agenda-permit-late = toujours pas de réponse à la demande de permis : { $permit }
agenda-visit = visite du coach : { $subject }
agenda-visit-late = compte rendu de la visite du coach : { $subject }
agenda-expert = venue de l’expert : { $field }
agenda-expert-late = compte rendu de l’expert : { $field }
agenda-meeting = réunion : { $meeting }
agenda-meeting-late = compte rendu de la réunion : { $meeting }
agenda-action = point d’action : { $text }
agenda-deadline = dernier jour pour déposer
agenda-deadline-tracks = dernier jour pour déposer : { $tracks }
agenda-decision = jour de la décision
agenda-term = { $name }
agenda-working-days = { $left ->
    [one] plus qu’un jour ouvrable
   *[other] encore { $left } jours ouvrables
}{ $skipped ->
    [0] {""}
   *[other] , hors { $holidays }
}
agenda-calendar = Agenda de wijk
agenda-no-coach = Personne dont le nom contient « { $text } » n’accompagne de quartier en ce moment
agenda-several-coaches = « { $text } » convient à plusieurs coachs
agenda-only-calendar = Seul l’agenda peut s’écrire comme calendrier (ics)
agenda-vote = le vote « { $name } » se termine
agenda-vote-late = le vote « { $name } » est terminé : clôturez-le
agenda-session = séance { $session } : { $body }
agenda-session-late = séance { $session } à clore : { $body }
agenda-appeal = réponse au recours { $number }
agenda-instalment = le jour de la tranche { $number }
agenda-claim = le paiement { $number } est réclamé et pas encore ordonné
agenda-payment = le paiement { $number } est ordonné et pas encore confirmé
agenda-recovery = récupération { $number } à payer
agenda-refund = rembourser la note de frais { $number }
agenda-justification = justifier le paiement { $number }
agenda-report = remettre le rapport intermédiaire { $number }
agenda-returned = la dépense { $place } a été renvoyée
agenda-amendment = la modification { $number } ({ $kind }) attend une approbation
agenda-aftercare = suivi : { $what }
agenda-experiment = l’expérience { $number } « { $title } » se termine : arrêter, prolonger ou pérenniser
agenda-experiment-late = l’expérience { $number } « { $title } » est terminée : arrêter, prolonger ou pérenniser
