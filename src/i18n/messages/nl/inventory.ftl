# De plaatsbeschrijving.

inventory-added =
    { $reference } { $neighbourhood }: plaatsbeschrijving, versie { $version }, met { $count ->
        [one] één vaststelling
       *[other] { $count } vaststellingen
    } en { $participants } deelnemers
inventory-written =
    { $reference } { $neighbourhood }: plaatsbeschrijving, versie { $version }, opgeslagen met { $count ->
        [one] één vaststelling
       *[other] { $count } vaststellingen
    }
inventory-item-added = { $reference } { $neighbourhood }: vaststelling { $number } toegevoegd («{ $text }»), { $count } in totaal
inventory-item-changed = { $reference } { $neighbourhood }: vaststelling { $number } gewijzigd («{ $text }»)
inventory-item-removed = { $reference } { $neighbourhood }: vaststelling { $number } geschrapt («{ $text }»), nog { $count }
inventory-none = { $reference } heeft nog geen plaatsbeschrijving
inventory-exists = { $reference } heeft al een plaatsbeschrijving (versie { $version }): vul ze aan, bewerk ze of maak een nieuwe versie
inventory-not-now = { $reference } { $neighbourhood }: deze versie van de plaatsbeschrijving ligt nu vast ({ $standing }); ze wijzigt alleen in: { $phases }
inventory-no-such-version = { $reference } heeft geen versie { $version } van de plaatsbeschrijving
inventory-no-such-finding = De plaatsbeschrijving heeft geen vaststelling { $number }
inventory-finding-used = Vaststelling { $number } kan niet weg: project { $project } steunt erop
inventory-changed-meanwhile = De plaatsbeschrijving van { $reference } is intussen door iemand anders gewijzigd; er is niets opgeslagen
inventory-kind-needed = verplicht: strength (sterkte), need (nood), opportunity (kans) of place (plek)
inventory-wrong-kind = verwacht: strength (sterkte), need (nood), opportunity (kans) of place (plek)
inventory-wrong-owner = verwacht: public (openbaar) of private (privé)
inventory-wrong-method = verwacht: walk (wandeling), survey (bevraging), workshop (werkgroep), stand (infostand), map (kaart) of other (andere)
inventory-head = Plaatsbeschrijving v{ $version } · { $reference } { $neighbourhood } · { $on } · { $method } · { $participants }
inventory-participants =
    { $residents ->
        [one] één bewoner
       *[other] { $residents } bewoners
    }, { $users ->
        [one] één gebruiker
       *[other] { $users } gebruikers
    }, { $partners ->
        [one] één partner
       *[other] { $partners } partners
    }
inventory-title-items = Vaststellingen
inventory-edit-help =
    Bewerk de plaatsbeschrijving, sla op en sluit de editor.
    method: walk, survey, workshop, stand, map, other
    kind: strength (sterkte), need (nood), opportunity (kans), place (plek) · owner: public, private
    Een nieuwe vaststelling is een nieuw blok [[items]] met kind en text; het nummer mag ontbreken.
inventory-ask-held-on = Wanneer is de plaatsbeschrijving gemaakt?
inventory-ask-method = Op welke manier?
inventory-ask-residents = Hoeveel bewoners deden mee?
inventory-ask-users = Hoeveel gebruikers van de wijk (werken, winkelen, school)?
inventory-ask-partners = Hoeveel partners (openbaar en privé)?
inventory-ask-first = Nu vaststellingen noteren?
inventory-ask-another = Nog een vaststelling?
inventory-ask-kind = Wat voor vaststelling is het?
inventory-ask-text = Wat is er vastgesteld?
inventory-ask-theme = Bij welk thema hoort het?
inventory-ask-place = Waar? (leeg als het nergens in het bijzonder is)
inventory-ask-owner = Van wie is die plek?
inventory-column-reference = Dossier
inventory-column-neighbourhood = Wijk
inventory-column-version = Versie
inventory-column-held_on = Datum
inventory-column-method = Methode
inventory-column-residents = Bewoners
inventory-column-users = Gebruikers
inventory-column-partners = Partners
inventory-column-number = Nr.
inventory-column-kind = Soort
inventory-column-theme = Thema
inventory-column-text = Vaststelling
inventory-column-place = Plaats
inventory-column-owner = Eigenaar
inventory-measured = { $reference } { $neighbourhood }: { $indicator }: { $value }
inventory-measure-removed = { $reference } { $neighbourhood }: { $indicator }: meting geschrapt
inventory-measures-taken = { $reference } { $neighbourhood }: { $measures ->
        [one] één meting
       *[other] { $measures } metingen
    } in versie { $version }
inventory-unknown-section = er is geen deel «{ $text }»{ $count ->
    [0] {""}: deze editie heeft geen vragenlijst
   *[other] ; kies uit: { $near }
}
inventory-unknown-question = er is geen vraag «{ $text }»{ $count ->
    [0] {""}: deze editie heeft geen vragenlijst
   *[other] ; kies uit: { $near }
}
inventory-unknown-indicator = er is geen indicator «{ $text }»{ $count ->
    [0] {""}: deze editie meet niets
   *[other] ; kies uit: { $near }
}
inventory-unknown-column = deze kolom is niet gekend; gekend zijn: { $columns }
inventory-other-section = deze vraag hoort bij een ander deel
inventory-measured-twice = deze indicator staat er twee keer
inventory-wrong-value = verwacht: een getal met hoogstens drie decimalen, zoals 12 of 2,5, zonder teken tussen de duizendtallen
inventory-wrong-point = verwacht: breedte en lengte in graden, zoals 50.833,4.312
inventory-outside-belgium = Vaststelling { $number } ligt buiten België: zijn breedte en lengte misschien omgewisseld?
inventory-no-document = het dossier heeft geen document { $number }; toevoegen kan met wijk document add
inventory-geometry-unreadable = geen geldige GeoJSON (RFC 7946): { $detail }
inventory-geometry-empty = er staat geen enkele plek in deze GeoJSON
inventory-geometry-line = geen geldige GeoJSON (RFC 7946): een lijn heeft minstens twee punten, hier { $found }
inventory-geometry-ring = geen geldige GeoJSON (RFC 7946): een ring heeft minstens vier punten en eindigt waar hij begint (hier { $found } punten)
inventory-geometry-position = geen geldige GeoJSON (RFC 7946): eerst de lengte (−180 tot 180), dan de breedte (−90 tot 90); gevonden: { $found }
inventory-no-head = er is geen rij «inventory» met de datum, de methode en de deelnemers
inventory-head-twice = er is maar één rij «inventory» mogelijk
inventory-one-version = { $reference } heeft { $count ->
    [0] nog geen plaatsbeschrijving
   *[other] nog maar één versie van de plaatsbeschrijving
}: er is niets te vergelijken
inventory-file-head = Plaatsbeschrijving van { $reference }, versie { $version }, op { $today }. Teruglezen: wijk inventory add … --from
inventory-file-written = { $reference }: versie { $version } van de plaatsbeschrijving staat in { $path }
inventory-ask-carry = Vertrekken van de vaststellingen van de vorige versie?
inventory-walk-resumed = U gaat verder waar u gebleven was: { $done } van { $count } vragen zijn al doorlopen
inventory-walk-how = Elk antwoord wordt meteen bewaard. Leeg: volgende vraag · <: vorige vraag · Ctrl-C: later verder
inventory-walk-section = { $section } · { $done } van { $count }
inventory-walk-noted = Al genoteerd ({ $number }): { $text }
inventory-walk-saved = Vaststelling { $number } bewaard. Nog iets? Leeg is de volgende vraag
inventory-walk-finished = { $reference }: alle vragen doorlopen, { $count ->
    [one] één vaststelling
   *[other] { $count } vaststellingen
}
inventory-compare-title = Plaatsbeschrijving { $reference } { $neighbourhood }: versie { $before } en versie { $after }
inventory-compare-same = De vaststellingen zijn dezelfde gebleven.
inventory-title-versions = Versies
inventory-title-added = Nieuw
inventory-title-gone = Verdwenen
inventory-title-changed = Gewijzigd
inventory-title-measures = Metingen
inventory-title-sections = Delen
inventory-missing = Nog niet ingevuld: { $sections }
inventory-progress = { $done } van { $count } vragen doorlopen
inventory-elsewhere = Andere vaststellingen
inventory-document = document { $number }
inventory-shape = vorm op de kaart
inventory-column-section = Deel
inventory-column-question = Vraag
inventory-column-point = Punt
inventory-column-geometry = Vorm
inventory-column-source = Herkomst
inventory-column-document = Document
inventory-column-findings = Vaststellingen
inventory-column-what = Wat
inventory-column-before = Eerst
inventory-column-after = Daarna
inventory-column-difference = Verschil
inventory-column-indicator = Indicator
inventory-column-unit = Eenheid
inventory-column-value = Waarde
inventory-column-note = Nota
inventory-column-trend = Evolutie
inventory-column-required = Verplicht
inventory-column-asked = Vragen
inventory-column-answered = Doorlopen
inventory-column-complete = In orde
inventory-named = { $name }: { $text }
