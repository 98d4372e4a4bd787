# Brieven.
letter-kind-decision = Beslissing
letter-kind-refusal = Weigering
letter-kind-completion = Vraag om aanvulling
letter-kind-agreement = Overeenkomst
letter-kind-claim = Schuldvordering
letter-template-unknown = «{ $name }» bestaat niet{ $near ->
    [0] {""}
   *[other] , misschien { $suggestion }
}; wel: { $known }
letter-template-nothing = hier wordt een waarde gebruikt die er niet is
letter-template-missing = het sjabloon dat hier opgenomen wordt, bestaat niet; wel: { $known }
letter-template-filter = dit filter bestaat niet ({ $detail }); wel: { $known }
letter-template-syntax = dit kan niet gelezen worden ({ $detail })
letter-template-wrong = dit kan niet ingevuld worden ({ $detail })
letter-template-unused = onder deze naam wordt geen sjabloon gezocht; wel: { $known }
letter-template-too-large = dit bestand is te groot voor een sjabloon (hoogstens { $longest } tekens)
letter-template-not-text = dit bestand is geen UTF-8-tekst
letter-templates-none = In { $path } staat geen enkel sjabloon; ze horen in de mappen nl, fr en en
letter-templates-written = { $count } sjablonen geschreven in { $path }
letter-templates-use = Zet in wijk.toml naast het register: letter-templates = "{ $path }"
letter-templates-sound = { $count ->
    [one] Eén eigen sjabloon, in orde
   *[other] { $count } eigen sjablonen, alle in orde
}
letter-templates-faults = { $count ->
    [one] Eén fout in de sjablonen van { $path }
   *[other] { $count } fouten in de sjablonen van { $path }
}
letter-blanks = In te vullen in de brief: { $blanks }
letter-written = { $reference }: brief geschreven naar { $path }
letter-written-many = { $count ->
    [0] Geen brieven geschreven
    [one] Eén brief geschreven naar { $path }
   *[other] { $count } brieven geschreven naar { $path }
}
letter-exists = { $path } bestaat al; brieven worden nooit overschreven, ook niet met --force
letter-exist-many = { $count ->
    [one] In { $path } staat al een van deze brieven: { $files }
   *[other] In { $path } staan al { $count } van deze brieven: { $files }
}; brieven worden nooit overschreven, ook niet met --force
letter-file-or-folder = Kies: --output voor één bestand, of --folder voor een map
letter-not-a-folder = { $path } is geen map
letter-refuse = { $reference }: { $why }
letter-refuse-undecided = over { $count ->
    [one] project { $numbers } is
   *[other] de projecten { $numbers } is
} nog niet beslist
letter-refuse-undecided-several = er zijn nog projecten om over te beslissen
letter-refuse-no-decisions = er zijn nog geen projecten om over te beslissen
letter-refuse-all-refused = er is niets toegekend; daarvoor dient de weigering
letter-refuse-awarded = er is steun toegekend; daarvoor dient de beslissing
letter-refuse-reserve = er staat een project op de reservelijst; daarvoor dient de beslissing
letter-refuse-not-ended = er is nog niets geweigerd
letter-refuse-project-awarded = project { $number } is toegekend, niet geweigerd
letter-refuse-project-refused = project { $number } is niet toegekend
letter-refuse-complete = er ontbreekt niets van de wijk
letter-refuse-over = het dossier is beëindigd; er valt niets meer aan te vullen
letter-refuse-no-money = er is geen bedrag toegekend
letter-refuse-no-project = er is geen project { $number }{ $count ->
    [0] {""}
   *[other] {" "}(wel: { $known })
}
letter-templates-there = { $path } bestaat al; sjablonen worden nooit overschreven, ook niet met --force
letter-ask-folder = In welke map?
letter-list-title = Brieven: { $kind }, { $edition }
letter-list-empty = Geen dossiers in deze editie
letter-list-none = Voor geen enkel dossier
letter-column-dossier = Dossier
letter-column-neighbourhood = Wijk
letter-column-language = Taal
letter-column-file = Bestand
letter-column-blanks = In te vullen
letter-column-not-written = Niet geschreven
letter-column-reason = Waarom
letter-column-count = Dossiers
letter-column-examples = Bijvoorbeeld
letter-refuse-no-payment = dit dossier heeft geen uitbetaling { $number }
letter-kind-settlement = Afrekening
letter-kind-recovery = Terugvordering
letter-refuse-not-settled = Het dossier is nog niet afgerekend
letter-refuse-no-recovery = Er moet niets terugkomen
