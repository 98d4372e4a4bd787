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
inventory-not-now = { $reference } { $neighbourhood } is niet meer of nog niet in voorbereiding ({ $standing }): deze versie van de plaatsbeschrijving ligt vast
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
