use super::ballots::{AddRequest, ImportRequest};
use super::open::VoteInput;
use super::*;
use crate::domain::dates::DayAndMoment;
use crate::domain::ids::DossierId;
use crate::domain::programme::definition::EditionDraft;
use crate::domain::programme::{built_in, check, resolve};
use crate::domain::roadmap::Verdict;
use crate::domain::vote::BallotType;
use crate::domain::vote::terms::{RuleCode, TieCode};
use crate::ops::plan::{Ask, ProjectInput, add_project};
use crate::ops::testing::Register;
use crate::storage::Store;
use crate::storage::dossier::NewDossier;

/// The programme without criteria of admissibility: every submitted roadmap can be voted on.
fn programme() -> crate::domain::programme::definition::Programme {
    let text = built_in::text_of("wijkbudget").unwrap();
    let (before, rest) = text.split_once("[admissibility.").unwrap();
    let (_, after) = rest.split_once("# --- The vote").unwrap();
    check::check(&format!("{before}#{after}")).unwrap()
}

/// An edition of `wijkbudget` in which four projects of two dossiers wait for a vote.
fn ready() -> Register {
    ready_in(Store::in_memory().unwrap())
}

/// The same, in a register of one's own.
pub(crate) fn ready_in(store: Store) -> Register {
    let rules = resolve::resolve(&programme(), 2026, &EditionDraft::default());
    let text = serde_json::to_string(&rules).unwrap();
    let now = "2026-04-01T09:00:00Z".parse().unwrap();
    let mut register = Register { store, dossier: DossierId(0), now };
    let on = "2026-03-01".parse().unwrap();
    let edition = register.change(|tx| Ok(tx.insert_edition(&rules, &text, "x", on)?));
    let dossiers = [
        ("Moestuin", [("Bakken", 400_000), ("Waterton", 100_000)]),
        ("Speelstraat", [("Spelkoffer", 250_000), ("Banken", 600_000)]),
    ];
    for (number, (name, projects)) in (1..).zip(dossiers) {
        register.dossier = register.change(|tx| {
            let neighbourhood = tx.insert_neighbourhood(name, None, None, &["21001".to_owned()])?;
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
            Ok(tx.insert_dossier(&new)?.0)
        });
        register.stand("preparation");
        for (title, asked) in projects {
            let input = ProjectInput {
                title: Some(title.into()),
                asked: Some(Ask::Stated(Cents(asked))),
                ..ProjectInput::default()
            };
            add_project(&mut register.context(), name, &input).unwrap();
        }
        register.submit("2026-04-01");
        register.stand("selection");
    }
    register.now = "2026-05-04T09:00:00Z".parse().unwrap();
    register
}

fn dump(register: &Register) -> String {
    register.store.read(|view| view.dump()).unwrap()
}

fn until(day: &str) -> VoteInput {
    VoteInput { until: day.parse().ok(), budget: Some(Cents(800_000)), ..VoteInput::default() }
}

fn open_vote(register: &mut Register, input: &VoteInput) -> Page {
    open::open(&mut register.context(), None, input, &[]).unwrap().page
}

fn typed(ballots: &[&str]) -> AddRequest {
    AddRequest { ballots: ballots.iter().map(|one| (*one).to_owned()).collect(), ..AddRequest::default() }
}

fn code(error: Error) -> String {
    match error {
        Error::Refused { fact, .. } | Error::NotFound { fact, .. } => fact.code.into_owned(),
        Error::Invalid(faults) => faults[0].fact.code.clone().into_owned(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_vote_has_the_projects_in_order_with_what_they_cost_and_the_terms_of_the_edition() {
    let mut register = ready();
    let page = open_vote(&mut register, &until("2026-05-31"));
    let listed: Vec<(u32, String, i64)> =
        page.projects.iter().map(|one| (one.number, one.id(), one.cost.0)).collect();
    let expected = [
        (1, "WB-2026-001/1", 400_000),
        (2, "WB-2026-001/2", 100_000),
        (3, "WB-2026-002/1", 250_000),
        (4, "WB-2026-002/2", 600_000),
    ];
    assert_eq!(listed, expected.map(|(number, id, cost)| (number, id.to_owned(), cost)));
    assert_eq!(page.vote.terms.rule, RuleCode::EqualSharesAdd1);
    assert_eq!(page.vote.terms.ties, TieCode::CostVotes);
    assert_eq!(
        (page.vote.name.as_str(), page.vote.begins_on.to_string().as_str()),
        ("WB-2026", "2026-05-04")
    );
    assert_eq!(page.stage(), Stage::Open);
}

#[test]
fn a_project_is_on_one_open_ballot_only_and_without_projects_there_is_no_vote() {
    let mut register = ready();
    open_vote(&mut register, &until("2026-05-31"));
    let again = open::open(&mut register.context(), None, &until("2026-05-31"), &[]);
    assert_eq!(code(again.unwrap_err()), "voting-nothing-to-vote");
    let named = open::open(&mut register.context(), None, &until("2026-05-31"), &["wb-2026-001/1".into()]);
    assert_eq!(code(named.unwrap_err()), "voting-left-on-ballot");
    let unknown = open::open(&mut register.context(), None, &until("2026-05-31"), &["WB-2026-009/1".into()]);
    assert_eq!(code(unknown.unwrap_err()), "voting-no-such-project");
}

#[test]
fn everything_that_is_wrong_with_a_vote_is_named_at_once() {
    let mut register = ready();
    let wrong = VoteInput {
        budget: Some(Cents::ZERO),
        from: "2026-06-01".parse().ok(),
        until: "2026-05-31".parse().ok(),
        ..VoteInput::default()
    };
    let Err(Error::Invalid(faults)) =
        open::open(&mut register.context(), None, &wrong, &["WB-2026-009/1".into()])
    else {
        panic!("it was opened")
    };
    let flags: Vec<_> = faults.iter().filter_map(|fault| fault.place.field.clone()).collect();
    assert_eq!(flags, ["--project", "--budget", "--until"]);
}

#[test]
fn the_rules_are_fixed_with_the_first_ballot() {
    let mut register = ready();
    open_vote(&mut register, &until("2026-05-31"));
    let changed = VoteInput { max_projects: Some(2), ..VoteInput::default() };
    assert_eq!(open::edit(&mut register.context(), None, &changed).unwrap().vote.terms.max_projects, Some(2));
    let removed = project::remove(&mut register.context(), None, &["4".into()]).unwrap();
    assert_eq!(removed.projects.len(), 3);
    let added = project::add(&mut register.context(), None, &["WB-2026-002/2".into()]).unwrap();
    assert_eq!(added.projects[3].number, 4);
    let received = ballots::add(&mut register.context(), None, &typed(&["1,2"])).unwrap();
    assert!(received.first);
    let page = received.page;
    assert_eq!(page.vote.rules_sha256, Some(rules_hash(&page.vote, &page.projects)));
    assert_eq!(code(open::edit(&mut register.context(), None, &changed).unwrap_err()), "voting-frozen");
    assert_eq!(
        code(project::remove(&mut register.context(), None, &["4".into()]).unwrap_err()),
        "voting-frozen"
    );
    assert_eq!(code(remove(&mut register.context(), None).unwrap_err()), "voting-has-ballots");
    crate::ops::history::take_back(&mut register.context(), None, false).unwrap();
    open::edit(&mut register.context(), None, &changed).unwrap();
}

#[test]
fn typed_ballots_are_all_right_or_none_is_saved_and_spoiled_ones_are_counted_as_such() {
    let mut register = ready();
    open_vote(&mut register, &VoteInput { max_projects: Some(2), ..until("2026-05-31") });
    let wrong = ballots::add(&mut register.context(), None, &typed(&["1,2", "9", "1,2,3", "1=4"]));
    let Err(Error::Invalid(faults)) = wrong else { panic!("it was taken in") };
    let codes: Vec<_> = faults.iter().map(|fault| (fault.place.row, fault.fact.code.as_ref())).collect();
    assert_eq!(
        codes,
        [
            (Some(2), "ballot-unknown-projects"),
            (Some(3), "ballot-too-many"),
            (Some(4), "ballot-points-unexpected")
        ]
    );
    let request = AddRequest { spoiled: 1, ..typed(&["1,2", "WB-2026-002/1", "-"]) };
    let received = ballots::add(&mut register.context(), None, &request).unwrap();
    assert_eq!((received.batch.counted, received.batch.rejected), (3, 1));
    let rejected =
        register.store.read(|view| ballots::rejected(view, &look(view, None, register.now).unwrap()));
    assert_eq!(rejected.unwrap()[0].1.reason.code, "voting-spoiled");
    assert_eq!(
        code(ballots::add(&mut register.context(), None, &typed(&[])).unwrap_err()),
        "voting-ballot-needed-typed"
    );
}

#[test]
fn ballots_come_in_on_a_day_of_the_vote_and_before_it_is_closed() {
    let mut register = ready();
    let planned = VoteInput { from: "2026-05-10".parse().ok(), ..until("2026-05-31") };
    open_vote(&mut register, &planned);
    let early = ballots::add(&mut register.context(), None, &typed(&["1"]));
    assert_eq!(code(early.unwrap_err()), "voting-day-outside");
    register.now = "2026-06-02T09:00:00Z".parse().unwrap();
    let late = ballots::add(&mut register.context(), None, &typed(&["1"]));
    assert_eq!(code(late.unwrap_err()), "voting-day-outside");
    let on = |day: &str| AddRequest { on: day.parse().ok(), ..typed(&["1"]) };
    assert_eq!(
        code(ballots::add(&mut register.context(), None, &on("2026-06-01")).unwrap_err()),
        "voting-day-outside"
    );
    ballots::add(&mut register.context(), None, &on("2026-05-31")).unwrap();
    close(&mut register.context(), None, false).unwrap();
    assert_eq!(
        code(ballots::add(&mut register.context(), None, &on("2026-05-31")).unwrap_err()),
        "voting-closed-already"
    );
}

#[test]
fn nothing_is_told_or_counted_before_the_vote_is_closed() {
    let mut register = ready();
    open_vote(&mut register, &until("2026-05-31"));
    assert_eq!(code(close(&mut register.context(), None, false).unwrap_err()), "voting-no-ballots");
    ballots::add(&mut register.context(), None, &typed(&["1,2", "3"])).unwrap();
    assert_eq!(code(count::run(&mut register.context(), None).unwrap_err()), "voting-not-closed");
    let tried =
        register.store.read(|view| count::try_rule(view, None, &RuleCode::Greedy.rule(None), register.now));
    assert_eq!(code(tried.unwrap_err()), "voting-not-closed");
    assert_eq!(code(close(&mut register.context(), None, false).unwrap_err()), "voting-not-over");
    let page = close(&mut register.context(), None, true).unwrap();
    assert_eq!(page.stage(), Stage::Closed);
    assert!(count::run(&mut register.context(), None).unwrap().is_new);
}

#[test]
fn a_vote_is_counted_over_all_batches_and_the_same_result_is_kept_once() {
    let mut register = ready();
    open_vote(&mut register, &VoteInput { rule: Some(RuleCode::Greedy), ..until("2026-05-31") });
    ballots::add(&mut register.context(), None, &typed(&["4", "4", "4,1"])).unwrap();
    ballots::add(&mut register.context(), None, &typed(&["1,2", "-", "3,2"])).unwrap();
    close(&mut register.context(), None, true).unwrap();
    let counted = count::run(&mut register.context(), None).unwrap();
    let result = counted.page.result.clone().unwrap();
    // 4: three votes, 6,000.00; then 2 (cheaper) before 1 among two votes each; 1 and 3 no longer fit.
    assert_eq!(result.outcome.selected, [4, 2]);
    assert_eq!((result.cost, result.ballots), (Cents(700_000), 6));
    assert_eq!(result.outcome.votes, [(1, 2), (2, 2), (3, 1), (4, 3)]);
    assert_eq!(result.outcome.place_of(2), 2);
    assert_eq!(counted.page.stage(), Stage::Counted);
    assert!(!count::run(&mut register.context(), None).unwrap().is_new);
    let tried = register
        .store
        .read(|view| count::try_rule(view, None, &RuleCode::EqualShares.rule(None), register.now));
    let tried = tried.unwrap().page.result.unwrap();
    assert!(tried.cost <= Cents(800_000));
    assert_eq!(
        register.store.read(|view| view.vote_result(VoteId(1))).unwrap().unwrap().outcome.selected,
        [4, 2]
    );
}

#[test]
fn a_lot_is_drawn_before_counting_and_once() {
    let mut register = ready();
    open_vote(
        &mut register,
        &VoteInput { rule: Some(RuleCode::Greedy), ties: Some(TieCode::Lot), ..until("2026-05-31") },
    );
    let lot = |seed: &str, witness: &str| LotRequest {
        seed: seed.into(),
        witnesses: vec![witness.into()],
        on: None,
    };
    let Err(Error::Invalid(faults)) = draw_lot(&mut register.context(), None, &lot(" ", "")) else {
        panic!("drawn")
    };
    assert_eq!(faults.len(), 2);
    ballots::add(&mut register.context(), None, &typed(&["1", "2", "3"])).unwrap();
    close(&mut register.context(), None, true).unwrap();
    assert_eq!(code(count::run(&mut register.context(), None).unwrap_err()), "voting-lot-needed");
    let page = draw_lot(&mut register.context(), None, &lot("6-2-5", "Nora, Wim")).unwrap();
    let drawn = page.lot.unwrap().sequence;
    assert_eq!(drawn.len(), 4);
    assert_eq!(
        code(draw_lot(&mut register.context(), None, &lot("7", "Nora")).unwrap_err()),
        "voting-lot-already"
    );
    let counted = count::run(&mut register.context(), None).unwrap();
    let first = drawn.iter().copied().find(|number| *number != 4).unwrap();
    assert_eq!(counted.page.result.unwrap().outcome.selected[0], first);
    let log = format!("{:?}", register.store.read(|view| view.records(None, 3)).unwrap());
    assert!(!log.contains("Nora"), "{log}");
}

#[test]
fn points_are_counted_as_points() {
    let mut register = ready();
    let input = VoteInput {
        ballot: Some(BallotType::Cumulative),
        points: Some(10),
        rule: Some(RuleCode::Greedy),
        ..until("2026-05-31")
    };
    open_vote(&mut register, &input);
    let too_many = ballots::add(&mut register.context(), None, &typed(&["1=7,2=4"]));
    assert_eq!(code(too_many.unwrap_err()), "ballot-sum-too-high");
    ballots::add(&mut register.context(), None, &typed(&["1=7,2=3", "3=10"])).unwrap();
    let alone = AddRequest { points: Some("2,1".into()), ..typed(&["1,2"]) };
    ballots::add(&mut register.context(), None, &alone).unwrap();
    close(&mut register.context(), None, true).unwrap();
    let result = count::run(&mut register.context(), None).unwrap().page.result.unwrap();
    assert_eq!(result.outcome.votes, [(1, 9), (2, 4), (3, 10), (4, 0)]);
}

#[test]
fn a_vote_is_found_by_number_name_or_edition() {
    let mut register = ready();
    let half = ["WB-2026-001/1".to_owned()];
    assert_eq!(code(register.store.read(|view| look(view, None, register.now)).unwrap_err()), "voting-none");
    let named = VoteInput { name: Some("Eerste stemronde".into()), ..until("2026-05-31") };
    open::open(&mut register.context(), None, &named, &half).unwrap();
    open_vote(&mut register, &until("2026-05-31"));
    let number = |text: Option<&str>| {
        register.store.read(|view| look(view, text, register.now)).map(|page| page.vote.id.0)
    };
    assert_eq!(number(Some("2")).unwrap(), 2);
    assert_eq!(number(Some("stemronde")).unwrap(), 1);
    assert_eq!(number(Some("wb-2026-2")).unwrap(), 2);
    assert_eq!(code(number(None).unwrap_err()), "voting-several");
    assert_eq!(code(number(Some("WB-2026")).unwrap_err()), "voting-several-fit");
    assert_eq!(code(number(Some("zomer")).unwrap_err()), "voting-unknown");
}

#[test]
fn a_pb_file_comes_in_by_references_or_numbers_and_only_once() {
    let mut register = ready();
    open_vote(&mut register, &until("2026-05-31"));
    let file = "META\nkey;value\ndescription;d\ncountry;Belgium\nunit;U\ninstance;2026\nnum_projects;3\nnum_votes;3\n\
        budget;8000\nvote_type;approval\nrule;greedy\ndate_begin;04.05.2026\ndate_end;31.05.2026\nPROJECTS\n\
        project_id;cost;name;votes\nWB-2026-001/1;4000;a;1\n2;1000;b;2\nelders;5;c;1\nVOTES\nvoter_id;vote;voting_method\n\
        1;WB-2026-001/1,2;internet\n2;2;paper\n3;elders;internet\n";
    let request =
        ImportRequest { source: "stemmen.pb", bytes: file.as_bytes().to_vec(), method: None, on: None };
    let received = ballots::import(&mut register.context(), None, request.clone()).unwrap();
    assert_eq!((received.batch.counted, received.batch.rejected), (2, 1));
    assert_eq!(received.rejected[0].line, 3);
    let again = ballots::import(&mut register.context(), None, request.clone());
    assert_eq!(code(again.unwrap_err()), "voting-file-twice");
    crate::ops::history::take_back(&mut register.context(), None, false).unwrap();
    ballots::import(&mut register.context(), None, request.clone()).unwrap();
}

#[test]
fn undone_from_the_end_a_vote_leaves_nothing_but_its_rolls() {
    let mut register = ready();
    let before = dump(&register);
    open_vote(&mut register, &VoteInput { ties: Some(TieCode::Lot), ..until("2026-05-31") });
    ballots::add(&mut register.context(), None, &typed(&["1,2", "3", "4,1"])).unwrap();
    let lot = LotRequest { seed: "1".into(), witnesses: vec!["Nora".into()], on: None };
    draw_lot(&mut register.context(), None, &lot).unwrap();
    close(&mut register.context(), None, true).unwrap();
    count::run(&mut register.context(), None).unwrap();
    for _ in 0..5 {
        crate::ops::history::take_back(&mut register.context(), None, false).unwrap();
    }
    assert_eq!(dump(&register), before);
}

fn counted(register: &mut Register, input: &VoteInput, all: &[&str]) {
    open_vote(register, input);
    ballots::add(&mut register.context(), None, &typed(all)).unwrap();
    close(&mut register.context(), None, true).unwrap();
    count::run(&mut register.context(), None).unwrap();
}

fn adopt_all(register: &mut Register, reserve: adopt::Reserve) -> crate::ops::Result<adopt::Adopted> {
    let request = adopt::AdoptRequest { body: "college".into(), on: None, reserve };
    adopt::adopt(&mut register.context(), None, &request, &|fact| fact.code.to_string())
}

fn greedy() -> VoteInput {
    VoteInput { rule: Some(RuleCode::Greedy), ..until("2026-05-31") }
}

#[test]
fn the_result_becomes_the_decisions_in_one_operation_that_can_be_undone() {
    let mut register = ready();
    assert_eq!(code(adopt_all(&mut register, adopt::Reserve::None).unwrap_err()), "voting-none");
    counted(&mut register, &greedy(), &["4", "4", "4,1", "1,2", "3,2"]);
    let before = dump(&register);
    let adopted = adopt_all(&mut register, adopt::Reserve::First(1)).unwrap();
    let told: Vec<_> =
        adopted.decided.iter().map(|one| (one.project.number, one.verdict, one.amount.0, one.rank)).collect();
    assert_eq!(
        told,
        [
            (4, Verdict::Awarded, 600_000, None),
            (2, Verdict::Awarded, 100_000, None),
            (1, Verdict::Reserve, 0, Some(1)),
            (3, Verdict::Refused, 0, None),
        ]
    );
    assert_eq!(adopted.page.stage(), Stage::Adopted);
    let decided = register.store.read(|view| view.facts(&view.dossier(register.dossier).unwrap())).unwrap();
    let verdicts: Vec<_> = decided.projects.iter().map(|one| one.decision.unwrap()).collect();
    assert_eq!(verdicts, [(Verdict::Refused, Cents::ZERO), (Verdict::Awarded, Cents(600_000))]);
    assert_eq!(code(adopt_all(&mut register, adopt::Reserve::All).unwrap_err()), "voting-adopted-already");
    let lot = LotRequest { seed: "1".into(), witnesses: vec!["Nora".into()], on: None };
    assert_eq!(code(draw_lot(&mut register.context(), None, &lot).unwrap_err()), "voting-adopted-already");
    crate::ops::history::take_back(&mut register.context(), None, false).unwrap();
    assert_eq!(dump(&register), before);
}

#[test]
fn a_decision_that_was_taken_meanwhile_stands_in_the_way_and_is_named() {
    let mut register = ready();
    counted(&mut register, &greedy(), &["4", "1"]);
    let mut by_hand = crate::ops::decide::DecideRequest::new("WB-2026-001", 1, Verdict::Refused, "jury");
    by_hand.reason = Some("te duur".into());
    crate::ops::decide::decide(&mut register.context(), &by_hand).unwrap();
    let before = dump(&register);
    let Err(Error::Invalid(faults)) = adopt_all(&mut register, adopt::Reserve::None) else {
        panic!("adopted")
    };
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].place.field.as_deref(), Some("WB-2026-001/1"));
    assert_eq!(dump(&register), before);
}

#[test]
fn a_table_of_ballots_comes_in_with_every_bad_one_listed_and_nobody_votes_twice() {
    let mut register = ready();
    open_vote(&mut register, &VoteInput { max_projects: Some(2), ..until("2026-05-31") });
    let import = |register: &mut Register, text: &str| {
        let request =
            ImportRequest { source: "a.csv", bytes: text.as_bytes().to_vec(), method: None, on: None };
        ballots::import(&mut register.context(), None, request.clone())
    };
    let first = "voter_id,vote,voting_method,age,sex\nA1,\"1,2\",paper,34,F\na2,9,internet,,\nA3,\"1,2,3\",,,\nA1,3,,,\nA4,,paper,,\n";
    let received = import(&mut register, first).unwrap();
    assert_eq!((received.batch.counted, received.batch.rejected), (2, 3));
    let reasons: Vec<_> = received.rejected.iter().map(|one| (one.line, one.reason.code.as_ref())).collect();
    assert_eq!(
        reasons,
        [(3, "ballot-unknown-projects"), (4, "ballot-too-many"), (5, "voting-voted-in-file")]
    );
    let second = import(&mut register, "kiezer;stem\n a1 ;3\nA9;3\n").unwrap();
    assert_eq!((second.batch.counted, second.batch.rejected), (1, 1));
    assert_eq!(second.rejected[0].reason.code, "voting-voted-before");
    // Nothing in the register leads to a voter: not the ballots, not the reasons, not the journal.
    let roll = register.store.read(|view| ballots::roll(view, &received.batch)).unwrap();
    let names_somebody = roll.split(['\t', '\n']).any(|cell| cell.trim().eq_ignore_ascii_case("a1"));
    assert!(!names_somebody && roll.contains("\t34\tF"), "{roll}");
    assert!(import(&mut register, "naam,adres\nJan,hier\n").is_err());
    assert_eq!(register.store.read(|view| look(view, None, register.now)).unwrap().ballots(), (3, 4));
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(12))]

    /// Whatever is voted and however it is counted: what wins never costs more than the budget, and undo takes it
    /// back to the row.
    #[test]
    fn winners_fit_in_the_budget_and_everything_can_be_undone(
        all in proptest::collection::vec(proptest::sample::subsequence(vec![1_u32, 2, 3, 4], 0..=4), 1..12),
        rule in proptest::sample::select(<RuleCode as strum::VariantArray>::VARIANTS.to_vec()),
        ties in proptest::sample::select(vec![TieCode::CostVotes, TieCode::File, TieCode::Text]),
        budget in 50_000_i64..1_500_000,
    ) {
        let mut register = ready();
        let before = dump(&register);
        let input = VoteInput {
            rule: Some(rule),
            ties: Some(ties),
            budget: Some(Cents(budget)),
            threshold: (rule == RuleCode::GreedyThreshold).then_some(2),
            ..until("2026-05-31")
        };
        let lines: Vec<String> = all
            .iter()
            .map(|one| one.iter().map(ToString::to_string).collect::<Vec<_>>().join(","))
            .map(|line| if line.is_empty() { "-".to_owned() } else { line })
            .collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        counted(&mut register, &input, &lines);
        let adopted = adopt_all(&mut register, adopt::Reserve::All).unwrap();
        proptest::prop_assert!(adopted.awarded <= Cents(budget));
        for _ in 0..5 {
            crate::ops::history::take_back(&mut register.context(), None, false).unwrap();
        }
        proptest::prop_assert_eq!(dump(&register), before);
    }
}
