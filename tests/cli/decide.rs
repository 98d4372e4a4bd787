use insta::assert_snapshot;

use crate::common::Room;

#[test]
fn nothing_is_decided_before_the_roadmap_is_submitted() {
    let mut room = Room::with_candidates();
    let award = "decide 1 award --project 1 --amount 1000 --by jury";
    assert_snapshot!(room.wijk(award).exits(4).transcript(), @"
    $ wijk decide 1 award --project 1 --amount 1000 --by jury
    ✗ QDC-2021-001 La Roue staat op «kandidaat»; dit kan alleen bij «indienen en
      selecteren»
      → wijk check QDC-2021-001
    [4]
    ");
    room.wijk("admit 1").succeeds();
    room.speaking("fr");
    assert_snapshot!(room.wijk(award).exits(4).transcript(), @"
    $ wijk decide 1 award --project 1 --amount 1000 --by jury
    ✗ QDC-2021-001 La Roue est en préparation ; ceci n’est possible qu’en dépôt et
      sélection
      → wijk check QDC-2021-001
    [4]
    ");
}

#[test]
fn without_a_terminal_each_missing_answer_names_its_flag() {
    let room = Room::with_candidates();
    assert_snapshot!(room.wijk("decide 1 award").transcript(), @"
    $ wijk decide 1 award
    ✗ QDC-2021-001 La Roue staat op «kandidaat»; dit kan alleen bij «indienen en
      selecteren»
      → wijk check QDC-2021-001
    [4]
    ");
}

#[test]
fn a_wrong_command_line_amount_or_day_is_told_before_anything_else() {
    let room = Room::with_candidates();
    assert_snapshot!(room.wijk("decide 1 misschien").exits(2).transcript(), @"
    $ wijk decide 1 misschien
    ✗ «misschien» is geen geldige waarde voor [award|refuse|reserve]
      Mogelijk: award, refuse, reserve
      Gebruik: wijk decide [OPTIES] [DOSSIER] [award|refuse|reserve]
      wijk decide <COMMANDO>
      Meer uitleg: wijk decide --help
    [2]
    ");
    assert_snapshot!(room.wijk("decide 1 award --project 1 --amount 1.000 --by jury").exits(7).transcript(), @"
    $ wijk decide 1 award --project 1 --amount 1.000 --by jury
    ✗ Niets bewaard: 1 fout
      --amount · «1.000»: kan op twee manieren gelezen worden: schrijf 1000 of
      1000,00
    [7]
    ");
    assert_snapshot!(room.wijk("decide 1 award --project 1 --amount 1000 --by jury --on 2021-02-30").exits(7).transcript(), @"
    $ wijk decide 1 award --project 1 --amount 1000 --by jury --on 2021-02-30
    ✗ Niets bewaard: 1 fout
      --on · «2021-02-30»: deze dag bestaat niet; dag voor maand, zoals 30/09/2021
    [7]
    ");
    assert_snapshot!(room.wijk("decide 99 award --project 1 --amount 1000 --by jury").exits(3).transcript(), @"
    $ wijk decide 99 award --project 1 --amount 1000 --by jury
    ✗ Geen dossier gevonden voor «99»
      → wijk list
      → wijk search 99
    [3]
    ");
}

#[test]
fn less_than_was_asked_is_explained_and_what_remains_is_told() {
    let mut room = super::prepared::judged();
    let less = "decide roue --project 1 award --amount 5000 --by council --on 2021-12-16";
    assert_snapshot!(room.wijk(less).exits(4).transcript(), @"
    $ wijk decide roue --project 1 award --amount 5000 --by council --on 2021-12-16
    ✗ Er wordt € 5.000,00 toegekend en € 6.200,00 gevraagd: minder toekennen heeft
      een reden nodig
      → wijk decide QDC-2021-001 --project 1 award --amount 5000.00 --reason …
    [4]
    ");
    assert_snapshot!(room.wijk(&format!("{less} --reason 'De gemeente leent hekken'")).succeeds().transcript(), @"
    $ wijk decide roue --project 1 award --amount 5000 --by council --on 2021-12-16 --reason De gemeente leent hekken
    ✓ QDC-2021-001 project 1 «Speelstraat La Roue»: toegekend € 5.000,00, op
      16-12-2021 door Raad van de Participatieve Duurzame Wijken
      Volgt het advies van Raad van de Participatieve Duurzame Wijken (15-12-2021)
      Rest van het plafond van het dossier: € 10.000,00 van € 15.000,00
      Rest van de enveloppe van de editie: € 110.000,00 van € 115.000,00; 2 open
      projecten vragen nog € 8.600,00
    → wijk decide QDC-2021-001 --project 2
      Ongedaan maken: wijk undo
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("decide roue --project 2 refuse --by council --on 2021-12-16 --condition x --reason y").exits(4).transcript(), @"
    $ wijk decide roue --project 2 refuse --by council --on 2021-12-16 --condition x --reason y
    ✗ Des conditions ne vont qu’avec un octroi
      → wijk decide QDC-2021-001 --project 2 refuse --reason …
    [4]
    ");
    assert_snapshot!(room.wijk("decide notify roue --on 2021-12-17").succeeds().transcript(), @"
    $ wijk decide notify roue --on 2021-12-17
    ✓ QDC-2021-001 La Roue : 1 décision notifiée le 17/12/2021
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("decide notify roue").exits(4).transcript(), @"
    $ wijk decide notify roue
    ✗ Aucune décision ne reste à notifier
      → wijk show roue
    [4]
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("decide --session 9 --by council").exits(3).transcript(), @"
    $ wijk decide --session 9 --by council
    ✗ There is no session «9»
      → wijk session list
    [3]
    ");
}

#[test]
fn once_the_neighbourhoods_are_told_the_next_step_is_named() {
    let mut room = crate::cli::prepared::decided();
    assert_snapshot!(room.wijk("decide notify roue --on 2021-12-17").succeeds().transcript(), @"
    $ wijk decide notify roue --on 2021-12-17
    ✓ QDC-2021-001 La Roue: 3 beslissingen bekendgemaakt op 17-12-2021
    → wijk approve QDC-2021-001 finance-inspector
      Ongedaan maken: wijk undo
    ");
    room.wijk("undo --yes").succeeds();
    while room.wijk("approve roue --on 2021-12-17").code == 0 {}
    room.speaking("fr");
    assert_snapshot!(room.wijk("decide notify --edition QDC-2021 --on 2021-12-17").succeeds().transcript(), @"
    $ wijk decide notify --edition QDC-2021 --on 2021-12-17
    ✓ QDC-2021-001 La Roue : 3 décisions notifiées le 17/12/2021
    → wijk agreement draw QDC-2021-001
      Annuler : wijk undo
    ");
    room.wijk("undo --yes").succeeds();
    for project in 1..=3 {
        let again =
            format!("decide roue --project {project} refuse --reason 'trop cher' --by council --replace");
        room.wijk(&again).succeeds();
    }
    room.speaking("en");
    assert_snapshot!(room.wijk("decide notify roue").succeeds().transcript(), @"
    $ wijk decide notify roue
    ✓ QDC-2021-001 La Roue: 3 decisions made known on 31 Dec 2021
    → wijk letter refusal QDC-2021-001
      To take it back: wijk undo
    ");
}
