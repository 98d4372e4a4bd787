use insta::assert_snapshot;

use crate::cli::prepared;

#[test]
fn a_start_fund_is_granted_shown_changed_and_taken_back() {
    let mut room = prepared::room();
    assert_snapshot!(room.wijk("fund show roue").exits(3).transcript(), @"
    $ wijk fund show roue
    ✗ QDC-2021-001 La Roue heeft geen startfonds
      → wijk fund grant QDC-2021-001
    [3]
    ");
    assert_snapshot!(room.wijk("fund grant roue --on 2021-10-10").succeeds().transcript(), @"
    $ wijk fund grant roue --on 2021-10-10
    ✓ QDC-2021-001 La Roue: startfonds van € 400,00 toegekend op 10-10-2021
      (terugbetaling op bewijs)
      Tot wanneer het besteedbaar is, volgt uit de aanstelling van de coach
     ! Er is geen rekening van de groep bekend om op terug te betalen         B-SB-6
       bron B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk account set QDC-2021-001
    → wijk expense note add QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("fund grant roue").exits(4).transcript(), @"
    $ wijk fund grant roue
    ✗ QDC-2021-001 kreeg al een startfonds van € 400,00 op 10-10-2021
      → wijk fund edit QDC-2021-001 --amount …
    [4]
    ");
    assert_snapshot!(room.wijk("fund show roue").succeeds().transcript(), @"
    $ wijk fund show roue
    Startfonds van QDC-2021-001 La Roue

     Toegekend           € 400,00
     Regeling            terugbetaling op bewijs
     Toegekend op        10-10-2021
     Besteed             € 0,00
     Aanvaard            € 0,00
     Uitbetaald          € 0,00
     Nog                 € 400,00
     Nog uit te betalen  € 0,00
     Open                0
     Teruggevraagd       0
      Tot wanneer het besteedbaar is, volgt uit de aanstelling van de coach
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("fund edit roue --amount 399,99 --regime advance").succeeds().transcript(), @"
    $ wijk fund edit roue --amount 399,99 --regime advance
    ✓ QDC-2021-001 La Roue : le budget de lancement est maintenant de 399,99 €,
      octroyé le 10/10/2021 (avance contre note de débit)
      La date limite suivra la désignation du coach
     ! Aucun compte du groupe n’est connu pour le remboursement               B-SB-6
       source B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk account set QDC-2021-001
    ! Une avance est payée contre une note de débit ; elle n’est pas encore là
    → wijk fund edit QDC-2021-001 --debit-note …
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("fund edit roue --debit-note DN-7 --debit-note-on 2021-11-02").succeeds().transcript(), @"
    $ wijk fund edit roue --debit-note DN-7 --debit-note-on 2021-11-02
    ✓ QDC-2021-001 La Roue : le budget de lancement est maintenant de 399,99 €,
      octroyé le 10/10/2021 (avance contre note de débit)
      La date limite suivra la désignation du coach
     ! Aucun compte du groupe n’est connu pour le remboursement               B-SB-6
       source B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk account set QDC-2021-001
    → wijk payment add QDC-2021-001 --advance
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("fund list").succeeds().transcript(), @"
    $ wijk fund list
    Budgets de lancement de QDC-2021

     Dossier       Quartier   Octroyé  Dépensé  Accepté    Payé     Reste
     QDC-2021-001  La Roue   399,99 €   0,00 €   0,00 €  0,00 €  399,99 €
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("fund list --format json").succeeds().transcript(), @r#"
    $ wijk fund list --format json
    {
      "schema": "wijk/start_funds/1",
      "currency": "EUR",
      "data": {
        "start_funds": [
          {
            "dossier": "QDC-2021-001",
            "neighbourhood": "La Roue",
            "granted_cents": 39999,
            "regime": "advance",
            "granted_on": "2021-10-10",
            "spent_cents": 0,
            "accepted_cents": 0,
            "paid_cents": 0,
            "left_cents": 39999,
            "debit_note": "DN-7"
          }
        ]
      }
    }
    "#);
    assert_snapshot!(room.wijk("fund cancel roue").succeeds().transcript(), @"
    $ wijk fund cancel roue
    ✓ QDC-2021-001 La Roue: start fund of €399.99 taken back
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("undo").succeeds().transcript(), @"
    $ wijk undo
      Operation 5 of 31 Dec 2021 by an: QDC-2021-001 start fund of €399.99 taken
      back
      1 × posting goes
      1 × start fund comes back
    ✓ Operation 5 undone
    → wijk redo
    ");
    assert_snapshot!(room.wijk("log roue").succeeds().transcript(), @"
    $ wijk log roue
    Log

     No.  When               Who  What
       6  31 Dec 2021 10:00  an   Operation 5 undone
       5  31 Dec 2021 10:00  an   QDC-2021-001 start fund of €399.99 taken back ·
                                  undone by 6
       4  31 Dec 2021 10:00  an   QDC-2021-001 start fund changed: €399.99 (advance
                                  against a debit note)
       3  31 Dec 2021 10:00  an   QDC-2021-001 start fund changed: €399.99 (advance
                                  against a debit note)
       2  31 Dec 2021 10:00  an   QDC-2021-001 start fund of €400.00 granted
                                  (repaid on proof of purchase)
       1  4 Oct 2021 11:00   an   {$reference} {$neighbourhood} changed
    ");
}

#[test]
fn what_a_start_fund_cannot_be_is_said() {
    let mut room = prepared::room();
    assert_snapshot!(room.wijk("fund grant roue --amount 400,01").exits(4).transcript(), @"
    $ wijk fund grant roue --amount 400,01
    ✗ QDC-2021-001 La Roue kan dit startfonds niet krijgen: 1 regel niet vervuld
     ✗ Startfonds van € 400,01; het maximum is € 400,00                       B-SB-1
       bron B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk fund grant QDC-2021-001 --amount 400.00
     ! Er is geen rekening van de groep bekend om op terug te betalen         B-SB-6
       bron B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk account set QDC-2021-001
    [4]
    ");
    assert_snapshot!(room.wijk("fund grant roue --amount 1.000").exits(7).transcript(), @"
    $ wijk fund grant roue --amount 1.000
    ✗ Niets bewaard: 1 fout
      --amount · «1.000»: kan op twee manieren gelezen worden: schrijf 1000 of
      1000,00
    [7]
    ");
    assert_snapshot!(room.wijk("fund grant roue --amount=-5").exits(7).transcript(), @"
    $ wijk fund grant roue --amount=-5
    ✗ Niets bewaard: 1 fout
      --amount · «-5»: een bedrag kan niet negatief zijn
    [7]
    ");
    assert_snapshot!(room.wijk("fund grant roue --amount 0 --debit-note DN-1 --debit-note-on 2022-01-01").exits(7).transcript(), @"
    $ wijk fund grant roue --amount 0 --debit-note DN-1 --debit-note-on 2022-01-01
    ✗ Niets bewaard: 3 fouten
      --amount · «0»: een bedrag is meer dan nul
      --debit-note-on · «2022-01-01»: 01-01-2022 ligt in de toekomst; vandaag is
      31-12-2021
      --debit-note · «DN-1»: een debetnota hoort bij een voorschot (--regime
      advance), niet bij terugbetaling op bewijs
    [7]
    ");
    assert_snapshot!(room.wijk("fund grant roue --regime lening").exits(7).transcript(), @"
    $ wijk fund grant roue --regime lening
    ✗ Niets bewaard: 1 fout
      --regime · «lening»: deze regeling is er niet; mogelijk: reimbursement en
      advance
    [7]
    ");
    assert_snapshot!(room.wijk("fund grant roue --on 2022-01-01").exits(4).transcript(), @"
    $ wijk fund grant roue --on 2022-01-01
    ✗ 01-01-2022 ligt in de toekomst; vandaag is 31-12-2021
      → dezelfde opdracht met --on 2021-12-31
    [4]
    ");
    assert_snapshot!(room.wijk("fund edit roue --amount 100").exits(3).transcript(), @"
    $ wijk fund edit roue --amount 100
    ✗ QDC-2021-001 La Roue heeft geen startfonds
      → wijk fund grant QDC-2021-001
    [3]
    ");
    room.wijk("fund grant roue --amount 400 --override B-SB-1 --reason x").exits(4);
    room.wijk("fund grant roue --amount 400,01 --override B-SB-1 --reason 'twee wijken'").succeeds();
    room.speaking("fr");
    assert_snapshot!(room.wijk("fund edit roue --amount 401").exits(4).transcript(), @"
    $ wijk fund edit roue --amount 401
    ✗ QDC-2021-001 La Roue ne peut recevoir ce budget de lancement : 1 règle non
      remplie
     ✗ Budget de lancement de 401,00 € ; le maximum est de 400,00 €           B-SB-1
       source B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk fund edit QDC-2021-001 --amount 400.00
     ! Aucun compte du groupe n’est connu pour le remboursement               B-SB-6
       source B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk account set QDC-2021-001
    [4]
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("fund edit roue").exits(4).transcript(), @"
    $ wijk fund edit roue
    ✗ Nothing was given to change
      → wijk fund edit QDC-2021-001 --amount …
    [4]
    ");
    assert_snapshot!(room.wijk("fund grant roue --dry-run").exits(4).transcript(), @"
    $ wijk fund grant roue --dry-run
    ✗ QDC-2021-001 was granted a start fund of €400.01 on 31 Dec 2021
      → wijk fund edit QDC-2021-001 --amount …
    [4]
    ");
}
