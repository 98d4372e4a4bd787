use insta::assert_snapshot;

use super::{LINE, with_note};
use crate::cli::prepared;

#[test]
fn who_owes_proofs_is_reported_and_on_the_agenda() {
    let mut room = with_note();
    room.wijk(LINE).succeeds();
    room.wijk(&LINE.replace("11-20", "11-21")).succeeds();
    room.wijk("expense return roue 1.2 --reason 'kasticket ontbreekt' --on 2021-12-15").succeeds();
    assert_snapshot!(room.wijk("report justification").succeeds().transcript(), @"
    $ wijk report justification
    Nog te verantwoorden in QDC-2021

     Dossier       Wijk     Fonds       Te verantwoorden  Sinds  Ten laatste  Open
     QDC-2021-001  La Roue  startfonds            € 0,00                         1
     Niets meer te verantwoorden
    ");
    assert_snapshot!(room.wijk("agenda").succeeds().transcript(), @"
    $ wijk agenda
     Wanneer         Wijk     Wat
     ! 16 d te laat  La Roue  uitgave 1.2 is teruggevraagd
     morgen          La Roue  onkostennota 1 terugbetalen
     1 te laat · nog 1 tot en met 14-01-2022
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("report justification").succeeds().transcript(), @"
    $ wijk report justification
    À justifier dans QDC-2021

     Dossier       Fonds             À justifier  Depuis  Au plus tard  À apprécier
     QDC-2021-001  budget de              0,00 €                                  1
                   lancement
     Plus rien à justifier
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("report justification --format json").succeeds().transcript(), @r#"
    $ wijk report justification --format json
    {
      "schema": "wijk/report-justification/1",
      "currency": "EUR",
      "data": {
        "justification": [
          {
            "dossier": "QDC-2021-001",
            "neighbourhood": "La Roue",
            "fund": "start-fund",
            "paid_cents": 0,
            "accepted_cents": 0,
            "unjustified_cents": 0,
            "since": null,
            "days": null,
            "due_on": null,
            "late": false,
            "open": 1,
            "returned": 1,
            "oldest_open": "2021-12-01"
          }
        ],
        "editions": []
      }
    }
    "#);
    assert_snapshot!(room.wijk("agenda --days 60").succeeds().transcript(), @"
    $ wijk agenda --days 60
     When         Neighbourhood  What
     ! 16 d late  La Roue        expense 1.2 was asked back
     tomorrow     La Roue        repay expense note 1
     1 overdue · 1 to come until 1 Mar 2022
    ");
}

#[test]
fn what_was_paid_and_is_not_justified_has_its_day() {
    let mut room = prepared::decided();
    room.wijk("decide notify roue --on 2021-12-17").succeeds();
    prepared::agree(&room, "2021-12-20");
    room.wijk("advance-phase roue --on 2021-12-21").succeeds();
    let register = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    let paid = "
        UPDATE edition SET rule_set = json_set(rule_set, '$.money.justify', json('{\"months\":3}'));
        INSERT INTO group_account (dossier, number, holder, iban, from_day)
          VALUES (1, 1, 'La Roue', 'BE71096123456769', '2021-12-20');
        INSERT INTO payment_run (made_on, reference) VALUES ('2021-12-22', 'R1');
        INSERT INTO payment (dossier, fund, kind, amount_cents, account, communication, made_on, run, paid_on)
          VALUES (1, 'award', 'instalment', 400000, 1, '200000000101', '2021-12-22', 1, '2021-12-23'),
                 (1, 'award', 'instalment', 300000, 1, '200000000202', '2021-12-22', 1, '2022-02-01');";
    register.execute_batch(paid).unwrap();
    room.at("2022-04-30T09:00:00Z");
    room.wijk("expense note add roue --received 2022-03-01").succeeds();
    let line = "expense add roue --date 2022-02-01 --seller Hout --vat-number BE0403170701 --description Planken \
                --category material --project 1 --rate 21 --gross 4000";
    room.wijk(line).succeeds();
    assert_snapshot!(room.wijk("expense accept roue 1.1").succeeds().transcript(), @"
    $ wijk expense accept roue 1.1
    ✓ QDC-2021-001 uitgave 1.1 aanvaard: € 4.000,00 (Hout)
      Stand toekenning: € 4.000,00 aanvaard van € 9.300,00, nog € 5.300,00;
      € 7.000,00 uitbetaald, nog € 0,00 uit te betalen
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("report justification").succeeds().transcript(), @"
    $ wijk report justification
    Nog te verantwoorden in QDC-2021

     Dossier       Fonds       Te verantwoorden  Sinds       Ten laatste  Open
     QDC-2021-001  toekenning        € 3.000,00  01-02-2022  01-05-2022      0
     1 dossier moet nog verantwoorden: € 3.000,00
    ");
    assert_snapshot!(room.wijk("report justification --format csv").succeeds().transcript(), @"
    $ wijk report justification --format csv
    dossier,neighbourhood,fund,paid_eur,accepted_eur,unjustified_eur,since,days,due_on,late,open,returned,oldest_open
    QDC-2021-001,La Roue,award,7000.00,4000.00,3000.00,2022-02-01,88,2022-05-01,false,0,0,
    ");
    assert_snapshot!(room.wijk("agenda --dossier roue --days 30").succeeds().transcript(), @"
    $ wijk agenda --dossier roue --days 30
     Wanneer         Wijk     Wat
     ! 30 d te laat  La Roue  stap 1.1: Vergunning gemeente
     vandaag         La Roue  stap 1.2: Bewonersvergadering
     morgen          La Roue  uitbetaling 2 verantwoorden
     1 te laat · 1 vandaag · nog 1 tot en met 30-05-2022
    ");
    room.speaking("en");
    room.wijk("expense refuse roue 1.1 --replace --reason 'no invoice' --on 2022-04-30").succeeds();
    assert_snapshot!(room.wijk("report justification").succeeds().transcript(), @"
    $ wijk report justification
    To be justified in QDC-2021

     Dossier       Fund   To be justified  Since        Due          Open
     QDC-2021-001  award        €7,000.00  23 Dec 2021  23 Mar 2022     0
     1 dossier has still to justify €7,000.00; late: 1
    ");
    room.wijk("undo").succeeds();
    assert!(room.wijk("report justification").succeeds().stdout.contains("3,000.00"));
}
