use insta::assert_snapshot;

use super::prepared;
use crate::common::{Room, fixture};

/// Writes into the register behind the program's back: how a dossier comes into selection is told elsewhere.
fn write(room: &Room, sql: &str) {
    let register = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    register.execute_batch(sql).unwrap();
}

const SUBMITTED: &str = "
    UPDATE roadmap SET submitted_on = '2021-11-20', sha256 = 'x';
    UPDATE dossier SET phase = 'selection';
    INSERT INTO neighbourhood (id, name, name_key) VALUES (20, 'Marelle', 'marelle');
    INSERT INTO dossier (id, reference, edition, number, neighbourhood, asked_cents, submitted_on, intake_hash, phase,
                         status, since)
      VALUES (20, 'QDC-2021-002', 1, 2, 20, 500000, '2021-09-14', 'y', 'selection', 'active', '2021-11-20');
    INSERT INTO roadmap (id, dossier, version, begun_on, submitted_on, sha256)
      VALUES (20, 20, 1, '2021-10-10', '2021-11-20', 'y');
    INSERT INTO project (roadmap, number, title, objective, asked_cents, asked_stated, public_space)
      VALUES (20, 1, 'Hinkelpad', 'Kinderen spelen weer op straat', 500000, 1, 1);";

/// Two dossiers in selection, and the last day of the year.
fn room() -> Room {
    let room = prepared::with_roadmap();
    write(&room, SUBMITTED);
    room
}

/// The same, with the council of 17 December: four members of whom one is not there, both dossiers on the agenda.
fn with_council() -> Room {
    let room = room();
    room.wijk("session open QDC-2021 --body council --on 2021-12-17 --at 14u --place 'Huis van de wijk'")
        .succeeds();
    room.wijk("session member add 1 'Lid 1' --neighbourhood Helmet --capacity chair").succeeds();
    room.wijk("session member add 1 --neighbourhood 'Vert Dure' --neighbourhood Saint-Job").succeeds();
    room.wijk("session member add 1 'Lid 2' --organisation 'Leefmilieu Brussel'").succeeds();
    room.wijk("session agenda add 1 --all --title Rondvraag").succeeds();
    room.wijk("session present 1 all").succeeds();
    room.wijk("session absent 1 3").succeeds();
    room
}

const OPINIONS: &str = "dossier;project;verdict;amount;text;conditions
roue;1;gunstig;5.000,00;Kan soberder;De vergunning ligt voor|saldo: Foto’s
roue;2;favourable;;;
roue;3;ongunstig;;De dienst Netheid plaatst zelf plantvakken;
002;;favourable;5.000,00;;
";

#[test]
fn a_session_is_opened_filled_held_and_closed() {
    let room = room();
    assert_snapshot!(room.wijk("session open QDC-2021 --body raad --on 17/12/2021 --at 14u --place 'Huis van de wijk'").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("session member add 1 'Lid 1' --neighbourhood Helmet --capacity voorzitter").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("session member add 1 --neighbourhood 'Vert Dure' --neighbourhood Saint-Job").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("session agenda add 1 --all --title Rondvraag").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("session agenda move 1 rondvraag 1").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("session agenda show").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("session close").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("session present 1 all").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("session absent 1 saint").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("session opinion 1 roue gunstig --project 1 --amount 5000 --text 'Kan soberder' --condition 'De vergunning ligt voor' --condition 'saldo: Foto’s'").succeeds().transcript(), @"");
    let file = room.file("adviezen.csv", OPINIONS);
    assert_snapshot!(room.run(["session", "opinion", "1", "--from", file.file_name().unwrap().to_str().unwrap()]).succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("session recuse 1 2 roue --note 'Woont er sinds kort'").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("session principles 1 --text 'Wie nog niets kreeg, gaat voor.'").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("session analysis 1 roue --text 'De Raad is overtuigd van de speelstraat.'").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("session list").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("session close").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("session show 1").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("session opinion 1 roue gunstig --project 1").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("session reopen 1 --reason 'Een bedrag was verkeerd'").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("log --limit 3").succeeds().transcript(), @"");
}

#[test]
fn the_minutes_have_three_parts_and_can_be_mailed() {
    let mut room = with_council();
    room.wijk("person add Coach").succeeds();
    room.wijk("session recuse 1 'Vert Dure' marelle --note 'Familie'").succeeds();
    room.file("adviezen.csv", OPINIONS);
    room.wijk("session opinion 1 --from adviezen.csv").succeeds();
    room.file("beginselen.md", "# Vooraf\n\nWie nog niets kreeg, gaat voor.\n");
    room.wijk("session principles 1 --file beginselen.md").succeeds();
    room.wijk("session analysis 1 roue --text 'De Raad is overtuigd van de speelstraat.'").succeeds();
    room.wijk("session close").succeeds();
    assert_snapshot!(room.wijk("session minutes 1 --format markdown").succeeds().transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(room.wijk("session minutes 1 --format markdown --public").succeeds().transcript(), @"");
    room.speaking("en");
    assert_snapshot!(room.wijk("session minutes 1").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("session minutes 1 --format json --public").succeeds().transcript(), @"");
    room.wijk("session minutes 1 --output verslag.md").succeeds();
    let text = std::fs::read_to_string(room.path("verslag.md")).unwrap();
    assert!(text.starts_with("# Minutes"), "{text}");
    let public = room.wijk("session minutes 1 --format json --public").succeeds().stdout;
    assert!(!public.contains("Lid 1") && !public.contains("Lid 2"), "nobody is named in public");
}

#[test]
fn conflicts_are_computed_and_told_with_their_cause_in_three_languages() {
    let mut room = with_council();
    room.wijk("coach assign roue 'Lid 3'").succeeds();
    let coach = room.wijk("person list --format json").succeeds().stdout;
    assert!(coach.contains("Lid 3"));
    room.wijk("session member add 1 'Lid 3'").succeeds();
    room.wijk("partner add marelle 'Leefmilieu Brussel' --kind other").succeeds();
    room.wijk("session recuse 1 'Lid 1' marelle --note 'Woont er sinds kort'").succeeds();
    assert_snapshot!(room.wijk("session conflicts").succeeds().transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(room.wijk("session conflicts").succeeds().transcript(), @"");
    room.speaking("en");
    assert_snapshot!(room.wijk("session conflicts").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("session recuse 1 'Lid 1' marelle --withdraw").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("session recuse 1 'Lid 1' marelle --withdraw").exits(4).transcript(), @"");
}

#[test]
fn b_pb_14_who_asks_for_money_does_not_sit_unless_that_is_set_aside() {
    let mut room = with_council();
    assert_snapshot!(room.wijk("session member add 1 --neighbourhood marelle").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("session member add 1 --neighbourhood marelle --override B-PB-14").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("session member add 1 --neighbourhood marelle --override B-PB-14 --reason 'Geen andere wijk kon komen'").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("session member list").succeeds().transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(room.wijk("session member add 1 --neighbourhood roue").exits(4).transcript(), @"");
    room.speaking("en");
    assert_snapshot!(room.wijk("session member add 1 --neighbourhood roue").exits(4).transcript(), @"");
}

#[test]
fn members_come_from_a_file_all_or_none() {
    let room = room();
    room.wijk("session open --body council --on 2021-12-17").succeeds();
    let file = fixture("sessions/council-2021-members.csv");
    assert_snapshot!(room.run(["session", "member", "add", "1", "--from", file.to_str().unwrap()]).succeeds().transcript(), @"");
    room.file("fout.csv", "naam;wijk;hoedanigheid;zetel\nLid 9;Helmet;baas;x\n");
    assert_snapshot!(room.wijk("session member add 1 --from fout.csv").exits(7).transcript(), @"");
    room.file("fout.csv", "naam;wijk;hoedanigheid\nLid 1 Helmet;Helmet;lid\n;;\nLid 9;;voorzitter\n");
    assert_snapshot!(room.wijk("session member add 1 --from fout.csv").exits(7).transcript(), @"");
}

#[test]
fn too_few_left_to_judge_means_no_opinion_and_says_who_is_missing() {
    let mut room = with_council();
    room.wijk("session edit 1 --quorum 3").succeeds();
    room.wijk("session recuse 1 2 roue").succeeds();
    assert_snapshot!(room.wijk("session opinion 1 roue favourable --project 1").exits(4).transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(room.wijk("session opinion 1 roue favourable --project 1").exits(4).transcript(), @"");
    room.wijk("session recuse 1 1 roue").succeeds();
    room.wijk("session recuse 1 3 roue").succeeds();
    room.wijk("session recuse 1 4 roue").succeeds();
    room.speaking("en");
    assert_snapshot!(room.wijk("session opinion 1 roue favourable --project 1").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("session opinion 1 marelle favourable").succeeds().transcript(), @"");
}

#[test]
fn a_wrong_command_line_is_told_with_what_would_help() {
    let room = with_council();
    for (line, code) in [
        ("session open --body minister", 4),
        ("session open --body parlement", 7),
        ("session open", 8),
        ("session show 9", 3),
        ("session open --body council --at 25u --quorum veel", 7),
        ("session open --body council --at 25u --quorum 5000", 7),
        ("session member add 1", 8),
        ("session member add 1 'Lid 1'", 7),
        ("session member remove 1 lid", 3),
        ("session present 1", 8),
        ("session agenda add 1", 8),
        ("session agenda add 1 roue", 7),
        ("session agenda move 1 roue 9", 7),
        ("session opinion 1", 8),
        ("session opinion 1 roue misschien --project 1", 7),
        ("session opinion 1 roue ongunstig --project 1", 7),
        ("session opinion 1 roue gunstig --project 1 --amount 9000", 7),
        ("session opinion 1 roue gunstig", 7),
        ("session recuse 1 'Lid 9' roue", 3),
        ("session analysis 1 roue", 8),
        ("session reopen 1 --reason x", 4),
    ] {
        room.wijk(line).exits(code);
    }
    assert_snapshot!(room.wijk("session open --body minister").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("session open --body parlement").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("session show 9").exits(3).transcript(), @"");
    assert_snapshot!(room.wijk("session opinion 1 roue gunstig --project 1 --amount 9000").exits(7).transcript(), @"");
    room.file("fout.csv", "dossier;verdict;amount\nroue;misschien;1.000\nnergens;gunstig;\n");
    assert_snapshot!(room.wijk("session opinion 1 --from fout.csv").exits(7).transcript(), @"");
    room.file(
        "fout.csv",
        "dossier;project;verdict\nroue;1;gunstig\nroue;1;gunstig\nnergens;1;gunstig\nroue;2;ongunstig\n",
    );
    assert_snapshot!(room.wijk("session opinion 1 --from fout.csv").exits(7).transcript(), @"");
}

#[test]
fn a_session_that_is_to_come_stands_in_the_agenda() {
    let room = room();
    room.wijk("session open --body council --on 2022-01-10 --at 14:00").succeeds();
    let said = room.wijk("agenda --days 30").succeeds().stdout;
    assert!(said.contains("zitting 1: Raad"), "{said}");
    room.wijk("session remove --yes").succeeds();
    room.wijk("undo --yes").succeeds();
    room.wijk("session show").succeeds();
}
