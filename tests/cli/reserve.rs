use insta::assert_snapshot;

use crate::cli::prepared;

#[test]
fn the_reserve_list_has_an_order_and_says_what_fits() {
    let mut room = prepared::submitted();
    let reserve = "decide roue --project 2 reserve --by council --on 2021-12-16";
    assert_snapshot!(room.wijk(reserve).exits(4).transcript(), @"");
    assert_snapshot!(room.wijk(&format!("{reserve} --reason 'De enveloppe is op'")).succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("decide roue --project 1 reserve --by council --reason x --rank 3").exits(7).transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(room.wijk("decide roue --project 1 reserve --by council --reason 'Budget' --rank 1").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("reserve list").succeeds().transcript(), @"");
    room.speaking("en");
    room.wijk("decide roue --project 1 award --amount 6200 --by council --replace").succeeds();
    assert_snapshot!(room.wijk("reserve list QDC-2021 --format plain").succeeds().transcript(), @"");
}
