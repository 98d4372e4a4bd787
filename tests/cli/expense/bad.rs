use insta::assert_snapshot;

use super::{LINE, with_note};
use crate::cli::prepared;

#[test]
fn every_wrong_amount_is_understood_or_refused() {
    let room = with_note();
    for (amount, expected) in [
        ("0", "receipt-zero"),
        ("-5", "negative"),
        ("12,345", "ambiguous"),
        ("1,2345", "precise"),
        ("1.000", "ambiguous"),
        ("99999999999999", "large"),
    ] {
        let said = room
            .wijk(&format!("expense add roue --date 2021-11-20 --seller X --description Y --gross={amount}"));
        assert_eq!(said.code, 7, "{expected}: {}", said.transcript());
    }
    assert_snapshot!(room.wijk("expense add roue --date 2021-11-20 --seller X --description Y --gross 1.000").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("expense add roue --date 2021-11-20 --seller X --description Y --gross=-5").exits(7).transcript(), @"");
    for (amount, shown) in [("1.234,56", "1.234,56"), ("1,234.56", "1.234,56"), ("1234.5", "1.234,50")] {
        let said = room
            .wijk(&format!("expense add roue --date 2021-11-20 --seller X --description Y --gross {amount}"))
            .succeeds();
        assert!(said.stderr.contains(shown), "{amount}: {}", said.stderr);
    }
}

#[test]
fn every_fault_of_a_line_is_said_at_once() {
    let mut room = with_note();
    let line = "expense add roue --date 2022-01-01 --seller X --description Y --vat-number 0403170702 --net 100 \
                --vat 20 --gross 121 --category pizza --project 9 --agreed 31/02/2021 --lacks kleur";
    assert_snapshot!(room.wijk(line).exits(7).transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(room.wijk(line).exits(7).transcript(), @"");
    room.speaking("en");
    assert_snapshot!(room.wijk(line).exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("expense add roue").exits(8).transcript(), @"");
    assert_snapshot!(room.wijk(&LINE.replace("--rate 21 --gross 121", "--rate 20 --gross 120")).succeeds().transcript(), @"");
}

#[test]
fn what_cannot_be_judged_so_is_said() {
    let mut room = with_note();
    room.wijk(LINE).succeeds();
    assert_snapshot!(room.wijk("expense accept roue").exits(8).transcript(), @"");
    assert_snapshot!(room.wijk("expense accept roue 1.2").exits(3).transcript(), @"");
    assert_snapshot!(room.wijk("expense accept roue een").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("expense accept roue 1.1 --amount 121,01 --reason x").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("expense accept roue 1.1 --amount 60").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("expense refuse roue 1.1").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("expense return roue 1.1").exits(4).transcript(), @"");
    room.wijk("expense accept roue 1.1").succeeds();
    room.speaking("fr");
    assert_snapshot!(room.wijk("expense accept roue 1.1").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("expense edit roue 1.1 --gross 5").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("expense note remove roue 1").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("expense refuse roue 1.1 --replace --reason 'facture d’un autre groupe'").succeeds().transcript(), @"");
    room.speaking("en");
    assert_snapshot!(room.wijk("expense judge roue").exits(8).transcript(), @"");
    assert_snapshot!(room.wijk("expense list roue --state wrong").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("expense note add roue --fund loan").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("expense note add roue --from 2021-11-02 --to 2021-11-01 --declared 0 --document 4").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("expense note add roue --received 2022-01-01").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("expense note show roue 2").exits(3).transcript(), @"");
}

#[test]
fn without_a_note_no_line_and_with_two_the_note_is_said() {
    let room = prepared::room();
    assert_snapshot!(room.wijk(LINE).exits(4).transcript(), @"");
    room.wijk("expense note add roue").succeeds();
    room.wijk("expense note add roue").succeeds();
    assert_snapshot!(room.wijk(LINE).exits(4).transcript(), @"");
    room.wijk(&format!("{LINE} --note 2")).succeeds();
    // No start fund was granted: nothing can be accepted of it.
    assert_snapshot!(room.wijk("expense accept roue 1").exits(4).transcript(), @"");
}

#[test]
fn a_purchase_before_the_admission_and_one_that_stands_there_twice_are_pointed_out() {
    let room = with_note();
    assert_snapshot!(room.wijk(&LINE.replace("2021-11-20", "2021-10-03").replace("2021-11-18", "2021-10-01")).succeeds().transcript(), @"");
    room.wijk(LINE).succeeds();
    assert_snapshot!(room.wijk(&LINE.replace("Drukkerij De Pers", "drukkerij de pers")).succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("expense accept roue --all").exits(4).transcript(), @"");
    room.wijk("expense accept roue 1.2").succeeds();
    assert_snapshot!(room.wijk("expense accept roue 1.3 --override W-TWICE --reason 'twee bestellingen op een dag'").succeeds().transcript(), @"");
}

#[test]
fn a_settled_account_locked_books_and_a_dossier_that_is_over_take_nothing() {
    let mut room = with_note();
    room.wijk(LINE).succeeds();
    let register = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    register.execute_batch("UPDATE edition SET locked_until = '2021-12-31'").unwrap();
    assert_snapshot!(room.wijk("expense accept roue 1.1").exits(4).transcript(), @"");
    let settled = "UPDATE edition SET locked_until = NULL;
        INSERT INTO settlement (dossier, fund, settled_on, awarded_cents, accepted_cents, paid_cents, unspent)
          VALUES (1, 'start-fund', '2021-12-20', 40000, 0, 0, 'returns');";
    register.execute_batch(settled).unwrap();
    assert_snapshot!(room.wijk("expense accept roue 1.1").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("expense edit roue 1.1 --gross 5").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("fund edit roue --amount 5").exits(4).transcript(), @"");
    register.execute_batch("DELETE FROM settlement").unwrap();
    room.wijk("withdraw roue --reason verhuisd").succeeds();
    room.speaking("fr");
    assert_snapshot!(room.wijk("expense accept roue 1.1").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("income add roue --kind own --amount 5").exits(4).transcript(), @"");
}
