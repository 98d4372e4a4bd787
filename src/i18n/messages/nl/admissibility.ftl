# Ontvankelijkheid van het ingediende stappenplan.
admissibility-not-submitted = { $reference } { $neighbourhood } heeft nog geen ingediend stappenplan
admissibility-no-criteria = Editie { $edition } noemt geen ontvankelijkheidscriteria voor dit dossier: er is niets te beoordelen
admissibility-not-now = { $reference } { $neighbourhood } staat op «{ $standing }»: de ontvankelijkheid kan nu niet beoordeeld worden
admissibility-twice = dit criterium staat er al
admissibility-reason-needed = «{ $name }» is niet voldaan: zeg waarom
admissibility-closed-already = { $reference } { $neighbourhood }: de ontvankelijkheid is afgesloten op { $on } ({ $outcome })
admissibility-not-closed = De ontvankelijkheid van { $reference } is niet afgesloten: er is niets te heropenen
admissibility-decided = Over «{ $title }» is al beslist; maak eerst die beslissing ongedaan
admissibility-still-open = { $reference } { $neighbourhood }: { $count ->
    [one] 1 criterium is nog niet beoordeeld ({ $criteria })
   *[other] { $count } criteria zijn nog niet beoordeeld ({ $criteria })
}
admissibility-assessed = { $reference } { $neighbourhood }: { $count ->
    [one] 1 criterium beoordeeld
   *[other] { $count } criteria beoordeeld
} op { $on }{ $unmet ->
    [0] {""}
   *[other] ; niet voldaan: { $unmet }
}
admissibility-left = { $count ->
    [one] Nog te beoordelen: { $criteria }
   *[other] Nog { $count } te beoordelen: { $criteria }
}
admissibility-closed = { $reference } { $neighbourhood }: stappenplan { $outcome }, beoordeling afgesloten op { $on }
admissibility-unmet = Niet voldaan: { $name } – { $reason }
admissibility-reopened = { $reference } { $neighbourhood }: de ontvankelijkheid is heropend
admissibility-none-left = In { $edition } is geen ontvankelijkheid meer te beoordelen
admissibility-ask-body = Wie sluit ze af?
admissibility-ask-nobody = niemand in het bijzonder
admissibility-known-title = Wat het register weet
admissibility-known-members = leden stuurgroep
admissibility-known-partners = partners
admissibility-known-findings = vaststellingen
admissibility-known-participants = deelnemers plaatsbeschrijving
admissibility-known-projects = projecten
admissibility-known-asked = gevraagd
admissibility-known-documents = documenten
admissibility-known-others = andere dossiers in deze editie
admissibility-known-unsettled = nog niet verantwoorde steun
admissibility-rules-title = Regels bij de indiening
admissibility-column-dossier = Dossier
admissibility-column-neighbourhood = Wijk
admissibility-column-version = Versie
admissibility-column-submitted = Ingediend
admissibility-column-outcome = Uitkomst
admissibility-column-closed = Afgesloten
admissibility-column-body = Door
admissibility-column-reason = Reden
admissibility-column-criterion = Criterium
admissibility-column-result = Bevinding
admissibility-column-why = Waarom
admissibility-column-on = Op
admissibility-column-actor = Wie
admissibility-column-source = Bron
admissibility-column-rule = Regel
admissibility-column-state = Stand
admissibility-column-finding = Vaststelling
admissibility-column-open = Open
admissibility-column-unmet = Niet voldaan
admissibility-list-title = Ontvankelijkheid { $edition }
admissibility-list-empty = Nog geen ingediende stappenplannen
admissibility-list-note = { $closed } van { $count } afgesloten
