//! The Council of 17 October 2021, replayed through the program: fourteen requests, an envelope of € 115.000,00 and
//! seven neighbourhoods that sit and ask nothing themselves; from the call to signed agreements and letters.
//! What the groups want to do, and who says what, is made up.

use std::sync::LazyLock;

use crate::common::{Room, fixture};

/// What each of the fourteen asks, in the order of the call, what for, and in which language it is written to.
const REQUESTS: [(&str, &str, &str); 14] = [
    ("14800.00", "Een plein om te spelen", "nl"),
    ("9250.00", "Une rue à manger", "fr"),
    ("6400.00", "Trage wegen in kaart", "nl"),
    ("12000.00", "Composter au coin de la rue", "fr"),
    ("15000.00", "Niets gaat verloren", "nl"),
    ("14990.50", "La marelle géante", "fr"),
    ("4300.00", "Samen aan tafel", "nl"),
    ("8750.00", "Îlots de fraîcheur", "fr"),
    ("5000.00", "Een keuken op wielen", "nl"),
    ("7815.25", "Berges propres", "fr"),
    ("11600.00", "Groene daken", "nl"),
    ("13200.00", "Le jardin du Bon Pasteur", "fr"),
    ("10450.00", "Gevels in bloei", "nl"),
    ("6900.00", "Un verger partagé", "fr"),
];

/// What the Council proposed in all, of which every cent is decided.
const PROPOSED: &str = "114.765,25";

/// The reference of a dossier.
fn reference(number: usize) -> String {
    format!("QDC-2021-{number:03}")
}

/// A room on a day, with the register as it stood.
fn room_of(register: &[u8], day: &str) -> Room {
    let mut room = Room::new();
    room.file("wijk.db", register);
    room.at(&format!("{day}T09:00:00Z"));
    room
}

/// The register of a room.
fn register(room: &Room) -> Vec<u8> {
    std::fs::read(room.path("wijk.db")).unwrap()
}

/// A file of `fixtures/`, for a command line.
fn file(name: &str) -> String {
    format!("'{}'", fixture(name).to_str().unwrap())
}

/// A command is refused with these words, and the register stays as it is, to the byte.
#[track_caller]
fn refused(room: &Room, line: &str, code: i32, words: &str) {
    let before = register(room);
    let said = room.wijk(line).exits(code);
    let flat = said.stderr.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains(words), "«{words}» is not in\n{}", said.transcript());
    assert!(register(room) == before, "something was saved\n{}", said.transcript());
}

/// Fourteen roadmaps handed in on 8 October.
static SUBMITTED: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut room = Room::new();
    room.at("2021-06-01T09:00:00Z");
    room.wijk("init").succeeds();
    room.wijk("edition open brussels-qdc/2021 --envelope 115000").succeeds();
    room.at("2021-09-24T09:00:00Z");
    room.wijk(&format!("apply --from {}", file("imports/qdc-2021-candidates.csv"))).succeeds();
    room.file(
        "inventory.toml",
        "held-on = 2021-10-02\nmethod = \"walk\"\nparticipants = { residents = 20, users = 4, partners = 2 }\n\
         [[items]]\nkind = \"need\"\ntext = \"Te weinig groen\"\n",
    );
    room.at("2021-10-08T09:00:00Z");
    for (number, (asked, title, language)) in (1..).zip(REQUESTS) {
        let all = if language == "nl" { "met en voor de hele wijk" } else { "avec et pour tout le quartier" };
        let dossier = reference(number);
        room.file(
            "roadmap.toml",
            format!(
                "[[projects]]\ntitle = \"{title}\"\nobjective = \"{title}, {all}\"\n\
                 findings = [1]\n[[projects.costs]]\nlabel = \"Materiaal\"\nunit-price = \"{asked}\"\n\
                 [[projects.steps]]\ntitle = \"Doen\"\nstart = 2021-12-01\ndue = 2022-05-31\n"
            ),
        );
        room.wijk(&format!("admit {dossier} --by agency --on 2021-09-27")).succeeds();
        room.wijk(&format!("coach assign {dossier} 'Kim Coach'")).succeeds();
        room.wijk(&format!("inventory add {dossier} --from inventory.toml")).succeeds();
        room.wijk(&format!("plan write {dossier} --from roadmap.toml")).succeeds();
        room.wijk(&format!("advance-phase {dossier}")).succeeds();
    }
    register(&room)
});

/// The same, found admissible on the 12th, with the Council called: its fourteen members, its agenda.
static CALLED: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let room = room_of(&SUBMITTED, "2021-10-12");
    for number in 1..=REQUESTS.len() {
        let dossier = reference(number);
        let met = "--met complete --met citizen --met collective --met sustainable";
        room.wijk(&format!("admissibility assess {dossier} {met}")).succeeds();
        room.wijk(&format!("admissibility close {dossier} --by agency")).succeeds();
    }
    room.wijk("session open QDC-2021 --body council --on 2021-10-17 --at 14:00 --place 'Huis van de wijk'")
        .succeeds();
    room.wijk(&format!("session member add 1 --from {}", file("sessions/council-2021-members.csv")))
        .succeeds();
    room.wijk("session agenda add 1 --all").succeeds();
    // Somebody who sits for Helmet helps the neighbourhood next door.
    room.wijk("person role add 'Lid 1 Helmet' oxy15 --as supporter").succeeds();
    register(&room)
});

/// The same, after the Council: every opinion given, the session closed.
static HELD: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let room = room_of(&CALLED, "2021-10-17");
    room.wijk("session present 1 all").succeeds();
    room.wijk("session recuse 1 'Verslaggever 1' marelle --note 'Woont er'").exits(4);
    room.wijk("session recuse 1 'Lid 1 MolenBabelle' oxy15 --note 'Buren'").succeeds();
    let opinions = file("sessions/council-2021-opinions.csv");
    let said = room.wijk(&format!("session opinion 1 --from {opinions}")).succeeds();
    assert!(said.stderr.contains(PROPOSED), "{}", said.transcript());
    let principles = "Wie nog niets kreeg, gaat voor. Wat door anderen betaald wordt, telt niet mee.";
    room.wijk(&format!("session principles 1 --text '{principles}'")).succeeds();
    room.wijk("session analysis 1 roue --text 'De Raad ziet een project van de hele wijk.'").succeeds();
    room.wijk("session analysis 1 marelle --text 'Le Conseil salue l’idée.'").succeeds();
    room.wijk("session close 1").succeeds();
    register(&room)
});

/// The same, with the decisions of that evening.
static DECIDED: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let room = room_of(&HELD, "2021-10-17");
    let said = room.wijk("decide --session 1 --by council").succeeds();
    assert!(said.stderr.contains("234,75"), "{}", said.transcript());
    register(&room)
});

/// What tells who somebody is: the people of the fixtures and the coach.
const PEOPLE: [&str; 8] =
    ["Lid 1", "Lid 2", "Lid 3", "Begeleider ", "Verslaggever", "Kim Coach", "Contact ", "@example.org"];

/// Nobody is named.
#[track_caller]
fn names_nobody(text: &str, what: &str) {
    for name in PEOPLE {
        assert!(!text.contains(name), "{what} has «{name}»");
    }
}

#[test]
fn b_pb_8_the_minutes_of_the_council_are_as_they_were_read_and_their_public_form_names_nobody() {
    let mut room = room_of(&HELD, "2021-10-18");
    for language in ["nl", "fr"] {
        room.speaking(language);
        let said = room.wijk("session minutes 1 --format markdown").succeeds();
        let golden = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
            .join(format!("tests/council/minutes-{language}.md"));
        if std::env::var_os("WIJK_BLESS").is_some() {
            std::fs::write(&golden, &said.stdout).unwrap();
        }
        assert!(said.stdout == std::fs::read_to_string(&golden).unwrap(), "{}", said.transcript());
        assert!(said.stdout.contains("Lid 1 Saint-Job"));
        let public = room.wijk("session minutes 1 --format markdown --public").succeeds().stdout;
        names_nobody(&public, "the minutes");
        assert!(public.contains("Saint-Job") && public.contains("Begeleidingsteam"));
    }
}

#[test]
fn before_and_during_the_council_whatever_is_too_early_or_nobodys_to_judge_is_refused() {
    let room = room_of(&SUBMITTED, "2021-10-12");
    room.wijk("session open QDC-2021 --body council --on 2021-10-17").succeeds();
    refused(&room, "session agenda add 1 roue", 4, "als de ontvankelijkheid vaststaat");
    refused(&room, "decide --session 1 --by council", 4, "nog niet afgesloten");
    refused(&room, "session minutes 2", 3, "wijk session list");

    let mut room = room_of(&CALLED, "2021-10-12");
    let opinions = format!("session opinion 1 --from {}", file("sessions/council-2021-opinions.csv"));
    refused(&room, &opinions, 4, "is pas op 17-10-2021");
    // B-PB-14: who asks does not sit; and a person who has a part in a dossier does not judge it.
    refused(&room, "session member add 1 --neighbourhood Marelle", 4, "(B-PB-14)");
    let said = room.wijk("session conflicts 1").succeeds();
    assert!(said.stdout.contains("Lid 1 Helmet"), "{}", said.transcript());

    room.at("2021-10-17T12:00:00Z");
    refused(&room, "session close 1", 4, "niet genoteerd");
    room.wijk("session present 1 all").succeeds();
    refused(&room, "session close 1", 4, "14 projecten zonder advies");
    refused(&room, "decide --session 1 --by council", 4, "wijk session close 1");
    refused(&room, "session opinion 1 meet-u unfavourable", 7, "--text");
    refused(&room, "session opinion 1 roue favourable --amount 14800.01", 7, "€ 14.800,00");
    refused(&room, "session opinion 1 nergens favourable", 3, "nergens");
    for member in 1..=11 {
        room.wijk(&format!("session recuse 1 {member} marelle --note 'Buren'")).succeeds();
    }
    refused(&room, "session opinion 1 marelle favourable", 4, "wijk session conflicts 1");
    let bad =
        room.file("advies.csv", "dossier;verdict;amount\nroue;favourable;20.000,00\nmeet-u;unfavourable;\n");
    refused(
        &room,
        &format!("session opinion 1 --from '{}'", bad.to_str().unwrap()),
        7,
        "Niets bewaard: 2 fouten",
    );
}

#[test]
fn after_the_council_what_was_said_stands_and_no_more_than_what_remains_is_awarded() {
    let room = room_of(&DECIDED, "2021-10-18");
    refused(&room, "session close 1", 4, "is gesloten sinds");
    refused(&room, "session opinion 1 roue favourable", 4, "wijk session reopen 1");
    refused(&room, "session recuse 1 'Lid 1 Helmet' roue", 4, "wijk session reopen 1");
    refused(&room, "decide --session 1 --by council", 4, "blijft niets over");
    let more = "decide meet-u --project 1 award --by council --replace --reason 'Toch'";
    refused(&room, &format!("{more} --amount 234.76"), 4, "€ 234,75");
    refused(&room, "decide roue --project 1 refuse --by council --reason 'Toch niet'", 4, "--replace");
    refused(&room, "approve roue minister", 4, "Inspecteur van Financiën");
    refused(&room, "agreement draw roue", 4, "wijk approve QDC-2021-001 finance-inspector");
    refused(&room, "advance-phase roue", 4, "B-MO-3");
    refused(&room, "letter refusal roue", 4, "wijk letter decision QDC-2021-001");
    refused(&room, "letter decision meet-u", 4, "wijk letter refusal QDC-2021-009");
    let shown = room.wijk("edition show --format json").succeeds().stdout;
    assert!(
        shown.contains("\"awarded_cents\": 11476525") && shown.contains("\"left_cents\": 23475"),
        "{shown}"
    );
}

#[test]
fn the_decisions_of_the_council_are_taken_back_and_done_again_in_one_go() {
    let room = room_of(&DECIDED, "2021-10-18");
    let list = |room: &Room| {
        room.wijk("report annual --year 2021 --section selected_projects --format csv").succeeds().stdout
    };
    let after = list(&room);
    assert_eq!(after.lines().count(), 14, "{after}");
    room.wijk("undo").succeeds();
    assert_eq!(list(&room).lines().count(), 1);
    let left = room.wijk("edition show --format json").succeeds().stdout;
    assert!(left.contains("\"left_cents\": 11500000"), "{left}");
    room.wijk("redo").succeeds();
    assert_eq!(list(&room), after);
    let log = room.wijk("log roue --limit 3").succeeds().stdout;
    assert_eq!(log.matches("zitting 1").count(), 1, "{log}");
}

/// What the Council proposed for each of the fourteen, in cents.
const AWARDED: [i64; 14] = [
    1_250_000, 925_000, 640_000, 950_000, 1_200_000, 1_250_000, 430_000, 750_000, 0, 781_525, 900_000,
    1_100_000, 850_000, 450_000,
];

/// How many steps the approval chain has for an amount (B-MO-3).
fn approvals(cents: i64) -> usize {
    1 + usize::from(cents > 310_000) + usize::from(cents > 620_000) + usize::from(cents > 1_500_000)
}

#[test]
fn from_the_decisions_to_letters_approvals_agreements_and_the_next_phase() {
    let mut room = room_of(&DECIDED, "2021-10-20");
    room.wijk("letter decision --edition QDC-2021 --folder brieven").succeeds();
    room.wijk("letter refusal --edition QDC-2021 --folder brieven").succeeds();
    assert_eq!(std::fs::read_dir(room.path("brieven")).unwrap().count(), 14);
    for (number, (_, title, language)) in (1..).zip(REQUESTS) {
        let kind = if number == 9 { "refusal" } else { "decision" };
        let name = format!("brieven/{}-{kind}-{language}.md", reference(number));
        let text = std::fs::read_to_string(room.path(&name)).expect(&name);
        let greets = if language == "nl" { "Geachte" } else { "Madame, Monsieur" };
        assert!(text.contains(greets) && text.contains(title), "{name}");
    }
    refused(&room, "letter decision roue --folder brieven", 4, "QDC-2021-001");
    room.wijk("letter decision roue --in fr --letter-format html --folder brieven").succeeds();
    room.wijk("decide notify --edition QDC-2021").succeeds();
    refused(&room, "decide notify --edition QDC-2021", 4, "geen beslissing die nog");

    room.at("2021-11-15T09:00:00Z");
    for (number, awarded) in (1..).zip(AWARDED).filter(|(_, awarded)| *awarded > 0) {
        let dossier = reference(number);
        let mut given = 0;
        while room.wijk(&format!("approve {dossier}")).code == 0 {
            given += 1;
        }
        assert_eq!(given, approvals(awarded), "{dossier}");
        if number == 5 {
            refused(&room, &format!("agreement draw {dossier}"), 4, "wijk condition met");
            room.wijk(&format!("condition met {dossier} 1.1 --note 'Twee brieven'")).succeeds();
        }
        room.wijk(&format!("agreement draw {dossier} --from 2021-12-01 --until 2023-02-28")).succeeds();
        room.wijk(&format!("agreement sent {dossier}")).succeeds();
        refused(&room, &format!("advance-phase {dossier}"), 4, "B-MO-2");
        room.wijk(&format!("agreement signed {dossier} --by group")).succeeds();
        room.wijk(&format!("agreement signed {dossier} --by office")).succeeds();
        room.wijk(&format!("advance-phase {dossier}")).succeeds();
    }
    room.wijk("letter agreement --edition QDC-2021 --bilingual --folder overeenkomsten").succeeds();
    assert_eq!(std::fs::read_dir(room.path("overeenkomsten")).unwrap().count(), 13);
    refused(&room, "advance-phase meet-u", 4, "wijk advance-phase QDC-2021-009 --refuse");
    room.wijk("advance-phase meet-u --refuse").succeeds();
    let phases = room.wijk("list --all --format csv").succeeds().stdout;
    assert_eq!(phases.matches(",realisation,").count(), 13, "{phases}");
    assert_eq!(phases.matches(",refused,").count(), 1, "{phases}");

    room.wijk("export --year 2021 --output cijfers").succeeds();
    for entry in std::fs::read_dir(room.path("cijfers")).unwrap().map(Result::unwrap) {
        names_nobody(&std::fs::read_to_string(entry.path()).unwrap(), entry.file_name().to_str().unwrap());
    }
    room.wijk("doctor").succeeds();
}
