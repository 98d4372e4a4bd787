use insta::assert_snapshot;

use crate::cli::prepared;
use crate::common::Room;

fn import(room: &Room, text: &str, flags: &[&str]) -> crate::common::Said {
    std::fs::write(room.path("nota.csv"), text).unwrap();
    let path = room.path("nota.csv");
    let words = ["expense", "import", "roue", path.to_str().unwrap()];
    room.run(words.into_iter().chain(flags.iter().copied()))
}

const NOTE: &str = "Datum;Verkoper;BTW-nummer;Omschrijving;Netto;BTW-tarief;Bruto;Categorie;approved_on\n\
    20/11/2021;Drukkerij De Pers;BE 0403.170.701;Affiches;100,00;21 %;121,00;communication;18/11/2021\n\
    21/11/2021;Bakker;;Broodjes;10,00;6 %;10,60;;\n";

#[test]
fn a_table_becomes_a_note_all_or_nothing() {
    let mut room = prepared::room();
    room.wijk("fund grant roue --on 2021-10-10").succeeds();
    let wrong =
        NOTE.replace("10,60", "1.060").replace("18/11/2021", "31/02/2021").replace("communication", "pizza");
    let said = import(&room, &wrong, &[]);
    assert_snapshot!(said.exits(7).stderr.replace(room.path("").to_str().unwrap(), ""), @"");
    assert_snapshot!(import(&room, NOTE, &["--dry-run"]).succeeds().stderr, @"");
    assert_snapshot!(import(&room, NOTE, &["--declared", "131,50", "--reference", "Nota 1"]).succeeds().stderr, @"");
    // The same file again is pointed out line by line, and nothing is dropped.
    room.speaking("fr");
    assert_snapshot!(import(&room, NOTE, &[]).succeeds().stderr, @"");
    room.speaking("en");
    assert_snapshot!(room.wijk("expense check roue 2").exits(5).transcript(), @"");
    assert_snapshot!(import(&room, "datum;verkoper\n", &[]).exits(7).stderr, @"");
}
