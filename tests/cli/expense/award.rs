use insta::assert_snapshot;

use crate::cli::prepared;

#[test]
fn an_award_is_justified_project_by_project() {
    let mut room = prepared::decided();
    room.wijk("decide notify roue --on 2021-12-17");
    prepared::agree(&room, "2021-12-20");
    room.wijk("advance-phase roue --on 2021-12-21").succeeds();
    room.at("2022-03-31T09:00:00Z");
    assert_snapshot!(room.wijk("expense note add roue --received 2022-03-01 --declared 6500").succeeds().transcript(), @"");
    let line = "expense add roue --date 2022-02-01 --seller 'Houthandel Janssens' --vat-number BE0403170701 --description Planken --category material --project 1 --rate 21";
    assert_snapshot!(room.wijk(&format!("{line} --gross 6200,01")).succeeds().transcript(), @"");
    room.wijk(&format!("{line} --gross 299,99").replace("2022-02-01", "2021-12-01")).succeeds();
    assert_snapshot!(room.wijk("expense accept roue 1.1").succeeds().transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(room.wijk("expense accept roue 1.2").succeeds().transcript(), @"");
    room.speaking("en");
    assert_snapshot!(room.wijk("expense list roue --project 1 --fund award --format plain").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("expense check roue").succeeds().transcript(), @"");
}
