use crate::common::Room;

#[test]
fn report_without_a_name_lists_the_reports() {
    let room = Room::with_register();
    insta::assert_snapshot!(room.wijk("report").succeeds().transcript(), @r##"
    $ wijk report
     Commando                            Verslag
     wijk report overview [--edition E]  Hoe een editie ervoor staat
     wijk report dossier DOSSIER         Een heel dossier, als document voor
                                         anderen
     wijk report annual --year Y         Wat een parlement over een jaar vraagt
    "##);
}

#[test]
fn a_year_without_an_edition_is_not_found() {
    let room = Room::with_register();
    let said = room.wijk("report annual --year 1999").exits(3);
    assert!(said.stderr.contains("1999"), "{}", said.transcript());
    let _ = room.wijk("report annual --year 1999 --as-of gisteren").exits(7);
    let _ = room.wijk("report overview").exits(3);
    let _ = room.wijk("report dossier roue").exits(3);
}

#[test]
fn every_report_comes_in_every_form_and_language() {
    let mut room = Room::with_candidates();
    for lang in ["nl", "fr", "en"] {
        room.speaking(lang);
        for name in ["overview", "dossier roue", "annual --year 2021 --as-of 2021-09-30"] {
            for format in ["table", "plain", "markdown", "csv", "json"] {
                let said = room.wijk(&format!("report {name} --format {format}")).succeeds();
                assert!(
                    !said.stdout.contains("term-") && !said.stdout.contains("report-column"),
                    "{}",
                    said.transcript()
                );
            }
        }
    }
}
