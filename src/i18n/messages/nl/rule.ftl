# Wat een regel vaststelt en vraagt. Dezelfde zin staat er, voldaan of niet.
rule-members-at-least = { $about ->
    [responsible] Verantwoordelijken: { $found } { $found ->
        [one] persoon
       *[other] personen
    }, minstens { $minimum } nodig
    [support] Draagvlak: { $found } { $found ->
        [one] persoon
       *[other] personen
    } ({ $kinds }), minstens { $minimum } nodig
   *[steering] { $Group }: { $found } { $found ->
        [one] persoon
       *[other] personen
    } ({ $kinds }), minstens { $minimum } nodig
}
rule-members-addresses = Draagvlak: { $found } verschillende adressen ({ $kinds }), minstens { $minimum } nodig
rule-members-on-territory = { $elsewhere ->
    [0] Niemand { $of_group } is van elders ({ $unstated } niet vermeld)
    [one] Eén lid woont noch werkt op het grondgebied
   *[other] { $elsewhere } leden wonen noch werken op het grondgebied
}
rule-on-territory = { $count ->
    [0] Geen gemeente opgegeven
   *[other] { $outside ->
        [0] De wijk ligt op het grondgebied
       *[other] Buiten het grondgebied: { $codes }
    }
}
rule-one-track = { $found ->
    [0] Geen spoor gekozen; kies er één: { $tracks }
    [one] Eén spoor gekozen
   *[other] { $found } sporen gekozen; kies er één: { $tracks }
}
rule-themes-between = { $found ->
    [one] 1 thema
   *[other] { $found } thema’s
}, { $maximum ->
    [0] minstens { $minimum } nodig
    [1] juist één nodig
   *[other] { $minimum } tot { $maximum } nodig
}
rule-contact-reachable = { $known ->
    [0] Geen contactpersoon; iemand met een e-mailadres is nodig
   *[other] Contactpersoon met e-mailadres
}
rule-handed-in-on-time = Ingediend op { $submitted }; uiterste dag { $deadline }, tot middernacht
rule-handed-in-no-deadline = Geen uiterste dag in deze editie
rule-handed-in-unknown = Niet bekend wanneer ingediend; uiterste dag { $deadline }
rule-one-dossier-per-edition = { $count ->
    [0] Geen ander dossier van deze wijk in deze editie
   *[other] De wijk heeft al een dossier in deze editie: { $others }
}
rule-earlier-support-settled = { $count ->
    [0] Geen vroegere steun die nog openstaat
   *[other] Vroegere steun is nog niet verantwoord: { $open }
}
rule-coach-assigned = { $count ->
    [0] Nog geen coach aangeduid
   *[other] Coach aangeduid
}
rule-inventory-made = { $made ->
    [0] Plaatsbeschrijving ontbreekt; nodig: { $minimum_participants ->
        [one] 1 deelnemer
       *[other] { $minimum_participants } deelnemers
    } en { $minimum_findings ->
        [one] 1 vaststelling
       *[other] { $minimum_findings } vaststellingen
    }
   *[other] Plaatsbeschrijving: { $participants ->
        [one] 1 deelnemer
       *[other] { $participants } deelnemers
    } en { $findings ->
        [one] 1 vaststelling
       *[other] { $findings } vaststellingen
    }, minstens { $minimum_participants } en { $minimum_findings } nodig
}
rule-inventory-shared = Plaatsbeschrijving met { $found ->
    [one] 1 soort
   *[other] { $found } soorten
} deelnemers, minstens { $minimum } gewenst (bewoners, gebruikers, partners)
rule-projects-at-least = { $Plan } met { $found ->
    [one] 1 project
   *[other] { $found } projecten
}, minstens { $minimum } nodig
rule-projects-linked = { $failing ->
    [0] Elk project steunt op een vaststelling
   *[other] Zonder band met een vaststelling: { $titles }
}
rule-projects-costed = { $failing ->
    [0] Geen project vraagt meer dan het kost
   *[other] Meer gevraagd dan de kostenlijnen samen: { $titles }
}
rule-projects-stepped = { $failing ->
    [0] Elk project heeft stappen
   *[other] Nog zonder stappen: { $titles }
}
rule-permits-known = { $failing ->
    [0] Vergunningen bekend waar het openbare ruimte betreft
   *[other] Openbare ruimte, maar niets over een vergunning: { $titles }
}
rule-projects-from-menu = { $failing ->
    [0] Elk project komt uit het aanbod
   *[other] Niet uit het aanbod: { $titles }
}
rule-roadmap-admissible = { $state ->
    [none] De editie noemt geen ontvankelijkheidscriteria
    [admissible] { $The_plan } is ontvankelijk
    [inadmissible] { $The_plan } is niet ontvankelijk
    [assessed] De ontvankelijkheid is beoordeeld, maar nog niet afgesloten
   *[open] Ontvankelijkheid nog te beoordelen: { $criteria }
}
rule-amount-asked = Gevraagd { $amount }, hoogstens { $maximum }
rule-amount-awarded = Toegekend { $amount }, hoogstens { $maximum } (rest { $left })
rule-project-asked = { $nothing ->
    [1] Er wordt geen geld gevraagd
    [2] Project «{ $project }» vraagt { $amount }, maar er is geen geld mee gemoeid
   *[other] Project «{ $project }» vraagt { $amount }, hoogstens { $maximum }
}
rule-project-awarded = { $nothing ->
    [1] Er wordt geen geld toegekend
    [2] Project «{ $project }» krijgt { $amount }, maar er is geen geld mee gemoeid
   *[other] Project «{ $project }» krijgt { $amount }, hoogstens { $maximum }
}
rule-category-asked = Project «{ $project }» vraagt { $amount } voor { $categories }, hoogstens { $maximum }
rule-category-awarded = Project «{ $project }» krijgt { $amount } voor { $categories }, hoogstens { $maximum }
rule-award-within-asked = { $over ->
    [0] Geen project krijgt meer dan het vraagt
   *[other] Project «{ $project }» zou { $awarded } krijgen en vraagt { $asked }
}
rule-envelope-held = Toegekend in de hele editie { $awarded }, enveloppe { $envelope }{ $exceeded ->
    [0] {""}
   *[other] {""}: { $over } te veel
}
rule-projects-decided = { $failing ->
    [0] Over elk project is beslist
   *[other] Nog te beslissen: { $titles }
}
rule-something-awarded = { $count ->
    [0] Geen enkel project toegekend
    [one] 1 project toegekend
   *[other] { $count } projecten toegekend
}
rule-steps-done = { $failing ->
    [0] Alle stappen gezet
   *[other] Nog open stappen: { $titles }
}
rule-evaluated = { $made ->
    [0] Evaluatie door { $the_group } ontbreekt
   *[other] { $silent ->
        [0] Evaluatie door { $the_group } volledig
       *[other] Evaluatie zegt niets over { $silent ->
            [one] 1 toegekend project
           *[other] { $silent } toegekende projecten
        }
    }
}
rule-report-submitted = { $met ->
    [0] { $state ->
        [draft] Het eindverslag is nog niet ingediend
       *[other] Het eindverslag ontbreekt
    }
   *[other] Eindverslag ingediend
}
rule-report-accepted = { $state ->
    [none] Het eindverslag ontbreekt
    [draft] Het eindverslag is nog niet ingediend
    [submitted] Het eindverslag is ingediend, nog niet goedgekeurd
    [queried] Bij het eindverslag wacht een vraag op antwoord
    [answered] Elke vraag bij het eindverslag is beantwoord; het is nog niet goedgekeurd
   *[other] Eindverslag goedgekeurd
}
rule-tier-chosen = { $chosen ->
    [0] Geen bedragklasse gekozen; kies er één: { $tiers }
   *[other] Bedragklasse gekozen
}
rule-inventory-complete = { $missing ->
    [0] Plaatsbeschrijving volledig: elk verplicht deel is ingevuld of doorlopen
    [one] Plaatsbeschrijving onvolledig, dit deel ontbreekt: { $sections }
   *[other] Plaatsbeschrijving onvolledig, deze delen ontbreken: { $sections }
}
rule-partners-at-least = { $found ->
    [one] 1 partner
   *[other] { $found } partners
}{ $all ->
    [1] {""}
   *[other] {" "}(minstens «{ $status }»)
}, minstens { $minimum } gewenst
rule-visits-held = De coach kwam { $found } { $found ->
    [one] keer
   *[other] keren
} langs, minstens { $minimum } gevraagd
rule-meetings-held = { $found ->
    [one] 1 bijeenkomst gehouden
   *[other] { $found } bijeenkomsten gehouden
}{ $named ->
    [0] {""}
   *[other] {" "}({ $kinds })
}, minstens { $minimum } gevraagd
rule-documents-present = { $missing ->
    [0] De gevraagde documenten zijn er
    [one] Dit document ontbreekt: { $kinds }
   *[other] Deze documenten ontbreken: { $kinds }
}
rule-expertise-dossier = Expertise van deze wijk: { $half_days } { $half_days ->
    [one] halve dag
   *[other] halve dagen
}, hoogstens { $maximum }
rule-expertise-edition = Expertise in de hele editie: { $half_days } { $half_days ->
    [one] halve dag
   *[other] halve dagen
}, hoogstens { $maximum }
rule-amounts-balanced = { $failing ->
    [0] Van elk project is de hele kostprijs gedekt
   *[other] Wat gevraagd wordt en wat anderen bijdragen, dekt niet juist de kosten (verschil): { $titles }
}
rule-opinion-given = { $failing ->
    [0] Elk toegekend project heeft een advies
    [one] Geen advies{ $named ->
        [0] {""}
       *[other] {" "}van { $bodies }
    } over { $titles }
   *[other] Geen advies{ $named ->
        [0] {""}
       *[other] {" "}van { $bodies }
    } over { $failing } projecten: { $titles }
}
rule-approvals-complete = { $missing ->
    [0] Goedkeuringen voor { $amount }: { $count } van { $count }
   *[other] Goedkeuring voor { $amount } ontbreekt: { $steps }{ $outgrown ->
        [0] {""}
       *[other] {" "}(eerder voor minder gegeven)
    }
}
rule-agreement-signed = { $state ->
    [needless] Er is geen geld toegekend: geen overeenkomst nodig
    [none] Er is nog geen overeenkomst over { $awarded }
    [other] De overeenkomst gaat over { $amount }, toegekend is { $awarded }
    [group] De overeenkomst over { $amount } is nog niet getekend door de wijk
    [office] De overeenkomst over { $amount } is nog niet getekend door de dienst
   *[signed] De overeenkomst over { $amount } is getekend door beide partijen
}
rule-conditions-met = { $open ->
    [0] { $later ->
        [0] Geen voorwaarde staat nog open
        [one] Wat nu vervuld moest zijn, is vervuld; 1 voorwaarde blijft voor later
       *[other] Wat nu vervuld moest zijn, is vervuld; { $later } voorwaarden blijven voor later
    }
    [one] Voorwaarde { $places } is nog niet vervuld
   *[other] { $open } voorwaarden zijn nog niet vervuld: { $places }
}
rule-appeals-settled = { $open ->
    [0] Er loopt geen beroep
    [one] Er loopt nog 1 beroep
   *[other] Er lopen nog { $open } beroepen
}
rule-not-of-this = Geldt niet voor deze uitgave
rule-start-fund-granted = { $known ->
    [0] Deze editie heeft geen startfonds
   *[1] Startfonds van { $amount }; het maximum is { $maximum }
}
rule-start-fund-accepted = { $known ->
    [0] Er is geen startfonds toegekend
   *[1] Met deze uitgave is { $accepted } van het startfonds van { $granted } aanvaard; er was nog { $left }
}
rule-start-fund-new = { $count ->
    [0] De wijk kreeg nog nooit een subsidie uitbetaald
   *[other] Het startfonds is voor nieuwe wijken; deze kreeg al een subsidie uitbetaald: { $paid }
}
rule-start-fund-not-cumulated = { $paid ->
    [0] De subsidie is nog niet uitbetaald
   *[1] { $granting ->
        [1] De subsidie werd voor het eerst uitbetaald op { $paid_on }; het startfonds zou toegekend worden op { $on }
       *[0] De subsidie werd voor het eerst uitbetaald op { $paid_on }; de aankoop is van { $on }
    }
}
rule-start-fund-in-time = { $runs ->
    [0] De subsidie is uitbetaald: deze termijn geldt niet meer
   *[1] { $coached ->
        [0] Er was nog geen coach: de termijn loopt niet
       *[1] { $granting ->
            [1] Zonder subsidie is het startfonds beschikbaar tot en met { $last }; het zou toegekend worden op { $on }
           *[0] Zonder subsidie is het startfonds beschikbaar tot en met { $last }; de aankoop is van { $on }
        }
    }
}
rule-purchase-approved = { $agreed ->
    [0] De coach gaf voor de aankoop van { $on } geen akkoord
   *[1] De coach ging akkoord op { $agreed_on }; de aankoop is van { $on }
}
rule-refund-to-group = { $known ->
    [0] Er is geen rekening van de groep bekend om op terug te betalen
   *[1] De rekening van de groep is bekend
}
rule-proof-complete = { $count ->
    [0] Het bewijsstuk vermeldt alles wat moet
   *[other] Het bewijsstuk vermeldt niet: { $lacking }
}
rule-spent-after-admission = { $admitted ->
    [0] Het dossier is niet toegelaten; de aankoop is van { $on }
   *[1] Het dossier werd toegelaten op { $admitted_on }; de aankoop is van { $on }
}
rule-spent-in-term = { $state ->
    [early] De aankoop is van { $on }, voor de kennisgeving op { $day }: op eigen risico
    [before] De aankoop is van { $on }; de overeenkomst loopt vanaf { $day }
    [after] De aankoop is van { $on }; de overeenkomst liep tot en met { $day }
   *[within] De aankoop valt binnen de termijn van de overeenkomst
}
rule-category-eligible = { $state ->
    [none] De categorie van de uitgave is niet gezegd
    [never] Niet subsidiabel: { $category }
    [unknown] Geen categorie van deze editie: { $category }
   *[eligible] Subsidiabel: { $category }
}
rule-not-twice = { $count ->
    [0] Dezelfde aankoop staat nergens anders
   *[other] Dezelfde aankoop of hetzelfde bewijsstuk staat ook in { $twins }
}
rule-within-project = { $project ->
    [0] { $exceeded ->
        [0] Aanvaard: { $accepted } van de { $awarded } die toegekend zijn
       *[1] Met deze uitgave is { $accepted } aanvaard en { $awarded } toegekend; { $over } wordt niet betaald
    }
   *[other] { $exceeded ->
        [0] Project { $project }: { $accepted } aanvaard van de { $awarded } die toegekend zijn
       *[1] Project { $project }: met deze uitgave is { $accepted } aanvaard en { $awarded } toegekend; { $over } gaat erboven
    }
}
rule-claim-received = { $met ->
    [0] { $kind ->
        [advance] De debetnota is nog niet ontvangen
       *[other] De schuldvordering is nog niet ontvangen
    }
   *[other] { $kind ->
        [advance] De debetnota is ontvangen
        [reimbursement] De onkostennota geldt als schuldvordering
       *[other] De schuldvordering is ontvangen
    }
}
rule-account-known = { $state ->
    [none] De rekening van de groep is niet bekend
    [ended] De rekening waarop betaald zou worden, is beëindigd
   *[in-use] De rekening van de groep is bekend
}
rule-trigger-met = { $met ->
    [0] { $state ->
        [signature] De overeenkomst is nog niet door beide partijen getekend
        [report] Er is nog geen verslag ingediend
        [day] De dag is nog niet gekomen: { $due }
        [balance] De afrekening is nog niet gemaakt
        [advance] Het voorschot wordt betaald tegen een debetnota, en die is er nog niet
       *[other] { $lines ->
            [0] Er is nog geen uitgave aanvaard
            [one] 1 uitgave is nog te beoordelen
           *[other] { $lines } uitgaven zijn nog te beoordelen
        }
    }
   *[other] { $state ->
        [signature] De overeenkomst is door beide partijen getekend
        [report] Er is een verslag ingediend
        [day] De dag is gekomen: { $due }
        [balance] De afrekening is gemaakt
        [advance] De debetnota is er
        [none] De betaling hangt van niets af
       *[other] De uitgaven zijn beoordeeld
    }
}
rule-earlier-justified = { $first ->
    [0] { $met ->
        [0] Van de { $paid } die al betaald is, is { $justified } verantwoord; nog { $lacking } nodig{ $percent ->
            [100] {""}
           *[other] {" "}({ $percent } %)
        }
       *[other] Van de { $paid } die al betaald is, is genoeg verantwoord: { $justified }
    }
   *[other] Er is nog niets betaald: er valt niets te verantwoorden
}
rule-within-commitment = { $met ->
    [0] Met deze { $amount } komt er { $over } te veel: al { $before } betaald of besteld, { $allowed } toegekend en goedgekeurd
   *[other] { $amount } past binnen wat toegekend en goedgekeurd is: { $allowed }, al { $before } betaald of besteld
}
rule-lines-judged = { $open ->
    [0] { $returned ->
        [0] Alle onkosten beoordeeld
       *[other] Teruggevraagde onkosten zonder antwoord: { $returned } ({ $places }{ $more ->
            [0] {""}
           *[other] {""} en { $more } meer
        })
    }
   *[other] Onkosten nog te beoordelen: { $open }{ $returned ->
        [0] {""}
       *[other] {" "}(en { $returned } teruggevraagd)
    } ({ $places }{ $more ->
        [0] {""}
       *[other] {""} en { $more } meer
    })
}
rule-payments-known = { $count ->
    [0] Geen betaling onderweg
    [one] Betaling { $numbers } is nog niet uitgevoerd
   *[other] Betalingen { $numbers } zijn nog niet uitgevoerd
}
rule-not-overfunded = { $met ->
    [0] Alle ontvangsten samen ({ $money }) zijn { $over } meer dan alle kosten ({ $costs })
   *[other] Niet meer ontvangen ({ $money }) dan het kostte ({ $costs })
}
rule-money-settled = { $open ->
    [0] { $is_due ->
        [0] { $is_owed ->
            [0] { $count ->
                [0] Er was geen geld toegekend
               *[other] Afgerekend en vereffend
            }
           *[other] Nog terug te betalen: { $owed }
        }
       *[other] Saldo nog uit te betalen: { $due }
    }
   *[other] Nog af te rekenen: { $funds }
}
rule-evaluation-answered = { $found ->
        [one] 1 lid { $of_group } antwoordde
       *[other] { $found } leden { $of_group } antwoordden
    } op de evaluatie (minstens { $minimum })
rule-experiments-decided = { $open ->
        [0] Over elk experiment is beslist
       *[other] Nog niet beslist of het stopt of verankerd wordt: { $titles }{ $extended ->
            [0] {""}
           *[other] {" "}({ $extended } van { $count } verlengd)
        }
    }
rule-tasks-done = { $open ->
    [0] { $count ->
        [0] Geen taken in deze fase
       *[other] { $named ->
            [0] Alle taken van deze fase zijn gedaan
           *[other] Gedaan: { $all }
        }
    }
    [one] Nog te doen: { $tasks }
   *[other] Nog { $open } taken te doen: { $tasks }
}
rule-projects-carried = { $failing ->
    [0] Elk project heeft een groep van minstens { $minimum } mensen
   *[other] Groep te klein (minstens { $minimum } mensen): { $titles }
}
rule-fields-filled = { $missing ->
    [0] { $named ->
        [0] Alle gevraagde velden zijn ingevuld
       *[other] Ingevuld: { $all }
    }
    [one] Dit veld is nog leeg: { $fields }
   *[other] Deze velden zijn nog leeg: { $fields }
}
rule-programme-total-held = Samen toegekend in { $count ->
        [one] { $editions }
       *[other] { $count } edities ({ $editions })
    }: { $used } van ten hoogste { $amount }; { $exceeded ->
        [0] er blijft { $remaining }
       *[other] { $over } te veel
    }
