# Bezoeken van de coach.
coach-visit-added = { $reference } { $neighbourhood }: bezoek { $number } van { $coach } op { $on } genoteerd ({ $duration }): «{ $subject }»
coach-visit-planned = { $reference } { $neighbourhood }: bezoek { $number } van { $coach } gepland op { $on }: «{ $subject }»
coach-visit-reported = { $reference } { $neighbourhood }: verslag van bezoek { $number } ({ $on }) ingevuld, duur { $duration }
coach-visit-moved = { $reference } { $neighbourhood }: bezoek { $number } verplaatst naar { $on } ({ $coach })
coach-visit-changed = { $reference } { $neighbourhood }: bezoek { $number } ({ $on }) gewijzigd
coach-visit-cancelled = { $reference } { $neighbourhood }: bezoek { $number } van { $on } geannuleerd
coach-planned-past = Bezoek { $number } staat gepland op { $on }, en die dag is voorbij: het verslag ontbreekt nog
coach-not-admitted = { $reference } { $neighbourhood } is nog niet toegelaten: de coach komt pas daarna
coach-before-admission = { $on } ligt vóór de toelating van { $reference } ({ $admitted })
coach-before-assigned = { $coach } is pas coach van { $reference } sinds { $from }; op { $on } was er nog geen coach
coach-none-on = { $reference } heeft op { $on } geen coach
coach-no-such-visit = { $reference } heeft geen bezoek { $number }
coach-none-planned = In { $reference } is geen bezoek gepland waarvan het verslag nog ontbreekt
coach-future-minutes = een bezoek in de toekomst ({ $on }, vandaag is { $today }) heeft nog geen duur
coach-wrong-minutes = verwacht: een duur van 1 tot { $longest } minuten
coach-wrong-hours = verwacht: een duur in uren, zoals 1:30 of 1,5, hoogstens 24 uur
coach-asking = Bezoek van { $coach } aan { $neighbourhood }
coach-reporting = Verslag van bezoek { $number } op { $on }: «{ $subject }»
coach-ask-which = Welk bezoek?
coach-ask-subject = Waarover gaat het bezoek?
coach-ask-on = Op welke dag?
coach-ask-minutes = Hoelang duurde het? (minuten, of 1:30)
coach-ask-minutes-or-plan = Hoelang duurde het? (minuten, of 1:30; leeg als het verslag later komt)
coach-ask-notes = Wat is er te noteren? (leeg voor niets)
coach-ask-action = Welk actiepunt is afgesproken? (TEKST @WIE DATUM; leeg voor geen)
coach-ask-another-action = Nog een actiepunt? (leeg voor geen)
coach-ask-cancel-held = Van bezoek { $number } ({ $on }) is al verslag uitgebracht. Toch schrappen?
coach-visits-empty = Nog geen bezoeken
coach-visits-note = { $count ->
    [0] Nog geen bezoek gebracht
    [one] 1 bezoek gebracht, { $duration } in totaal
   *[other] { $count } bezoeken gebracht, { $duration } in totaal
}
coach-load-title = Wat de coaches om handen hebben · uren van { $year } en in totaal
coach-load-empty = Nog geen coaches
coach-state-held = gebracht
coach-state-planned = gepland
coach-state-unreported = verslag ontbreekt
coach-last-visit = { $name } · laatste bezoek { $on }
coach-never-visited = { $name } (nog nooit)
