# Beroepen en hernomen dossiers.
appeal-late = Het beroep kwam binnen op { $on }; het kon tot en met { $last }
appeal-nothing = { $reference }: beroep tegen { $against } kan niet, want die is er niet
appeal-unknown = { $reference } heeft geen beroep { $number }
appeal-settled-already = Beroep { $number } is al afgehandeld op { $on }: { $outcome }
appeal-reason = zeg waarom het beroep zo afgehandeld is
appeal-body = zeg wie het beroep afhandelde; de editie noemt geen orgaan
appeal-none-open = { $reference } heeft geen lopend beroep
appeal-several-open = { $reference } heeft meer dan één lopend beroep; geef het nummer:
appeal-ask-grounds = Wat wordt er aangevoerd?
appeal-ask-by = Wie stelt het in? (leeg: niet gezegd)
appeal-ask-outcome = Hoe loopt het beroep af?
appeal-added = { $reference }: beroep { $number } tegen { $against }{ $project ->
    [0] {""}
   *[other] {" "}over project { $project }
}, ingediend op { $on }
appeal-was-late = Het kwam te laat: het kon tot en met { $last }
appeal-due = Het antwoord is nodig tegen { $due }
appeal-settled = { $reference }: beroep { $number } afgehandeld op { $on }: { $outcome }
appeal-changes = Wat beslist was, moet nu nog herzien worden
appeal-title = Beroepen{ $some ->
    [0] {""}
   *[other] {" "}· { $of }
}
reapply-order = { $reference } kan { $earlier } niet hernemen: dat is geen eerder dossier
reapply-not-in-vain = { $earlier } { $neighbourhood } is niet geweigerd of afgewezen («{ $standing }»): er is niets te hernemen
reapply-linked = { $reference } { $neighbourhood } herneemt { $earlier }
