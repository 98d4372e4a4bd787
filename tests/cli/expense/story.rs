use insta::assert_snapshot;

use super::{LINE, with_note};
use crate::cli::prepared;

#[test]
fn a_note_comes_in_and_is_judged_line_by_line() {
    let mut room = prepared::room();
    room.wijk("fund grant roue --on 2021-10-10").succeeds();
    let note = "expense note add roue --received 2021-12-01 --reference 'Nota herfst' --declared 300 --from 2021-10-10 --to 2021-11-30";
    assert_snapshot!(room.wijk(note).succeeds().transcript(), @"");
    assert_snapshot!(room.wijk(LINE).succeeds().transcript(), @"");
    let second = "expense add roue --date 2021-11-21 --seller Bakker --description Broodjes --gross 79 --rate 6 --lacks address,phone";
    assert_snapshot!(room.wijk(second).succeeds().transcript(), @"");
    let third = "expense add roue --date 2021-11-25 --seller 'Zaal De Kring' --vat-number BE0403170701 --description Zaalhuur --gross 100 --rate 21 --agreed 2021-11-25 --category hire";
    room.wijk(third).succeeds();
    assert_snapshot!(room.wijk("expense list roue").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("expense check roue").exits(5).transcript(), @"");
    assert_snapshot!(room.wijk("expense accept roue 1.1").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("expense accept roue 1.2").exits(4).transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(room.wijk("expense return roue 1.2 --reason 'adresse et téléphone du vendeur'").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("expense accept roue 1.3 --amount 60,50 --reason 'la moitié sert à une autre association'").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("expense list roue --state returned").succeeds().transcript(), @"");
    room.speaking("en");
    assert_snapshot!(room.wijk("expense edit roue 1.2 --lacks '' --vat-number 0403170701 --agreed 2021-11-20").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("expense refuse roue 1.2 --reason 'food is not paid'").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("expense note show roue 1").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("expense show roue 1.3").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("fund show roue").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("log roue").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("expense list --format csv").succeeds().transcript(), @"");
}

#[test]
fn all_open_lines_are_accepted_at_once_and_undone_at_once() {
    let mut room = with_note();
    room.wijk(LINE).succeeds();
    room.wijk(&LINE.replace("11-20", "11-21")).succeeds();
    assert_snapshot!(room.wijk("expense accept roue --all --dry-run").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("expense accept roue --note 1").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("expense accept roue --all").exits(4).transcript(), @"");
    room.wijk("undo").succeeds();
    room.speaking("fr");
    assert_snapshot!(room.wijk("expense note list roue").succeeds().transcript(), @"");
    room.speaking("en");
    assert_snapshot!(room.wijk("expense remove roue 1.2").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("expense note edit roue 1 --declared 121 --reference N-1").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("expense note remove roue 1").succeeds().transcript(), @"");
}

#[test]
fn a_proof_is_filed_with_its_line() {
    let room = with_note();
    std::fs::write(room.path("factuur.pdf"), "%PDF-1.4 factuur").unwrap();
    let file = room.path("factuur.pdf");
    let words: Vec<&str> = vec![
        "expense",
        "add",
        "roue",
        "--date",
        "2021-11-20",
        "--seller",
        "Pers",
        "--description",
        "Affiches",
        "--gross",
        "121",
        "--file",
    ];
    let said = room.run(words.iter().copied().chain([file.to_str().unwrap()])).succeeds();
    assert!(said.stderr.contains("1.1"), "{}", said.stderr);
    assert!(room.wijk("expense show roue 1.1").succeeds().stdout.contains("Document"));
    assert!(room.wijk("document list roue").succeeds().stdout.contains("factuur"));
    // The same content again is said; nothing is kept of a line that is wrong.
    let again = room.run(words.iter().copied().chain([file.to_str().unwrap()]));
    assert_eq!(again.code, 4, "{}", again.transcript());
    room.wijk(
        "expense add roue --date 2021-11-21 --seller Pers --description Flyers --gross 50 --document 1",
    )
    .succeeds();
}
