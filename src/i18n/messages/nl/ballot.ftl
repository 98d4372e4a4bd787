# Waarom een stembiljet niet meetelt, en wat er op stond en overgeslagen is. De plaats staat ervoor.
ballot-unknown-projects = { $count ->
    [one] staat niet op het stembiljet: { $projects }
   *[other] deze staan niet op het stembiljet: { $projects }
}
ballot-too-few = noemt { $found ->
    [one] één project
   *[other] { $found } projecten
}; minstens { $least }
ballot-too-many = noemt { $found ->
    [one] één project
   *[other] { $found } projecten
}; hoogstens { $most }
ballot-not-one = noemt { $found ->
    [0] geen project
   *[other] { $found } projecten
}; er is er één te kiezen
ballot-no-points = de punten ontbreken
ballot-points-unexpected = er staan punten op; bij deze stemming zijn er geen
ballot-points-do-not-match = { $projects ->
    [one] één project
   *[other] { $projects } projecten
}, maar punten voor { $points }
ballot-not-points = «{ $found }» is geen geheel aantal punten
ballot-negative-points = { $found }: punten liggen niet onder nul
ballot-points-too-low = { $found } punten voor { $project }; minstens { $least }
ballot-points-too-high = { $found } punten voor { $project }; hoogstens { $most }
ballot-sum-too-low = samen { $found } punten; minstens { $least }
ballot-sum-too-high = samen { $found } punten; hoogstens { $most }
ballot-cost-too-low = de projecten kosten samen { $found }; minstens { $least }
ballot-cost-too-high = de projecten kosten samen { $found }; hoogstens { $most }
ballot-repeated = noemt { $projects } nog eens; een project telt één keer
ballot-no-vote-column = er is geen kolom met de projecten waarop gestemd is; verwacht: stem, vote of keuze. De hoofden zijn: { $heads }
ballot-column-double = dit is dezelfde kolom als «{ $other }» ({ $field })
ballot-column-ignored = geen kolom van stembiljetten; overgeslagen
ballot-detail-ignored = niet overgenomen ({ $expected }); de stem telt
