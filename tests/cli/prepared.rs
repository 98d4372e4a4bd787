//! A room with the dossier QDC-2021-001 La Roue in preparation.

use wijk::domain::dates::DayAndMoment;
use wijk::domain::dossier::lifecycle::{Move, Phase, Standing, Status};
use wijk::domain::money::Cents;
use wijk::domain::operation::{Operation, OperationKind};
use wijk::domain::programme::definition::EditionDraft;
use wijk::domain::programme::{built_in, check, resolve};
use wijk::storage::dossier::NewDossier;
use wijk::storage::{Access, Entry, StorageError, Store};

use crate::common::{Room, Said, fixture};

/// The room, with nothing but the dossier.
pub fn room() -> Room {
    room_with(&[])
}

/// The same, in an edition for which the office set values.
pub fn room_with(settings: &[&str]) -> Room {
    room_that_adds("", settings)
}

/// The same, in an edition of which the programme says more than the real one.
fn room_that_adds(more: &str, settings: &[&str]) -> Room {
    let mut room = Room::with_register();
    room.at("2021-12-31T09:00:00Z");
    let wait = std::time::Duration::from_secs(1);
    let mut store = Store::open(&room.path("wijk.db"), Access::Write, wait).unwrap();
    let text = format!("{}\n{more}", built_in::text_of("brussels-qdc").unwrap());
    let programme = check::check(&text).unwrap();
    let mut office = EditionDraft::default();
    for setting in settings {
        resolve::set(&programme, &mut office, setting).unwrap();
    }
    let rules = resolve::resolve(&programme, 2021, &office);
    let text = serde_json::to_string(&rules).unwrap();
    let entry = Entry {
        operation: Operation::new(OperationKind::Edit),
        at: "2021-10-04T09:00:00Z".parse().unwrap(),
        actor: "an".into(),
        command: "test".into(),
        dry_run: false,
    };
    let on = "2021-09-15".parse().unwrap();
    store
        .transact(entry, |tx| {
            let edition = tx.insert_edition(&rules, &text, &"0".repeat(64), on)?;
            let neighbourhood = tx.insert_neighbourhood("La Roue", None, None, &["21001".to_owned()])?;
            let new = NewDossier {
                edition,
                edition_reference: "QDC-2021",
                number: 1,
                neighbourhood,
                track: Some("neighbourhood"),
                tier: None,
                motivation: None,
                asked: Cents(1_480_000),
                submitted: DayAndMoment { day: on, moment: None },
                intake_hash: "x",
            };
            let (id, _) = tx.insert_dossier(&new)?;
            let to = Standing { phase: Phase::Preparation, status: Status::Active };
            tx.move_dossier(id, Move::Admit, to, "2021-10-04".parse().unwrap(), None, None)?;
            Ok::<_, StorageError>(())
        })
        .unwrap();
    room
}

/// The same, with its inventory.
pub fn with_inventory() -> Room {
    with_inventory_in(room())
}

fn with_inventory_in(room: Room) -> Room {
    let file = fixture("inventories/la-roue.toml");
    room.run(["inventory", "add", "roue", "--from", file.to_str().unwrap()]).succeeds();
    room
}

/// The same, with its roadmap.
pub fn with_roadmap() -> Room {
    with_roadmap_in(with_inventory())
}

fn with_roadmap_in(room: Room) -> Room {
    let file = fixture("roadmaps/la-roue.toml");
    room.run(["plan", "write", "roue", "--from", file.to_str().unwrap()]).succeeds();
    room
}

/// The same, submitted on 15 December 2021. What the steering group is made of is not what is tried here.
pub fn submitted() -> Room {
    let room = with_roadmap();
    room.wijk("advance-phase roue --on 2021-12-15 --override B-ADM-1 --reason 'proef'").succeeds();
    room
}

/// The same, found admissible and with a favourable opinion of the Council on every project, on the 15th.
pub fn judged() -> Room {
    let room = submitted();
    judge(&room, "roue", "2021-12-15", 3);
    room
}

/// Finds a submitted roadmap admissible and notes a favourable opinion of the Council on every project.
pub fn judge(room: &Room, dossier: &str, on: &str, projects: u32) {
    room.wijk(&format!("admissibility assess {dossier} --rest-met --close --by agency --on {on}")).succeeds();
    for project in 1..=projects {
        let opinion = format!("favourable --by council --on {on} --project {project}");
        room.wijk(&format!("opinion add {dossier} {opinion}")).succeeds();
    }
}

/// The same, decided on the 16th: the first two projects are awarded all they ask, € 9.300,00; the third is refused.
pub fn decided() -> Room {
    let room = judged();
    room.wijk("decide roue --project 1 award --amount 6200 --on 2021-12-16 --by council").succeeds();
    room.wijk("decide roue --project 2 award --amount 3100 --on 2021-12-16 --by council").succeeds();
    room.wijk("decide roue --project 3 refuse --reason 'te duur' --on 2021-12-16 --by council").succeeds();
    room
}

/// Takes every step of the approval chain and signs the agreement, all on one day.
pub fn agree(room: &Room, on: &str) {
    while room.wijk(&format!("approve roue --on {on}")).code == 0 {}
    room.wijk("agreement draw roue").succeeds();
    room.wijk(&format!("agreement sent roue --on {on}")).succeeds();
    room.wijk(&format!("agreement signed roue --by group --on {on}")).succeeds();
    room.wijk(&format!("agreement signed roue --by office --on {on}")).succeeds();
}

/// The same in realisation since 20 December 2021, with a coach, two partners and a meeting of the network, evaluated on
/// 18 February 2023: project 1 was done, project 2 partly.
pub fn evaluated() -> Room {
    let mut room = decided();
    agree(&room, "2021-12-18");
    room.wijk("coach assign roue 'Kim Begeleider' --on 2021-10-10").succeeds();
    room.wijk("coach visit roue 'Kennismaking' --on 2021-10-20 --hours 1:30").succeeds();
    room.wijk("partner add roue 'Gemeente Anderlecht' --kind municipality --status signed --on 2021-11-02")
        .succeeds();
    room.wijk("partner add roue 'Basisschool De Linde' --kind school --on 2021-11-02").succeeds();
    room.wijk("advance-phase roue --on 2021-12-20").succeeds();
    room.at("2023-03-01T09:00:00Z");
    room.wijk("step begin roue 1.1 --on 2022-01-10").succeeds();
    room.wijk("step done roue 1.1 --on 2022-02-18").succeeds();
    room.wijk("meeting add --edition QDC-2021 --kind exchange --on 2022-05-14 --place 'La Tricoterie'")
        .succeeds();
    room.wijk("meeting attend 1 --neighbourhood roue=3").succeeds();
    let file = fixture("evaluations/la-roue.toml");
    room.run(["evaluate", "roue", "--from", file.to_str().unwrap()]).succeeds();
    room
}

/// What was said, on one line: where lines were broken does not matter, nor which kind of blank it was.
pub fn flat(said: &Said) -> String {
    said.transcript().split_whitespace().collect::<Vec<&str>>().join(" ")
}

/// The same in selection since 1 December 2021, in an edition for which the office set values, on the agenda of the
/// council of 15 December: a chair, two members and a facilitator.
pub fn in_selection(settings: &[&str]) -> Room {
    let room = with_roadmap_in(with_inventory_in(room_with(settings)));
    let register = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    let prepared = "
        UPDATE roadmap SET submitted_on = '2021-12-01', sha256 = 'x';
        UPDATE dossier SET phase = 'selection', since = '2021-12-01';
        INSERT INTO dossier_event (dossier, number, move, phase, status, on_day)
          VALUES (1, 3, 'submit', 'selection', 'active', '2021-12-01');
        INSERT INTO session (edition, body, on_day) VALUES (1, 'council', '2021-12-15');
        INSERT INTO person (name) VALUES ('An Peeters'), ('Bram Claes'), ('Chloé Dubois'), ('Dirk Maes');
        INSERT INTO seat (session, number, person, capacity)
          SELECT 1, row_number() OVER (ORDER BY id), id,
                 CASE name WHEN 'An Peeters' THEN 'chair' WHEN 'Dirk Maes' THEN 'facilitator' ELSE 'member' END
          FROM person WHERE name IN ('An Peeters', 'Bram Claes', 'Chloé Dubois', 'Dirk Maes');
        INSERT INTO session_item (session, position, dossier) VALUES (1, 1, 1);";
    register.execute_batch(prepared).unwrap();
    room
}

/// The same in realisation since 20 December 2021, in an edition for which the office set values and of which the programme
/// says more: projects 1 and 2 are awarded, 3 is refused. It is 10 May 2022.
pub fn realised(more: &str, settings: &[&str]) -> Room {
    let mut room = with_roadmap_in(with_inventory_in(room_that_adds(more, settings)));
    let register = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    let prepared = "
        UPDATE roadmap SET submitted_on = '2021-12-01', sha256 = 'x';
        UPDATE dossier SET phase = 'realisation', since = '2021-12-20';
        INSERT INTO dossier_event (dossier, number, move, phase, status, on_day) VALUES
          (1, 3, 'submit', 'selection', 'active', '2021-12-01'),
          (1, 4, 'realise', 'realisation', 'active', '2021-12-20');
        INSERT INTO decision (project, edition, verdict, amount_cents, decided_on, body, reason)
          SELECT id, 1, CASE number WHEN 3 THEN 'refused' ELSE 'awarded' END,
                 CASE number WHEN 3 THEN 0 ELSE asked_cents END, '2021-12-16', 'council',
                 CASE number WHEN 3 THEN 'te duur' END
          FROM project;";
    register.execute_batch(prepared).unwrap();
    room.at("2022-05-10T09:00:00Z");
    room
}

/// A check of the edition two years after the end, as Leuven has it (L-6).
pub const L_6: &str = "
[aftercare.L-6]
nl = \"Het resultaat is er nog\"
fr = \"Le résultat est toujours là\"
en = \"The result is still there\"
years = 2
";
