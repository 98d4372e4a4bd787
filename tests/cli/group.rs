use super::task::doers;
use crate::common::Room;

fn with_actions() -> Room {
    let room = doers();
    for name in ["Alix Voorbeeld", "Bo Modaal", "Cis Gewoon"] {
        room.wijk(&format!("member add kerkveld '{name}' --no-input")).succeeds();
    }
    room.wijk("plan start kerkveld --no-input").succeeds();
    room.wijk("plan project add kerkveld --item repaircafé --no-input").succeeds();
    room.wijk("plan project add kerkveld --item fietsbibliotheek --no-input").succeeds();
    room
}

#[test]
fn people_join_a_group_and_leave_it() {
    let mut room = with_actions();
    let said = room.wijk("group add kerkveld 1 'Alix Voorbeeld' 'Dirk Nieuw'");
    insta::assert_snapshot!(said.succeeds().transcript(), @"
    $ wijk group add kerkveld 1 Alix Voorbeeld Dirk Nieuw
    ✓ KD-2026-001 project 1 «Repair café organiseren»: Alix Voorbeeld en Dirk Nieuw
      in de groep (2 mensen)
    → wijk group list KD-2026-001
      Ongedaan maken: wijk undo
    ");
    room.file("lijst.csv", "naam;e-mail\nDirk Nieuw;\nEls Extra;els@example.org\n");
    insta::assert_snapshot!(room.wijk("group add kerkveld 1 --from lijst.csv").succeeds().transcript(), @"
    $ wijk group add kerkveld 1 --from lijst.csv
    ✓ KD-2026-001 project 1 «Repair café organiseren»: Els Extra in de groep (3
      mensen)
      Zat al in de groep van «Repair café organiseren»: Dirk Nieuw
    → wijk group list KD-2026-001
      Ongedaan maken: wijk undo
    ");
    room.speaking("fr");
    insta::assert_snapshot!(room.wijk("group list kerkveld").succeeds().transcript(), @"
    $ wijk group list kerkveld
    Groupes de KD-2026-001 Kerkveld

     N°  Projet                        Personnes  Qui
      1  Repair café organiseren               3  Alix Voorbeeld, Dirk Nieuw, Els
                                                  Extra
      2  Fietsbibliotheek organiseren          0

    Dans aucun groupe
     Nom
     Bo Modaal
     Cis Gewoon
    ");
    insta::assert_snapshot!(room.wijk("group leave kerkveld 1 dirk").succeeds().transcript(), @"
    $ wijk group leave kerkveld 1 dirk
    ✓ KD-2026-001 projet 1 « Repair café organiseren » : Dirk Nieuw quitte le groupe
      le 10/01/2026 (encore 2 personnes)
    → wijk group list KD-2026-001
      Annuler : wijk undo
    ");
    room.speaking("en");
    insta::assert_snapshot!(room.wijk("group add kerkveld 2 'Bo Modaal' --email bo@example.org").succeeds().transcript(), @"
    $ wijk group add kerkveld 2 Bo Modaal --email bo@example.org
    ✓ KD-2026-001 project 2 ‘Fietsbibliotheek organiseren’: Bo Modaal in the group
      (1 person)
    → wijk group list KD-2026-001
      To take it back: wijk undo
    ");
    insta::assert_snapshot!(room.wijk("group list kerkveld --format csv --section groups").succeeds().stdout, @"
    project,title,people,names,state
    1,Repair café organiseren,2,Alix Voorbeeld|Els Extra,goes-on
    2,Fietsbibliotheek organiseren,1,Bo Modaal,goes-on
    ");
    // How many they are may be known; who, not.
    room.wijk("export --year 2026 --output public").succeeds();
    let public = std::fs::read_to_string(room.path("public/groups.csv")).unwrap();
    assert_eq!(public, "dossier,project,people\r\nKD-2026-001,1,2\r\nKD-2026-001,2,1\r\n");
}

#[test]
fn wrong_names_and_projects_are_told() {
    let room = with_actions();
    insta::assert_snapshot!(room.wijk("group add kerkveld 9 Bo").exits(3).transcript(), @"
    $ wijk group add kerkveld 9 Bo
    ✗ Het stappenplan van KD-2026-001 heeft geen project 9
      1  Repair café organiseren
      2  Fietsbibliotheek organiseren
      → wijk plan show KD-2026-001
    [3]
    ");
    insta::assert_snapshot!(room.wijk("group add kerkveld twee Bo").exits(7).transcript(), @"
    $ wijk group add kerkveld twee Bo
    ✗ Niets bewaard: 1 fout
      PROJECT · «twee»: verwacht: het nummer van een project, zoals 2
    [7]
    ");
    insta::assert_snapshot!(room.wijk("group add kerkveld 1 Bo Cis --email bo@example.org").exits(7).transcript(), @"
    $ wijk group add kerkveld 1 Bo Cis --email bo@example.org
    ✗ Niets bewaard: 1 fout
      --email · «bo@example.org»: bij één e-mailadres hoort één naam
    [7]
    ");
    insta::assert_snapshot!(room.wijk("group add kerkveld 1 Bo --email bo").exits(7).transcript(), @"
    $ wijk group add kerkveld 1 Bo --email bo
    ✗ Niets bewaard: 1 fout
      --email · «bo»: dit is geen e-mailadres
    [7]
    ");
    insta::assert_snapshot!(room.wijk("group leave kerkveld 1 piet").exits(3).transcript(), @"
    $ wijk group leave kerkveld 1 piet
    ✗ In de groep van project 1 van KD-2026-001 zit niemand met «piet» in de naam
      → wijk group list KD-2026-001
    [3]
    ");
    insta::assert_snapshot!(room.wijk("group add kerkveld 1").exits(8).transcript(), @"
    $ wijk group add kerkveld 1
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      NAME
    [8]
    ");
    insta::assert_snapshot!(room.wijk("group add kerkveld").exits(8).transcript(), @"
    $ wijk group add kerkveld
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      PROJECT
    [8]
    ");
    insta::assert_snapshot!(room.wijk("group leave kerkveld").exits(4).transcript(), @"
    $ wijk group leave kerkveld
    ✗ KD-2026-001 heeft geen project waarvoor dat kan
      → wijk plan show KD-2026-001
    [4]
    ");
    room.wijk("group add kerkveld 1 --from nergens.csv").exits(3);
    room.file("leeg.csv", "naam\n");
    room.wijk("group add kerkveld 1 --from leeg.csv").exits(7);
}
