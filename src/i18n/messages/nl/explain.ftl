# Een programma als leesbare bladzijde.
explain-title = { $name }
explain-title-year = { $name }, editie { $year }
explain-organiser = Organisator van het programma «{ $name }»: { $organiser }
explain-of-register = Zo is de editie { $year } in dit register geopend: deze regels gelden voor al haar dossiers
explain-of-year = Zo omschrijft het programma de editie { $year }. Wat bij het openen van de editie nog wordt vastgelegd, staat er telkens bij
explain-of-programme = Zo is het programma in het algemeen. Wat bij elke editie wordt vastgelegd, staat er telkens bij
explain-of-newest = Zo omschrijft het programma zijn jongste editie, die van { $year }. Wat bij het openen nog wordt vastgelegd, staat er telkens bij
explain-year-unknown = Voor { $year } zegt het programma niets in het bijzonder: wat van jaar tot jaar verschilt, is nog vast te leggen
explain-part-who = Voor wie en waar
explain-part-path = Het verloop
explain-part-tracks = De sporen
explain-part-tiers = De bedragklassen
explain-part-dates = Data en termijnen
explain-part-money = Geld
explain-part-tasks = Wie doet wat
explain-part-asked = Wat er gevraagd wordt
explain-part-decides = Wie oordeelt en beslist
explain-part-evaluation = Opvolging, evaluatie en nazorg
explain-part-inventory = De plaatsbeschrijving
explain-part-themes = Thema’s en deskundigheid
explain-part-sources = Bronnen
explain-territory = { $count ->
    [0] Het programma is niet beperkt tot bepaalde gemeenten
    [one] Het programma geldt in { $names }
   *[other] Het programma geldt in { $count } gemeenten: { $names }
}
explain-path = Een dossier legt deze weg af:
explain-candidacy = Kandidaatstelling
explain-phase-candidate = { $the_group } stelt zich kandidaat en de organisator beslist over de toelating
explain-phase-preparation = { $the_group } brengt de wijk in kaart en werkt projecten uit
explain-phase-selection = { $the_group } dient { $the_plan } in en over elk project wordt beslist
explain-phase-realisation = { $the_group } voert de projecten uit, verantwoordt de uitgaven en evalueert
explain-phase = { $phase }{ $months ->
    [0] {""}
    [one] {" "}(ongeveer 1 maand)
   *[other] {" "}(ongeveer { $months } maanden)
}{ $about ->
    [none] {""}
   *[other] : { $about }
}
explain-plan-open = tot de eerste beslissing kan het plan nog wijzigen
explain-meetings = { $count ->
    [one] Er hoort één bijeenkomst bij: { $names }
   *[other] Er horen { $count } bijeenkomsten bij: { $names }
}
explain-menu = { $The_group } kan kiezen uit een menukaart: { $names }
explain-meetings-each = Deze bijeenkomsten horen erbij:
explain-menu-each = { $The_group } kan kiezen uit deze menukaart:
explain-tracks = { $count ->
    [one] Er is één spoor
   *[other] Elk dossier volgt één van { $count } sporen. Wie niet kiest, volgt het eerste: { $first }
}
explain-tiers = De aanvrager kiest één van deze klassen:
explain-own-rules = Boven op wat voor iedereen geldt:
explain-no-own-rules = Geen eigen regels: wat voor iedereen geldt, geldt ook hier.
explain-opens = Indienen kan vanaf { $day }
explain-deadline = { $count ->
    [one] De laatste dag om in te dienen is { $days }, tot middernacht
   *[other] De laatste dagen om in te dienen zijn { $days }, telkens tot middernacht
}
explain-decides-on = De beslissing valt op { $days }
explain-no-deadline = De laatste dag om in te dienen wordt bij elke editie vastgelegd; zonder kan het hele jaar door worden ingediend
explain-term = { $name }: { $length } vanaf { $from }
explain-term-unset = { $name }: hoe lang, wordt bij elke editie vastgelegd; de termijn loopt vanaf { $from }
explain-term-until = de termijn eindigt met: { $until }
explain-start-submitted = het indienen van de aanvraag
explain-start-admitted = de toelating
explain-start-coach-assigned = het aanduiden van de coach
explain-start-inventory-made = de eerste plaatsbeschrijving
explain-start-roadmap-submitted = het indienen { $of_plan }
explain-start-awarded = de eerste toekenning
explain-start-realisation = het begin van «{ $phase }»
explain-start-closed = het afsluiten van het dossier
explain-envelope = In deze editie kan in totaal { $amount } worden toegekend
explain-no-envelope = Hoeveel er in totaal kan worden toegekend, wordt bij elke editie vastgelegd
explain-start-fund = { $regime ->
    [advance] Tijdens de voorbereiding kan een groep een startfonds krijgen van hoogstens { $amount }, vooraf uitbetaald op een debetnota
   *[reimbursement] Tijdens de voorbereiding kan een groep een startfonds krijgen van hoogstens { $amount }, terugbetaald op bewijs van aankoop
}
explain-amount = { $name }: { $amount }
explain-amount-vat = zonder btw; { $amount } met { $percent } % btw
explain-always = gedurende het hele traject
explain-instalment = { $percent } % { $trigger }
explain-instalment-rest = de rest { $trigger }
explain-instalments = Een toekenning wordt uitbetaald in { $count ->
    [one] één schijf
   *[other] { $count } schijven
}: { $instalments }
explain-no-instalments = In welke schijven een toekenning wordt uitbetaald, wordt per dossier bepaald
explain-unspent = { $unspent ->
    [returns] Wat niet nodig blijkt, keert terug naar de enveloppe
   *[lapses] Wat niet nodig blijkt, vervalt
}
explain-per = { $per ->
    [project] Elk project heeft zijn eigen bedrag: wat bij het ene overblijft, betaalt het andere niet
   *[dossier] Wat bij het ene project overblijft, mag het andere betalen
}
explain-ineligible = Nooit betaald worden: { $names }
explain-categories = De kosten vallen onder: { $names }
explain-justify = Een betaling wordt verantwoord binnen { $length }
explain-recover = Wat wordt teruggevorderd, is binnen { $length } terug te betalen
explain-refund = Een onkostennota van het startfonds wordt terugbetaald binnen { $length }
explain-at-apply = { $from ->
    [none] Bij de kandidaatstelling
   *[other] Bij de start van «{ $from }»
}
explain-at-admit = Bij de toelating
explain-at-submit = Van «{ $from }» naar «{ $to }»
explain-at-award = Bij de toekenning
explain-at-realise = Van «{ $from }» naar «{ $to }»
explain-at-close = Om «{ $from }» af te sluiten
explain-at-book = Bij het boeken van een deskundige
explain-at-fund = Bij het toekennen van een startfonds
explain-at-expense = Bij het aanvaarden van een uitgave
explain-at-pay = Bij een uitbetaling
explain-at-settle = Bij de afrekening
explain-recommended = aanbevolen
explain-only-for = alleen voor: { $names }
explain-also-at = ook later: { $names }
explain-bodies = Deze organen komen eraan te pas:
explain-body = { $name }{ $kind ->
    [none] {""}
   *[other] {" "}({ $kind })
}
explain-body-advises = geeft advies{ $count ->
    [0] {""}
   *[other] {" "}over: { $names }
}
explain-body-approves = maakt deel uit van de goedkeuringsketen
explain-body-appeals = beslist over beroepen
explain-quorum = { $count ->
    [one] beraadslaagt vanaf 1 stemgerechtigde
   *[other] beraadslaagt vanaf { $count } stemgerechtigden
}
explain-outsiders = alleen wie in deze editie zelf niets vraagt, zetelt erin
explain-admissibility = { $The_plan } is ontvankelijk als aan deze criteria is voldaan:
explain-criteria = { $scale ->
    [0] Projecten worden tegen deze criteria gehouden, zonder punten:
   *[other] Op elk van deze criteria krijgt een project 0 tot { $scale } punten:
}
explain-weight = telt { $weight } keer
explain-threshold = Een project moet minstens { $percent } % van de punten halen
explain-spread = Liggen leden meer dan { $percent } % van de schaal uit elkaar, dan wordt daarop gewezen
explain-approvals = Wat is toegekend, wordt in deze volgorde goedgekeurd:
explain-above = alleen boven { $amount }
explain-vote = De inwoners stemmen:
explain-vote-ballot = Het stembiljet: { $ballot }
explain-vote-rule = Wie wint: { $rule }
explain-vote-ties = Bij gelijke stand: { $ties }
explain-vote-min-projects = Op een stembiljet staan minstens { $count } projecten
explain-vote-max-projects = Op een stembiljet staan hoogstens { $count } projecten
explain-vote-points = Er zijn { $count } punten te geven
explain-vote-threshold = Een project heeft minstens { $count } stemmen nodig
explain-lodge = Beroep kan binnen { $length } na de kennisgeving van de beslissing
explain-answer = Op een beroep volgt antwoord binnen { $length }
explain-appeal-body = Over een beroep beslist: { $name }
explain-interim = Tijdens de realisatie komt er om de zoveel tijd een tussentijds verslag: { $length } na het begin en telkens { $length } later
explain-silent = Wordt er gedurende { $count } dagen niets vernomen, dan geldt een dossier als stil
explain-approve = Deze wijzigingen vragen een goedkeuring: { $kinds }
explain-approve-scope = wat een project inhoudt
explain-approve-dates = de einddata van de stappen
explain-approve-drop = een project stopzetten
explain-questions-project = Over elk project beantwoordt { $the_group }:
explain-questions-whole = Over het geheel beantwoordt { $the_group }:
explain-scored = met 1 tot { $scale } punten
explain-aftercare = Na het afsluiten wordt nog nagekeken:
explain-aftercare-check = { $name } ({ $length } na het afsluiten)
explain-inventory = { $questions ->
    [0] { $The_group } beschrijft de wijk aan de hand van { $sections } delen:
   *[other] { $The_group } beschrijft de wijk aan de hand van { $sections } delen en { $questions } vragen:
}
explain-required = verplicht
explain-theme-only = voor wie werkt rond: { $name }
explain-indicators = Gemeten wordt: { $names }
explain-themes = Een project kan gaan over:
explain-expertise = Deskundigen kunnen helpen rond: { $names }
explain-cell-part = Deel
explain-cell-code = Code
explain-cell-sentence = Wat er staat
explain-cell-remarks = Daarbij
explain-cell-source = Bron
explain-cell-url = Adres van de bron
explain-member-citizen = { $count ->
    [one] bewoner
   *[other] bewoners
}
explain-member-association = { $count ->
    [one] vereniging
   *[other] verenigingen
}
explain-member-partner = { $count ->
    [one] partner
   *[other] partners
}
explain-member-supporter = { $count ->
    [one] medestander
   *[other] medestanders
}
explain-member-responsible = { $count ->
    [one] verantwoordelijke
   *[other] verantwoordelijken
}
explain-member-any = { $count ->
    [one] lid { $of_group }
   *[other] leden { $of_group }
}
# Eén zin per soort regel. $set is 0 als een waarde ontbreekt die de editie nog geeft.
explain-rule-members-at-least = { $set ->
    [0] Hoeveel { $kinds } er minstens moeten zijn, wordt bij elke editie vastgelegd
   *[other] { $different_addresses ->
        [1] Er zijn in totaal minstens { $minimum } { $kinds }, op evenveel verschillende adressen
       *[other] { $minimum ->
            [one] Er is minstens 1 { $kinds }
           *[other] Er zijn minstens { $minimum } { $kinds }
        }
    }
}
explain-rule-members-on-territory = De leden { $of_group } wonen of werken op het grondgebied
explain-rule-on-territory = De wijk ligt op het grondgebied van het programma
explain-rule-one-track = De aanvrager kiest één spoor
explain-rule-tier-chosen = De aanvrager kiest één bedragklasse
explain-rule-themes-between = { $set ->
    [0] Rond hoeveel thema’s wordt gewerkt, wordt bij elke editie vastgelegd
   *[other] { $maximum ->
        [-1] Er wordt gewerkt rond minstens { $minimum ->
            [one] 1 thema
           *[other] { $minimum } thema’s
        }
        [1] Er wordt gewerkt rond één thema
       *[other] Er wordt gewerkt rond { $minimum } tot { $maximum } thema’s
    }
}
explain-rule-contact-reachable = Er is een contactpersoon met een e-mailadres
explain-rule-handed-in-on-time = De aanvraag komt binnen vóór het einde van de laatste dag
explain-rule-one-dossier-per-edition = Een wijk heeft per editie hoogstens één lopend dossier
explain-rule-earlier-support-settled = Vroegere steun is volledig verantwoord
explain-rule-coach-assigned = Er is een coach aangeduid
explain-rule-inventory-made = Er is een plaatsbeschrijving, gemaakt door minstens { $minimum_participants ->
    [one] 1 deelnemer
   *[other] { $minimum_participants } deelnemers
} en met minstens { $minimum_findings ->
    [one] 1 vaststelling
   *[other] { $minimum_findings } vaststellingen
}
explain-rule-inventory-shared = { $set ->
    [0] Hoeveel soorten deelnemers aan de plaatsbeschrijving meewerken, wordt bij elke editie vastgelegd
   *[other] Aan de plaatsbeschrijving werken minstens { $minimum_kinds } van deze drie mee: bewoners, gebruikers en partners
}
explain-rule-inventory-complete = De verplichte delen van de plaatsbeschrijving zijn ingevuld of doorlopen
explain-rule-partners-at-least = { $set ->
    [0] Hoeveel partners er zijn, wordt bij elke editie vastgelegd
   *[other] Er is een samenwerking met minstens { $minimum ->
        [one] 1 partner
       *[other] { $minimum } partners
    }{ $status ->
        [explored] {""}
        [asked] , die gevraagd is
        [signed] , met een ondertekend akkoord
       *[agreed] , die akkoord gaat
    }
}
explain-rule-visits-held = { $set ->
    [0] Hoe vaak de coach langskomt, wordt bij elke editie vastgelegd
   *[other] De coach is minstens { $minimum } keer langsgekomen
}
explain-rule-meetings-held = { $set ->
    [0] Hoeveel bijeenkomsten er zijn, wordt bij elke editie vastgelegd
   *[other] { $minimum ->
        [one] Er is minstens 1 bijeenkomst gehouden
       *[other] Er zijn minstens { $minimum } bijeenkomsten gehouden
    }{ $kinds ->
        [none] {""}
       *[other] {" "}({ $kinds })
    }
}
explain-rule-documents-present = { $set ->
    [0] Welke documenten in het dossier zitten, wordt bij elke editie vastgelegd
   *[other] In het dossier zit: { $kinds }
}
explain-rule-expertise-at-most = { $set ->
    [0] { $per ->
        [edition] Hoeveel halve dagen deskundigheid er in de hele editie zijn, wordt bij elke editie vastgelegd
       *[dossier] Hoeveel halve dagen deskundigheid een dossier krijgt, wordt bij elke editie vastgelegd
    }
   *[other] { $per ->
        [edition] In de hele editie zijn er hoogstens { $maximum } halve dagen deskundigheid
       *[dossier] Een dossier krijgt hoogstens { $maximum } halve dagen deskundigheid
    }
}
explain-rule-projects-at-least = { $set ->
    [0] Hoeveel projecten { $the_plan } telt, wordt bij elke editie vastgelegd
   *[other] { $The_plan } telt minstens { $minimum ->
        [one] 1 project
       *[other] { $minimum } projecten
    }
}
explain-rule-projects-linked = Elk project bouwt voort op de plaatsbeschrijving
explain-rule-projects-costed = Geen project vraagt meer dan het kost
explain-rule-amounts-balanced = Van elk project dekken de vraag en de andere inbreng samen de kosten
explain-rule-projects-stepped = Elk project is in stappen verdeeld
explain-rule-permits-known = Voor projecten in de openbare ruimte is bekend of een vergunning nodig is
explain-rule-roadmap-admissible = { $The_plan } is ontvankelijk bevonden
explain-rule-category-at-most = { $set ->
    [0] Hoeveel een project hoogstens kan krijgen voor { $categories }, wordt bij elke editie vastgelegd
   *[other] Voor { $categories } kan een project hoogstens { $maximum } krijgen
}
explain-rule-amount-at-most = { $set ->
    [0] { $per ->
        [project] Hoeveel een project hoogstens kan krijgen, wordt bij elke editie vastgelegd
       *[dossier] Hoeveel een dossier hoogstens kan krijgen, wordt bij elke editie vastgelegd
    }
   *[other] { $per ->
        [project] { $nothing ->
            [1] Er is geen geld mee gemoeid: een project vraagt niets
           *[other] Een project kan hoogstens { $maximum } krijgen
        }
       *[dossier] Alle projecten van een dossier samen kunnen hoogstens { $maximum } krijgen
    }
}
explain-rule-award-within-asked = Geen project krijgt meer dan het vraagt
explain-rule-envelope-held = Alle toekenningen samen blijven binnen de enveloppe van de editie
explain-rule-projects-decided = Over elk project is beslist
explain-rule-something-awarded = Minstens één project is toegekend
explain-rule-opinion-given = { $bodies ->
    [none] Over elk project dat wordt toegekend, is een advies gegeven
   *[other] Over elk project dat wordt toegekend, is advies gegeven door: { $bodies }
}
explain-rule-approvals-complete = Alle goedkeuringen voor wat is toegekend, zijn binnen
explain-rule-agreement-signed = De overeenkomst is door beide partijen ondertekend
explain-rule-conditions-met = { $before ->
    [agreement] De voorwaarden die vóór de overeenkomst te vervullen zijn, zijn vervuld
    [payment] De voorwaarden die vóór de uitbetaling te vervullen zijn, zijn vervuld
   *[balance] De voorwaarden die vóór het saldo te vervullen zijn, zijn vervuld
}
explain-rule-appeals-settled = Er loopt geen beroep meer
explain-rule-steps-done = Alle stappen zijn gezet
explain-rule-tasks-done = { $tasks ->
    [none] De taken van deze fase zijn gedaan
   *[other] { $tasks_count ->
        [one] Deze taak is gedaan: { $tasks }
       *[other] Deze taken zijn gedaan: { $tasks }
    }
}
explain-rule-projects-carried = { $set ->
    [0] Hoeveel mensen een project minstens dragen, wordt bij elke editie vastgelegd
   *[other] Elk project wordt gedragen door een groep van minstens { $minimum } mensen
}
explain-rule-evaluated = { $The_group } heeft geëvalueerd, met een resultaat voor elk toegekend project
explain-rule-start-fund-at-most = Het startfonds blijft binnen wat de editie toekent
explain-rule-start-fund-new = Het startfonds is voor wijken die nog nooit een subsidie kregen
explain-rule-start-fund-not-cumulated = Het startfonds gaat niet samen met een uitbetaalde subsidie
explain-rule-start-fund-in-time = { $set ->
    [0] Hoe lang het startfonds beschikbaar blijft, wordt bij elke editie vastgelegd
   *[other] Zonder subsidie blijft het startfonds { $months } maanden beschikbaar na het aanduiden van de coach
}
explain-rule-purchase-approved = De coach gaat vóór de aankoop akkoord
explain-rule-refund-to-group = De rekening van de groep is bekend
explain-rule-proof-complete = { $set ->
    [0] Wat een bewijsstuk vermeldt, wordt bij elke editie vastgelegd
   *[other] { $fund ->
        [start-fund] Een bewijsstuk voor het startfonds vermeldt: { $mentions }
        [award] Een bewijsstuk voor de toekenning vermeldt: { $mentions }
       *[none] Een bewijsstuk vermeldt: { $mentions }
    }
}
explain-rule-spent-after-admission = Er wordt pas na de toelating aangekocht
explain-rule-spent-in-term = Er wordt aangekocht na de kennisgeving en binnen de looptijd van de overeenkomst
explain-rule-category-eligible = De uitgave hoort tot de kosten die betaald worden
explain-rule-not-twice = Dezelfde uitgave wordt niet tweemaal ingebracht
explain-rule-within-project = Voor een project wordt niet meer aanvaard dan eraan is toegekend
explain-rule-claim-received = De groep heeft een schuldvordering ingediend
explain-rule-account-known = Er wordt betaald op een rekening van de groep
explain-rule-trigger-met = Waarop de uitbetaling van de schijf wacht, is gebeurd
explain-rule-earlier-justified = { $percent ->
    [100] Alles wat vroeger is betaald, is verantwoord
   *[other] Van wat vroeger is betaald, is minstens { $percent } % verantwoord
}
explain-rule-within-commitment = Er wordt niet meer betaald dan is toegekend en goedgekeurd
explain-rule-lines-judged = Elke regel van de onkostennota’s is beoordeeld
explain-rule-payments-known = Van elke betaling is bekend of ze is uitgevoerd
explain-rule-not-overfunded = Alle inkomsten samen zijn niet hoger dan alle kosten samen
explain-rule-money-settled = De rekening is afgesloten: het saldo is betaald en niets moet nog terug
explain-rule-evaluation-answered = { $set ->
    [0] Hoeveel mensen op de evaluatie antwoorden, wordt bij elke editie vastgelegd
   *[other] Minstens { $minimum ->
        [one] 1 lid { $of_group } heeft
       *[other] { $minimum } leden { $of_group } hebben
    } op de evaluatie geantwoord
}
explain-rule-experiments-decided = Van elk experiment is beslist of het stopt of verankerd wordt
explain-rule-report-submitted = Het eindverslag is ingediend
explain-rule-report-accepted = Het eindverslag is goedgekeurd
explain-rule-fields-filled = { $fields ->
    [none] Alle gevraagde velden zijn ingevuld
   *[other] { $fields_count ->
        [one] Dit veld is ingevuld: { $fields }
       *[other] Deze velden zijn ingevuld: { $fields }
    }
}
explain-part-toolbox = Hulpmiddelen
explain-tool = { $phase }: { $name } – { $url }
explain-rule-programme-total-held = { $set ->
        [0] Hoeveel alle edities van het programma samen ten hoogste kunnen toekennen, wordt bij elke editie bepaald
       *[other] Alle edities van het programma samen kennen ten hoogste { $amount } toe
    }
explain-track-criterion = Om ontvankelijk te zijn: { $name }
explain-track-approval = Goedgekeurd wordt ook door: { $name }
explain-track-question = De evaluatie vraagt ook: { $name }
explain-track-aftercare = Na het afsluiten wordt nog nagekeken: { $name } ({ $length } na het afsluiten)
explain-track-unpaid = Er wordt niets uitbetaald en niets afgerekend
explain-rule-projects-from-menu = Elk project komt uit het aanbod van het programma
explain-part-fields = Wat er ingevuld wordt
explain-field-public = openbaar
explain-field = { $name } ({ $choices ->
    [0] { $kind }
   *[other] { $kind }: { $names }
}{ $of ->
    [project] , van elk project
   *[dossier] {""}
})
explain-meetings-held = Deze bijeenkomsten zijn gehouden: { $names }
