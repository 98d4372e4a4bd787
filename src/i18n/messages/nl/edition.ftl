edition-opened = Editie geopend: { $name } { $year } ({ $reference })
edition-envelope = Enveloppe { $amount }
edition-no-envelope = Geen enveloppe opgegeven
edition-rules = { $count } regels, { $sourced } met bron
edition-no-deadline = Geen uiterste dag: indienen kan het hele jaar
edition-deadlines = Indienen tot en met { $days }, 23:59
edition-year-unknown = Dit programma heeft geen gegevens voor { $year }: de regels zonder jaartal gelden, en wat u zelf opgeeft
edition-rule-off = Regel { $rule } staat uit: geen waarde. Om ze te gebruiken: wijk undo, en opnieuw openen met --set { $keys }=…
edition-closed = Editie { $reference } afgesloten voor nieuwe aanvragen ({ $running } lopende dossiers gaan door)
edition-list-title = Edities
edition-list-empty = Nog geen edities
edition-rules-title = Regels
edition-off = uit
edition-column-reference = Editie
edition-column-name = Naam
edition-column-opened = Geopend
edition-column-closed = Afgesloten
edition-column-deadline = Uiterste dag
edition-column-deadlines = Uiterste dagen
edition-column-dossiers = Dossiers
edition-column-running = Lopend
edition-column-envelope = Enveloppe
edition-column-awarded = Toegekend
edition-column-left = Rest
edition-column-start_fund = Startfonds
edition-column-start_fund_regime = Regeling startfonds
edition-column-tracks = Sporen
edition-column-tiers = Bedragklassen
edition-column-themes = Thema’s
edition-column-rule_set_sha256 = Regels (SHA-256)
edition-column-rule = Regel
edition-column-check = Soort
edition-column-parameters = Waarden
edition-column-severity = Gewicht
edition-column-source = Bron
edition-column-at = Wanneer
edition-column-url = Adres
edition-sources-title = Bronnen
edition-term-off = Termijn { $term } loopt niet: geen duur opgegeven. Om hem te laten lopen: wijk undo, en opnieuw openen met --set { $keys }=…
edition-terms-title = Termijnen
edition-inventory-title = Vragen voor de plaatsbeschrijving
edition-indicators-title = Indicatoren
edition-length-days = { $number ->
    [one] 1 dag
   *[other] { $number } dagen
}
edition-length-working-days = { $number ->
    [one] 1 werkdag
   *[other] { $number } werkdagen
}
edition-length-months = { $number ->
    [one] 1 maand
   *[other] { $number } maanden
}
edition-length-years = { $number } jaar
edition-column-term = Termijn
edition-column-length = Duur
edition-column-from = Vanaf
edition-column-until = Tot
edition-column-section = Deel
edition-column-required = Verplicht
edition-column-theme = Thema
edition-column-question = Vraag
edition-column-kind = Wordt
edition-column-hint = Tip
edition-column-code = Code
edition-column-indicator = Indicator
edition-column-unit = Eenheid
edition-column-direction = Richting
edition-selection-title = Selectie
edition-bodies-title = Organen
edition-admissibility-title = Ontvankelijkheid
edition-criteria-title = Beoordelingscriteria
edition-approvals-title = Goedkeuringsketen
edition-column-body = Orgaan
edition-column-quorum = Quorum
edition-column-outsiders = Alleen wie niet indient
edition-column-criterion = Criterium
edition-column-weight = Gewicht
edition-column-step = Stap
edition-column-above = Boven
edition-column-scale = Punten per criterium, hoogstens
edition-column-threshold = Drempel, in procent
edition-column-spread = Opvallende spreiding, in procent
edition-column-lodge = Beroep instellen binnen
edition-column-answer = Antwoord op beroep binnen
edition-column-appeal-body = Beroep bij
edition-column-ballot = Stembiljet
edition-column-voting-rule = Stemregel
edition-column-ties = Bij gelijke stand
edition-column-min-projects = Projecten op een biljet, minstens
edition-column-max-projects = Projecten op een biljet, hoogstens
edition-column-points = Punten op een biljet, hoogstens
edition-column-min-votes = Stemmen per project, minstens
edition-column-body-kind = Soort
edition-realisation-title = Realisatie
edition-evaluation-title = Vragen van de evaluatie
edition-aftercare-title = Nazorg
edition-column-silent-days = Stil na (dagen)
edition-column-interim = Tussentijds verslag na
edition-column-approve = Wijzigingen die goedkeuring vragen
edition-column-highest = Hoogste score
edition-column-about = Over
edition-column-answered-with = Antwoord
edition-column-after = Na
edition-decides-on = Beslist wordt op { $days }
edition-decides-too-early = Na { $decides } wordt niet meer beslist, maar { $deadline } is nog een uiterste dag om in te dienen. Geef een latere dag mee: wijk undo, en opnieuw openen met --set decides-on=…
