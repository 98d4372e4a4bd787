use insta::assert_snapshot;

use crate::common::Room;

#[test]
fn an_edition_becomes_settings_for_the_next_year_and_opens_it() {
    let mut room = Room::with_register();
    assert_snapshot!(room.wijk("programme copy brussels-qdc/2021 2022 --file next.toml").succeeds().transcript(), @"
    $ wijk programme copy brussels-qdc/2021 2022 --file next.toml
    ✓ next.toml geschreven: instellingen voor 2022, naar brussels-qdc/2021; kijk
      data en bedragen na
    → wijk edition open brussels-qdc/2022 --from next.toml
    ");
    assert_snapshot!(std::fs::read_to_string(room.path("next.toml")).unwrap(), @r#"
    # Instellingen voor brussels-qdc in 2022, naar de editie 2021. Open de editie met «wijk edition open
    # brussels-qdc/2022 --from» en dit bestand.

    # kijk na: zoals in 2021, maar in het nieuwe jaar
    deadlines = [{ on = 2022-09-30 }]
    # kijk na: het bedrag van 2021 is geen feit over dit jaar, daarom zonder bron
    envelope = { amount = 115000 }
    themes = ["compost", "goodfood", "nature", "zerowaste", "energy", "cleanliness", "mobility"]
    tiers = []

    [rules.W-DEADLINE]

    [rules.B-PB-20]
    "#);
    room.wijk("edition open brussels-qdc/2023 --from next.toml").succeeds();
    room.speaking("fr");
    assert_snapshot!(room.wijk("programme copy brussels-qdc/2024 2025 --file -").succeeds().stdout, @r#"
    # Réglages pour brussels-qdc en 2025, d’après l’édition 2024. Ouvrez l’édition avec « wijk edition
    # open brussels-qdc/2025 --from » et ce fichier.

    # à vérifier : comme en 2024, mais dans la nouvelle année
    deadlines = [{ on = 2025-03-10 }, { on = 2025-06-16 }]
    tiers = ["small-push", "ambitious", "multi-actor"]

    [rules.W-DEADLINE]

    [rules.B-ADM-3]

    [rules.W-MEMBERS-TIE]
    "#);
    room.speaking("en");
    assert_snapshot!(room.wijk("programme copy brussels-qdc/2024 2025 --file next.toml").exits(4).transcript(), @"
    $ wijk programme copy brussels-qdc/2024 2025 --file next.toml
    ✗ next.toml exists already and is never overwritten
      → wijk programme copy … --file …
    [4]
    ");
}

#[test]
fn an_edition_is_opened_once() {
    let room = Room::with_register();
    room.wijk("edition open wijkbudget/2022").succeeds();
    assert_snapshot!(room.wijk("edition open wijkbudget/2022").exits(4).transcript(), @"
    $ wijk edition open wijkbudget/2022
    ✗ Editie WB-2022 is al geopend
      → wijk edition show WB-2022
    [4]
    ");
}

#[test]
fn what_cannot_be_copied_says_why() {
    let room = Room::new();
    assert_snapshot!(room.wijk("programme copy brussels-qdc/2023 2025").exits(3).transcript(), @"
    $ wijk programme copy brussels-qdc/2023 2025
    ✗ brussels-qdc zegt niets over 2023
      → wijk programme copy brussels-qdc/2021 2025
      → wijk programme copy brussels-qdc/2022 2025
      → wijk programme copy brussels-qdc/2024 2025
    [3]
    ");
    assert_snapshot!(room.wijk("programme copy brussels-qdc 2025").exits(2).transcript(), @"
    $ wijk programme copy brussels-qdc 2025
    ✗ Zeg van welk jaar: PROGRAMMA/JAAR
      → wijk programme copy brussels-qdc/2024 2025
    [2]
    ");
    assert_snapshot!(room.wijk("programme copy brussels-qdc/2024 volgend").exits(7).transcript(), @"
    $ wijk programme copy brussels-qdc/2024 volgend
    ✗ Niets bewaard: 1 fout
      YEAR · «volgend»: hier hoort een jaartal
    [7]
    ");
}
