use super::prepared;

#[test]
fn a_realised_project_comes_on_the_menu_and_goes_off_it() {
    let mut room = prepared::evaluated();
    let said = room.wijk("library offer roue/1 --nl Speelstraat --fr 'Rue aux enfants' --en 'Play street'");
    insta::assert_snapshot!(said.succeeds().transcript(), @"
    $ wijk library offer roue/1 --nl Speelstraat --fr Rue aux enfants --en Play street
    ✓ QDC-2021: «Speelstraat» staat op het menu, als speelstraat
    → wijk menu list QDC-2021
      Ongedaan maken: wijk undo
    ");
    room.wijk("menu add --code facade-bench --nl Gevelbank --fr 'Banc de façade' --en 'Façade bench'")
        .succeeds();
    insta::assert_snapshot!(room.wijk("menu list").succeeds().transcript(), @"
    $ wijk menu list
    QDC-2021: menu van acties

     Code          Naam         Van    Naar project    Toegevoegd op  Naam (nl)
     speelstraat   Speelstraat  eigen  QDC-2021-001.1  01-03-2023     Speelstraat
     facade-bench  Gevelbank    eigen                  01-03-2023     Gevelbank
    ");
    room.speaking("fr");
    insta::assert_snapshot!(room.wijk("menu list --format markdown").succeeds().transcript(), @"
    $ wijk menu list --format markdown
    # QDC-2021 : menu d’actions

    | Code | Nom | De | D’après le projet | Ajouté le | Nom (nl) | Nom (fr) | Nom (en) |
    | --- | --- | --- | --- | --- | --- | --- | --- |
    | speelstraat | Rue aux enfants | propre | QDC-2021-001.1 | 01/03/2023 | Speelstraat | Rue aux enfants | Play street |
    | facade-bench | Banc de façade | propre |  | 01/03/2023 | Gevelbank | Banc de façade | Façade bench |
    ");
    room.speaking("en");
    insta::assert_snapshot!(room.wijk("menu remove facade-bench").succeeds().transcript(), @"
    $ wijk menu remove facade-bench
    ✓ QDC-2021: ‘Façade bench’ was taken off the menu (facade-bench)
      To take it back: wijk undo
    ");
    insta::assert_snapshot!(room.wijk("menu list --format csv").succeeds().stdout, @"
    code,name,origin,made_after,added_on,name_nl,name_fr,name_en
    speelstraat,Play street,office,QDC-2021-001.1,2023-03-01,Speelstraat,Rue aux enfants,Play street
    ");
}

#[test]
fn a_code_that_is_taken_or_unknown_is_told() {
    let room = prepared::evaluated();
    room.wijk("menu add").exits(8);
    room.wijk("menu add --code facade-bench --nl Gevelbank").succeeds();
    let said = room.wijk("menu add --code facade-bench --nl Bank").exits(7);
    insta::assert_snapshot!(said.transcript(), @"
    $ wijk menu add --code facade-bench --nl Bank
    ✗ Niets bewaard: 1 fout
      --code · «facade-bench»: facade-bench staat al op het menu: kies een andere
      code met --code
    [7]
    ");
    let said = room.wijk("menu add --code 'Façade bench' --nl Bank").exits(7);
    insta::assert_snapshot!(said.transcript(), @"
    $ wijk menu add --code Façade bench --nl Bank
    ✗ Niets bewaard: 1 fout
      --code · «Façade bench»: verwacht: kleine letters en cijfers met streepjes
      ertussen, zoals gevel-bank
    [7]
    ");
    insta::assert_snapshot!(room.wijk("menu remove boekentil").exits(3).transcript(), @"
    $ wijk menu remove boekentil
    ✗ «boekentil» staat niet op het menu van QDC-2021
      facade-bench  Gevelbank
      → wijk menu list QDC-2021
    [3]
    ");
    room.wijk("library offer roue/3").exits(3);
    room.wijk("library offer roue").exits(7);
}
