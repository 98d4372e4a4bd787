dossier-moved = { $reference } { $neighbourhood } { $move } op { $on } → { $standing }
dossier-moved-out = { $reference } { $neighbourhood } { $move } op { $on }
dossier-check-head = { $reference } { $neighbourhood } · { $from } → { $to } · { $met } van { $count } voldaan
dossier-advanced = { $reference } { $neighbourhood } → { $to }, op { $on }
dossier-roadmap-frozen = { $Plan } v{ $version } ingediend en bevroren (SHA-256 { $hash }…)
dossier-rule-aside = Regel { $rule } terzijde geschoven; dit komt in het jaarverslag
dossier-decided = { $reference } project { $number } «{ $title }»: { $verdict ->
    [awarded] toegekend { $amount }
    [reserve] plaats { $rank } op de reservelijst
   *[other] geweigerd
}, op { $on } door { $body }
dossier-left-ceiling = Rest van het plafond van het dossier: { $left } van { $maximum }
dossier-left-envelope = Rest van de enveloppe van de editie: { $left } van { $maximum }{ $open ->
    [0] {""}
    [one] ; 1 open project vraagt nog { $asked }
   *[other] ; { $open } open projecten vragen nog { $asked }
}
dossier-no-envelope = Toegekend in de editie: { $awarded } (geen enveloppe opgegeven){ $open ->
    [0] {""}
    [one] ; 1 open project vraagt nog { $asked }
   *[other] ; { $open } open projecten vragen nog { $asked }
}
dossier-edited = { $reference } { $neighbourhood } gewijzigd: { $fields }
dossier-member-added = { $about ->
    [supporter] { $reference }: { $name } toegevoegd als medestander ({ $count } mensen in het dossier)
    [responsible] { $reference }: { $name } toegevoegd als verantwoordelijke ({ $count } mensen in het dossier)
   *[steering] { $reference }: { $name } toegevoegd aan de stuurgroep ({ $count } leden)
}
dossier-member-ended = { $reference }: { $name } verlaat de stuurgroep op { $on } ({ $count } leden)
dossier-members-added = { $reference }: { $count ->
        [0] niemand toegevoegd
        [one] één persoon toegevoegd
       *[other] { $count } personen toegevoegd
    } ({ $members } in totaal{ $told ->
        [0] {""}
       *[other] , op { $addresses } verschillende adressen
    })
dossier-members-known = Stond er al: { $names }
dossier-members-sharing = Zelfde adres, telt één keer: { $names }
dossier-members-no-address = Zonder adres, telt niet mee voor het draagvlak: { $names }
dossier-coach-assigned = { $reference }: { $name } is coach sinds { $on }
dossier-coach-ended = { $reference }: de opdracht van { $name } eindigt op { $on }
dossier-members-title = { $Group } van { $reference } { $neighbourhood }
dossier-members-empty = Nog niemand
dossier-ask-project = Over welk project gaat de beslissing?
dossier-ask-verdict = Beslissing over «{ $title }» (vraagt { $asked })
dossier-ask-amount = Toegekend bedrag
dossier-ask-body = Wie heeft beslist?
dossier-ask-on = Op welke dag?
dossier-ask-reason = Reden
dossier-ask-member-name = Naam
dossier-ask-member-kind = In welke hoedanigheid?
dossier-ask-member-tie = Woont of werkt die persoon in het gebied?
dossier-ask-coach = Naam van de coach
dossier-all-decided = Over alle projecten is beslist
dossier-neighbourhood-edited = Wijk «{ $neighbourhood }» gewijzigd
dossier-neighbourhood-merged = «{ $from }» samengevoegd met «{ $into }»: { $count ->
    [one] 1 dossier
   *[other] { $count } dossiers
} in totaal
dossier-neighbourhood-doubled = Nu loopt meer dan één dossier van deze wijk in dezelfde editie: { $dossiers }
dossier-neighbourhoods-title = Wijken
dossier-neighbourhoods-empty = Nog geen wijken
dossier-column-name = Naam
dossier-column-kind = Als
dossier-column-tie = Band
dossier-column-from = Van
dossier-column-to = Tot
dossier-column-municipalities = Gemeenten
dossier-column-dossiers = Dossiers
dossier-left-project = Rest van het plafond per project: { $left } van { $maximum }
dossier-column-joint = Samen ingediend
dossier-together-doubled = Neemt in deze editie ook deel aan { $others }: dat kan niet tweemaal ingediend worden
admit-done = { $edition }: { $count ->
    [one] 1 kandidaat
   *[other] { $count } kandidaten
} toegelaten op { $on }
admit-warned = Regel { $rule } (aanbevolen) is niet voldaan bij { $count ->
    [one] 1 dossier
   *[other] { $count } dossiers
}
admit-skipped = Nog niet toegelaten, met de regels die in de weg staan: { $dossiers }
admit-none = { $edition } heeft geen kandidaten die op toelating wachten
admit-refused = Niemand toegelaten: { $count } van { $all } { $all ->
    [one] kandidaat
   *[other] kandidaten
} { $count ->
    [one] is
   *[other] zijn
} er nog niet klaar voor, met de regels die in de weg staan: { $dossiers }
