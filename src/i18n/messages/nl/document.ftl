# Documenten van een dossier.
document-added = { $reference }: document { $number } toegevoegd, { $kind } «{ $title }»
document-changed = { $reference }: document { $number } gewijzigd, { $kind } «{ $title }»
document-removed = { $reference }: document { $number } weggenomen, { $kind } «{ $title }»
document-kept = Kopie in { $path }
document-referred = Het bestand blijft in { $path }
document-stays = Het bestand blijft in { $path }; verwijder het zelf als het weg mag
document-none = { $reference } heeft geen document { $number }
document-twice = { $reference } heeft dit bestand al: document { $number } «{ $title }»
document-in-use = Document { $number } kan niet weg: { $count ->
    [one] vaststelling { $findings } verwijst ernaar
   *[other] de vaststellingen { $findings } verwijzen ernaar
}
document-changed-meanwhile = Een document van { $reference } is intussen door iemand anders gewijzigd; er is niets opgeslagen
document-kind-unknown = «{ $value }» is geen soort document{ $near ->
    [0] {""}
   *[other] , misschien { $suggestion }
}; kies uit { $kinds }
document-not-a-file = dit is geen gewoon bestand
document-empty = het bestand is leeg
document-name-unfit = er staan besturingstekens in de naam van het bestand; geef een titel met --title
document-name-long = de naam van het bestand is te lang voor een titel (hoogstens { $longest } tekens); geef er een met --title
document-path-unfit = er staan tekens in dit pad die niet bewaard kunnen worden; hernoem het bestand, of laat --reference-only weg
document-ask-file = Welk bestand?
document-ask-kind = Wat voor document is het?
document-ask-title = Titel
document-ask-dated = Welke datum staat erop? (leeg als er geen op staat)
document-list-title = Documenten van { $reference } { $neighbourhood }
document-list-empty = Nog geen documenten
document-column-dossier = Dossier
document-column-number = Nr.
document-column-kind = Soort
document-column-title = Titel
document-column-dated_on = Datum
document-column-added_on = Toegevoegd
document-column-stored = Kopie
document-column-path = Bestand
document-column-there = Aanwezig
document-column-size_bytes = Bytes
document-column-sha256 = SHA-256
document-is-proof = Document { $number } is het bewijsstuk van { $count ->
    [one] uitgave of onkostennota { $places }
   *[other] { $count } uitgaven of onkostennota’s: { $places }
}
document-shows-measurement = Document { $number } toont meting { $measurement }
document-no-such-project =
    dit project bestaat niet{ $count ->
        [0] {""}
       *[other] ; er zijn: { $known }
    }
document-column-project = Project
