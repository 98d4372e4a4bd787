use insta::assert_snapshot;

use crate::cli::prepared;

#[test]
fn the_account_of_a_group_is_set_shown_and_ended() {
    let mut room = prepared::room();
    assert_snapshot!(room.wijk("account show roue").exits(3).transcript(), @"
    $ wijk account show roue
    ✗ Van QDC-2021-001 is geen rekening in gebruik
      → wijk account set QDC-2021-001
    [3]
    ");
    assert_snapshot!(room.wijk("account set roue").exits(8).transcript(), @"
    $ wijk account set roue
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --iban
    [8]
    ");
    let set = "account set roue --iban 'BE68 5390 0754 7034' --holder 'Wijkcomité La Roue' --from 2021-10-05";
    assert_snapshot!(room.wijk(set).succeeds().transcript(), @"
    $ wijk account set roue --iban BE68 5390 0754 7034 --holder Wijkcomité La Roue --from 2021-10-05
    ✓ QDC-2021-001: rekening BE•• •••• •••• 7034 in gebruik vanaf 05-10-2021
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk(set).exits(4).transcript(), @"
    $ wijk account set roue --iban BE68 5390 0754 7034 --holder Wijkcomité La Roue --from 2021-10-05
    ✗ Dat is de rekening die QDC-2021-001 al gebruikt
      → wijk account show QDC-2021-001
    [4]
    ");
    assert_snapshot!(room.wijk("account show roue").succeeds().transcript(), @"
    $ wijk account show roue
    Rekening van QDC-2021-001 La Roue

     Nr.     1
     Houder  Wijkcomité La Roue
     IBAN    BE68 5390 0754 7034
     Vanaf   05-10-2021
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("account set roue --iban BE43068999999501 --from 2021-11-01").succeeds().transcript(), @"
    $ wijk account set roue --iban BE43068999999501 --from 2021-11-01
    ✓ QDC-2021-001 : compte BE•• •••• •••• 9501 en usage à partir du 01/11/2021 ; le
      précédent reste connu
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("account list roue").succeeds().transcript(), @"
    $ wijk account list roue
    Comptes de QDC-2021-001 La Roue

     N°  Compte               D’un membre  Dès le      Jusqu’au
      1  BE•• •••• •••• 7034  non          05/10/2021  01/11/2021
      2  BE•• •••• •••• 9501  non          01/11/2021
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("account set roue --iban BE68539007547034 --from 2021-10-31").exits(4).transcript(), @"
    $ wijk account set roue --iban BE68539007547034 --from 2021-10-31
    ✗ 31 Oct 2021 is before the last move (1 Nov 2021)
      → the same command with --from 2021-11-01
    [4]
    ");
    assert_snapshot!(room.wijk("account end roue --on 2021-12-01").succeeds().transcript(), @"
    $ wijk account end roue --on 2021-12-01
    ✓ QDC-2021-001: account BE•• •••• •••• 9501 used up to and including 1 Dec 2021
    → wijk account set QDC-2021-001
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("account end roue").exits(3).transcript(), @"
    $ wijk account end roue
    ✗ No account of QDC-2021-001 is in use
      → wijk account set QDC-2021-001
    [3]
    ");
    assert_snapshot!(room.wijk("account list roue --format json").succeeds().transcript(), @r#"
    $ wijk account list roue --format json
    {
      "schema": "wijk/accounts/1",
      "currency": "EUR",
      "data": {
        "accounts": [
          {
            "number": 1,
            "account": "BE•• •••• •••• 7034",
            "of_member": false,
            "from": "2021-10-05",
            "to": "2021-11-01"
          },
          {
            "number": 2,
            "account": "BE•• •••• •••• 9501",
            "of_member": false,
            "from": "2021-11-01",
            "to": "2021-12-01"
          }
        ]
      }
    }
    "#);
    assert_snapshot!(room.wijk("log roue").succeeds().transcript(), @"
    $ wijk log roue
    Log

     No.  When               Who  What
       4  31 Dec 2021 10:00  an   QDC-2021-001 account of the group ended
       3  31 Dec 2021 10:00  an   QDC-2021-001 account of the group set
       2  31 Dec 2021 10:00  an   QDC-2021-001 account of the group set
       1  4 Oct 2021 11:00   an   {$reference} {$neighbourhood} changed
    ");
}

#[test]
fn a_members_own_account_can_serve_as_the_groups() {
    let room = prepared::room();
    room.wijk("member add roue 'An Peeters'").succeeds();
    room.wijk("person edit peeters --iban BE68539007547034").succeeds();
    assert_snapshot!(room.wijk("account set roue --person peeters").succeeds().transcript(), @"
    $ wijk account set roue --person peeters
    ✓ QDC-2021-001: rekening BE•• •••• •••• 7034 in gebruik vanaf 31-12-2021
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("account show roue").succeeds().transcript(), @"
    $ wijk account show roue
    Rekening van QDC-2021-001 La Roue

     Nr.          1
     Houder       An Peeters
     IBAN         BE68 5390 0754 7034
     Van het lid  An Peeters
     Vanaf        31-12-2021
    ");
    assert_snapshot!(room.wijk("account set roue --person claes").exits(3).transcript(), @"
    $ wijk account set roue --person claes
    ✗ Geen lid van de stuurgroep past op «claes»
      An Peeters
      → wijk member list QDC-2021-001
    [3]
    ");
}

#[test]
fn a_wrong_account_is_refused_with_what_is_wrong() {
    let room = prepared::room();
    for iban in ["BE69539007547034", "BE6853900754703", "ZZ68539007547034", "539007547034"] {
        let said = room.wijk(&format!("account set roue --iban {iban}")).exits(7);
        assert!(said.stderr.contains("--iban"), "{}", said.transcript());
    }
    assert_snapshot!(room.wijk("account set roue --iban BE69539007547034 --from 2021-13-01").exits(7).transcript(), @"
    $ wijk account set roue --iban BE69539007547034 --from 2021-13-01
    ✗ Niets bewaard: 1 fout
      --from · «2021-13-01»: deze dag bestaat niet; dag voor maand, zoals 30/09/2021
    [7]
    ");
    assert_snapshot!(room.wijk("account set roue --iban BE69539007547034 --holder ' '").exits(7).transcript(), @"
    $ wijk account set roue --iban BE69539007547034 --holder  
    ✗ Niets bewaard: 2 fouten
      --iban · «BE69539007547034»: het controlegetal klopt niet: de twee cijfers na
      de letters passen niet bij de rest; kijk ze na
      --holder: mag niet leeg zijn
    [7]
    ");
    assert_snapshot!(room.wijk("account set roue --iban BE68539007547034 --from 2022-01-01").exits(4).transcript(), @"
    $ wijk account set roue --iban BE68539007547034 --from 2022-01-01
    ✗ 01-01-2022 ligt in de toekomst; vandaag is 31-12-2021
      → dezelfde opdracht met --from 2021-12-31
    [4]
    ");
}

#[test]
fn one_account_for_two_neighbourhoods_is_pointed_out() {
    let mut room = crate::common::Room::with_candidates();
    room.wijk("account set roue --iban BE68539007547034").succeeds();
    room.speaking("fr");
    assert_snapshot!(room.wijk("account set marelle --iban BE68539007547034").succeeds().transcript(), @"
    $ wijk account set marelle --iban BE68539007547034
    ✓ QDC-2021-006 : compte BE•• •••• •••• 7034 en usage à partir du 04/10/2021
    ! Le même compte sert aussi à QDC-2021-001 La Roue
      Annuler : wijk undo
    ");
    room.wijk("reject marelle --reason x").succeeds();
    assert_snapshot!(room.wijk("account set marelle --iban BE43068999999501").exits(4).transcript(), @"
    $ wijk account set marelle --iban BE43068999999501
    ✗ QDC-2021-006 Marelle est au stade « non admis » : le dossier n’est pas en
      cours
      → wijk reopen QDC-2021-006 --reason …
    [4]
    ");
}
