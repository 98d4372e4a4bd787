use super::*;
use crate::ops::testing::Register;
use crate::ops::{Error, advance, inventory, step};

const INVENTORY: &str = include_str!("../../../fixtures/inventories/la-roue.toml");
const ROADMAP: &str = include_str!("../../../fixtures/roadmaps/la-roue.toml");

fn prepared() -> Register {
    let mut register = Register::in_preparation();
    inventory::add_from(&mut register.context(), "roue", INVENTORY, false).unwrap();
    register
}

fn with_roadmap() -> Register {
    let mut register = prepared();
    write(&mut register.context(), "roue", ROADMAP, None).unwrap();
    register
}

fn plan(register: &Register) -> Plan {
    register.store.read(|view| look(view, "roue", None)).unwrap()
}

fn codes(error: Error) -> Vec<(String, String)> {
    match error {
        Error::Invalid(faults) => faults
            .into_iter()
            .map(|fault| (fault.place.field.unwrap_or_default(), fault.fact.code.into_owned()))
            .collect(),
        other => panic!("{other:?}"),
    }
}

fn refusal(error: Error) -> (String, Vec<String>) {
    match error {
        Error::Refused { fact, next } => (fact.code.into_owned(), next),
        other => panic!("{other:?}"),
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn a_roadmap_comes_back_as_it_was_written_and_round_trips_as_text() {
    let register = with_roadmap();
    let plan = plan(&register);
    assert_eq!(plan.roadmap.projects.len(), 3);
    assert_eq!(plan.money(), Money { asked: Cents(1_480_000), ceiling: Some(Cents(1_500_000)) });
    assert_eq!(plan.roadmap.projects[1].cost(), Cents(310_000));
    assert_eq!(plan.roadmap.projects[1].theme.as_deref(), Some("nature"), "a synonym becomes the code");
    assert_eq!(plan.roadmap.projects[0].steps[2].after, [1, 2]);
    let text = text_of(&plan, "hulp\nop twee regels");
    let findings = plan.findings();
    let known = crate::exchange::roadmap_file::Known {
        rules: &plan.rules,
        findings: &findings,
        cash: &plan.cash,
        today: day("2021-11-01"),
    };
    assert_eq!(crate::exchange::roadmap_file::read(&text, &known).unwrap(), plan.roadmap);
}

#[test]
fn writing_the_same_roadmap_again_changes_nothing_and_is_not_recorded() {
    let mut register = with_roadmap();
    let before = register.store.read(|view| view.records(None, 100)).unwrap().len();
    write(&mut register.context(), "roue", ROADMAP, None).unwrap();
    assert_eq!(register.store.read(|view| view.records(None, 100)).unwrap().len(), before);
}

#[test]
fn undo_takes_back_only_what_one_command_changed() {
    let mut register = with_roadmap();
    let line = CostInput {
        label: Some("Verf".into()),
        category: Some("materiaal".into()),
        unit_price: Some(Cents(2_000)),
        quantity_thousandths: Some(2_500),
        ..CostInput::default()
    };
    add_cost(&mut register.context(), "roue", 1, &line).unwrap();
    remove_project(&mut register.context(), "roue", 2).unwrap();
    let records = register.store.read(|view| view.records(None, 2)).unwrap();
    crate::ops::history::take_back(&mut register.context(), Some(records[1].id), false).unwrap();
    let plan = plan(&register);
    assert_eq!(plan.roadmap.project(1).unwrap().costs.len(), 2);
    assert!(plan.roadmap.project(2).is_none(), "what came later stays");
}

#[test]
fn numbers_stay_when_a_project_goes_and_the_next_one_gets_a_new_number() {
    let mut register = with_roadmap();
    remove_project(&mut register.context(), "roue", 2).unwrap();
    let input = ProjectInput { title: Some("Bank".into()), ..ProjectInput::default() };
    let added = add_project(&mut register.context(), "roue", &input).unwrap();
    assert_eq!(added.project.unwrap().number, 4);
    let numbers: Vec<u32> = plan(&register).roadmap.projects.iter().map(|project| project.number).collect();
    assert_eq!(numbers, [1, 3, 4]);
}

#[test]
fn every_fault_of_the_flags_is_told_at_once() {
    let mut register = prepared();
    let input = ProjectInput {
        title: Some(" ".into()),
        theme: Some("natur".into()),
        findings: Some(vec![1, 9]),
        expertise: Some(vec![("magie".into(), 1), ("water".into(), 0)]),
        steps: vec![StepInput {
            title: Some("a".into()),
            starts_on: Some(Some(day("2022-02-02"))),
            due_on: Some(Some(day("2022-02-01"))),
            after: Some(vec![1]),
            ..StepInput::default()
        }],
        ..ProjectInput::default()
    };
    let told = codes(add_project(&mut register.context(), "roue", &input).unwrap_err());
    let told: Vec<(&str, &str)> = told.iter().map(|(flag, code)| (flag.as_str(), code.as_str())).collect();
    assert_eq!(
        told,
        [
            ("--title", "plan-text-needed"),
            ("--theme", "plan-unknown-word"),
            ("--finding", "plan-no-such-finding"),
            ("--expertise", "plan-unknown-word"),
            ("--expertise", "plan-wrong-half-days"),
            ("--due", "plan-due-before-start"),
            ("--after", "plan-circle"),
        ]
    );
    assert!(plan(&register).version.is_none(), "nothing was saved");
}

#[test]
fn every_fault_of_a_file_is_told_at_once_with_its_line() {
    let mut register = prepared();
    let text = include_str!("../../../fixtures/roadmaps/faults.toml");
    let Err(Error::Invalid(faults)) = write(&mut register.context(), "roue", text, None) else {
        panic!("faults were expected")
    };
    let told: Vec<String> = faults
        .iter()
        .map(|fault| {
            let field = fault.place.field.clone().unwrap_or_default();
            format!("{} {field} {}", fault.place.line.unwrap_or_default(), fault.fact.code)
        })
        .collect();
    assert_eq!(
        told,
        [
            "2 visie toml-unknown-key",
            "5 projects[0].title toml-empty",
            "6 projects[0].theme plan-unknown-word",
            "7 projects[0].findings[1] plan-no-such-finding",
            "8 projects[0].ask toml-wrong-amount",
            "9 projects[0].public-space toml-wrong-type",
            "10 projects[0].expertise.water toml-out-of-range",
            "10 projects[0].expertise.magie plan-unknown-word",
            "14 projects[0].costs[0].category plan-unknown-word",
            "15 projects[0].costs[0].unit-price toml-amount-float",
            "16 projects[0].costs[0].quantity plan-wrong-quantity",
            "18 projects[0].steps plan-circle",
            "21 projects[0].steps[0].due plan-due-before-start",
            "26 projects[0].steps[1].after[1] plan-no-such-step",
            "27 projects[0].steps[1].done plan-day-future",
        ]
    );
}

#[test]
fn a_submitted_roadmap_is_frozen_and_names_the_way_to_a_next_version() {
    let mut register = with_roadmap();
    let hash = register.submit("2021-12-01");
    assert_eq!(hash.len(), 64);
    register.stand("realisation");
    let input = ProjectInput { asked: Some(Ask::Stated(Cents(1))), ..ProjectInput::default() };
    let (code, next) = refusal(edit_project(&mut register.context(), "roue", 1, &input).unwrap_err());
    assert_eq!((code.as_str(), next[0].as_str()), ("plan-frozen", "wijk plan start QDC-2021-001 --reason …"));
    let (code, _) = refusal(start(&mut register.context(), "roue", None, None).unwrap_err());
    assert_eq!(code, "plan-reason-needed");
    let before = plan(&register).roadmap;
    let started = start(&mut register.context(), "roue", None, Some("vertraging van de werken")).unwrap();
    assert_eq!(started.version, 2);
    assert_eq!(plan(&register).roadmap, before, "a copy, findings too");
    edit_project(&mut register.context(), "roue", 1, &input).unwrap();
    let first = register.store.read(|view| look(view, "roue", Some(1))).unwrap();
    assert_eq!(first.roadmap, before);
    assert_eq!(first.version.unwrap().sha256.unwrap(), hash);
}

#[test]
fn in_selection_nothing_of_the_plan_changes() {
    let mut register = with_roadmap();
    register.submit("2021-12-01");
    register.stand("selection");
    let (code, _) = refusal(start(&mut register.context(), "roue", None, Some("x")).unwrap_err());
    assert_eq!(code, "plan-not-now");
    let place = step::Place { project: 1, step: 1 };
    let (code, _) = refusal(step::done(&mut register.context(), "roue", &place, None).unwrap_err());
    assert_eq!(code, "step-not-now");
}

#[test]
fn where_the_programme_says_so_the_plan_changes_in_the_selection_until_something_is_decided() {
    let more = "[phases.selection]\nnl = \"Sessies\"\nplan-open = true\n";
    let store = crate::storage::Store::in_memory().unwrap();
    let mut register = Register::in_edition_that_adds(store, more, &[]);
    inventory::add_from(&mut register.context(), "roue", INVENTORY, false).unwrap();
    write(&mut register.context(), "roue", ROADMAP, None).unwrap();
    register.submit("2021-12-01");
    register.stand("selection");
    let (code, _) = refusal(remove_project(&mut register.context(), "roue", 3).unwrap_err());
    assert_eq!(code, "plan-frozen", "what was handed in stays as it was");
    start(&mut register.context(), "roue", None, Some("Pick’n Choose")).unwrap();
    remove_project(&mut register.context(), "roue", 3).unwrap();
    let facts = |register: &Register| {
        let facts = register.store.read(|view| {
            let row = view.dossier(register.dossier)?;
            view.facts(&row)
        });
        facts.unwrap().projects.len()
    };
    assert_eq!(facts(&register), 3, "the version that was handed in still counts");
    let met = crate::ops::admissibility::Judged {
        place: "--met",
        criterion: "complete".into(),
        result: crate::domain::admissibility::CriterionResult::Met,
        reason: None,
    };
    crate::ops::admissibility::assess(&mut register.context(), "roue", &[met], None).unwrap();
    assert_eq!(facts(&register), 2, "judging freezes what the group made of it");
    assert!(plan(&register).is_frozen());
    let step = step::Place { project: 1, step: 1 };
    step::done(&mut register.context(), "roue", &step, None).unwrap();
    register.decide(&[1, 2]);
    let (code, _) = refusal(start(&mut register.context(), "roue", None, Some("x")).unwrap_err());
    assert_eq!(code, "plan-not-now");
}

#[test]
fn steps_of_a_frozen_roadmap_are_done_without_touching_its_hash() {
    let mut register = with_roadmap();
    let hash = register.submit("2021-12-01");
    register.stand("realisation");
    let second = step::Place { project: 1, step: 2 };
    let done = step::done(&mut register.context(), "roue", &second, Some(day("2021-12-10"))).unwrap();
    assert_eq!(done.waiting_for, ["1.1 Vergunning gemeente"], "pointed out, not refused");
    assert_eq!(done.open, 5);
    assert_eq!(plan(&register).version.unwrap().sha256.unwrap(), hash);
    let (code, _) = refusal(step::done(&mut register.context(), "roue", &second, None).unwrap_err());
    assert_eq!(code, "step-done-already");
    let first = step::Place { project: 1, step: 1 };
    let future = step::done(&mut register.context(), "roue", &first, Some(day("2022-12-10")));
    assert_eq!(refusal(future.unwrap_err()).0, "error-date-future");
    step::reopen(&mut register.context(), "roue", &second).unwrap();
    assert_eq!(step::open(&plan(&register)).len(), 6);
}

#[test]
fn a_text_that_was_opened_before_somebody_else_changed_the_roadmap_is_refused() {
    let mut register = with_roadmap();
    let opened = plan(&register).roadmap;
    remove_project(&mut register.context(), "roue", 3).unwrap();
    let late = write(&mut register.context(), "roue", ROADMAP, Some(&opened));
    assert_eq!(refusal(late.unwrap_err()).0, "plan-changed-meanwhile");
}

#[test]
fn a_complete_roadmap_satisfies_the_rules_on_projects() {
    let register = with_roadmap();
    let checked = register.store.read(|view| advance::check(view, "roue")).unwrap();
    let broken: Vec<String> = checked
        .findings
        .iter()
        .filter(|finding| finding.blocks())
        .map(|finding| finding.rule.clone())
        .collect();
    assert_eq!(broken, ["B-ADM-1"], "members are not the roadmap's business");
}

/// A partner that brings money into a dossier, as the commands on partners write it.
fn bring(register: &mut Register, status: &str, project: Option<u32>, cents: i64) {
    let (dossier, status) = (register.dossier, status.to_owned());
    register.change(move |tx| {
        tx.bring_cash_for_a_test(dossier, &status, project, cents)?;
        recompute_asked(tx, dossier)
    });
}

fn asked(register: &Register, number: u32) -> Cents {
    plan(register).roadmap.project(number).unwrap().asked
}

#[test]
fn what_is_asked_follows_costs_funding_and_the_cash_of_partners_unless_it_is_stated() {
    let mut register = with_roadmap();
    assert_eq!(asked(&register, 3), Cents(550_000), "computed from its costs");
    let own = FundingInput {
        label: Some("spaarpot".into()),
        amount: Some(Cents(50_000)),
        ..FundingInput::default()
    };
    add_funding(&mut register.context(), "roue", 3, &own).unwrap();
    assert_eq!(asked(&register, 3), Cents(500_000));
    bring(&mut register, "agreed", Some(3), 20_000);
    bring(&mut register, "asked", Some(3), 70_000);
    bring(&mut register, "signed", None, 10_000);
    bring(&mut register, "ended", Some(3), 30_000);
    assert_eq!(asked(&register, 3), Cents(480_000), "agreed and for this project");
    let plan = plan(&register);
    let sums = plan.sums();
    assert_eq!((sums.partners, sums.open), (Cents(30_000), Cents(70_000)));
    bring(&mut register, "agreed", Some(1), 1_000);
    assert_eq!(asked(&register, 1), Cents(620_000), "stated");
    let auto = ProjectInput { asked: Some(Ask::Auto), ..ProjectInput::default() };
    edit_project(&mut register.context(), "roue", 1, &auto).unwrap();
    assert_eq!(asked(&register, 1), Cents(619_000));
    remove_funding(&mut register.context(), "roue", 3, 1).unwrap();
    assert_eq!(asked(&register, 3), Cents(530_000));
}

#[test]
fn what_is_asked_is_fixed_at_submission() {
    let mut register = with_roadmap();
    let hash = register.submit("2021-12-01");
    bring(&mut register, "signed", Some(3), 20_000);
    assert_eq!(asked(&register, 3), Cents(550_000));
    register.stand("realisation");
    start(&mut register.context(), "roue", None, Some("een partner erbij")).unwrap();
    assert_eq!(asked(&register, 3), Cents(530_000), "the next version counts anew");
    let first = register.store.read(|view| look(view, "roue", Some(1))).unwrap();
    assert_eq!(first.roadmap.project(3).unwrap().asked, Cents(550_000));
    assert_eq!(first.version.unwrap().sha256.unwrap(), hash);
}

#[test]
fn a_frozen_roadmap_refuses_every_kind_of_change() {
    let mut register = with_roadmap();
    register.submit("2021-12-01");
    register.stand("realisation");
    let refused = |error: Error| assert_eq!(refusal(error).0, "plan-frozen");
    let mut context = register.context();
    let cost = CostInput { label: Some("x".into()), ..CostInput::default() };
    let permit = PermitInput { kind: Some("x".into()), ..PermitInput::default() };
    let own = FundingInput { label: Some("x".into()), amount: Some(Cents(1)), ..FundingInput::default() };
    refused(add_cost(&mut context, "roue", 1, &cost).unwrap_err());
    refused(edit_cost(&mut context, "roue", 1, 1, &cost).unwrap_err());
    refused(remove_cost(&mut context, "roue", 1, 1).unwrap_err());
    refused(add_funding(&mut context, "roue", 1, &own).unwrap_err());
    refused(edit_funding(&mut context, "roue", 1, 1, &own).unwrap_err());
    refused(remove_funding(&mut context, "roue", 1, 1).unwrap_err());
    refused(add_permit(&mut context, "roue", 1, &permit).unwrap_err());
    refused(edit_permit(&mut context, "roue", 1, 1, &permit).unwrap_err());
    refused(remove_permit(&mut context, "roue", 1, 1).unwrap_err());
    refused(remove_project(&mut context, "roue", 1).unwrap_err());
    refused(remove_step(&mut context, "roue", 1, 1).unwrap_err());
    refused(write(&mut context, "roue", ROADMAP, None).unwrap_err());
}

#[test]
fn every_fault_of_costs_funding_and_permits_is_told_at_once() {
    let mut register = with_roadmap();
    let long = "x".repeat(10_000);
    let cost = CostInput {
        label: Some(format!("{long}y")),
        category: Some("grond".into()),
        vat_included: Some(false),
        quote: Some("bel\u{7}".into()),
        ..CostInput::default()
    };
    let told = codes(add_cost(&mut register.context(), "roue", 1, &cost).unwrap_err());
    let told: Vec<&str> = told.iter().map(|(_, code)| code.as_str()).collect();
    assert_eq!(told, ["plan-bad-text", "plan-unknown-word", "plan-bad-text", "plan-vat-needed"]);
    let large = CostInput {
        unit_price: Some(crate::domain::money::LARGEST),
        quantity_thousandths: Some(1_001),
        ..CostInput::default()
    };
    let told = codes(edit_cost(&mut register.context(), "roue", 1, 1, &large).unwrap_err());
    assert_eq!(told, [("--unit-price".to_owned(), "plan-wrong-amount".to_owned())]);
    let told = codes(add_funding(&mut register.context(), "roue", 1, &FundingInput::default()).unwrap_err());
    let told: Vec<&str> = told.iter().map(|(flag, _)| flag.as_str()).collect();
    assert_eq!(told, ["--label", "--amount"]);
    let permit = PermitInput {
        kind: Some(" ".into()),
        requested_on: Some(Some(day("2022-02-01"))),
        expected_on: Some(Some(day("2022-01-31"))),
        decided_on: Some(Some(day("2021-12-01"))),
        ..PermitInput::default()
    };
    let told = codes(add_permit(&mut register.context(), "roue", 1, &permit).unwrap_err());
    let told: Vec<(&str, &str)> = told.iter().map(|(flag, code)| (flag.as_str(), code.as_str())).collect();
    assert_eq!(
        told,
        [
            ("--kind", "plan-text-needed"),
            ("--requested", "plan-day-future"),
            ("--expected", "plan-permit-expected-early"),
            ("--decided", "plan-permit-decided-early"),
            ("--decided", "plan-permit-decided-open"),
        ]
    );
    for error in [
        edit_cost(&mut register.context(), "roue", 1, 9, &CostInput::default()).unwrap_err(),
        edit_funding(&mut register.context(), "roue", 1, 0, &FundingInput::default()).unwrap_err(),
        remove_permit(&mut register.context(), "roue", 1, 2).unwrap_err(),
        remove_permit(&mut register.context(), "roue", 8, 1).unwrap_err(),
    ] {
        assert!(matches!(error, Error::NotFound { .. }), "{error:?}");
    }
}

#[test]
fn a_permit_follows_its_days_and_words_stay_words() {
    let mut register = with_roadmap();
    let requested = PermitInput {
        requested_on: Some(Some(day("2021-12-01"))),
        status: Some(crate::domain::roadmap::PermitStatus::Requested),
        ..PermitInput::default()
    };
    edit_permit(&mut register.context(), "roue", 1, 1, &requested).unwrap();
    let words = ProjectInput { permit: Some("nog te bekijken".into()), ..ProjectInput::default() };
    edit_project(&mut register.context(), "roue", 1, &words).unwrap();
    edit_project(&mut register.context(), "roue", 1, &words).unwrap();
    let told = plan(&register).roadmap.projects[0].permits.clone();
    assert_eq!(told.len(), 2, "words take the place of words only");
    assert!(told[0].is_in_words() && told[1].requested_on.is_some());
    let none = ProjectInput { permit: Some(String::new()), ..ProjectInput::default() };
    edit_project(&mut register.context(), "roue", 1, &none).unwrap();
    assert_eq!(plan(&register).roadmap.projects[0].permits.len(), 1);
}

#[test]
fn a_step_is_begun_before_it_is_done() {
    let mut register = with_roadmap();
    let first = step::Place { project: 1, step: 1 };
    step::begin(&mut register.context(), "roue", &first, Some(day("2021-12-20"))).unwrap();
    let again = step::begin(&mut register.context(), "roue", &first, None);
    assert_eq!(refusal(again.unwrap_err()).0, "step-begun-already");
    let early = step::done(&mut register.context(), "roue", &first, Some(day("2021-12-19")));
    assert_eq!(refusal(early.unwrap_err()).0, "step-done-before-begun");
    step::done(&mut register.context(), "roue", &first, Some(day("2021-12-20"))).unwrap();
    let late = step::begin(&mut register.context(), "roue", &first, None);
    assert_eq!(refusal(late.unwrap_err()).0, "step-done-already");
    step::reopen(&mut register.context(), "roue", &first).unwrap();
    step::reopen(&mut register.context(), "roue", &first).unwrap();
    let closed = step::reopen(&mut register.context(), "roue", &first);
    assert_eq!(refusal(closed.unwrap_err()).0, "step-open-already");
}

fn odd(register: &Register) -> Vec<(Option<u32>, String)> {
    let checked = register.store.read(|view| check(view, "roue", register.now)).unwrap();
    checked.odd.iter().map(|odd| (odd.project, odd.fact.code.to_string())).collect()
}

#[test]
fn a_sound_roadmap_has_nothing_odd_and_an_empty_one_lacks_everything() {
    assert_eq!(odd(&with_roadmap()), []);
    assert_eq!(odd(&prepared()), [(None, "rule-projects-at-least".to_owned())]);
    let mut register = prepared();
    let bare =
        ProjectInput { title: Some("Bank".into()), public_space: Some(true), ..ProjectInput::default() };
    add_project(&mut register.context(), "roue", &bare).unwrap();
    let told: Vec<String> = odd(&register).into_iter().map(|(_, code)| code).collect();
    for code in ["rule-projects-linked", "rule-projects-stepped", "rule-permits-known", "plan-odd-nothing"] {
        assert!(told.contains(&code.to_owned()), "{code}: {told:?}");
    }
}

#[test]
fn every_oddity_is_told_of_its_own_project() {
    let mut register = with_roadmap();
    let text = "
        [[projects]]
        title = 'A'
        ask = 100
        findings = [1]
        point = '4.31,50.83'
        [[projects.costs]]
        label = 'x'
        unit-price = 200
        [[projects.permits]]
        kind = 'inname'
        status = 'refused'
        [[projects.permits]]
        kind = 'bouwen'
        status = 'requested'
        requested = 2021-11-01
        expected = 2021-12-30
        [[projects.steps]]
        title = 'eerst'
        start = 2022-01-01
        due = 2022-02-01
        [[projects.steps]]
        title = 'dan'
        start = 2022-02-01
        due = 2042-02-01
        after = [1]
        [[projects.steps]]
        title = 'ooit'
        [[projects.steps]]
        title = 'vroeger'
        due = 2020-01-01
        [[projects]]
        title = 'B'
        ask = '15000.01'
        findings = [1]
        [[projects.steps]]
        title = 'x'
        due = 2022-03-01
    ";
    write(&mut register.context(), "roue", text, None).unwrap();
    bring(&mut register, "signed", Some(7), 100);
    let told = odd(&register);
    let told: Vec<(Option<u32>, &str)> =
        told.iter().map(|(project, code)| (*project, code.as_str())).collect();
    assert_eq!(
        told,
        [
            (None, "rule-amount-asked"),
            (None, "plan-odd-cash"),
            (Some(1), "plan-odd-uncovered"),
            (Some(1), "plan-point-abroad"),
            (Some(1), "plan-odd-permit-refused"),
            (Some(1), "plan-odd-permit-late"),
            (Some(1), "plan-odd-early"),
            (Some(1), "plan-odd-beyond"),
            (Some(1), "plan-odd-undated"),
            (Some(1), "plan-odd-before"),
            (Some(2), "rule-projects-costed"),
        ]
    );
}

#[test]
fn two_versions_are_compared_and_one_is_not() {
    let mut register = with_roadmap();
    let alone = register.store.read(|view| compare(view, "roue", None, None)).unwrap_err();
    assert_eq!(refusal(alone).0, "plan-one-version");
    start(&mut register.context(), "roue", None, None).unwrap();
    remove_project(&mut register.context(), "roue", 2).unwrap();
    let later = StepInput { due_on: Some(Some(day("2022-04-03"))), ..StepInput::default() };
    edit_step(&mut register.context(), "roue", 1, 1, &later).unwrap();
    let compared = register.store.read(|view| compare(view, "roue", None, None)).unwrap();
    use crate::domain::roadmap::compare::Fate;
    let fates: Vec<(u32, Fate)> = compared.projects.iter().map(|one| (one.number, one.fate)).collect();
    assert_eq!(fates, [(1, Fate::Changed), (2, Fate::Gone), (3, Fate::Same)]);
    assert_eq!(compared.projects[0].changes[0].moved_days, Some(3));
    let unknown = register.store.read(|view| compare(view, "roue", Some(1), Some(9)));
    assert!(matches!(unknown.unwrap_err(), Error::NotFound { .. }));
}
