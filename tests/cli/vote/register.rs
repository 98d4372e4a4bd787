//! Votes in the register: from the ballot paper to the decisions.

use insta::assert_snapshot;
use wijk::domain::dates::DayAndMoment;
use wijk::domain::dossier::lifecycle::{Move, Phase, Standing, Status};
use wijk::domain::money::Cents;
use wijk::domain::operation::{Operation, OperationKind};
use wijk::storage::dossier::NewDossier;
use wijk::storage::{Access, Entry, StorageError, Store};

use crate::common::Room;

/// Two dossiers with four projects in selection, in an edition of 8,000 euros. The programme is the built-in one without
/// its criteria of admissibility, of which other tests tell.
pub fn room() -> Room {
    let mut room = Room::with_register();
    let text = include_str!("../../../src/domain/programme/built_in/wijkbudget.toml");
    let (before, rest) = text.split_once("[admissibility.").unwrap();
    let (_, after) = rest.split_once("# --- The vote").unwrap();
    let programme = format!("{before}#{after}").replace("code = \"wijkbudget\"", "code = \"stadsbudget\"");
    room.at("2026-03-02T09:00:00Z");
    room.file("stadsbudget.toml", programme);
    room.wijk("programme add stadsbudget.toml").succeeds();
    room.wijk("edition open stadsbudget/2026 --envelope 8000").succeeds();
    dossiers(&room);
    for (dossier, projects) in [
        ("moestuin", [("Verhoogde bakken", "4000"), ("Waterton", "1000")]),
        ("speelstraat", [("Spelkoffer", "2500"), ("Banken", "6000")]),
    ] {
        let projects = projects.map(|(title, asked)| {
            format!(
                "[[projects]]\ntitle = \"{title}\"\nask = \"{asked}\"\n[[projects.costs]]\nlabel = \"{title}\"\n\
                 unit-price = \"{asked}\"\nquantity = \"1\"\n[[projects.steps]]\ntitle = \"Doen\"\n"
            )
        });
        room.file("plan.toml", projects.join("\n"));
        room.run(["plan", "write", dossier, "--from", "plan.toml"]).succeeds();
        room.run(["advance-phase", dossier]).succeeds();
    }
    room.at("2026-05-04T09:00:00Z");
    room
}

fn dossiers(room: &Room) {
    let wait = std::time::Duration::from_secs(1);
    let mut store = Store::open(&room.path("wijk.db"), Access::Write, wait).unwrap();
    let entry = Entry {
        operation: Operation::new(OperationKind::Edit),
        at: "2026-03-02T09:00:00Z".parse().unwrap(),
        actor: "an".into(),
        command: "test".into(),
        dry_run: false,
    };
    let edition = store.read(|view| view.editions()).unwrap()[0].id;
    let on = "2026-03-02".parse().unwrap();
    store
        .transact(entry, |tx| {
            for (number, name) in [(1, "Moestuin Noord"), (2, "Speelstraat Zuid")] {
                let neighbourhood = tx.insert_neighbourhood(name, None, None, &[])?;
                let new = NewDossier {
                    edition,
                    edition_reference: "WB-2026",
                    number,
                    neighbourhood,
                    track: None,
                    tier: None,
                    motivation: None,
                    asked: Cents(500_000),
                    submitted: DayAndMoment { day: on, moment: None },
                    intake_hash: name,
                };
                let (id, _) = tx.insert_dossier(&new)?;
                let to = Standing { phase: Phase::Preparation, status: Status::Active };
                tx.move_dossier(id, Move::Admit, to, on, None, None)?;
            }
            Ok::<_, StorageError>(())
        })
        .unwrap();
}

fn opened() -> Room {
    let room = room();
    room.wijk("vote open --until 2026-05-31 --rule greedy --max-projects 2").succeeds();
    room
}

/// Closed, with ballots by which 4 wins, then 2.
fn closed() -> Room {
    let room = opened();
    room.wijk("vote add 4 4 4,1 1,2 3,2").succeeds();
    room.wijk("vote close --yes").succeeds();
    room
}

#[test]
fn a_vote_is_opened_with_everything_that_can_be_voted_on() {
    let room = room();
    assert_snapshot!(room.wijk("vote open").exits(8).transcript(), @"");
    assert_snapshot!(room.wijk("vote open --until 2026-05-31").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("vote show").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("vote list --lang fr").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("agenda --days 40").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("log --limit 1").succeeds().transcript(), @"");
}

#[test]
fn a_vote_is_changed_and_taken_out_before_the_first_ballot_only() {
    let room = opened();
    assert_snapshot!(room.wijk("vote edit --until 2026-06-07 --ties lot --name 'Uw keuze'").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("vote project remove 4 --lang fr").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("vote project add wb-2026-002/2 --lang en").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("vote project add WB-2026-002/2 WB-2026-009/1").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("vote project remove 1 2 3 4").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("vote edit").exits(4).transcript(), @"");
    room.wijk("vote remove --lang en").succeeds();
    room.wijk("undo").succeeds();
    room.wijk("vote add 1").succeeds();
    let shown = room.wijk("vote show --format json").stdout;
    let hash = shown.split("\"rules_sha256\": \"").nth(1).and_then(|rest| rest.get(..12)).unwrap().to_owned();
    let refused = room.wijk("vote edit --until 2026-06-14").exits(4).transcript();
    assert_snapshot!(refused.replace(&hash, "[hash]"), @"");
    assert_snapshot!(room.wijk("vote remove").exits(4).transcript(), @"");
}

#[test]
fn what_is_wrong_with_a_vote_is_named_with_its_flag() {
    let room = room();
    assert_snapshot!(
        room.wijk("vote open --until 2026-05-01 --budget 0 --min-projects 5 --points 3 --project WB-2026-001/9")
            .exits(7)
            .transcript(),
        @""
    );
    assert_snapshot!(
        room.wijk("vote open --until 2026-05-31 --min-projects 5 --points 3 --threshold 2").exits(7).transcript(),
        @""
    );
    assert_snapshot!(room.wijk("vote open --until 2026-05-31 --rule meeste").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("vote show").exits(3).transcript(), @"");
    room.wijk("vote open --until 2026-05-31").succeeds();
    assert_snapshot!(room.wijk("vote open --until 2026-05-31").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("vote show zomer").exits(3).transcript(), @"");
}

#[test]
fn a_table_of_ballots_is_taken_in_once_and_every_bad_one_is_listed() {
    let room = opened();
    assert_snapshot!(room.wijk("vote template").succeeds().transcript(), @"");
    room.file(
        "stemmen.csv",
        "voter_id,vote,voting_method,age,sex\nK1,\"1,4\",paper,34,F\nK2,9,internet,,\nK3,\"1,2,3\",,,\nK1,3,,,\n\
         K4,\"WB-2026-002/1,3\",internet,,\nK5,,paper,,\n",
    );
    assert_snapshot!(room.wijk("vote import stemmen.csv --dry-run").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("vote import stemmen.csv").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("vote import stemmen.csv").exits(4).transcript(), @"");
    room.file("later.csv", "kiezer;stem\nk1;2\nK9;2\n");
    assert_snapshot!(room.wijk("vote import 1 later.csv --method paper --lang fr").succeeds().transcript(), @"");
    let ballots = room.wijk("vote ballots").succeeds().transcript();
    let hashes = |text: &str| -> String {
        let hex = |word: &str| word.len() == 64 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
        text.split(' ')
            .map(|word| if hex(word.trim()) { "[hash]" } else { word })
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_snapshot!(hashes(&ballots), @"");
    assert_snapshot!(room.wijk("vote ballots --rejected --lang en").succeeds().transcript(), @"");
    room.file("leeg.csv", "naam;adres\nJan;hier\n");
    assert_snapshot!(room.wijk("vote import leeg.csv").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("vote import leeg.csv --on 2026-05-03").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("vote import elders.csv").exits(3).transcript(), @"");
    assert_snapshot!(room.wijk("doctor").succeeds().transcript(), @"");
}

#[test]
fn ballots_are_typed_in_and_all_that_is_wrong_is_said_at_once() {
    let room = opened();
    assert_snapshot!(room.wijk("vote add 4 4,1 - --spoiled 1").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("vote add 1 9 1,2,3 1=4").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("vote add").exits(8).transcript(), @"");
    assert_snapshot!(room.wijk("vote add 1 --method post").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("vote close").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("vote close --yes --lang fr").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("vote add 1").exits(4).transcript(), @"");
}

#[test]
fn a_ballot_on_paper_says_how_it_is_filled_in() {
    let mut room = opened();
    assert_snapshot!(room.wijk("vote template --paper").succeeds().transcript(), @"");
    room.wijk("vote edit --ballot cumulative --points 10").succeeds();
    room.speaking("fr");
    assert_snapshot!(room.wijk("vote template --paper --format markdown").succeeds().transcript(), @"");
    room.speaking("en");
    room.wijk("vote edit --ballot ordinal").succeeds();
    assert_snapshot!(room.wijk("vote template --paper").succeeds().transcript(), @"");
}

#[test]
fn nothing_is_counted_before_the_vote_is_closed() {
    let room = opened();
    room.wijk("vote add 1").succeeds();
    assert_snapshot!(room.wijk("vote run --dry-run").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("vote export --unit Gent").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("vote adopt --by college").exits(4).transcript(), @"");
}

#[test]
fn a_vote_is_counted_and_its_result_becomes_the_decisions() {
    let room = closed();
    assert_snapshot!(room.wijk("vote run --dry-run").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("vote run").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("vote run --lang fr").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("vote run --rule equal-shares --lang en").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("vote compare").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("vote explain 1").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("vote explain WB-2026-002/1 --lang fr").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("vote explain 9").exits(3).transcript(), @"");
    assert_snapshot!(room.wijk("vote run --rule meeste").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("vote adopt").exits(8).transcript(), @"");
    assert_snapshot!(room.wijk("vote adopt --by college --reserve veel").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("vote adopt --by college --reserve 1").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("vote adopt --by college").exits(4).transcript(), @"");
    assert!(room.wijk("show WB-2026-002 --format json").succeeds().stdout.contains("\"won\": true"));
    assert_snapshot!(room.wijk("log --limit 3").succeeds().transcript(), @"");
    room.wijk("undo").succeeds();
    assert_snapshot!(room.wijk("vote adopt --by college --lang fr").succeeds().transcript(), @"");
}

#[test]
fn a_lot_settles_what_ties_before_witnesses() {
    let room = opened();
    assert_snapshot!(room.wijk("vote lot --seed 6-2-5 --witness Nora").exits(4).transcript(), @"");
    room.wijk("vote edit --ties lot").succeeds();
    room.wijk("vote add 1 2 3").succeeds();
    room.wijk("vote close --yes").succeeds();
    assert_snapshot!(room.wijk("vote run").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("vote lot").exits(8).transcript(), @"");
    assert_snapshot!(room.wijk("vote lot --seed 6-2-5 --witness Nora --witness Wim").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("vote lot --seed 7 --witness Nora").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("vote run --lang en").succeeds().transcript(), @"");
}

#[test]
fn a_vote_is_written_for_others_to_count_again() {
    let room = closed();
    room.wijk("vote run").succeeds();
    assert_snapshot!(room.wijk("vote export").exits(8).transcript(), @"");
    assert_snapshot!(room.wijk("vote export --unit Gent --lang en").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("vote export --unit Gent --output stemming.pb").succeeds().transcript(), @"");
    let again = room.wijk("vote write stemming.pb").succeeds();
    assert_eq!(again.stdout, std::fs::read_to_string(room.path("stemming.pb")).unwrap());
}

#[test]
fn damaged_ballots_are_noticed() {
    let room = closed();
    let register = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    register.execute_batch("UPDATE ballot_roll SET text = replace(text, '4', '3')").unwrap();
    drop(register);
    assert_snapshot!(room.wijk("vote run").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("doctor").exits(5).transcript(), @"");
}
