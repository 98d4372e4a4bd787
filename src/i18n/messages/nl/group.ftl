# Groepen: de mensen die een project dragen.
group-joined = { $reference } project { $number } «{ $title }»: { $names } in de groep ({ $count ->
    [one] 1 persoon
   *[other] { $count } mensen
})
group-known = Zat al in de groep van «{ $title }»: { $names }
group-left = { $reference } project { $number } «{ $title }»: { $name } verlaat de groep op { $on } ({ $count ->
    [one] nog 1 persoon
   *[other] nog { $count } mensen
})
group-title = Groepen van { $reference } { $neighbourhood }
group-free-title = In geen enkele groep
group-free-empty = Iedereen zit in een groep
group-list-empty = Nog geen projecten
group-column-project = Nr.
group-column-title = Project
group-column-people = Mensen
group-column-names = Wie
group-column-name = Naam
group-column-state = Toestand
group-state-over = gaat niet door
group-state-goes-on = gaat door
group-one-email = bij één e-mailadres hoort één naam
group-wrong-project = verwacht: het nummer van een project, zoals 2
group-no-project = { $reference } heeft geen project waarvoor dat kan
group-nobody = In de groep van project { $number } van { $reference } zit niemand met «{ $text }» in de naam
group-several = In de groep van project { $number } van { $reference } past «{ $text }» op verschillende mensen:
group-ask-project = Welk project?
group-ask-free = Wie komt in de groep van «{ $title }»? (niets aanvinken om een naam te typen)
group-ask-name = Naam van wie erbij komt
group-ask-leaver = Wie verlaat de groep?
