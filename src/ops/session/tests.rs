use super::*;
use crate::domain::opinion::Opined;
use crate::domain::session::{Capacity, Cause};
use crate::ops::opinion::{self, OpinionInput};
use crate::ops::testing::Register;
use crate::ops::{inventory, person, plan};

const INVENTORY: &str = include_str!("../../../fixtures/inventories/la-roue.toml");
const ROADMAP: &str = include_str!("../../../fixtures/roadmaps/la-roue.toml");

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn codes(error: Error) -> String {
    match error {
        Error::Refused { fact, .. } | Error::NotFound { fact, .. } => fact.code.into_owned(),
        Error::Invalid(faults) => {
            faults.iter().map(|fault| fault.fact.code.as_ref()).collect::<Vec<_>>().join(" ")
        }
        other => panic!("{other:?}"),
    }
}

/// La Roue with three submitted projects, in selection.
fn in_selection() -> Register {
    let mut register = Register::in_preparation();
    inventory::add_from(&mut register.context(), "roue", INVENTORY, false).unwrap();
    plan::write(&mut register.context(), "roue", ROADMAP, None).unwrap();
    register.submit("2021-12-01");
    register.stand("selection");
    register
}

/// The same, with a session of the council on 17 December.
fn with_session() -> Register {
    let mut register = in_selection();
    let input = SessionInput { on: Some(day("2021-12-17")), ..SessionInput::default() };
    open(&mut register.context(), None, "raad", &input).unwrap();
    register
}

fn sits(person: &str, neighbourhood: &str) -> SeatInput {
    SeatInput {
        person: Some(person.into()),
        neighbourhood: Some(neighbourhood.into()),
        ..SeatInput::default()
    }
}

fn add(register: &mut Register, inputs: &[SeatInput]) -> Result<(Page, Seated)> {
    add_members(&mut register.context(), None, inputs, (&[], None))
}

/// Three members and La Roue on the agenda.
fn with_council() -> Register {
    let mut register = with_session();
    add(&mut register, &[sits("Lid 1", "Helmet"), sits("Lid 2", "Vert Dure"), sits("Lid 3", "Saint-Job")])
        .unwrap();
    let input = AgendaInput { all: true, ..AgendaInput::default() };
    add_to_agenda(&mut register.context(), None, &input).unwrap();
    register
}

fn everybody_is_there(register: &mut Register) {
    note_presence(&mut register.context(), None, &Presence::All, true).unwrap();
}

fn favours(project: u32) -> OpinionInput {
    OpinionInput {
        dossier: "roue".into(),
        project: Some(project),
        verdict: Opined::Favourable,
        amount: None,
        text: None,
        conditions: Vec::new(),
        line: None,
    }
}

fn page_of(register: &Register) -> Page {
    register.store.read(|view| look(view, Some("1"), register.now)).unwrap()
}

#[test]
fn a_body_that_decides_on_paper_has_no_sessions_and_an_unknown_one_is_told_with_those_that_have() {
    let mut register = in_selection();
    let mut said =
        |body: &str| codes(open(&mut register.context(), None, body, &SessionInput::default()).unwrap_err());
    assert_eq!(said("minister"), "session-body-never-sits");
    assert_eq!(said("parlement"), "session-unknown-body");
}

#[test]
fn a_session_is_found_by_number_day_part_of_a_name_or_when_it_is_the_only_open_one() {
    let register = with_session();
    let found = |text: Option<&str>| {
        register.store.read(|view| find_session(view, text)).map(|session| session.id.0).map_err(codes)
    };
    for text in [None, Some("1"), Some("2021-12-17"), Some("17/12/2021"), Some("raad"), Some("CONSEIL des")] {
        assert_eq!(found(text), Ok(1), "{text:?}");
    }
    assert_eq!(found(Some("jury")), Err("session-unknown".into()));
    assert_eq!(found(Some("2021-12-18")), Err("session-unknown".into()));
}

#[test]
fn two_open_sessions_of_one_body_have_to_be_told_apart() {
    let mut register = with_session();
    let input = SessionInput { on: Some(day("2021-12-20")), ..SessionInput::default() };
    open(&mut register.context(), None, "council", &input).unwrap();
    let found = |text: Option<&str>| {
        register.store.read(|view| find_session(view, text)).map(|session| session.id.0).map_err(codes)
    };
    assert_eq!(found(None), Err("session-several".into()));
    assert_eq!(found(Some("raad")), Err("session-several".into()));
    assert_eq!(found(Some("20/12/2021")), Ok(2));
}

#[test]
fn there_is_one_chair_at_most_and_nobody_sits_twice() {
    let mut register = with_session();
    let chair = |name: &str| SeatInput { capacity: Some(Capacity::Chair), ..sits(name, "Helmet") };
    let said =
        codes(add(&mut register, &[chair("Lid 1"), chair("Lid 2"), sits("Lid 1", "Helmet")]).unwrap_err());
    assert_eq!(said, "session-second-chair session-sits-already");
    assert!(page_of(&register).seats.is_empty(), "with a fault nothing is saved");
    add(&mut register, &[chair("Lid 1")]).unwrap();
    assert_eq!(codes(add(&mut register, &[chair("Lid 2")]).unwrap_err()), "session-second-chair");
    let change = SeatChange { capacity: Some(Capacity::Member), ..SeatChange::default() };
    edit_member(&mut register.context(), None, "1", &change, (&[], None)).unwrap();
    add(&mut register, &[chair("Lid 2")]).unwrap();
}

#[test]
fn b_pb_14_a_neighbourhood_that_submits_sends_nobody_unless_that_is_set_aside_with_a_reason() {
    let mut register = with_session();
    let said = codes(add(&mut register, &[sits("Lid 1", "La Roue")]).unwrap_err());
    assert_eq!(said, "session-insiders");
    // Whoever has no say may be of any neighbourhood.
    let observer = SeatInput { capacity: Some(Capacity::Observer), ..sits("Lid 2", "La Roue") };
    add(&mut register, &[observer]).unwrap();
    let rules = ["b-pb-14".to_owned()];
    let inputs = [sits("Lid 1", "La Roue")];
    let mut aside = |reason| add_members(&mut register.context(), None, &inputs, (&rules, reason));
    assert_eq!(codes(aside(None).unwrap_err()), "plan-text-needed");
    let (page, seated) = aside(Some("Enige wijk van het kanaal")).unwrap();
    assert_eq!(seated.aside, 1);
    assert_eq!(page.seats[1].aside.as_deref(), Some("Enige wijk van het kanaal"));
    let other = ["B-PB-10".to_owned()];
    let said = add_members(&mut register.context(), None, &[sits("x", "Helmet")], (&other, Some("y")));
    assert_eq!(codes(said.unwrap_err()), "session-unknown-rule");
}

#[test]
fn b_pb_14_a_dossier_that_stepped_out_keeps_nobody_away() {
    let mut register = with_session();
    let dossier = register.dossier;
    register.change(|tx| {
        use crate::domain::dossier::lifecycle::{Move, Phase, Standing, Status};
        let to = Standing { phase: Phase::Selection, status: Status::Withdrawn };
        Ok(tx.move_dossier(dossier, Move::Withdraw, to, day("2021-12-10"), None, None)?)
    });
    add(&mut register, &[sits("Lid 1", "La Roue")]).unwrap();
}

#[test]
fn people_of_the_register_are_known_by_their_whole_name_and_places_that_look_alike_are_pointed_out() {
    let mut register = with_session();
    let input = person::PersonInput { name: Some("Nadia Amrani".into()), ..person::PersonInput::default() };
    person::add(&mut register.context(), &input).unwrap();
    let (page, seated) =
        add(&mut register, &[sits("nadia amrani", "Helmet"), sits("Nadia", "Helmett")]).unwrap();
    assert_eq!(page.seats[0].person.as_ref().map(|(id, _)| id.0), Some(1));
    assert_ne!(page.seats[1].person.as_ref().map(|(id, _)| id.0), Some(1));
    let told: Vec<_> = seated.places.iter().map(|(name, like)| (name.as_str(), like.as_deref())).collect();
    assert_eq!(told, [("Helmet", None), ("Helmett", Some("Helmet"))]);
}

#[test]
fn a_seat_can_be_a_neighbourhoods_whose_name_is_all_that_is_known_but_not_nobodys() {
    let mut register = with_session();
    let place = SeatInput { neighbourhood: Some("Stockel Durable".into()), ..SeatInput::default() };
    let (page, _) = add(&mut register, &[place]).unwrap();
    assert_eq!(page.seats[0].name(), "Stockel Durable");
    assert_eq!(codes(add(&mut register, &[SeatInput::default()]).unwrap_err()), "session-nobody-named");
}

#[test]
fn only_dossiers_in_selection_come_on_the_agenda_each_once_and_in_order() {
    let mut register = with_session();
    let of = |text: &str| AgendaInput { dossiers: vec![text.into()], ..AgendaInput::default() };
    register.stand("preparation");
    let mut said = |input: &AgendaInput| {
        add_to_agenda(&mut register.context(), None, input).map(|(_, changed)| changed.added).map_err(codes)
    };
    assert_eq!(said(&of("roue")), Err("session-not-in-selection".into()));
    assert_eq!(said(&AgendaInput::default()), Err("session-nothing-named".into()));
    let all = AgendaInput { all: true, ..AgendaInput::default() };
    assert_eq!(said(&all), Err("session-none-in-selection".into()));
    register.stand("selection");
    let title = |title: &str| AgendaInput { titles: vec![title.into()], ..AgendaInput::default() };
    let first = AgendaInput { at: Some(1), ..title("Welkom") };
    for input in [of("roue"), title("Rondvraag"), first] {
        add_to_agenda(&mut register.context(), None, &input).unwrap();
    }
    let twice = add_to_agenda(&mut register.context(), None, &of("roue")).unwrap_err();
    assert_eq!(codes(twice), "session-on-agenda-already");
    let order = |register: &Register| -> Vec<String> {
        let told =
            |item: ItemRow| item.title.or(item.dossier.map(|dossier| dossier.name)).unwrap_or_default();
        page_of(register).items.into_iter().map(told).collect()
    };
    assert_eq!(order(&register), ["Welkom", "La Roue", "Rondvraag"]);
    move_on_agenda(&mut register.context(), None, "rond", 1).unwrap();
    assert_eq!(order(&register), ["Rondvraag", "Welkom", "La Roue"]);
    assert_eq!(codes(move_on_agenda(&mut register.context(), None, "1", 4).unwrap_err()), "session-no-place");
    remove_from_agenda(&mut register.context(), None, "2").unwrap();
    assert_eq!(order(&register), ["Rondvraag", "La Roue"]);
    assert_eq!(page_of(&register).items[1].position, 2, "the places close up");
}

#[test]
fn whoever_has_a_part_in_a_dossier_is_recused_without_being_asked() {
    let mut register = with_council();
    crate::ops::people::assign_coach(&mut register.context(), "roue", "Lid 2", None).unwrap();
    let recused = page_of(&register).recused;
    // The coach is another person of that name until both are known to be one.
    assert!(recused.is_empty());
    let people = register.store.read(|view| person::list(view, None, None, Some("Lid 2"))).unwrap();
    assert_eq!(people.len(), 2);
    let (one, other) = (people[0].row.id.0.to_string(), people[1].row.id.0.to_string());
    person::merge(&mut register.context(), &one, &other, |_| person::Prefer::Into).unwrap();
    let page = page_of(&register);
    assert_eq!(page.recused.len(), 1);
    assert_eq!(page.recused[0].cause, Cause::Role);
    assert_eq!(page.bench(Some(register.dossier)).recused.len(), 1);
}

#[test]
fn a_session_whose_members_are_all_recused_gives_no_opinion() {
    let mut register = with_council();
    everybody_is_there(&mut register);
    for seat in ["1", "2", "3"] {
        recuse(&mut register.context(), None, seat, "roue", Some("familie")).unwrap();
    }
    let said = opinion::give(&mut register.context(), None, &[favours(1)]).unwrap_err();
    assert_eq!(codes(said), "opinion-all-recused");
    unrecuse(&mut register.context(), None, "3", "roue").unwrap();
    opinion::give(&mut register.context(), None, &[favours(1)]).unwrap();
    let said = recuse(&mut register.context(), None, "3", "roue", None).unwrap_err();
    assert_eq!(codes(said), "session-opinion-given");
}

#[test]
fn below_the_quorum_there_is_no_opinion_and_at_it_there_is() {
    let mut register = with_council();
    let quorum = |quorum| SessionInput { quorum: Some(quorum), ..SessionInput::default() };
    edit(&mut register.context(), None, &quorum(3)).unwrap();
    let said = |register: &mut Register| {
        opinion::give(&mut register.context(), None, &[favours(1)]).map(|_| ()).map_err(codes)
    };
    assert_eq!(said(&mut register), Err("opinion-no-quorum".into()), "nobody knows who is there");
    everybody_is_there(&mut register);
    let of = Presence::Of(vec!["2".into()]);
    note_presence(&mut register.context(), None, &of, false).unwrap();
    assert_eq!(said(&mut register), Err("opinion-no-quorum".into()));
    edit(&mut register.context(), None, &quorum(2)).unwrap();
    assert_eq!(said(&mut register), Ok(()));
}

#[test]
fn nothing_is_said_in_a_session_that_is_still_to_come() {
    let mut register = with_council();
    let input = SessionInput { on: Some(day("2022-01-10")), ..SessionInput::default() };
    edit(&mut register.context(), None, &input).unwrap();
    let said = note_presence(&mut register.context(), None, &Presence::All, true).unwrap_err();
    assert_eq!(codes(said), "session-still-to-come");
    let said = opinion::give(&mut register.context(), None, &[favours(1)]).unwrap_err();
    assert_eq!(codes(said), "session-still-to-come");
    assert_eq!(codes(close(&mut register.context(), None).unwrap_err()), "session-still-to-come");
}

#[test]
fn a_session_closes_when_everything_is_said_and_is_fixed_until_it_is_opened_again() {
    let mut register = with_council();
    let Error::Refused { fact, next } = close(&mut register.context(), None).unwrap_err() else {
        panic!("it was closed")
    };
    assert_eq!(fact.code, "session-cannot-close");
    assert_eq!(next[0], "wijk session present 1 all");
    assert!(next[1].starts_with("wijk session opinion 1 QDC-2021-001 --project 1"));
    everybody_is_there(&mut register);
    recuse(&mut register.context(), None, "1", "roue", Some("buur")).unwrap();
    opinion::give(&mut register.context(), None, &[favours(1), favours(2)]).unwrap();
    let postponed =
        OpinionInput { verdict: Opined::Postponed, text: Some("Meer uitleg".into()), ..favours(3) };
    opinion::give(&mut register.context(), None, &[postponed]).unwrap();
    let page = close(&mut register.context(), None).unwrap();
    assert_eq!(page.session.closed_on, Some(day("2021-12-31")));
    assert_eq!((page.recused.len(), page.recused[0].cause), (1, Cause::Declared));
    let closed = |error: Error| assert_eq!(codes(error), "session-closed");
    closed(opinion::give(&mut register.context(), Some("1"), &[favours(3)]).unwrap_err());
    closed(note_presence(&mut register.context(), Some("1"), &Presence::All, false).unwrap_err());
    closed(remove(&mut register.context(), Some("1")).unwrap_err());
    closed(edit(&mut register.context(), Some("1"), &SessionInput::default()).unwrap_err());
    assert_eq!(codes(reopen(&mut register.context(), Some("1"), None).unwrap_err()), "plan-text-needed");
    let page = reopen(&mut register.context(), Some("1"), Some("Een bedrag was verkeerd")).unwrap();
    assert_eq!(page.session.reopened.as_deref(), Some("Een bedrag was verkeerd"));
    assert_eq!(
        codes(reopen(&mut register.context(), Some("1"), Some("x")).unwrap_err()),
        "session-not-closed"
    );
    opinion::give(&mut register.context(), None, &[favours(3)]).unwrap();
    assert_eq!(page_of(&register).opinions.len(), 3, "an opinion takes the place of the one before");
}

#[test]
fn undo_and_redo_take_back_and_restore_a_session_with_all_that_is_in_it() {
    let mut register = with_council();
    everybody_is_there(&mut register);
    opinion::give(&mut register.context(), None, &[favours(1)]).unwrap();
    let before = page_of(&register);
    for _ in 0..5 {
        super::super::history::take_back(&mut register.context(), None, false).unwrap();
    }
    assert!(register.store.read(|view| view.sessions(None)).unwrap().is_empty());
    for _ in 0..5 {
        super::super::history::take_back(&mut register.context(), None, true).unwrap();
    }
    let after = page_of(&register);
    assert_eq!((after.seats, after.items, after.opinions), (before.seats, before.items, before.opinions));
}

#[test]
fn texts_are_kept_as_they_were_written() {
    let mut register = with_council();
    let page =
        write_part(&mut register.context(), None, SessionPart::Principles, "# Eerst\r\n\r\n* zo\n", "")
            .unwrap();
    assert_eq!(page.session.text.principles.as_deref(), Some("# Eerst\n\n* zo"));
    let said = analysis(&mut register.context(), None, "roue", "a\n\u{7}", "--text").unwrap_err();
    let Error::Invalid(faults) = said else { panic!("it was taken") };
    assert_eq!(faults[0].place.line, Some(2));
    analysis(&mut register.context(), None, "roue", "Warm dossier.", "--text").unwrap();
    assert_eq!(page_of(&register).items[0].analysis.as_deref(), Some("Warm dossier."));
}

#[test]
fn jurors_of_the_edition_take_their_seats_once() {
    let mut register = with_session();
    assert_eq!(codes(add_jurors(&mut register.context(), None).unwrap_err()), "session-no-jurors");
}
