# De agenda.
agenda-overdue = ! { $days } d te laat
agenda-today = vandaag
agenda-tomorrow = morgen
agenda-network = netwerk
agenda-empty = Niets te doen tot en met { $until }
agenda-count-overdue = { $count } te laat
agenda-count-today = { $count } vandaag
agenda-count-coming = nog { $count } tot en met { $until }
agenda-left-out = Getoond zijn de { $shown } regels het dichtst bij vandaag; { $more ->
    [one] de andere komt met --all
   *[other] de andere { $more } komen met --all
}
agenda-step = stap { $number }: { $title }
agenda-permit = antwoord verwacht op de vergunningsaanvraag: { $permit }
agenda-permit-late = antwoord op de vergunningsaanvraag blijft uit: { $permit }
agenda-visit = coachbezoek: { $subject }
agenda-visit-late = verslag van het coachbezoek: { $subject }
agenda-expert = deskundige komt: { $field }
agenda-expert-late = verslag van de deskundige: { $field }
agenda-meeting = bijeenkomst: { $meeting }
agenda-meeting-late = verslag van de bijeenkomst: { $meeting }
agenda-action = actiepunt: { $text }
agenda-deadline = laatste dag om in te dienen
agenda-deadline-tracks = laatste dag om in te dienen: { $tracks }
agenda-decision = dag van de beslissing
agenda-term = { $name }
agenda-working-days = { $left ->
    [one] nog 1 werkdag
   *[other] nog { $left } werkdagen
}{ $skipped ->
    [0] {""}
   *[other] , zonder { $holidays }
}
agenda-calendar = Agenda van wijk
agenda-no-coach = Niemand met «{ $text }» in de naam begeleidt nu een wijk
agenda-several-coaches = «{ $text }» past bij meer dan één coach
agenda-only-calendar = Alleen de agenda kan als kalender worden geschreven (ics)
agenda-vote = de stemming «{ $name }» eindigt
agenda-vote-late = de stemming «{ $name }» is voorbij: sluit ze af
agenda-session = zitting { $session }: { $body }
agenda-session-late = zitting { $session } nog te sluiten: { $body }
agenda-appeal = antwoord op beroep { $number }
agenda-instalment = de dag van schijf { $number }
agenda-claim = uitbetaling { $number } is gevorderd en nog niet besteld
agenda-payment = uitbetaling { $number } is besteld en nog niet bevestigd
agenda-recovery = terugvordering { $number } te betalen
agenda-refund = onkostennota { $number } terugbetalen
agenda-justification = uitbetaling { $number } verantwoorden
agenda-report = tussentijds verslag { $number } indienen
agenda-returned = uitgave { $place } is teruggevraagd
agenda-amendment = wijziging { $number } ({ $kind }) wacht op een goedkeuring
agenda-aftercare = nazorg: { $what }
agenda-experiment = experiment { $number } «{ $title }» loopt af: stoppen, verlengen of verankeren
agenda-experiment-late = experiment { $number } «{ $title }» is afgelopen: stoppen, verlengen of verankeren
