# De voortgang.

progress-not-now = { $reference } { $neighbourhood } is nog niet in uitvoering ({ $standing }): er is nog geen voortgang
progress-no-such-project = { $reference } heeft geen toegekend project { $number }
progress-no-such-step = «{ $project }» heeft geen stap { $number }
progress-project-dropped = Project { $number } «{ $project }» gaat niet door: dat is al vastgelegd
progress-empty = Er zijn geen dossiers in uitvoering die hieraan voldoen
progress-total =
    { $count ->
        [one] { $count } dossier
       *[other] { $count } dossiers
    }: { $states } · stappen: { $done } van { $total }, { $percent } %
progress-steps = { $done }/{ $total } · { $percent } %
progress-no-projects = Er zijn geen toegekende projecten
progress-projects-title = Projecten
progress-steps-title = Stappen
progress-obstacles-title = Hindernissen
progress-amendments-title = Wijzigingen
progress-show-title = Uitvoering
progress-column-amendments = Wijzigingen
progress-column-waiting = Wachten op goedkeuring
progress-documents-title = Documenten bij projecten
progress-column-dossier = Dossier
progress-column-neighbourhood = Wijk
progress-column-state = Toestand
progress-column-steps = Stappen
progress-column-next_on = Volgende
progress-column-slip_days = Uitloop
progress-column-last_on = Laatst
progress-column-next_step = Volgende stap
progress-column-steps_done = Gedaan
progress-column-steps_total = Alle stappen
progress-column-percent = %
progress-column-agreed_days = Waarvan afgesproken
progress-column-late_days = Te laat
progress-column-quiet_days = Stil
progress-column-obstacles = Hindernissen
progress-column-silent = Te lang stil
progress-column-edition = Editie
progress-column-number = Nr.
progress-column-project = Project
progress-column-planned_from = Gepland vanaf
progress-column-planned_to = Gepland tot
progress-column-agreed_to = Afgesproken tot
progress-column-real_from = Begonnen
progress-column-real_to = Klaar
progress-column-awarded = Toegekend
progress-column-outcome = Resultaat
progress-column-documents = Documenten
progress-column-place = Waar
progress-column-step = Stap
progress-column-starts_on = Begin
progress-column-planned_on = Gepland
progress-column-agreed_on = Afgesproken
progress-column-begun_on = Begonnen
progress-column-done_on = Gedaan
progress-column-reason = Reden
progress-column-since = Sinds
progress-column-days = Duur
progress-column-solved_on = Opgelost
progress-column-solution = Oplossing
progress-column-kind = Soort
progress-column-becomes = Wordt
progress-column-asked_on = Gevraagd
progress-column-ruling = Beslissing
progress-column-decided_on = Beslist
progress-column-body = Door
progress-column-note = Nota
progress-column-what = Wat
progress-column-due_on = Tegen
progress-column-result = Resultaat
progress-column-title = Titel
progress-column-dated_on = Datum
progress-column-paid = Betaald
progress-column-justified = Verantwoord

# Hindernissen.

obstacle-not-now = { $reference } { $neighbourhood } is niet in uitvoering ({ $standing }): hindernissen zijn er alleen tijdens de uitvoering
obstacle-wrong-place = verwacht: een project zoals 2, of een stap zoals 2.1
obstacle-step-done = Stap { $place } «{ $step }» is gedaan op { $on }: niets houdt hem nog op
obstacle-ends-before = ze begon pas op { $began }
obstacle-none = { $reference } heeft geen hindernis { $number }
obstacle-solved-already = Hindernis { $number } is al opgelost op { $on }
obstacle-added =
    { $reference } { $neighbourhood }: hindernis { $number } vastgelegd sinds { $on }{ $placed ->
        [0] {""}
       *[1] {" "}({ $place } «{ $title }»)
    }
obstacle-solved =
    { $reference } { $neighbourhood }: hindernis { $number } opgelost op { $on }{ $placed ->
        [0] {""}
       *[1] {" "}({ $place } «{ $title }»)
    }
obstacle-open =
    { $count ->
        [0] geen hindernis staat nog open
        [one] nog 1 hindernis staat open
       *[other] nog { $count } hindernissen staan open
    }
obstacle-none-open = { $reference } heeft geen open hindernissen
obstacle-ask-place = Wat wordt opgehouden?
obstacle-ask-whole = het hele dossier
obstacle-ask-reason = Wat houdt het op?
obstacle-ask-since = Sinds welke dag?
obstacle-ask-which = Welke hindernis?
obstacle-list-title = Hindernissen van dossiers in uitvoering
obstacle-list-empty = Er zijn geen hindernissen

# Wijzigingen van wat toegekend is.

amendment-not-now = { $reference } { $neighbourhood } is niet in uitvoering ({ $standing }): wijzigingen zijn er alleen tijdens de uitvoering
amendment-none = { $reference } heeft geen wijziging { $number }
amendment-needs-none = Wijziging { $number } vraagt geen goedkeuring: ze geldt sinds { $on }
amendment-approved-already = Wijziging { $number } is al goedgekeurd op { $on }
amendment-refused-already = Wijziging { $number } is al geweigerd op { $on }
amendment-step-newer = Stap { $place } staat niet in het ingediende stappenplan maar in een latere versie: wijzig zijn datum daar
amendment-drop-asked = Voor project { $number } «{ $project }» is al gevraagd om het niet te laten doorgaan (wijziging { $amendment })
amendment-evaluated = Project { $number } «{ $project }» is geëvalueerd als «{ $outcome }»: het kan niet tegelijk niet doorgaan. Evalueer het eerst opnieuw
amendment-nothing-to-move = «{ $project }» heeft geen open stappen met een laatste dag: er valt niets te verzetten
amendment-step-twice = stap { $number } staat er twee keer
amendment-no-such-step =
    deze stap bestaat niet{ $count ->
        [0] {""}
       *[other] ; er zijn: { $known }
    }
amendment-step-done = stap { $place } «{ $step }» is al gedaan op { $on }
amendment-step-undated = stap { $place } «{ $step }» heeft geen laatste dag om van te tellen: geef een datum
amendment-before-start = stap { $place } «{ $step }» begint op { $start }: hij kan niet eerder eindigen
amendment-same-day = stap { $place } «{ $step }» heeft die laatste dag al
amendment-wrong-move = verwacht: stap en dag zoals 2=2026-05-31, stap en dagen zoals 2=+30, of +30 voor alle open stappen
amendment-none-waiting = Bij { $reference } wacht geen wijziging op een goedkeuring
amendment-ask-which = Welke wijziging?
amendment-ask-project = Welk project?
amendment-ask-kind = Wat verandert er?
amendment-ask-scope = Wat wordt het project?
amendment-ask-moves = Nieuwe laatste dagen, zoals 2=2026-05-31 of +30
amendment-ask-reason = Waarom?
amendment-asked = { $reference } { $neighbourhood }: wijziging { $number } ({ $kind }) van project { $project } «{ $title }» gevraagd op { $on }; ze wacht op een goedkeuring
amendment-holds = { $reference } { $neighbourhood }: wijziging { $number } ({ $kind }) van project { $project } «{ $title }» geldt sinds { $on }
amendment-approved = { $reference } { $neighbourhood }: wijziging { $number } ({ $kind }) van project { $project } «{ $title }» goedgekeurd op { $on }
amendment-refused = { $reference } { $neighbourhood }: wijziging { $number } ({ $kind }) van project { $project } «{ $title }» geweigerd op { $on }
amendment-withdrawn = { $reference } { $neighbourhood }: wijziging { $number } ({ $kind }) van project { $project } «{ $title }» van { $on } ingetrokken
amendment-moved = stap { $place }: nu tegen { $on }
amendment-list-title = Wijzigingen van dossiers in uitvoering
amendment-list-empty = Er zijn geen wijzigingen

# De nazorg.

aftercare-planned =
    { $count ->
        [one] 1 controle na afloop gepland
       *[other] { $count } controles na afloop gepland
    }
aftercare-unplanned =
    { $count ->
        [one] 1 controle na afloop is niet meer gepland
       *[other] { $count } controles na afloop zijn niet meer gepland
    }
aftercare-not-closed = { $reference } { $neighbourhood } is niet afgesloten ({ $standing }): nazorg begint daarna
aftercare-before-completion = dat is voor het klaar was, op { $completed }
aftercare-none = { $reference } heeft geen controle { $number }
aftercare-done-already = Controle { $number } is al gedaan op { $on }
aftercare-none-open = { $reference } heeft geen open controles
aftercare-unknown-result = dit resultaat bestaat niet; mogelijk: { $known }
aftercare-ask-what = Wat wordt er bekeken?
aftercare-ask-on = Op welke dag?
aftercare-ask-which = Welke controle?
aftercare-ask-result = Is het er nog?
aftercare-added = { $reference } { $neighbourhood }: controle { $number } «{ $what }» gepland op { $on }
aftercare-done = { $reference } { $neighbourhood }: controle { $number } «{ $what }» gedaan op { $on }: { $result }
aftercare-list-title = Nazorg
aftercare-list-empty = Er zijn geen controles
