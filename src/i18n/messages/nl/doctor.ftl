# Of het register en de documenten gaaf zijn.
doctor-title = Staat van het register
doctor-reading = Documenten lezen
doctor-sound = Alles in orde: { $operations ->
    [one] 1 bewerking
   *[other] { $operations } bewerkingen
}, { $documents ->
    [one] 1 document
   *[other] { $documents } documenten
}
doctor-line = { $gravity }: { $text }
doctor-advice = Zet bij een ernstige bevinding een reservekopie terug, of vraag raad voor u verder werkt
doctor-part-failed = { $part }: niet na te kijken ({ $detail })
doctor-integrity = het bestand is beschadigd: { $detail }
doctor-shape = { $name } ontbreekt in het register, hoort er niet of heeft een andere vorm
doctor-write-ahead-log = een ander programma heeft de manier van schrijven veranderd; de volgende wijziging zet dat recht
doctor-readable = ook anderen kunnen { $path } lezen (rechten { $mode })
doctor-dangling = { $table } { $row } verwijst naar iets wat er niet is ({ $parent })
doctor-operation-broken = bewerking { $number } en haar wijzigingen in het logboek passen niet bij elkaar
doctor-operation-unreadable = bewerking { $number } in het logboek kan niet gelezen worden
doctor-differs = { $table } { $row } is niet wat het logboek ervan gemaakt heeft
doctor-dossier-misplaced = { $reference } staat niet waar de laatste stap het bracht
doctor-partner-misplaced = partner { $number } van { $reference } staat niet waar de laatste stap hem bracht
doctor-roadmap-changed = het stappenplan v{ $version } van { $reference } is niet meer wat er ingediend is
doctor-search = { $table } { $row } wordt bij het zoeken niet gevonden, of ten onrechte wel
doctor-document-outside = document { $number } «{ $title }» van { $reference } ligt buiten de map van de documenten: { $path }
doctor-document-missing = document { $number } «{ $title }» van { $reference } is weg: { $path }
doctor-document-no-file = document { $number } «{ $title }» van { $reference } is geen gewoon bestand: { $path }
doctor-document-refused = document { $number } «{ $title }» van { $reference } kan niet gelezen worden: { $path }
doctor-document-size = document { $number } «{ $title }» van { $reference } heeft een andere grootte dan toen het toegevoegd werd: { $path }
doctor-document-changed = document { $number } «{ $title }» van { $reference } is veranderd sinds het toegevoegd werd: { $path }
doctor-file-unknown = dit bestand hoort bij geen enkel document: { $path }
doctor-column-sound = In orde
doctor-column-operations = Bewerkingen
doctor-column-documents = Documenten
doctor-column-gravity = Ernst
doctor-column-part = Onderdeel
doctor-column-code = Code
doctor-column-finding = Bevinding
doctor-column-mend = Wat helpt
doctor-vote-changed = Stemming { $number } «{ $name }»: de regels zijn niet meer die waarmee het eerste stembiljet binnenkwam
doctor-roll-missing = Stemming { $number } «{ $name }»: de stembiljetten van reeks { $batch } ontbreken
doctor-roll-changed = Stemming { $number } «{ $name }»: de stembiljetten van reeks { $batch } zijn niet meer wat ze waren
doctor-roll-sum = Stemming { $number } «{ $name }»: reeks { $batch } telt een ander aantal stembiljetten dan zij bevat
doctor-reserve = { $reference }: de plaatsen op de reservelijst sluiten niet aan
doctor-agreement = { $reference }: het bedrag van de overeenkomst is niet wat toegekend is
doctor-presence = { $reference }: zitting { $session } is gesloten zonder van iedereen de aanwezigheid te kennen
doctor-silence = { $reference }: zitting { $session } is gesloten zonder advies over dit dossier
doctor-off-agenda = { $reference }: zitting { $session } gaf een advies, maar het dossier staat niet op haar agenda
doctor-money-differs = { $reference }: het grootboek heeft { $held } op «{ $account }» ({ $fund }), en volgens de feiten is het { $wanted }
doctor-money-negative = { $reference }: een rekening van het grootboek staat onder nul
doctor-money-carried = { $reference }: een overgedragen rest is nergens aangekomen
doctor-money-expense = { $reference }: een regel van onkostennota { $number } hoort bij een ander dossier of een andere bron dan de nota
doctor-money-payment = { $reference }: uitbetaling { $number } gaat naar een rekening, schijf of nota van een ander
doctor-money-recovery = { $reference }: van terugvordering { $number } kwam meer terug dan gevraagd werd
doctor-field-unknown = { $reference }: er is een veld «{ $code }» ingevuld dat de editie niet heeft
doctor-field-unreadable = { $reference }: wat in het veld «{ $code }» staat, is niet wat dit veld vraagt
doctor-task-unknown = { $reference }: de taak «{ $code }» is gedaan, maar de editie heeft ze niet
