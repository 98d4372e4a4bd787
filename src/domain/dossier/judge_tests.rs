//! The boundaries of the rules, over the editions that come with the program. The code of the rule stands in
//! the name of its test.

mod leuven;
mod participation;

use super::facts::{
    AgreementFacts, ExpertiseFacts, Facts, InventoryFacts, MeetingFacts, MemberFacts, ProjectFacts,
    SelectionFacts,
};
use super::judge::{Finding, State, judge};
use super::reporting::{ReportFacts, ReportingFacts};
use crate::domain::admissibility::{AdmissibilityFacts, AdmissibilityOutcome, CriterionResult};
use crate::domain::dates::parse_day_and_moment;
use crate::domain::decision::{Approval, ApprovalOutcome, Before};
use crate::domain::document::DocumentKind;
use crate::domain::fact::Value;
use crate::domain::inventory::Participants;
use crate::domain::meeting::MeetingKind;
use crate::domain::money::Cents;
use crate::domain::partner::PartnerStatus;
use crate::domain::person::{MemberKind, Tie};
use crate::domain::programme::built_in::text_of;
use crate::domain::programme::check::check;
use crate::domain::programme::definition::EditionDraft;
use crate::domain::programme::resolve::{resolve, set};
use crate::domain::programme::rule::Gate;
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::reporting::{ReportKind, ReportState};
use crate::domain::roadmap::Verdict;

fn edition_with(year: i32, settings: &[&str]) -> RuleSet {
    let programme = check(text_of("brussels-qdc").unwrap()).unwrap();
    let mut office = EditionDraft::default();
    for setting in settings {
        set(&programme, &mut office, setting).unwrap();
    }
    resolve(&programme, year, &office)
}

fn edition(year: i32) -> RuleSet {
    edition_with(year, &[])
}

fn member(name: &str, kind: MemberKind) -> MemberFacts {
    MemberFacts { name: name.to_owned(), address: None, kind, tie: Tie::Lives }
}

fn citizens(count: usize) -> Vec<MemberFacts> {
    (1..=count).map(|number| member(&format!("citizen {number}"), MemberKind::Citizen)).collect()
}

fn project(number: u32, asked: i64) -> ProjectFacts {
    ProjectFacts {
        number,
        title: format!("Project {number}"),
        asked: Cents(asked),
        costs: Cents(asked),
        findings: 1,
        steps: 1,
        ..ProjectFacts::default()
    }
}

/// A step of the approval chain that was taken for an amount.
fn given(step: &str, amount: i64) -> Approval {
    Approval {
        step: step.to_owned(),
        outcome: ApprovalOutcome::Given,
        amount: Cents(amount),
        on: chrono::NaiveDate::MIN,
        reference: None,
        reason: None,
    }
}

/// The sections of the inventory that every dossier needs.
const REQUIRED: [&str; 4] = ["people", "area", "resources", "needs"];

/// A dossier with which nothing is wrong at any gate of 2021.
fn sound() -> Facts {
    let mut members = citizens(5);
    members.push(member("shop", MemberKind::Partner));
    Facts {
        handle: "QDC-2021-001".to_owned(),
        track: Some("neighbourhood".to_owned()),
        tracks_named: 1,
        themes: vec!["nature".to_owned(), "mobility".to_owned()],
        municipalities: vec!["21015".to_owned()],
        submitted: parse_day_and_moment("2021-09-01", chrono_tz::Europe::Brussels).ok(),
        has_contact: true,
        contact_email: Some("contact@example.org".to_owned()),
        members,
        has_coach: true,
        inventory: Some(InventoryFacts {
            participants: Participants { residents: 12, users: 0, partners: 2 },
            items: 3,
            sections: REQUIRED.map(str::to_owned).to_vec(),
            answered: Vec::new(),
        }),
        partners: vec![PartnerStatus::Asked],
        visits_held: 1,
        admissibility: AdmissibilityFacts {
            assessed: Vec::new(),
            outcome: Some(AdmissibilityOutcome::Admissible),
        },
        selection: SelectionFacts {
            opinions: vec![(1, "council".to_owned())],
            approvals: ["finance-inspector", "budget-minister", "minister"]
                .map(|step| given(step, 1_000_000))
                .to_vec(),
            conditions: Vec::new(),
            agreement: Some(AgreementFacts { amount: Cents(1_000_000), by_group: true, by_office: true }),
            appeals: Vec::new(),
        },
        documents: vec![DocumentKind::IntentionNote],
        projects: vec![ProjectFacts {
            decision: Some((Verdict::Awarded, Cents(1_000_000))),
            evaluated: true,
            ..project(1, 1_000_000)
        }],
        evaluated: true,
        reporting: ReportingFacts {
            reports: vec![ReportFacts { number: 1, kind: ReportKind::Final, state: ReportState::Accepted }],
        },
        ..Facts::default()
    }
}

fn sound_but(change: impl FnOnce(&mut Facts)) -> Facts {
    let mut facts = sound();
    change(&mut facts);
    facts
}

fn finding(rule_set: &RuleSet, gate: Gate, facts: &Facts, code: &str) -> Option<Finding> {
    judge(rule_set, gate, facts, &[]).into_iter().find(|finding| finding.rule == code)
}

/// Whether a rule that is looked at there holds.
fn holds(rule_set: &RuleSet, gate: Gate, facts: &Facts, code: &str) -> bool {
    let finding = finding(rule_set, gate, facts, code);
    finding.unwrap_or_else(|| panic!("{code} is not looked at")).state == State::Met
}

#[test]
fn a_sound_dossier_meets_every_rule_at_every_gate() {
    let rule_set = edition(2021);
    for gate in [Gate::Apply, Gate::Admit, Gate::Submit, Gate::Award, Gate::Realise, Gate::Close] {
        for finding in judge(&rule_set, gate, &sound(), &[]) {
            assert_eq!(finding.state, State::Met, "{gate} {}", finding.rule);
            assert_eq!(finding.mend, None, "{gate} {}", finding.rule);
        }
    }
}

#[test]
fn b_adm_1_asks_five_members_at_intake_and_when_the_roadmap_is_submitted() {
    let rule_set = edition(2021);
    for gate in [Gate::Apply, Gate::Admit, Gate::Submit] {
        let with = |count| sound_but(|facts| facts.members = citizens(count));
        assert!(!holds(&rule_set, gate, &with(4), "B-ADM-1"));
        assert!(holds(&rule_set, gate, &with(5), "B-ADM-1"));
    }
    let four = sound_but(|facts| facts.members = citizens(4));
    let broken = finding(&rule_set, Gate::Admit, &four, "B-ADM-1").unwrap();
    assert!(broken.blocks());
    assert_eq!(broken.mend.as_deref(), Some("wijk member add QDC-2021-001"));
    assert_eq!(broken.source.unwrap().key, "B10");
}

#[test]
fn b_adm_1_counts_the_same_person_once() {
    let facts = sound_but(|facts| {
        facts.members = citizens(4);
        facts.members.push(member("citizen 1", MemberKind::Partner));
    });
    assert!(!holds(&edition(2021), Gate::Apply, &facts, "B-ADM-1"));
}

#[test]
fn b_adm_1_is_silent_in_2022_until_the_office_gives_the_number() {
    let four = sound_but(|facts| facts.members = citizens(4));
    assert_eq!(finding(&edition(2022), Gate::Apply, &four, "B-ADM-1"), None);
    assert!(holds(&edition_with(2022, &["B-ADM-1.minimum=4"]), Gate::Apply, &four, "B-ADM-1"));
}

#[test]
fn b_adm_2_asks_three_citizens_and_counts_no_associations() {
    let rule_set = edition(2024);
    let facts = sound_but(|facts| {
        facts.members = citizens(2);
        facts.members.push(member("club", MemberKind::Association));
        facts.members.push(member("school", MemberKind::Partner));
    });
    assert!(!holds(&rule_set, Gate::Apply, &facts, "B-ADM-2"));
    assert!(holds(&rule_set, Gate::Apply, &sound_but(|facts| facts.members = citizens(3)), "B-ADM-2"));
}

#[test]
fn b_adm_3_asks_that_every_municipality_is_one_of_the_nineteen() {
    let rule_set = edition(2021);
    let at = |codes: &[&str]| {
        sound_but(|facts| facts.municipalities = codes.iter().map(ToString::to_string).collect())
    };
    assert!(holds(&rule_set, Gate::Apply, &at(&["21001", "21019"]), "B-ADM-3"));
    assert!(!holds(&rule_set, Gate::Apply, &at(&["21001", "24062"]), "B-ADM-3"));
    assert!(!holds(&rule_set, Gate::Apply, &at(&[]), "B-ADM-3"));
}

#[test]
fn b_adm_3_asks_that_no_member_lives_and_works_elsewhere() {
    let rule_set = edition(2021);
    let tied = |tie| sound_but(|facts| facts.members[0].tie = tie);
    assert!(!holds(&rule_set, Gate::Admit, &tied(Tie::Elsewhere), "W-MEMBERS-TIE"));
    assert!(holds(&rule_set, Gate::Admit, &tied(Tie::Works), "W-MEMBERS-TIE"));
    assert!(holds(&rule_set, Gate::Admit, &tied(Tie::Unstated), "W-MEMBERS-TIE"));
    let broken = finding(&rule_set, Gate::Admit, &tied(Tie::Elsewhere), "W-MEMBERS-TIE").unwrap();
    assert_eq!(broken.source.unwrap().key, "B10");
}

#[test]
fn b_adm_5_recommends_a_partner_and_does_not_require_one() {
    let alone = sound_but(|facts| facts.members = citizens(5));
    let broken = finding(&edition(2021), Gate::Apply, &alone, "B-ADM-5").unwrap();
    assert_eq!(broken.state, State::Broken);
    assert!(!broken.blocks());
}

#[test]
fn b_adm_7_asks_exactly_one_track() {
    let rule_set = edition(2021);
    for (named, met) in [(0, false), (1, true), (2, false)] {
        let facts = sound_but(|facts| facts.tracks_named = named);
        assert_eq!(holds(&rule_set, Gate::Apply, &facts, "B-ADM-7"), met, "{named} tracks");
    }
}

#[test]
fn b_adm_7_asks_a_single_theme_and_b_adm_8_recommends_several_by_track() {
    let rule_set = edition(2021);
    let on = |track: &str, themes: &[&str]| {
        sound_but(|facts| {
            facts.track = Some(track.to_owned());
            facts.themes = themes.iter().map(ToString::to_string).collect();
        })
    };
    let thematic = |themes: &[&str]| holds(&rule_set, Gate::Apply, &on("thematic", themes), "W-ONE-THEME");
    assert!(!thematic(&[]));
    assert!(thematic(&["nature"]));
    assert!(!thematic(&["nature", "energy"]));
    let single = finding(&rule_set, Gate::Apply, &on("neighbourhood", &["nature"]), "B-ADM-8").unwrap();
    assert_eq!((single.state, single.blocks()), (State::Broken, false));
    assert_eq!(finding(&rule_set, Gate::Apply, &on("thematic", &["nature"]), "B-ADM-8"), None);
}

#[test]
fn w_contact_asks_an_address_for_e_mail() {
    let rule_set = edition(2021);
    let facts = sound_but(|facts| facts.contact_email = None);
    assert!(finding(&rule_set, Gate::Admit, &facts, "W-CONTACT").unwrap().blocks());
}

#[test]
fn w_deadline_ends_at_midnight_in_brussels() {
    let rule_set = edition(2021);
    let handed_in = |text: &str| {
        sound_but(|facts| facts.submitted = parse_day_and_moment(text, chrono_tz::Europe::Brussels).ok())
    };
    for (text, met) in [
        ("2021-09-30", true),
        ("2021-09-30 23:59:59", true),
        ("2021-09-30T21:59:59Z", true),
        ("2021-10-01 00:00", false),
        ("2021-09-30T22:00:00Z", false),
        ("2021-10-01", false),
    ] {
        assert_eq!(holds(&rule_set, Gate::Apply, &handed_in(text), "W-DEADLINE"), met, "{text}");
    }
}

#[test]
fn w_deadline_has_25_hours_on_the_day_of_the_change_to_winter_time() {
    let rule_set = edition_with(2021, &["deadline=2021-10-31"]);
    let handed_in = |text: &str| {
        sound_but(|facts| facts.submitted = parse_day_and_moment(text, chrono_tz::Europe::Brussels).ok())
    };
    assert!(holds(&rule_set, Gate::Apply, &handed_in("2021-10-31T22:59:59Z"), "W-DEADLINE"));
    assert!(!holds(&rule_set, Gate::Apply, &handed_in("2021-10-31T23:00:00Z"), "W-DEADLINE"));
}

#[test]
fn w_deadline_is_not_met_when_nobody_says_when_it_was_handed_in() {
    let facts = sound_but(|facts| facts.submitted = None);
    assert!(!holds(&edition(2021), Gate::Admit, &facts, "W-DEADLINE"));
}

#[test]
fn w_one_dossier_allows_no_second_in_the_same_edition() {
    let facts = sound_but(|facts| facts.others_in_edition = vec!["QDC-2021-004".to_owned()]);
    let broken = finding(&edition(2021), Gate::Apply, &facts, "W-ONE-DOSSIER").unwrap();
    assert!(broken.blocks());
    assert_eq!(broken.mend.as_deref(), Some("wijk show QDC-2021-004"));
}

fn asking(track: &str, tier: Option<&str>, amounts: &[i64]) -> Facts {
    sound_but(|facts| {
        facts.track = Some(track.to_owned());
        facts.tier = tier.map(str::to_owned);
        facts.projects = (1..).zip(amounts).map(|(number, asked)| project(number, *asked)).collect();
    })
}

/// Asks much and awards what is given.
fn awarding(track: &str, tier: Option<&str>, amounts: &[i64]) -> Facts {
    let mut facts = asking(track, tier, amounts);
    for project in &mut facts.projects {
        project.decision = Some((Verdict::Awarded, project.asked));
        project.asked = Cents(9_000_000);
    }
    facts
}

#[test]
fn b_pb_17_holds_15_000_for_a_neighbourhood_to_the_cent_when_asking_and_when_awarding() {
    let rule_set = edition(2021);
    for (amounts, met) in [([1_000_000, 500_000], true), ([1_000_000, 500_001], false)] {
        let asked = asking("neighbourhood", None, &amounts);
        assert_eq!(holds(&rule_set, Gate::Submit, &asked, "B-PB-17"), met);
        let awarded = awarding("neighbourhood", None, &amounts);
        assert_eq!(holds(&rule_set, Gate::Award, &awarded, "B-PB-17"), met);
    }
    assert_eq!(finding(&rule_set, Gate::Submit, &asking("thematic", None, &[1]), "B-PB-17"), None);
}

#[test]
fn b_pb_18_holds_3_000_for_a_thematic_project_to_the_cent() {
    for year in [2021, 2022] {
        let rule_set = edition(year);
        for (amount, met) in [(300_000, true), (300_001, false)] {
            let asked = asking("thematic", None, &[amount]);
            assert_eq!(holds(&rule_set, Gate::Submit, &asked, "B-PB-18"), met);
            let awarded = awarding("thematic", None, &[amount]);
            assert_eq!(holds(&rule_set, Gate::Award, &awarded, "B-PB-18"), met);
        }
    }
    assert!(edition(2024).rule("B-PB-18").is_none());
}

#[test]
fn b_pb_19_holds_each_tier_of_2024_to_the_cent() {
    let rule_set = edition(2024);
    let tiers = [
        ("small-push", "B-PB-19-3500", 350_000),
        ("ambitious", "B-PB-19-15000", 1_500_000),
        ("multi-actor", "B-PB-19-30000", 3_000_000),
    ];
    for (tier, code, most) in tiers {
        for (amount, met) in [(most, true), (most + 1, false)] {
            let asked = asking("neighbourhood", Some(tier), &[amount]);
            assert_eq!(holds(&rule_set, Gate::Submit, &asked, code), met, "{tier}");
            let awarded = awarding("neighbourhood", Some(tier), &[amount]);
            assert_eq!(holds(&rule_set, Gate::Award, &awarded, code), met, "{tier}");
        }
        let others = tiers.iter().filter(|(other, ..)| *other != tier);
        for (_, other, _) in others {
            let asked = asking("neighbourhood", Some(tier), &[1]);
            assert_eq!(finding(&rule_set, Gate::Submit, &asked, other), None, "{tier} {other}");
        }
    }
}

#[test]
fn w_tier_asks_for_a_tier_where_an_edition_has_tiers() {
    let rule_set = edition(2024);
    for gate in [Gate::Submit, Gate::Award] {
        let without = asking("neighbourhood", None, &[1]);
        assert!(!holds(&rule_set, gate, &without, "W-TIER"));
        assert!(holds(&rule_set, gate, &asking("neighbourhood", Some("ambitious"), &[1]), "W-TIER"));
        assert_eq!(finding(&edition(2021), gate, &without, "W-TIER"), None);
    }
}

#[test]
fn b_pb_20_holds_the_envelope_to_the_cent() {
    let rule_set = edition(2021);
    for (before, met) in [(10_500_000, true), (10_500_001, false)] {
        let facts = sound_but(|facts| facts.edition_awarded = Cents(before));
        assert_eq!(holds(&rule_set, Gate::Award, &facts, "B-PB-20"), met);
    }
    assert_eq!(finding(&edition(2022), Gate::Award, &sound(), "B-PB-20"), None);
}

#[test]
fn w_award_gives_no_project_more_than_it_asks() {
    let award =
        |amount| sound_but(|facts| facts.projects[0].decision = Some((Verdict::Awarded, Cents(amount))));
    assert!(holds(&edition(2021), Gate::Award, &award(1_000_000), "W-AWARD"));
    assert!(!holds(&edition(2021), Gate::Award, &award(1_000_001), "W-AWARD"));
}

#[test]
fn b_pb_10_refuses_a_roadmap_while_earlier_support_is_not_settled() {
    let facts = sound_but(|facts| facts.earlier_open = vec!["QDC-2019-002".to_owned()]);
    let broken = finding(&edition(2021), Gate::Submit, &facts, "B-PB-10").unwrap();
    assert!(broken.blocks());
    assert_eq!(broken.mend.as_deref(), Some("wijk check QDC-2019-002"));
    assert_eq!(finding(&edition(2021), Gate::Apply, &facts, "B-PB-10"), None);
}

#[test]
fn b_rm_1_asks_a_project_that_is_linked_to_the_inventory() {
    let rule_set = edition(2021);
    let none = sound_but(|facts| facts.projects.clear());
    assert!(!holds(&rule_set, Gate::Submit, &none, "B-RM-1"));
    assert!(holds(&rule_set, Gate::Submit, &none, "W-LINKED"));
    let loose = sound_but(|facts| facts.projects.push(ProjectFacts { findings: 0, ..project(2, 100) }));
    assert!(holds(&rule_set, Gate::Submit, &loose, "B-RM-1"));
    let broken = finding(&rule_set, Gate::Submit, &loose, "W-LINKED").unwrap();
    assert!(broken.blocks());
    assert_eq!(broken.source.unwrap().key, "B8");
}

#[test]
fn b_inv_1_asks_an_inventory_with_participants_and_findings() {
    let rule_set = edition(2021);
    let with = |inventory| sound_but(|facts| facts.inventory = inventory);
    let participants = Participants { residents: 1, users: 0, partners: 0 };
    assert!(!holds(&rule_set, Gate::Submit, &with(None), "B-INV-1"));
    for (participants, items, met) in
        [(participants, 1, true), (participants, 0, false), (Participants::default(), 1, false)]
    {
        let facts = with(Some(InventoryFacts { participants, items, ..InventoryFacts::default() }));
        assert_eq!(holds(&rule_set, Gate::Submit, &facts, "B-INV-1"), met);
    }
}

#[test]
fn b_inv_3_recommends_an_inventory_that_several_kinds_of_people_made() {
    let rule_set = edition(2021);
    let made_by = |residents, users, partners| {
        let participants = Participants { residents, users, partners };
        let inventory = InventoryFacts { participants, items: 1, ..InventoryFacts::default() };
        sound_but(|facts| facts.inventory = Some(inventory))
    };
    let alone = finding(&rule_set, Gate::Submit, &made_by(30, 0, 0), "B-INV-3").unwrap();
    assert_eq!((alone.state, alone.blocks()), (State::Broken, false));
    assert!(holds(&rule_set, Gate::Submit, &made_by(30, 1, 0), "B-INV-3"));
}

#[test]
fn b_co_1_points_out_that_there_is_no_coach() {
    let facts = sound_but(|facts| facts.has_coach = false);
    let broken = finding(&edition(2021), Gate::Submit, &facts, "B-CO-1").unwrap();
    assert_eq!((broken.state, broken.blocks()), (State::Broken, false));
}

#[test]
fn w_costs_lets_no_project_ask_more_than_it_costs() {
    let with = |asked, costs| {
        sound_but(|facts| {
            facts.projects = vec![ProjectFacts { costs: Cents(costs), ..project(1, asked) }];
        })
    };
    let rule_set = edition(2021);
    assert!(holds(&rule_set, Gate::Submit, &with(500, 500), "W-COSTS"));
    assert!(!holds(&rule_set, Gate::Submit, &with(501, 500), "W-COSTS"));
    // A project without money is a normal project (B-LC-6).
    assert!(holds(&rule_set, Gate::Submit, &with(0, 0), "W-COSTS"));
}

#[test]
fn w_steps_and_w_permit_only_point_out_what_is_missing() {
    let facts = sound_but(|facts| {
        facts.projects = vec![ProjectFacts { steps: 0, public_space: true, ..project(1, 100) }];
    });
    for code in ["W-STEPS", "W-PERMIT"] {
        let broken = finding(&edition(2021), Gate::Submit, &facts, code).unwrap();
        assert_eq!((broken.state, broken.blocks()), (State::Broken, false), "{code}");
    }
}

#[test]
fn b_rm_3_asks_a_decision_on_every_project_and_one_of_them_an_award() {
    let rule_set = edition(2021);
    let undecided = sound_but(|facts| facts.projects.push(project(2, 100)));
    assert!(!holds(&rule_set, Gate::Realise, &undecided, "B-RM-3"));
    assert!(holds(&rule_set, Gate::Realise, &undecided, "W-AWARDED"));
    let refused = sound_but(|facts| facts.projects[0].decision = Some((Verdict::Refused, Cents::ZERO)));
    assert!(holds(&rule_set, Gate::Realise, &refused, "B-RM-3"));
    assert!(!holds(&rule_set, Gate::Realise, &refused, "W-AWARDED"));
}

#[test]
fn b_fr_1_asks_an_evaluation_with_an_outcome_for_every_awarded_project() {
    let rule_set = edition(2021);
    assert!(!holds(&rule_set, Gate::Close, &sound_but(|facts| facts.evaluated = false), "B-FR-1"));
    let silent = sound_but(|facts| facts.projects[0].evaluated = false);
    assert!(!holds(&rule_set, Gate::Close, &silent, "B-FR-1"));
    let refused = sound_but(|facts| {
        let decision = Some((Verdict::Refused, Cents::ZERO));
        facts.projects.push(ProjectFacts { decision, ..project(2, 100) });
    });
    assert!(holds(&rule_set, Gate::Close, &refused, "B-FR-1"));
}

#[test]
fn w_steps_done_points_out_open_steps_but_not_those_of_refused_projects() {
    let open = |verdict| {
        sound_but(|facts| {
            facts.projects[0].open_steps = 1;
            facts.projects[0].decision = Some((verdict, Cents::ZERO));
        })
    };
    let broken = finding(&edition(2021), Gate::Close, &open(Verdict::Awarded), "W-STEPS-DONE").unwrap();
    assert_eq!((broken.state, broken.blocks()), (State::Broken, false));
    assert!(holds(&edition(2021), Gate::Close, &open(Verdict::Refused), "W-STEPS-DONE"));
}

#[test]
fn w_inventory_names_the_required_sections_that_nobody_went_through() {
    let rule_set = edition(2021);
    let with = |sections: &[&str], answered: &[&str]| {
        let owned = |words: &[&str]| words.iter().map(ToString::to_string).collect();
        sound_but(|facts| {
            let inventory = facts.inventory.as_mut().unwrap();
            (inventory.sections, inventory.answered) = (owned(sections), owned(answered));
        })
    };
    assert!(holds(&rule_set, Gate::Submit, &with(&REQUIRED, &[]), "W-INVENTORY"));
    assert!(!holds(&rule_set, Gate::Submit, &with(&REQUIRED[1..], &[]), "W-INVENTORY"));
    // An area without anything to say of its people is gone through too.
    let gone_through = ["groups", "reach", "meeting-places"];
    assert!(!holds(&rule_set, Gate::Submit, &with(&REQUIRED[1..], &gone_through[..2]), "W-INVENTORY"));
    assert!(holds(&rule_set, Gate::Submit, &with(&REQUIRED[1..], &gone_through), "W-INVENTORY"));
    let none = sound_but(|facts| facts.inventory = None);
    let broken = finding(&rule_set, Gate::Submit, &none, "W-INVENTORY").unwrap();
    assert!(!broken.blocks());
    assert_eq!(broken.mend.as_deref(), Some("wijk inventory add QDC-2021-001"));
    let sections = broken.fact.args.iter().find(|(name, _)| name == "sections").unwrap();
    assert!(matches!(&sections.1, Value::List(names) if names.len() == REQUIRED.len()));
}

#[test]
fn w_inventory_asks_what_the_office_makes_required() {
    let rule_set = edition_with(2021, &["inventory.chances.required=true", "inventory.people.off=true"]);
    let with = |sections: &[&str]| {
        let sections: Vec<String> = sections.iter().map(ToString::to_string).collect();
        sound_but(|facts| facts.inventory.as_mut().unwrap().sections = sections)
    };
    assert!(!holds(&rule_set, Gate::Submit, &with(&REQUIRED), "W-INVENTORY"));
    assert!(holds(&rule_set, Gate::Submit, &with(&["area", "resources", "needs", "chances"]), "W-INVENTORY"));
}

#[test]
fn b_adm_8_recommends_a_partner_that_goes_on_and_an_office_may_ask_that_it_signed() {
    let with = |partners: &[PartnerStatus]| sound_but(|facts| facts.partners = partners.to_vec());
    let rule_set = edition(2021);
    assert!(holds(&rule_set, Gate::Submit, &with(&[PartnerStatus::Explored]), "W-PARTNERS"));
    for partners in [&[][..], &[PartnerStatus::Ended]] {
        let broken = finding(&rule_set, Gate::Submit, &with(partners), "W-PARTNERS").unwrap();
        assert_eq!((broken.state, broken.blocks()), (State::Broken, false));
        assert_eq!(broken.mend.as_deref(), Some("wijk partner add QDC-2021-001"));
    }
    let strict = edition_with(2021, &["W-PARTNERS.minimum=2", "W-PARTNERS.status=signed"]);
    let one = [PartnerStatus::Signed, PartnerStatus::Agreed, PartnerStatus::Ended];
    assert!(!holds(&strict, Gate::Submit, &with(&one), "W-PARTNERS"));
    assert!(holds(&strict, Gate::Submit, &with(&[PartnerStatus::Signed; 2]), "W-PARTNERS"));
}

#[test]
fn b_co_1_points_out_that_the_coach_did_not_come_by() {
    let rule_set = edition_with(2021, &["W-VISIT.minimum=2"]);
    let with = |visits| sound_but(|facts| facts.visits_held = visits);
    assert!(holds(&rule_set, Gate::Submit, &with(2), "W-VISIT"));
    let broken = finding(&rule_set, Gate::Submit, &with(1), "W-VISIT").unwrap();
    assert_eq!((broken.state, broken.blocks()), (State::Broken, false));
    assert_eq!(broken.mend.as_deref(), Some("wijk coach visit QDC-2021-001"));
}

#[test]
fn w_note_names_the_kinds_of_documents_that_are_missing() {
    let rule_set = edition_with(2021, &["W-NOTE.kinds=intention-note,consent", "W-NOTE.severity=block"]);
    let with = |documents: &[DocumentKind]| sound_but(|facts| facts.documents = documents.to_vec());
    let both = [DocumentKind::Consent, DocumentKind::Photo, DocumentKind::IntentionNote];
    assert!(holds(&rule_set, Gate::Submit, &with(&both), "W-NOTE"));
    let broken = finding(&rule_set, Gate::Submit, &with(&both[1..]), "W-NOTE").unwrap();
    assert!(broken.blocks());
    assert_eq!(broken.mend.as_deref(), Some("wijk document add QDC-2021-001 … --kind consent"));
}

#[test]
fn b_ex_2_holds_expertise_to_the_half_day_once_the_office_gives_the_number() {
    let with = |dossier, edition| sound_but(|facts| facts.expertise = ExpertiseFacts { dossier, edition });
    assert_eq!(finding(&edition(2021), Gate::Book, &with(99, 99), "B-EX-2"), None);
    let rule_set = edition_with(2021, &["B-EX-2.maximum=6", "B-EX-2-EDITION.maximum=20"]);
    for (half_days, met) in [(6, true), (7, false)] {
        assert_eq!(holds(&rule_set, Gate::Book, &with(half_days, 0), "B-EX-2"), met);
    }
    for (half_days, met) in [(20, true), (21, false)] {
        assert_eq!(holds(&rule_set, Gate::Book, &with(0, half_days), "B-EX-2-EDITION"), met);
    }
    assert!(finding(&rule_set, Gate::Book, &with(7, 0), "B-EX-2").unwrap().blocks());
    assert_eq!(finding(&rule_set, Gate::Submit, &with(7, 0), "B-EX-2"), None);
}

#[test]
fn w_balanced_points_out_each_project_that_is_a_cent_short_or_over() {
    let rule_set = edition(2021);
    let with = |costs, funding, partner_cash| {
        sound_but(|facts| {
            facts.projects = vec![ProjectFacts {
                costs: Cents(costs),
                funding: Cents(funding),
                partner_cash: Cents(partner_cash),
                ..project(1, 100)
            }];
        })
    };
    assert!(holds(&rule_set, Gate::Submit, &with(160, 50, 10), "W-BALANCED"));
    for (costs, difference) in [(161, 1), (159, -1)] {
        let broken = finding(&rule_set, Gate::Submit, &with(costs, 50, 10), "W-BALANCED").unwrap();
        assert_eq!((broken.state, broken.blocks()), (State::Broken, false));
        let titles = Value::List(vec![Value::aside("Project 1", Cents(difference))]);
        assert!(broken.fact.args.contains(&("titles".into(), titles)));
    }
}

#[test]
fn k_1_counts_the_named_sessions_that_took_place() {
    let text = include_str!("../../../fixtures/programmes/valid/klimaatdoeners.toml");
    let rule_set = resolve(&check(text).unwrap(), 2026, &EditionDraft::default());
    let held = |sessions: &[&str]| {
        let session = |code: &&str| MeetingFacts {
            kind: MeetingKind::WorkSession,
            session: (!code.is_empty()).then(|| (*code).to_owned()),
        };
        sound_but(|facts| facts.meetings = sessions.iter().map(session).collect())
    };
    let all = ["kickoff", "pick-n-choose", "hands-on", "wrap-up"];
    assert!(holds(&rule_set, Gate::Realise, &held(&all), "W-SESSIONS"));
    assert!(!holds(&rule_set, Gate::Realise, &held(&all[1..]), "W-SESSIONS"));
    // A work session without a name is not one of the four.
    assert!(!holds(
        &rule_set,
        Gate::Realise,
        &held(&["kickoff", "pick-n-choose", "hands-on", ""]),
        "W-SESSIONS"
    ));
}

#[test]
fn a_broken_rule_that_was_set_aside_no_longer_blocks_and_stays_visible() {
    let rule_set = edition(2021);
    let four = sound_but(|facts| facts.members = citizens(4));
    let aside = ["b-adm-1".to_owned(), "B-ADM-3".to_owned()];
    let findings = judge(&rule_set, Gate::Admit, &four, &aside);
    let state = |code: &str| findings.iter().find(|finding| finding.rule == code).unwrap().state;
    assert_eq!(state("B-ADM-1"), State::SetAside);
    assert_eq!(state("B-ADM-3"), State::Met);
    assert!(!findings.iter().any(Finding::blocks));
}

#[test]
fn all_broken_rules_are_named_at_once_in_the_order_of_the_programme() {
    let facts = Facts { handle: "QDC-2021-001".to_owned(), ..Facts::default() };
    let findings = judge(&edition(2021), Gate::Apply, &facts, &[]);
    let blocking: Vec<&str> =
        findings.iter().filter(|finding| finding.blocks()).map(|finding| finding.rule.as_str()).collect();
    assert_eq!(blocking, ["B-ADM-1", "B-ADM-3", "B-ADM-7", "W-CONTACT", "W-DEADLINE"]);
}

#[test]
fn b_rm_3_only_an_admissible_roadmap_is_awarded_where_the_edition_names_criteria() {
    let mut rules = edition(2021);
    let codes: Vec<String> = rules.selection.admissibility.iter().map(|one| one.code.clone()).collect();
    let met = |count: usize| codes[..count].iter().map(|code| (code.clone(), CriterionResult::Met)).collect();
    let cases = [
        (met(0), None, false, "admissibility assess"),
        (met(codes.len() - 1), None, false, "admissibility assess"),
        (met(codes.len()), None, false, "admissibility close"),
        (met(codes.len()), Some(AdmissibilityOutcome::Inadmissible), false, "admissibility show"),
        (met(codes.len()), Some(AdmissibilityOutcome::Admissible), true, ""),
    ];
    for (assessed, outcome, met, mend) in cases {
        let facts = sound_but(|facts| facts.admissibility = AdmissibilityFacts { assessed, outcome });
        for gate in [Gate::Award, Gate::Realise] {
            let found = finding(&rules, gate, &facts, "W-ADMISSIBLE").unwrap();
            assert_eq!(found.state == State::Met, met, "{outcome:?}");
            let command = found.mend.unwrap_or_default();
            assert!(command.contains(mend) && command.is_empty() == met, "{command}");
        }
    }
    // Where nothing is named, nothing has to be found.
    rules.selection.admissibility.clear();
    let facts = sound_but(|facts| facts.admissibility = AdmissibilityFacts::default());
    assert!(holds(&rules, Gate::Award, &facts, "W-ADMISSIBLE"));
}

#[test]
fn b_mo_3_every_step_that_the_amount_asks_for_is_given_for_all_of_it() {
    let awarded = |amount: i64, steps: &[&str], of: i64| {
        sound_but(|facts| {
            facts.projects[0].decision = Some((Verdict::Awarded, Cents(amount)));
            facts.selection.approvals = steps.iter().map(|step| given(step, of)).collect();
        })
    };
    let met = |facts: &Facts| holds(&edition(2021), Gate::Realise, facts, "B-MO-3");
    assert!(met(&awarded(310_000, &["minister"], 310_000)));
    assert!(!met(&awarded(310_001, &["minister"], 310_001)));
    assert!(met(&awarded(310_001, &["finance-inspector", "minister"], 310_001)));
    assert!(!met(&awarded(310_002, &["finance-inspector", "minister"], 310_001)));
    let broken = finding(&edition(2021), Gate::Realise, &awarded(310_000, &[], 0), "B-MO-3").unwrap();
    assert_eq!(broken.mend.as_deref(), Some("wijk approve QDC-2021-001 minister"));
}

#[test]
fn b_mo_2_the_agreement_is_over_what_is_awarded_and_signed_by_both() {
    let met = |change: &dyn Fn(&mut Facts)| {
        let facts = sound_but(change);
        let found = finding(&edition(2021), Gate::Realise, &facts, "B-MO-2").unwrap();
        (found.state == State::Met, found.mend)
    };
    let with = |amount: i64, by_group: bool, by_office: bool| {
        met(&move |facts| {
            facts.selection.agreement = Some(AgreementFacts { amount: Cents(amount), by_group, by_office });
        })
    };
    assert_eq!(with(1_000_000, true, true), (true, None));
    let next = |command: &str| (false, Some(format!("wijk agreement {command}")));
    assert_eq!(with(1_000_000, false, true), next("signed QDC-2021-001 --by group"));
    assert_eq!(with(1_000_000, true, false), next("signed QDC-2021-001 --by office"));
    assert_eq!(with(999_999, true, true), next("draw QDC-2021-001 --replace"));
    assert_eq!(met(&|facts| facts.selection.agreement = None), next("draw QDC-2021-001"));
    // For expertise alone no agreement on money is needed.
    let free = |facts: &mut Facts| {
        facts.projects[0].decision = Some((Verdict::Awarded, Cents::ZERO));
        facts.selection.agreement = None;
    };
    assert!(met(&free).0);
}

#[test]
fn w_conditions_those_before_the_agreement_are_met_and_w_appeals_only_warns() {
    let open = |before| sound_but(|facts| facts.selection.conditions = vec![("1.2".to_owned(), before)]);
    assert!(!holds(&edition(2021), Gate::Realise, &open(Before::Agreement), "W-CONDITIONS"));
    assert!(holds(&edition(2021), Gate::Realise, &open(Before::Payment), "W-CONDITIONS"));
    let appealed = sound_but(|facts| facts.selection.appeals = vec![2]);
    let broken = finding(&edition(2021), Gate::Realise, &appealed, "W-APPEALS").unwrap();
    assert!(broken.state == State::Broken && !broken.blocks());
    assert_eq!(broken.mend.as_deref(), Some("wijk appeal settle QDC-2021-001 2"));
}

#[test]
fn b_pb_6_every_awarded_project_has_an_opinion_of_the_council() {
    let two = |second: Option<(Verdict, Cents)>, opinions: &[(u32, &str)]| {
        sound_but(|facts| {
            facts.projects.push(ProjectFacts { decision: second, ..project(2, 100) });
            facts.selection.opinions =
                opinions.iter().map(|(number, body)| (*number, (*body).to_owned())).collect();
        })
    };
    let awarded = Some((Verdict::Awarded, Cents(100)));
    let met = |facts: &Facts| holds(&edition(2021), Gate::Award, facts, "B-PB-6");
    assert!(met(&two(awarded, &[(1, "council"), (2, "council")])));
    assert!(!met(&two(awarded, &[(1, "council")])), "one project without");
    assert!(!met(&two(awarded, &[(1, "council"), (2, "agency")])), "the wrong body");
    assert!(met(&two(awarded, &[(1, "council"), (2, "agency"), (2, "council")])));
    for free in [None, Some((Verdict::Refused, Cents::ZERO)), Some((Verdict::Reserve, Cents::ZERO))] {
        assert!(met(&two(free, &[(1, "council")])), "{free:?} is not an award");
    }
    let broken = finding(&edition(2021), Gate::Award, &two(awarded, &[(1, "council")]), "B-PB-6").unwrap();
    assert!(broken.blocks());
    assert_eq!(broken.mend.as_deref(), Some("wijk opinion add QDC-2021-001 --project 2"));
    // Thematic projects never went before the Council.
    let thematic = sound_but(|facts| facts.track = Some("thematic".to_owned()));
    assert_eq!(finding(&edition(2021), Gate::Award, &thematic, "B-PB-6"), None);
}

#[test]
fn b_pb_5_a_jury_of_experts_judges_the_small_tier_and_one_with_residents_the_others() {
    let judged = |tier: &str, body: &str, code: &str| {
        let facts = sound_but(|facts| {
            facts.tier = Some(tier.to_owned());
            facts.selection.opinions = vec![(1, body.to_owned())];
        });
        finding(&edition(2024), Gate::Award, &facts, code).map(|finding| finding.state == State::Met)
    };
    assert_eq!(judged("small-push", "expert-jury", "B-PB-5-SMALL"), Some(true));
    assert_eq!(judged("small-push", "participatory-jury", "B-PB-5-SMALL"), Some(false));
    assert_eq!(judged("small-push", "expert-jury", "B-PB-5-LARGE"), None);
    for tier in ["ambitious", "multi-actor"] {
        assert_eq!(judged(tier, "participatory-jury", "B-PB-5-LARGE"), Some(true));
        assert_eq!(judged(tier, "expert-jury", "B-PB-5-LARGE"), Some(false));
        assert_eq!(judged(tier, "participatory-jury", "B-PB-6"), None);
    }
}
