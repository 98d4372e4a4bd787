//! Whatever is done, in whatever order, can be taken back step by step, and done again.

use proptest::prelude::*;
use wijk::domain::action::Agreed;
use wijk::domain::application::{Field, RawApplication, members};
use wijk::domain::dates::parse_date;
use wijk::domain::dossier::lifecycle::Move;
use wijk::domain::fact::Place;
use wijk::domain::meeting::MeetingKind;
use wijk::domain::person::{Member, MemberKind, Person, Tie};
use wijk::ops::action::{self, ActionInput};
use wijk::ops::advance::{AdvanceRequest, advance};
use wijk::ops::apply::{ApplyRequest, apply};
use wijk::ops::edition::{self, OpenRequest};
use wijk::ops::expert::{self, BookInput, RequestInput};
use wijk::ops::history::take_back;
use wijk::ops::meeting::{self, AttendInput, MeetingInput};
use wijk::ops::moves::{MoveRequest, make};
use wijk::ops::visit::{self, VisitInput};
use wijk::ops::{Context, Error, Result, document, edit, neighbourhood, people, programme};
use wijk::storage::Store;

const NAMES: [&str; 6] = ["La Roue", "Marelle", "Ba-O-bab", "Metamorphosis", "A ma zone", "Ost’acceuil"];

/// Files that can be documents.
const FILES: [&str; 3] = ["imports/bad.csv", "imports/qdc-2021-three.json", "roadmaps/la-roue.toml"];

/// One thing that a coordinator does. Numbers choose a name or a dossier.
#[derive(Debug, Clone)]
enum Step {
    AddProgramme,
    OpenEdition(i32),
    CloseEdition,
    Apply(usize),
    Import(Vec<usize>),
    Move(usize, Move),
    AddMember(usize, usize),
    EndMember(usize, usize),
    AssignCoach(usize, usize),
    EndCoach(usize),
    Edit(usize, usize),
    Merge(usize, usize),
    Advance(usize),
    Visit(usize, usize),
    CancelVisit(usize),
    Meet(usize, usize),
    Attend(i64, usize),
    RemoveMeeting(i64),
    Agree(usize, usize),
    FinishAction(i64),
    RequestExpert(usize),
    BookExpert(usize, usize),
    AddDocument(usize, usize),
    EditDocument(usize, usize),
    RemoveDocument(usize),
}

fn step() -> impl Strategy<Value = Step> {
    let dossier = || 1..5_usize;
    let name = || 0..NAMES.len();
    let moves = [Move::Admit, Move::Reject, Move::Withdraw, Move::Suspend, Move::Resume, Move::Reopen];
    prop_oneof![
        1 => Just(Step::AddProgramme),
        1 => (2022..2025).prop_map(Step::OpenEdition),
        1 => Just(Step::CloseEdition),
        4 => name().prop_map(Step::Apply),
        2 => prop::collection::vec(name(), 1..4).prop_map(Step::Import),
        8 => (dossier(), prop::sample::select(moves.to_vec())).prop_map(|(at, step)| Step::Move(at, step)),
        2 => (dossier(), name()).prop_map(|(at, name)| Step::AddMember(at, name)),
        2 => (dossier(), name()).prop_map(|(at, name)| Step::EndMember(at, name)),
        2 => (dossier(), name()).prop_map(|(at, name)| Step::AssignCoach(at, name)),
        1 => dossier().prop_map(Step::EndCoach),
        3 => (dossier(), name()).prop_map(|(at, name)| Step::Edit(at, name)),
        2 => (name(), name()).prop_map(|(from, into)| Step::Merge(from, into)),
        1 => dossier().prop_map(Step::Advance),
        2 => (dossier(), name()).prop_map(|(at, name)| Step::Visit(at, name)),
        1 => dossier().prop_map(Step::CancelVisit),
        2 => (0..5_usize, name()).prop_map(|(at, name)| Step::Meet(at, name)),
        2 => (1..4_i64, name()).prop_map(|(at, name)| Step::Attend(at, name)),
        1 => (1..4_i64).prop_map(Step::RemoveMeeting),
        2 => (0..5_usize, name()).prop_map(|(at, name)| Step::Agree(at, name)),
        1 => (1..4_i64).prop_map(Step::FinishAction),
        2 => dossier().prop_map(Step::RequestExpert),
        1 => (dossier(), name()).prop_map(|(at, name)| Step::BookExpert(at, name)),
        2 => (dossier(), 0..FILES.len()).prop_map(|(at, file)| Step::AddDocument(at, file)),
        1 => (dossier(), 0..FILES.len()).prop_map(|(at, file)| Step::EditDocument(at, file)),
        1 => dossier().prop_map(Step::RemoveDocument),
    ]
}

fn application(name: usize) -> RawApplication {
    let mut words = RawApplication::default();
    words.say(Field::Neighbourhood, "a", NAMES[name]);
    words.say(Field::Municipality, "b", ["1070", "1080; 1090", "Vorst"][name % 3]);
    words.say(Field::Themes, "c", "nature; mobility");
    words.say(Field::ContactName, "d", format!("Contact {name}"));
    words.say(Field::ContactEmail, "e", format!("c{}@example.org", name % 4));
    words.say(Field::Submitted, "f", "2021-09-10");
    words.say(Field::Motivation, "g", format!("Groener rond {}", NAMES[name]));
    for number in 0..5 {
        words.members.push(members::read(&format!("Lid {number} {name}"), &Place::default()));
    }
    words
}

fn context(store: &mut Store) -> Context<'_> {
    let day = parse_date("2021-10-04").unwrap().and_hms_opt(9, 0, 0).unwrap();
    Context { store, now: day.and_utc(), actor: "an".to_owned(), command: "test".to_owned(), dry_run: false }
}

/// Does one thing. A refusal is an answer too; then nothing has changed.
fn carry_out(store: &mut Store, step: &Step) -> Result<()> {
    let reference = |at: &usize| format!("QDC-2021-{at:03}");
    let context = &mut context(store);
    match step {
        Step::AddProgramme => {
            let text = include_str!("../fixtures/programmes/valid/burgerbudget-dilbeek.toml");
            programme::add(context, text).map(drop)
        }
        Step::OpenEdition(year) => {
            let programme = "brussels-qdc".to_owned();
            edition::open(context, &OpenRequest { programme, year: *year, ..OpenRequest::default() })
                .map(drop)
        }
        Step::CloseEdition => edition::close(context, Some("QDC-2021"), None).map(drop),
        Step::Apply(name) => {
            let request = ApplyRequest {
                edition: Some("QDC-2021".to_owned()),
                applications: vec![application(*name)],
                ..ApplyRequest::default()
            };
            apply(context, &request).map(drop)
        }
        Step::Import(names) => {
            let request = ApplyRequest {
                edition: Some("QDC-2021".to_owned()),
                applications: names.iter().map(|name| application(*name)).collect(),
                from_file: true,
                skip_invalid: true,
                ..ApplyRequest::default()
            };
            apply(context, &request).map(drop)
        }
        Step::Move(at, step) => {
            let request = MoveRequest {
                dossier: reference(at),
                step: *step,
                on: None,
                body: Some("council".to_owned()),
                reason: Some("zo beslist".to_owned()),
                aside: Vec::new(),
            };
            make(context, &request).map(drop)
        }
        Step::AddMember(at, name) => {
            let person = Person { name: format!("Nieuw {}", NAMES[*name]), ..Person::default() };
            let member = Member { person, kind: MemberKind::Partner, tie: Tie::Works };
            people::add_member(context, &reference(at), &member, None).map(drop)
        }
        Step::EndMember(at, number) => {
            people::end_member(context, &reference(at), &format!("Lid {number}"), None).map(drop)
        }
        Step::AssignCoach(at, name) => {
            people::assign_coach(context, &reference(at), &format!("Coach {name}"), None).map(drop)
        }
        Step::EndCoach(at) => people::end_coach(context, &reference(at), None).map(drop),
        Step::Edit(at, name) => {
            let mut words = RawApplication::default();
            words.say(Field::Neighbourhood, "a", format!("{} bis", NAMES[*name]));
            words.say(Field::Motivation, "b", format!("Nog groener {name}"));
            words.say(Field::Themes, "c", "compost");
            words.say(Field::Municipality, "d", "1190; 1070");
            words.say(Field::ContactEmail, "e", format!("nieuw{name}@example.org"));
            edit::edit(context, &reference(at), &words, &edit::Together::default()).map(drop)
        }
        Step::Merge(from, into) => neighbourhood::merge(context, NAMES[*from], NAMES[*into]).map(drop),
        Step::AddDocument(at, file) => {
            let request = document::AddRequest {
                file: crate::common::fixture(FILES[*file]),
                kind: "quote".to_owned(),
                reference_only: true,
                ..document::AddRequest::default()
            };
            document::add(context, &reference(at), &request).map(drop)
        }
        Step::EditDocument(at, file) => {
            let request = document::EditRequest {
                kind: Some("permis".to_owned()),
                file: Some(crate::common::fixture(FILES[*file])),
                ..document::EditRequest::default()
            };
            document::edit(context, &reference(at), 1, &request).map(drop)
        }
        Step::RemoveDocument(at) => document::remove(context, &reference(at), 1).map(drop),
        Step::Advance(at) => {
            let aside = ["B-INV-1", "B-RM-1"].map(str::to_owned).to_vec();
            let reason = Some("proef".to_owned());
            advance(
                context,
                &AdvanceRequest { dossier: reference(at), aside, reason, ..AdvanceRequest::default() },
            )
            .map(drop)
        }
        Step::Visit(at, name) => {
            let agreed = Agreed { text: format!("Schrijven aan {}", NAMES[*name]), ..Agreed::default() };
            let input = VisitInput {
                minutes: Some(30),
                subject: Some(NAMES[*name].to_owned()),
                actions: vec![agreed],
                ..VisitInput::default()
            };
            visit::add(context, &reference(at), &input).map(drop)
        }
        Step::CancelVisit(at) => visit::cancel(context, &reference(at), 1).map(drop),
        Step::Meet(at, name) => {
            let input = MeetingInput {
                kind: Some(MeetingKind::Exchange),
                agenda: Some(NAMES[*name].to_owned()),
                ..MeetingInput::default()
            };
            // Dossier 0 does not exist: it stands for the network.
            let dossier = (*at > 0).then(|| reference(at));
            meeting::add(context, dossier.as_deref(), &input).map(drop)
        }
        Step::Attend(number, name) => {
            let neighbourhoods = vec![(NAMES[*name].to_owned(), 3)];
            let input = AttendInput { neighbourhoods, others: Some(2), ..AttendInput::default() };
            meeting::attend(context, *number, &input).map(drop)
        }
        Step::RemoveMeeting(number) => meeting::remove(context, *number).map(drop),
        Step::Agree(at, name) => {
            let input =
                ActionInput { text: Some(format!("Bellen met {}", NAMES[*name])), ..ActionInput::default() };
            let dossier = (*at > 0).then(|| reference(at));
            action::add(context, dossier.as_deref(), &input).map(drop)
        }
        Step::FinishAction(number) => action::done(context, *number, None).map(drop),
        Step::RequestExpert(at) => {
            let input = RequestInput {
                field: "water".to_owned(),
                question: "Waar loopt het heen?".to_owned(),
                half_days: 2,
                ..RequestInput::default()
            };
            expert::request(context, &reference(at), &input).map(drop)
        }
        Step::BookExpert(at, name) => {
            let input = BookInput {
                expert: Some(NAMES[*name].to_owned()),
                organisation: Some("Bureau Blauw".to_owned()),
                on: parse_date("2021-11-04").ok(),
                ..BookInput::default()
            };
            expert::book(context, &reference(at), 1, &input).map(drop)
        }
    }
}

fn dump(store: &Store) -> String {
    store.read(|view| view.dump()).unwrap()
}

fn history(store: &Store) -> usize {
    store.read(|view| view.records(None, 10_000).map_err(Error::from)).unwrap().len()
}

/// A register with the edition of 2021 and two applications.
fn register() -> Store {
    let mut store = Store::in_memory().unwrap();
    let on = Some(parse_date("2021-06-01").unwrap());
    let request =
        OpenRequest { programme: "brussels-qdc".to_owned(), year: 2021, on, ..OpenRequest::default() };
    edition::open(&mut context(&mut store), &request).unwrap();
    carry_out(&mut store, &Step::Import(vec![0, 1])).unwrap();
    store
}

#[test]
fn the_steps_do_what_they_say() {
    let mut store = register();
    for step in [
        Step::AddProgramme,
        Step::OpenEdition(2022),
        Step::Apply(2),
        Step::Import(vec![3, 4]),
        Step::Move(1, Move::Admit),
        Step::Move(1, Move::Suspend),
        Step::Move(1, Move::Resume),
        Step::Move(2, Move::Reject),
        Step::Move(2, Move::Reopen),
        Step::AddMember(1, 1),
        Step::EndMember(1, 0),
        Step::AssignCoach(1, 0),
        Step::Visit(1, 0),
        Step::CancelVisit(1),
        Step::Meet(1, 0),
        Step::Meet(0, 1),
        Step::Attend(1, 0),
        Step::RemoveMeeting(1),
        Step::Agree(0, 2),
        Step::FinishAction(1),
        Step::RequestExpert(1),
        Step::BookExpert(1, 3),
        Step::EndCoach(1),
        Step::AddDocument(1, 0),
        Step::EditDocument(1, 1),
        Step::RemoveDocument(1),
        Step::Edit(2, 2),
        Step::Merge(0, 3),
        Step::Move(3, Move::Withdraw),
        Step::CloseEdition,
    ] {
        let before = dump(&store);
        carry_out(&mut store, &step).unwrap_or_else(|error| panic!("{step:?}: {error:?}"));
        assert_ne!(dump(&store), before, "{step:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_sequence_of_operations_is_undone_and_redone_exactly(steps in prop::collection::vec(step(), 1..14)) {
        let mut store = register();
        let mut states = vec![dump(&store)];
        for step in &steps {
            let (before, length) = (dump(&store), history(&store));
            match carry_out(&mut store, step) {
                Ok(()) if history(&store) > length => states.push(dump(&store)),
                Ok(()) => prop_assert_eq!(&dump(&store), &before, "not recorded: {:?}", step),
                Err(Error::Storage(error)) => {
                    return Err(TestCaseError::fail(format!("{step:?}: {error}")));
                }
                Err(_) => prop_assert_eq!(&dump(&store), &before, "refused, yet changed: {:?}", step),
            }
        }
        let mut length = history(&store);
        let mut grows = |store: &Store| {
            length += 1;
            prop_assert_eq!(history(store), length);
            Ok(())
        };
        for expected in states.iter().rev().skip(1) {
            take_back(&mut context(&mut store), None, false).unwrap();
            prop_assert_eq!(&dump(&store), expected);
            grows(&store)?;
        }
        for expected in states.iter().skip(1) {
            take_back(&mut context(&mut store), None, true).unwrap();
            prop_assert_eq!(&dump(&store), expected);
            grows(&store)?;
        }
    }
}

#[test]
fn a_dump_holds_every_row_and_what_is_found() {
    let store = register();
    let text = dump(&store);
    for part in ["edition {", "dossier {", "role {", "search roue ", "Lid 4 1"] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
}
