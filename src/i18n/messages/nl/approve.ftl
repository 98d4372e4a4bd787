# Goedkeuringsketen en overeenkomst.
approve-no-chain = Editie { $edition } heeft geen goedkeuringsketen
approve-nothing-awarded = Aan { $reference } is nog niets toegekend
approve-complete = { $reference }: alle goedkeuringen voor { $amount } zijn er
approve-not-needed = «{ $step }» is niet nodig voor { $amount }{ $limited ->
    [0] {""}
   *[other] : dat is pas boven { $above } zo
}
approve-no-step = Geen stap «{ $text }» in de goedkeuringsketen; wel:
approve-order = Vóór «{ $step }» { $count ->
    [one] komt nog
   *[other] komen nog
}: { $before }
approve-already = «{ $step }» is er al sinds { $on }; herzien kan met --replace
approve-reason = Zeg met --reason waarom de goedkeuring geweigerd is
approve-given = { $reference }: «{ $step }» gegeven op { $on } voor { $amount }
approve-withheld = { $reference }: «{ $step }» geweigerd op { $on } voor { $amount }
approve-title = Goedkeuringen van { $reference } { $neighbourhood } · toegekend { $amount }
approve-none-waiting = Geen enkel dossier wacht op deze goedkeuring
approve-several-steps = Deze dossiers wachten niet op dezelfde stap; noem er één
approve-pile-title = «{ $step }», gegeven op { $on }
approve-given-pile = «{ $step }» gegeven op { $on } voor { $count ->
    [one] 1 dossier
   *[other] { $count } dossiers
} en samen { $amount }
approve-list-title = Goedkeuringen in { $edition }
approve-list-empty = Er is nog niets toegekend
approve-column-dossier = Dossier
approve-column-neighbourhood = Wijk
approve-column-awarded = Toegekend
approve-column-given = Stappen
approve-column-step = Wacht op
approve-column-body = Door
approve-column-state = Toestand
approve-column-since = Sinds
approve-column-undecided = Nog te beslissen
agreement-none = Voor { $reference } is geen overeenkomst opgemaakt
agreement-nothing-awarded = Aan { $reference } is niets toegekend: er is niets om overeen te komen
agreement-already = { $reference } heeft al overeenkomst { $agreement } voor { $amount }; opnieuw opmaken kan met --replace
agreement-reference-taken = deze referentie is al van de overeenkomst van { $dossier }
agreement-turned = de laatste dag valt vóór de eerste ({ $from })
agreement-too-early = De overeenkomst van { $reference } kan nog niet opgemaakt worden{ $open ->
    [0] {""}
    [one] {" "}· 1 project nog te beslissen
   *[other] {" "}· { $open } projecten nog te beslissen
}{ $missing ->
    [0] {""}
   *[other] {" "}· ontbrekende goedkeuring: { $steps }
}{ $unmet ->
    [0] {""}
   *[other] {" "}· open voorwaarde: { $conditions }
}
agreement-sent-late = de overeenkomst is al getekend op { $signed }
agreement-outgrown = Overeenkomst { $agreement } gaat over { $amount } en er is nu { $awarded } toegekend: maak ze opnieuw op
agreement-drawn = { $reference } { $neighbourhood }: overeenkomst { $agreement } opgemaakt voor { $amount }
agreement-sent = { $reference }: overeenkomst { $agreement } verstuurd op { $on }
agreement-signed = { $reference }: overeenkomst { $agreement } getekend door { $by } op { $on }
agreement-cancelled = { $reference }: overeenkomst { $agreement } ingetrokken
agreement-appeals = { $count ->
    [one] Er loopt nog 1 beroep
   *[other] Er lopen nog { $count } beroepen
}: de beslissing kan nog veranderen
agreement-ask-by = Wie heeft getekend?
agreement-title = Overeenkomst van { $reference } { $neighbourhood }
agreement-list-title = Overeenkomsten in { $edition }
agreement-list-empty = Er zijn nog geen overeenkomsten
agreement-column-dossier = Dossier
agreement-column-neighbourhood = Wijk
agreement-column-agreement = Overeenkomst
agreement-column-amount = Bedrag
agreement-column-starts_on = Begin
agreement-column-ends_on = Einde
agreement-column-sent_on = Verstuurd
agreement-column-signed_by_group_on = Getekend: wijk
agreement-column-signed_by_office_on = Getekend: dienst
