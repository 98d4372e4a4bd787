use super::super::session::{
    self, AgendaInput, Presence, SeatInput, SessionInput, add_members, add_to_agenda, note_presence,
};
use super::super::testing::Register;
use super::super::{inventory, plan};
use super::*;
use crate::domain::opinion::Before;

const INVENTORY: &str = include_str!("../../../fixtures/inventories/la-roue.toml");
const ROADMAP: &str = include_str!("../../../fixtures/roadmaps/la-roue.toml");

fn codes(error: Error) -> String {
    match error {
        Error::Refused { fact, .. } | Error::NotFound { fact, .. } => fact.code.into_owned(),
        Error::Invalid(faults) => {
            faults.iter().map(|fault| fault.fact.code.as_ref()).collect::<Vec<_>>().join(" ")
        }
        other => panic!("{other:?}"),
    }
}

/// A council of one member, with La Roue and its three projects on the agenda.
fn register() -> Register {
    let mut register = Register::in_preparation();
    inventory::add_from(&mut register.context(), "roue", INVENTORY, false).unwrap();
    plan::write(&mut register.context(), "roue", ROADMAP, None).unwrap();
    register.in_selection();
    let input = SessionInput { on: Some("2021-12-17".parse().unwrap()), ..SessionInput::default() };
    session::open(&mut register.context(), None, "council", &input).unwrap();
    let seat = SeatInput { neighbourhood: Some("Helmet".into()), ..SeatInput::default() };
    add_members(&mut register.context(), None, &[seat], (&[], None)).unwrap();
    let all = AgendaInput { all: true, ..AgendaInput::default() };
    add_to_agenda(&mut register.context(), None, &all).unwrap();
    note_presence(&mut register.context(), None, &Presence::All, true).unwrap();
    register
}

fn about(project: Option<u32>, verdict: Opined, amount: Option<i64>, text: Option<&str>) -> OpinionInput {
    OpinionInput {
        dossier: "roue".into(),
        project,
        verdict,
        amount: amount.map(Cents),
        text: text.map(str::to_owned),
        conditions: Vec::new(),
        line: None,
    }
}

#[test]
fn a_favourable_opinion_proposes_what_was_asked_unless_it_says_less_and_why() {
    let mut register = register();
    let mut give = |input: OpinionInput| {
        super::give(&mut register.context(), None, &[input])
            .map(|(page, _)| page.opinions[0].text.amount.map(|amount| amount.0))
            .map_err(codes)
    };
    assert_eq!(give(about(Some(1), Opined::Favourable, None, None)), Ok(Some(620_000)));
    let less = |text| about(Some(1), Opined::Favourable, Some(600_000), text);
    assert_eq!(give(less(None)), Err("opinion-reason-for-less".into()));
    assert_eq!(give(less(Some("te duur"))), Ok(Some(600_000)));
    assert_eq!(
        give(about(Some(1), Opined::Favourable, Some(620_001), None)),
        Err("opinion-above-asked".into())
    );
    assert_eq!(give(about(Some(1), Opined::Unfavourable, None, None)), Err("opinion-reason-needed".into()));
    assert_eq!(give(about(Some(1), Opined::Unfavourable, Some(0), Some("nee"))), Ok(None));
    assert_eq!(give(about(Some(9), Opined::Favourable, None, None)), Err("opinion-no-such-project".into()));
    assert_eq!(give(about(None, Opined::Favourable, None, None)), Err("opinion-which-project".into()));
}

#[test]
fn all_faults_of_a_file_are_told_with_their_lines_and_nothing_is_saved() {
    let mut register = register();
    let line = |line, input: OpinionInput| OpinionInput { line: Some(line), ..input };
    let unknown =
        OpinionInput { dossier: "nergens".into(), ..about(Some(1), Opined::Favourable, None, None) };
    let inputs = [
        line(2, about(Some(1), Opined::Favourable, None, None)),
        line(3, about(Some(1), Opined::Favourable, None, None)),
        line(4, about(Some(2), Opined::Postponed, None, None)),
        line(5, unknown),
    ];
    let Error::Invalid(faults) = super::give(&mut register.context(), None, &inputs).unwrap_err() else {
        panic!("it was taken")
    };
    let told: Vec<_> =
        faults.iter().map(|fault| (fault.place.line, fault.fact.code.as_ref().to_owned())).collect();
    assert_eq!(
        told,
        [
            (Some(3), "opinion-twice".to_owned()),
            (Some(4), "opinion-reason-needed".to_owned()),
            (Some(5), "error-no-dossier".to_owned()),
        ]
    );
    let page = register.store.read(|view| session::look(view, None, register.now)).unwrap();
    assert!(page.opinions.is_empty());
}

#[test]
fn conditions_are_kept_in_order_and_replaced_as_a_whole() {
    let mut register = register();
    let with = |texts: &[(&str, Before)]| OpinionInput {
        conditions: texts
            .iter()
            .map(|(text, before)| Condition { text: (*text).into(), before: *before })
            .collect(),
        ..about(Some(1), Opined::Favourable, None, None)
    };
    let two = with(&[("Vergunning", Before::Payment), ("Foto’s", Before::Balance)]);
    super::give(&mut register.context(), None, &[two]).unwrap();
    let one = with(&[("Steun", Before::Agreement)]);
    let (page, _) = super::give(&mut register.context(), None, &[one]).unwrap();
    assert_eq!(page.opinions.len(), 1);
    assert_eq!(
        page.opinions[0].text.conditions,
        [Condition { text: "Steun".into(), before: Before::Agreement }]
    );
}

#[test]
fn what_is_proposed_adds_up() {
    let mut register = register();
    let inputs = [
        about(Some(1), Opined::Favourable, Some(500_000), Some("minder")),
        about(Some(2), Opined::Unfavourable, None, Some("nee")),
    ];
    let (page, _) = super::give(&mut register.context(), None, &inputs).unwrap();
    assert_eq!(page.proposed(), Cents(500_000));
    assert_eq!(page.open_projects().len(), 1);
}

#[test]
fn l_9_a_working_group_gives_its_opinion_on_paper_and_names_no_amount() {
    let mut register = register();
    let input = about(Some(1), Opined::Favourable, None, None);
    let given = add_on_paper(&mut register.context(), &input, "Ambtelijke werkgroep", None).unwrap();
    assert_eq!(given.opinion.text.amount, None);
    assert_eq!(given.opinion.session, None);
    assert_eq!(given.open, [2, 3]);
    let before = Some("2021-10-01".parse().unwrap());
    let said = add_on_paper(&mut register.context(), &input, "werkgroep", before).unwrap_err();
    assert_eq!(codes(said), "error-date-backwards");
    super::give(&mut register.context(), None, std::slice::from_ref(&input)).unwrap();
    let same = Some("2021-12-17".parse().unwrap());
    let said = add_on_paper(&mut register.context(), &input, "raad", same).unwrap_err();
    assert_eq!(codes(said), "opinion-of-session");
    let listed = register.store.read(|view| of_dossier(view, "roue")).unwrap();
    assert_eq!((listed.sessions.len(), listed.opinions.len()), (1, 2));
}

#[test]
fn an_opinion_can_be_taken_back_before_the_session_is_closed() {
    let mut register = register();
    let said = withdraw(&mut register.context(), None, "roue", None).unwrap_err();
    assert_eq!(codes(said), "opinion-none");
    let inputs = [1, 2].map(|number| about(Some(number), Opined::Favourable, None, None));
    super::give(&mut register.context(), None, &inputs).unwrap();
    assert_eq!(withdraw(&mut register.context(), None, "roue", Some(2)).unwrap().1, 1);
    assert_eq!(withdraw(&mut register.context(), None, "roue", None).unwrap().1, 1);
}
