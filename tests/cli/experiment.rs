use super::prepared::{self, flat};
use crate::common::Room;

/// In realisation; projects 1 and 2 are awarded, 3 is refused.
fn realised() -> Room {
    let mut room = prepared::decided();
    prepared::agree(&room, "2021-12-18");
    room.wijk("advance-phase roue --on 2021-12-20").succeeds();
    room.at("2022-06-01T09:00:00Z");
    room
}

#[test]
fn an_experiment_is_extended_and_anchored_and_another_stops() {
    let mut room = realised();
    let said = room
        .wijk("experiment decide roue 1 extend --until 2022-09-30 --reason 'nog een zomer' --body council");
    insta::assert_snapshot!(said.succeeds().transcript(), @"
    $ wijk experiment decide roue 1 extend --until 2022-09-30 --reason nog een zomer --body council
    ✓ QDC-2021-001 La Roue: project 1 «Speelstraat La Roue» wordt verlengd tot
      30-09-2022
    → wijk experiment decide QDC-2021-001 2
      Ongedaan maken: wijk undo
    ");
    let agenda = room.wijk("agenda --days 200").succeeds();
    assert!(flat(&agenda).contains("experiment 1 «Speelstraat La Roue» loopt af"), "{}", agenda.stdout);
    room.at("2022-09-15T09:00:00Z");
    room.speaking("fr");
    let said = room
        .wijk("experiment decide roue 1 anchor --anchor 'service des espaces verts' --reason 'cela marche'");
    insta::assert_snapshot!(said.succeeds().transcript(), @"
    $ wijk experiment decide roue 1 anchor --anchor service des espaces verts --reason cela marche
    ✓ QDC-2021-001 La Roue : le projet 1 « Speelstraat La Roue » est pérennisé :
      service des espaces verts
    → wijk experiment decide QDC-2021-001 2
      Annuler : wijk undo
    ");
    room.speaking("en");
    let said = room.wijk("experiment decide roue 2 stop --reason 'nobody came'").succeeds();
    insta::assert_snapshot!(said.transcript(), @"
    $ wijk experiment decide roue 2 stop --reason nobody came
    ✓ QDC-2021-001 La Roue: project 2 ‘Plantenruil’ stops
    → wijk check QDC-2021-001
      To take it back: wijk undo
    ");
    insta::assert_snapshot!(room.wijk("experiment list QDC-2021").succeeds().transcript(), @"
    $ wijk experiment list QDC-2021
    QDC-2021: decisions on experiments

     Dossier       Project  Title                Decision  On           Until
     QDC-2021-001        1  Speelstraat La Roue  extend    1 Jun 2022   30 Sep 2022
     QDC-2021-001        1  Speelstraat La Roue  anchor    15 Sep 2022
     QDC-2021-001        2  Plantenruil          stop      15 Sep 2022
    ");
    let said = room.wijk("experiment list roue --format csv").succeeds();
    insta::assert_snapshot!(said.stdout, @"
    dossier,project,title,choice,decided_on,until,anchor,reason,body,neighbourhood
    QDC-2021-001,1,Speelstraat La Roue,extend,2022-06-01,2022-09-30,,nog een zomer,council,La Roue
    QDC-2021-001,1,Speelstraat La Roue,anchor,2022-09-15,,service des espaces verts,cela marche,,La Roue
    QDC-2021-001,2,Plantenruil,stop,2022-09-15,,,nobody came,,La Roue
    ");
    let agenda = room.wijk("agenda --days 200").succeeds();
    assert!(!flat(&agenda).contains("wijk experiment"), "{}", agenda.stdout);
}

#[test]
fn a_decision_that_cannot_be_is_refused_with_what_is_expected() {
    let room = realised();
    for (line, code) in [
        ("1 extend --reason a", 7),
        ("1 extend --reason a --until 2022-05-01", 7),
        ("1 extend --reason a --until 2022-06-01", 7),
        ("1 anchor --reason a", 7),
        ("1 stop --reason a --until 2022-09-01", 7),
        ("1 pause --reason a", 7),
        ("1 stop", 8),
        ("1", 8),
        ("3 stop --reason a", 4),
        ("9 stop --reason a", 3),
    ] {
        room.wijk(&format!("experiment decide roue {line}")).exits(code);
    }
    let said = room.wijk("experiment decide roue 1 extend --until 2022-05-01 --reason ''").exits(7);
    insta::assert_snapshot!(said.transcript(), @"
    $ wijk experiment decide roue 1 extend --until 2022-05-01 --reason 
    ✗ Niets bewaard: 2 fouten
      --until · «2022-05-01»: verwacht: een dag na 01-06-2022
      --reason: mag niet leeg zijn
    [7]
    ");
    let said = room.wijk("experiment decide roue 3 stop --reason a").exits(4);
    insta::assert_snapshot!(said.transcript(), @"
    $ wijk experiment decide roue 3 stop --reason a
    ✗ Over project 3 «Propere glasbollen» valt niets te beslissen: het is niet
      toegekend
      → wijk experiment list QDC-2021-001
    [4]
    ");
    room.wijk("experiment decide roue 1 stop --reason a").succeeds();
    let said = room.wijk("experiment decide roue 1 stop --reason b").exits(4);
    insta::assert_snapshot!(said.transcript(), @"
    $ wijk experiment decide roue 1 stop --reason b
    ✗ Over project 1 «Speelstraat La Roue» is al beslist op 01-06-2022: stopzetten
      → wijk experiment list QDC-2021-001
    [4]
    ");
    room.wijk("undo --yes").succeeds();
    room.wijk("experiment decide roue 1 anchor --anchor x --reason b").succeeds();
}
