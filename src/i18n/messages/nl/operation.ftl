# Wat het logboek van een bewerking zegt.
operation-log-title = Logboek
operation-log-empty = Nog niets gewijzigd
operation-note-undone = herroepen door { $by }
operation-will-change = Bewerking { $number } van { $at } door { $actor }: { $what }
operation-rows = { $count } × { $table } { $kind }
operation-undone = Bewerking { $number } ongedaan gemaakt
operation-redone = Bewerking { $number } herroepen: de wijziging geldt opnieuw
operation-add-programme = Programma { $code } toegevoegd
operation-open-edition = Editie { $reference } geopend
operation-close-edition = Editie { $reference } afgesloten
operation-apply = { $reference } { $neighbourhood } aangemeld
operation-import = { $count } aanmeldingen ingelezen in { $edition }
operation-admit = { $reference } { $neighbourhood } toegelaten op { $on }
operation-admit-all = { $edition }: { $count ->
        [one] 1 kandidaat
       *[other] { $count } kandidaten
    } toegelaten op { $on }
operation-reject = { $reference } { $neighbourhood } niet toegelaten op { $on }
operation-edit = { $reference } { $neighbourhood } gewijzigd
operation-add-member = { $reference } lid toegevoegd aan de stuurgroep
operation-end-member = { $reference } lid uit de stuurgroep
operation-assign-coach = { $reference } coach aangeduid
operation-end-coach = { $reference } opdracht van de coach beëindigd
operation-add-inventory = { $reference } plaatsbeschrijving v{ $version } vastgelegd
operation-add-finding = { $reference } vaststelling { $number } toegevoegd
operation-edit-inventory = { $reference } plaatsbeschrijving gewijzigd
operation-go-through-question = { $reference } vraag van de plaatsbeschrijving doorlopen
operation-measure-indicator = { $reference } indicatoren gemeten
operation-start-roadmap = { $reference } stappenplan v{ $version } begonnen
operation-write-roadmap = { $reference } stappenplan v{ $version } geschreven
operation-add-project = { $reference } project { $number } toegevoegd
operation-edit-project = { $reference } project { $number } gewijzigd
operation-remove-project = { $reference } project { $number } geschrapt
operation-edit-costs = { $reference } kosten van project { $number } gewijzigd
operation-add-step = { $reference } stap { $step } toegevoegd aan project { $number }
operation-edit-step = { $reference } stap { $step } van project { $number } gewijzigd
operation-finish-tasks = { $reference } { $neighbourhood } taken gedaan: { $tasks }
operation-reopen-tasks = { $reference } { $neighbourhood } taken weer open: { $tasks }
operation-join-group = { $reference } groep van project { $number }: { $count ->
    [one] 1 persoon erbij
   *[other] { $count } mensen erbij
}
operation-leave-group = { $reference } groep van project { $number }: één persoon eruit
operation-finish-step = { $reference } stap { $step } van project { $number } bijgewerkt
operation-add-document = { $reference } document { $number } toegevoegd
operation-edit-document = { $reference } document { $number } gewijzigd
operation-remove-document = { $reference } document { $number } weggenomen
operation-advance = { $reference } { $neighbourhood } → { $to } op { $on }
operation-refuse = { $reference } { $neighbourhood } geweigerd op { $on }
operation-decide = { $reference } project { $number }: { $verdict }, { $amount }
operation-give-marks = { $reference } zitting { $session }: { $count ->
    [one] 1 cijfer
   *[other] { $count } cijfers
} genoteerd (lid { $seats })
operation-assess-admissibility = { $reference } { $neighbourhood }: ontvankelijkheid beoordeeld ({ $count ->
    [one] 1 criterium
   *[other] { $count } criteria
})
operation-assess-edition = { $edition }: ontvankelijkheid van { $count ->
    [one] 1 dossier
   *[other] { $count } dossiers
} beoordeeld{ $closed ->
    [0] {""}
   *[other] {" "}en afgesloten
}
operation-close-admissibility = { $reference } { $neighbourhood }: stappenplan { $outcome } op { $on }
operation-reopen-admissibility = { $reference } { $neighbourhood }: ontvankelijkheid heropend
operation-evaluate = { $reference } evaluatie vastgelegd
operation-write-report = { $reference } verslag { $number } geschreven ({ $from } tot { $to }){ $kind ->
        [interim] , tussentijds
       *[other] {""}
    }
operation-submit-report = { $reference } verslag { $number } ingediend op { $on }
operation-query-report = { $reference } uitleg gevraagd bij verslag { $number } op { $on }
operation-answer-report = { $reference } vraag { $query } bij verslag { $number } beantwoord op { $on }
operation-accept-report = { $reference } verslag { $number } goedgekeurd op { $on }
operation-reopen-report = { $reference } verslag { $number } heropend: { $reason }
operation-withdraw = { $reference } { $neighbourhood } teruggetrokken op { $on }
operation-suspend = { $reference } { $neighbourhood } opgeschort op { $on }
operation-resume = { $reference } { $neighbourhood } hervat op { $on }
operation-reopen = { $reference } { $neighbourhood } heropend op { $on }
operation-edit-neighbourhood = Wijk { $neighbourhood } gewijzigd
operation-merge-neighbourhoods = Wijk { $from } samengevoegd met { $into }
operation-undo = Bewerking { $number } ongedaan gemaakt
operation-redo = Herroeping { $number } ongedaan gemaakt
operation-generate = { $count } dossiers van { $edition } langs een verzonnen weg geleid
operation-add-person = Persoon { $number } toegevoegd
operation-edit-person = Persoon { $number } gewijzigd
operation-merge-persons = Persoon { $from } samengevoegd met persoon { $into }
operation-add-role = { $reference } persoon { $number } werd { $role }
operation-end-role = { $reference } persoon { $number } is niet langer { $role }
operation-add-organisation = Organisatie { $number } toegevoegd
operation-edit-organisation = Organisatie { $number } gewijzigd
operation-merge-organisations = Organisatie { $from } samengevoegd met organisatie { $into }
operation-add-partner = { $reference } partner { $number } toegevoegd
operation-move-partner = { $reference } partner { $number }: { $status }
operation-edit-partner = { $reference } partner { $number } gewijzigd
operation-remove-partner = { $reference } partner { $number } verwijderd
operation-add-contribution = { $reference } inbreng van partner { $number } toegevoegd
operation-remove-contribution = { $reference } inbreng van partner { $number } geschrapt
operation-add-visit = { $reference } bezoek { $number } van de coach op { $on }
operation-edit-visit = { $reference } bezoek { $number } van de coach bijgewerkt
operation-cancel-visit = { $reference } bezoek { $number } van de coach geannuleerd
operation-request-expert = { $reference } expertise { $number } gevraagd
operation-book-expert = { $reference } deskundige geboekt voor expertise { $number }
operation-finish-expert = { $reference } expertise { $number } afgerond
operation-cancel-expert = { $reference } expertise { $number } geannuleerd
operation-add-meeting = { $reference ->
    [network] Netwerk
   *[other] { $reference }
} bijeenkomst { $meeting } op { $on }
operation-edit-meeting = { $reference ->
    [network] Netwerk
   *[other] { $reference }
} bijeenkomst { $meeting } gewijzigd
operation-attend-meeting = { $reference ->
    [network] Netwerk
   *[other] { $reference }
} aanwezigheid op bijeenkomst { $meeting } genoteerd
operation-record-minutes = { $reference ->
    [network] Netwerk
   *[other] { $reference }
} verslag van bijeenkomst { $meeting } opgeslagen
operation-remove-meeting = { $reference ->
    [network] Netwerk
   *[other] { $reference }
} bijeenkomst { $meeting } geschrapt
operation-add-action = { $reference ->
    [network] Netwerk
   *[other] { $reference }
} actiepunt { $action } afgesproken
operation-edit-action = { $reference ->
    [network] Netwerk
   *[other] { $reference }
} actiepunt { $action } gewijzigd
operation-finish-action = { $reference ->
    [network] Netwerk
   *[other] { $reference }
} actiepunt { $action } { $done ->
    [0] heropend
   *[other] gedaan
}
operation-remove-action = { $reference ->
    [network] Netwerk
   *[other] { $reference }
} actiepunt { $action } geschrapt
operation-step-action = { $reference } actiepunt { $action } werd stap { $number }.{ $step } van het stappenplan
operation-edit-funding = { $reference } inbreng in project { $number } gewijzigd
operation-edit-permits = { $reference } vergunningen van project { $number } gewijzigd
operation-begin-step = { $reference } stap { $step } van project { $number } begonnen
operation-open-vote = { $reference }: stemming { $number } «{ $name }» geopend, { $projects ->
    [one] 1 project
   *[other] { $projects } projecten
}
operation-edit-vote = { $reference }: stemming { $number } «{ $name }» gewijzigd
operation-close-vote = { $reference }: stemming { $number } «{ $name }» afgesloten
operation-remove-vote = { $reference }: stemming { $number } «{ $name }» geschrapt
operation-import-ballots = { $reference }: stembiljetten van stemming { $number } «{ $name }» ingelezen: { $counted } geteld, { $rejected } geweigerd
operation-add-ballots = { $reference }: stembiljetten van stemming { $number } «{ $name }» ingetikt: { $counted } geteld, { $rejected } geweigerd
operation-draw-lot = { $reference }: geloot voor stemming { $number } «{ $name }»
operation-count-vote = { $reference }: stemming { $number } «{ $name }» geteld: { $ballots } stembiljetten, { $winners ->
    [one] 1 project gekozen
   *[other] { $winners } projecten gekozen
}
operation-adopt-vote = { $reference }: uitslag van stemming { $number } «{ $name }» bekrachtigd: { $amount } toegekend
operation-decide-session = { $edition } zitting { $session }: { $count ->
    [one] 1 beslissing
   *[other] { $count } beslissingen
}, { $amount }
operation-notify = { $reference } { $count ->
    [one] 1 beslissing
   *[other] { $count } beslissingen
} bekendgemaakt op { $on }
operation-meet-condition = { $reference } voorwaarde { $place } vervuld
operation-reopen-condition = { $reference } voorwaarde { $place } weer open
operation-approve = { $reference } «{ $step }» gegeven op { $on } voor { $amount }
operation-withhold-approval = { $reference } «{ $step }» geweigerd op { $on } voor { $amount }
operation-draw-agreement = { $reference } overeenkomst { $agreement } opgemaakt voor { $amount }
operation-send-agreement = { $reference } overeenkomst { $agreement } verstuurd op { $on }
operation-sign-agreement = { $reference } overeenkomst { $agreement } getekend op { $on }
operation-cancel-agreement = { $reference } overeenkomst { $agreement } ingetrokken
operation-add-appeal = { $reference } beroep { $number } tegen { $against }, ingediend op { $on }
operation-settle-appeal = { $reference } beroep { $number } afgehandeld op { $on }: { $outcome }
operation-link-reapplication = { $reference } herneemt { $earlier }
operation-open-session = { $reference } zitting { $session } geopend: { $body }, { $on }
operation-edit-session = { $reference } zitting { $session } van { $on } gewijzigd ({ $body })
operation-remove-session = { $reference } zitting { $session } van { $on } geschrapt ({ $body })
operation-close-session = { $reference } zitting { $session } van { $on } gesloten ({ $body })
operation-reopen-session = { $reference } zitting { $session } van { $on } heropend ({ $body })
operation-seat-members = { $reference } leden van zitting { $session } gewijzigd
operation-note-presence = { $reference } aanwezigheid op zitting { $session } genoteerd
operation-edit-agenda = { $reference } agenda van zitting { $session } gewijzigd
operation-recuse = { $dossier } onthouding in zitting { $session } gewijzigd
operation-analyse-dossier = { $dossier } bespreking in zitting { $session } opgeslagen
operation-give-opinion = { $reference } { $count ->
    [one] 1 advies
   *[other] { $count } adviezen
}{ $session ->
    [0] {""}
   *[other] {" "}van zitting { $session }
}
operation-withdraw-opinion = { $reference } { $count ->
    [one] 1 advies
   *[other] { $count } adviezen
}{ $session ->
    [0] {""}
   *[other] {" "}van zitting { $session }
} ingetrokken
operation-carry-over = { $amount } van { $from } overgedragen naar { $to }
operation-lock-books = boeken van { $edition } vergrendeld tot en met { $until }
operation-unlock-books = boeken van { $edition } weer geopend (vergrendeld tot en met { $until }): { $reason }
operation-settle = { $reference }: { $fund } afgerekend, saldo { $balance }
operation-reopen-settlement = { $reference }: afrekening ({ $fund }) heropend: { $reason }
operation-ask-back = { $reference }: terugvordering { $number } van { $amount }
operation-repay = { $reference }: { $amount } terugbetaald van terugvordering { $number }
operation-import-repayments = { $amount } terugbetaald volgens een bestand van de bank ({ $count })
operation-waive-recovery = { $reference }: { $amount } van terugvordering { $number } kwijtgescholden
operation-grant-start-fund = { $reference } startfonds van { $amount } toegekend ({ $regime })
operation-edit-start-fund = { $reference } startfonds gewijzigd: { $amount } ({ $regime })
operation-cancel-start-fund = { $reference } startfonds van { $amount } ingetrokken
operation-add-expense-note = { $reference } onkostennota { $number } ontvangen ({ $fund })
operation-edit-expense-note = { $reference } onkostennota { $number } gewijzigd ({ $fund })
operation-remove-expense-note = { $reference } onkostennota { $number } verwijderd ({ $fund })
operation-import-expenses = { $reference } onkostennota { $number } ingelezen met { $count ->
    [one] 1 lijn
   *[other] { $count } lijnen
} (vanaf { $place })
operation-add-expense = { $reference } uitgave { $place } toegevoegd aan onkostennota { $number }
operation-edit-expense = { $reference } uitgave { $place } van onkostennota { $number } gewijzigd
operation-remove-expense = { $reference } uitgave { $place } van onkostennota { $number } verwijderd
operation-accept-expenses = { $reference } { $count ->
    [one] uitgave { $place } aanvaard: { $amount }
   *[other] { $count } uitgaven vanaf { $place } aanvaard: { $amount }
}
operation-refuse-expenses = { $reference } { $count ->
    [one] uitgave { $place } geweigerd
   *[other] { $count } uitgaven vanaf { $place } geweigerd
}
operation-return-expenses = { $reference } { $count ->
    [one] uitgave { $place } teruggevraagd
   *[other] { $count } uitgaven vanaf { $place } teruggevraagd
}
operation-add-income = { $reference } ontvangst { $number } van { $amount } toegevoegd ({ $kind })
operation-remove-income = { $reference } ontvangst { $number } van { $amount } verwijderd ({ $kind })
operation-set-account = { $reference } rekening van de groep ingesteld
operation-end-account = { $reference } rekening van de groep beëindigd
operation-plan-payments = { $reference } { $count ->
    [one] 1 schijf
   *[other] { $count } schijven
} gepland
operation-add-payment = { $reference } uitbetaling { $number }: { $amount }
operation-claim-payment = { $reference } uitbetaling { $number }: schuldvordering ontvangen op { $on }
operation-cancel-payment = { $reference } uitbetaling { $number } geannuleerd op { $on }
operation-run-payments = betalingslijst { $number } ({ $run }): { $count ->
    [one] 1 uitbetaling
   *[other] { $count } uitbetalingen
}, { $amount }
operation-confirm-payments = { $reference } { $count ->
    [one] uitbetaling { $number } bevestigd
   *[other] { $count } uitbetalingen bevestigd
}, { $amount }
operation-define-indicator = { $edition }: indicator «{ $indicator }» toegevoegd
operation-edit-indicator = { $edition }: indicator «{ $indicator }» gewijzigd
operation-remove-indicator = { $edition }: indicator «{ $indicator }» geschrapt
operation-edit-targets = { $reference } { $neighbourhood }: streefwaarden van project { $number } «{ $title }» gewijzigd
operation-add-measurement = { $reference }: meting { $number } vastgelegd ({ $indicator })
operation-edit-measurement = { $reference }: meting { $number } verbeterd ({ $indicator })
operation-remove-measurement = { $reference }: meting { $number } geschrapt ({ $indicator })
operation-import-measurements =
    { $count ->
        [0] Geen metingen
        [one] Eén meting
       *[other] { $count } metingen
    } ingelezen in { $dossiers ->
        [one] één dossier
       *[other] { $dossiers } dossiers
    }
operation-add-obstacle = { $reference } hindernis { $number } vastgelegd
operation-solve-obstacle = { $reference } hindernis { $number } opgelost
operation-ask-amendment = { $reference } wijziging { $number } van project { $project } gevraagd ({ $kind })
operation-approve-amendment = { $reference } wijziging { $number } van project { $project } goedgekeurd ({ $kind })
operation-refuse-amendment = { $reference } wijziging { $number } van project { $project } geweigerd ({ $kind })
operation-withdraw-amendment = { $reference } wijziging { $number } van project { $project } ingetrokken ({ $kind })
operation-add-aftercare = { $reference } controle { $number } na afloop gepland
operation-finish-aftercare = { $reference } controle { $number } na afloop gedaan
operation-answer-evaluation = { $reference } { $neighbourhood }: { $answers ->
        [0] antwoorden op de evaluatie { $finished ->
            [0] begonnen
           *[other] afgerond
        }
        [one] 1 antwoord op de evaluatie
       *[other] { $answers } antwoorden op de evaluatie
    } ({ $people ->
        [one] antwoordblad { $number }
       *[other] { $people } antwoordbladen
    })
operation-remove-answers = { $reference } { $neighbourhood }: antwoordblad { $number } van de evaluatie weggehaald
operation-decide-experiment = { $reference } { $neighbourhood }: experiment { $number } { $choice ->
        [stop] stopgezet
        [extend] verlengd
       *[anchor] verankerd
    }
operation-add-menu-item = { $edition }: { $code } op het menu gezet
operation-remove-menu-item = { $edition }: { $code } van het menu gehaald
operation-fill-fields = { $reference } { $neighbourhood }{ $number ->
    [0] {""}
   *[other] {" "}project { $number }
} ingevuld: { $fields }
operation-clear-fields = { $reference } { $neighbourhood }{ $number ->
    [0] {""}
   *[other] {" "}project { $number }
} leeggemaakt: { $fields }
operation-add-tool = { $edition }: hulpmiddel { $code } toegevoegd
operation-remove-tool = { $edition }: hulpmiddel { $code } weggehaald
operation-join-network = { $edition }: { $count ->
        [one] 1 persoon
       *[other] { $count } personen
    } bij het netwerk gekomen
operation-leave-network = { $edition }: iemand verliet het netwerk (persoon { $number })
