//! What a programme file may say and what is refused, and what becomes of it in an edition.

use std::path::{Path, PathBuf};

use super::built_in::{BUILT_IN, text_of};
use super::check::{check, check_edition, examine};
use super::definition::{EditionDraft, Programme, StartFundRegime};
use super::period::{Length, TermEnd, TermStart};
use super::resolve::{resolve, set};
use super::rule::{Check, Severity, params_of};
use super::rule_set::{RuleSet, find_named};
use super::template::InventoryTemplate;
use crate::domain::dates::parse_date;
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::fact::{Fault, Value};
use crate::domain::language::{Language, Texts};
use crate::domain::money::Cents;
use crate::domain::person::MemberKind;

fn files(folder: &str) -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/programmes").join(folder);
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    paths
        .into_iter()
        .map(|path| {
            let text = std::fs::read_to_string(&path).unwrap();
            (path, text)
        })
        .collect()
}

/// One line for each fault: line, path and code.
fn lines(faults: &[Fault]) -> String {
    let line = |fault: &Fault| {
        let place = &fault.place;
        let field = place.field.as_deref().unwrap_or("-");
        format!("{} {field} {}\n", place.line.unwrap_or_default(), fault.fact.code)
    };
    faults.iter().map(line).collect()
}

fn brussels() -> Programme {
    check(text_of("brussels-qdc").unwrap()).unwrap_or_else(|faults| panic!("{}", lines(&faults)))
}

fn edition(year: i32) -> RuleSet {
    resolve(&brussels(), year, &EditionDraft::default())
}

fn arg<'f>(fault: &'f Fault, name: &str) -> &'f Value {
    &fault.fact.args.iter().find(|(key, _)| key == name).unwrap().1
}

#[test]
fn every_kind_of_fault_is_reported_with_its_line_and_path_together_with_the_others() {
    let files = files("invalid");
    assert!(files.len() >= 20, "the examples of faults are gone");
    let mut wrong = String::new();
    for (path, text) in files {
        let expected = std::fs::read_to_string(path.with_extension("expected")).unwrap_or_default();
        let found = lines(&check(&text).err().unwrap_or_default());
        if found.is_empty() || found != expected {
            wrong.push_str(&format!("== {}\n{found}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn what_is_odd_is_pointed_out_with_its_line_and_path_and_refuses_nothing() {
    let mut wrong = String::new();
    for (path, text) in files("odd") {
        let expected = std::fs::read_to_string(path.with_extension("expected")).unwrap_or_default();
        let examined = examine(&text);
        let found = lines(&examined.warnings);
        if let Err(faults) = &examined.programme {
            wrong.push_str(&format!("== {} has faults\n{}", path.display(), lines(faults)));
        }
        if found.is_empty() || found != expected {
            wrong.push_str(&format!("== {}\n{found}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn nothing_is_odd_in_the_programmes_that_come_along() {
    for (code, text) in BUILT_IN {
        assert_eq!(lines(&examine(text).warnings), "", "{code}");
    }
}

#[test]
fn a_text_that_is_missing_is_that_of_the_first_of_the_programme_s_languages_that_has_it() {
    let text =
        files("odd").into_iter().find(|(path, _)| path.ends_with("missing-translation.toml")).unwrap().1;
    let programme = check(&text).unwrap();
    assert_eq!(programme.languages, [Language::Fr, Language::Nl]);
    assert_eq!(programme.name.all(), ["Proef", "Essai", "Essai"]);
    assert_eq!(programme.organiser.all(), ["Stad", "Stad", "City"]);
    assert_eq!(programme.themes[0].name.fr, "Natuur");
    assert_eq!(programme.phases[&Phase::Preparation].name.all(), ["Preparation"; 3]);
}

#[test]
fn what_can_come_too_early_is_a_kind_of_rule() {
    for (check, gates) in super::check::TOO_EARLY {
        assert!(params_of(check).is_some() && !gates.is_empty(), "{check}");
    }
}

#[test]
fn programmes_of_every_shape_and_those_that_come_along_are_without_fault() {
    let built_in = BUILT_IN.iter().map(|(code, text)| (PathBuf::from(code), (*text).to_owned()));
    for (path, text) in files("valid").into_iter().chain(built_in) {
        let programme =
            check(&text).unwrap_or_else(|faults| panic!("{}\n{}", path.display(), lines(&faults)));
        assert_eq!(path.file_stem().unwrap().to_str(), Some(programme.code.as_str()));
    }
}

#[test]
fn a_fault_says_what_stood_there_and_what_was_probably_meant() {
    let text = files("invalid").into_iter().find(|(path, _)| path.ends_with("unknown-check.toml")).unwrap().1;
    let faults = check(&text).unwrap_err();
    assert_eq!(faults[0].place.found.as_deref(), Some("member-at-least"));
    assert_eq!(*arg(&faults[0], "suggestion"), Value::from("members-at-least"));
}

#[test]
fn vocabularies_and_rules_keep_the_order_of_the_file() {
    let programme = brussels();
    let themes: Vec<&str> = programme.themes.iter().map(|theme| theme.code.as_str()).collect();
    let expected = ["compost", "goodfood", "nature", "zerowaste", "energy", "cleanliness", "mobility"];
    assert_eq!(themes, expected);
    assert_eq!(programme.tracks[0].code, "neighbourhood");
    assert_eq!(programme.rules[0].code, "B-ADM-1");
    let at = |code: &str| programme.rules.iter().position(|rule| rule.code == code).unwrap();
    assert!(at("B-MO-2") < at("B-FR-1") && at("W-CLAIM") < at("B-MO-7"));
    assert_eq!(programme.municipalities.len(), 19);
}

#[test]
fn every_source_that_is_listed_is_cited() {
    for (code, text) in BUILT_IN {
        let programme = check(text).unwrap();
        for key in programme.sources.keys() {
            let cited = text.contains(&format!("source = \"{key}\""));
            assert!(cited, "{code}: nothing rests on {key}");
        }
    }
}

#[test]
fn words_of_the_programme_are_found_by_code_name_and_synonym_in_any_spelling() {
    let rule_set = edition(2021);
    for (text, code) in [("groene wijken", "nature"), ("Potagers", "goodfood"), ("MOESTUIN", "goodfood")] {
        assert_eq!(find_named(&rule_set.themes, text).unwrap().code, code, "{text}");
    }
    assert_eq!(find_named(&rule_set.themes, "zero dechet").unwrap().code, "zerowaste");
    assert_eq!(find_named(&rule_set.themes, "netheid").unwrap().code, "cleanliness");
    assert_eq!(find_named(&rule_set.tracks, "QDC").unwrap().code, "neighbourhood");
    assert_eq!(rule_set.find_municipality("Schaerbeek").unwrap().nis, "21015");
    assert_eq!(rule_set.find_municipality("1020").unwrap().nis, "21004");
}

#[test]
fn the_edition_of_2021_has_five_members_its_envelope_and_its_last_day() {
    let rule_set = edition(2021);
    assert_eq!(rule_set.reference, "QDC-2021");
    let Check::MembersAtLeast { minimum, kinds, .. } = &rule_set.rule("b-adm-1").unwrap().check else {
        panic!("another kind of rule")
    };
    assert_eq!((*minimum, kinds.len()), (5, 3));
    let envelope = rule_set.envelope.as_ref().unwrap();
    assert_eq!((envelope.amount, envelope.source.as_deref()), (Cents(11_500_000), Some("B12")));
    assert_eq!(rule_set.last_deadline(Some("neighbourhood")), parse_date("2021-09-30").ok());
    assert_eq!(rule_set.rule("W-DEADLINE").unwrap().source.as_ref().unwrap().key, "B29");
    assert_eq!(rule_set.rule("B-PB-20").unwrap().source.as_ref().unwrap().key, "B12");
    assert!(rule_set.tiers.is_empty());
    let fund = rule_set.start_fund.unwrap();
    assert_eq!((fund.maximum, fund.regime), (Cents(40_000), StartFundRegime::Reimbursement));
}

#[test]
fn the_edition_of_2022_lacks_what_no_text_states() {
    let rule_set = edition(2022);
    let missing =
        |code: &str| rule_set.off.iter().find(|off| off.code == code).map(|off| off.missing.clone());
    assert_eq!(missing("B-ADM-1"), Some(vec!["minimum".to_owned()]));
    assert_eq!(missing("B-PB-20"), Some(vec!["envelope".to_owned()]));
    assert!(missing("B-ADM-2").is_some());
    assert_eq!(rule_set.last_deadline(None), parse_date("2022-04-03").ok());
    assert!(rule_set.rule("B-PB-17").is_some());
}

#[test]
fn the_edition_of_2024_has_three_citizens_and_three_tiers() {
    let rule_set = edition(2024);
    assert!(rule_set.rule("B-ADM-1").is_none());
    let Check::MembersAtLeast { minimum, kinds, .. } = &rule_set.rule("B-ADM-2").unwrap().check else {
        panic!("another kind of rule")
    };
    assert_eq!((*minimum, kinds.as_slice()), (3, [MemberKind::Citizen].as_slice()));
    let tiers: Vec<&str> = rule_set.tiers.iter().map(|tier| tier.code.as_str()).collect();
    assert_eq!(tiers, ["small-push", "ambitious", "multi-actor"]);
    for ended in ["B-PB-17", "B-PB-18"] {
        assert!(rule_set.off.iter().any(|off| off.code == ended), "{ended}");
    }
    assert_eq!(rule_set.deadlines.len(), 2);
}

#[test]
fn what_the_office_sets_goes_before_the_programme() {
    let programme = brussels();
    let mut office = EditionDraft::default();
    for assignment in
        ["B-ADM-1.minimum=4", "envelope=90.000,00", "b-inv-3.severity=block", "W-COSTS.off=true"]
    {
        set(&programme, &mut office, assignment).unwrap();
    }
    let rule_set = resolve(&programme, 2022, &office);
    assert!(matches!(rule_set.rule("B-ADM-1").unwrap().check, Check::MembersAtLeast { minimum: 4, .. }));
    assert_eq!(rule_set.envelope.as_ref().unwrap().amount, Cents(9_000_000));
    assert!(rule_set.rule("B-PB-20").is_some());
    assert_eq!(rule_set.rule("B-INV-3").unwrap().severity, Severity::Block);
    assert!(rule_set.rule("W-COSTS").is_none());
}

#[test]
fn a_setting_that_nobody_knows_is_refused() {
    let programme = brussels();
    for assignment in ["B-ADM-9.minimum=4", "B-ADM-1.minimun=4", "enveloppe=4"] {
        let fault = set(&programme, &mut EditionDraft::default(), assignment).unwrap_err();
        assert_eq!(fault.fact.code, "setting-unknown-key", "{assignment}");
    }
    let fault = set(&programme, &mut EditionDraft::default(), "B-ADM-1.minimum=many").unwrap_err();
    assert_eq!(fault.fact.code, "setting-wrong-value");
}

#[test]
fn an_office_gives_an_edition_in_a_file_of_the_same_shape() {
    let programme = brussels();
    let text = "deadlines = [2025-05-31]\nenvelope = \"85000.50\"\n\n[rules.B-ADM-2]\nminimum = 4\n";
    let office = check_edition(&programme, text).unwrap();
    let rule_set = resolve(&programme, 2025, &office);
    assert_eq!(rule_set.envelope.as_ref().unwrap().amount, Cents(8_500_050));
    assert!(matches!(rule_set.rule("B-ADM-2").unwrap().check, Check::MembersAtLeast { minimum: 4, .. }));

    let wrong = "deadline = 2025-05-31\nthemes = [\"water\"]\n[rules.B-ADM-99]\noff = true\n";
    let expected = "1 deadline toml-unknown-key\n2 themes[0] toml-unknown-reference\n\
                    3 rules.B-ADM-99 toml-unknown-reference\n";
    assert_eq!(lines(&check_edition(&programme, wrong).unwrap_err()), expected);
}

#[test]
fn a_rule_set_survives_being_stored_as_text() {
    for year in [2021, 2022, 2024] {
        let rule_set = edition(year);
        let text = serde_json::to_string(&rule_set).unwrap();
        let again: RuleSet = serde_json::from_str(&text).unwrap();
        assert_eq!(again, rule_set);
        assert_eq!(serde_json::to_string(&again).unwrap(), text);
    }
}

#[test]
fn a_programme_without_a_contest_needs_no_code() {
    let text = files("valid").into_iter().find(|(path, _)| path.ends_with("klimaatdoeners.toml")).unwrap().1;
    let rule_set = resolve(&check(&text).unwrap(), 2026, &EditionDraft::default());
    let months: Vec<Option<u32>> = rule_set.phases.iter().map(|(_, phase)| phase.months).collect();
    assert_eq!(months, [Some(1), Some(6), Some(1)]);
    let names: Vec<&Texts> = rule_set.meetings.iter().map(|meeting| &meeting.name).collect();
    assert_eq!(names[1].nl, "Pick'n Choose");
    assert_eq!(rule_set.amounts[0].1.amount, Cents(750_000));
    assert!(rule_set.rules.iter().all(|rule| rule.check != Check::ProjectsDecided));
}

#[test]
fn a_file_that_breaks_off_anywhere_is_refused_with_a_line_and_without_a_crash() {
    let whole = text_of("brussels-qdc").unwrap();
    let rules_end = whole.find("[editions.2021]").unwrap();
    for end in (0..rules_end).step_by(61).filter(|end| whole.is_char_boundary(*end)) {
        // Broken off between two tables it is a smaller programme; anywhere else there is a fault.
        if let Err(faults) = check(&whole[..end]) {
            assert!(!faults.is_empty());
            assert!(faults.iter().all(|fault| fault.place.line.is_some()));
        }
    }
}

#[test]
fn line_ends_and_a_byte_order_mark_of_another_system_do_no_harm() {
    let text = format!("\u{feff}{}", text_of("brussels-qdc").unwrap().replace('\n', "\r\n"));
    assert_eq!(check(&text).map_err(|faults| lines(&faults)), Ok(brussels()));
}

#[test]
fn the_inventory_has_general_sections_and_those_of_the_edition_s_themes() {
    let rule_set = edition(2021);
    let codes = |themes: &[&str]| {
        let themes: Vec<String> = themes.iter().map(ToString::to_string).collect();
        rule_set.inventory.sections_for(&themes).map(|section| section.code.clone()).collect::<Vec<_>>()
    };
    let general = ["people", "area", "resources", "needs", "chances"];
    assert_eq!(codes(&[]), general);
    assert_eq!(codes(&["nature"])[5..], ["nature"]);
    for section in &rule_set.inventory.sections {
        assert!(rule_set.inventory.questions_of(&section.code).count() > 0, "{}", section.code);
        assert_eq!(section.required, section.theme.is_none() && section.code != "chances");
    }
    assert_eq!(rule_set.inventory.find_section("Noden en knelpunten").unwrap().code, "needs");
    assert!(rule_set.inventory.find_section("neds").is_err());

    let few = "themes = [\"nature\"]\n[inventory.sections.people]\nrequired = false\n";
    let office = check_edition(&brussels(), few).unwrap();
    let limited = resolve(&brussels(), 2021, &office);
    assert_eq!(limited.inventory.sections.len(), 6);
    assert!(!limited.inventory.section("people").unwrap().required);
    assert!(limited.inventory.question("litter").is_none());
    assert!(limited.indicators.iter().all(|indicator| indicator.code != "compost-kg"));
}

#[test]
fn a_term_without_a_length_is_off_until_the_office_gives_one() {
    let programme = brussels();
    let lengths = |settings: &[&str]| {
        let mut office = EditionDraft::default();
        for setting in settings {
            set(&programme, &mut office, setting).unwrap();
        }
        let rule_set = resolve(&programme, 2021, &office);
        let terms = rule_set.terms_for(None).map(|(term, length)| (term.code.clone(), length));
        terms.collect::<Vec<_>>()
    };
    let year = ("B-SB-4".to_owned(), Length::Years(1));
    assert_eq!(lengths(&[]), std::slice::from_ref(&year));
    let report = ("W-FINAL-REPORT".to_owned(), Length::WorkingDays(40));
    assert_eq!(lengths(&["w-final-report.working-days=40"]), [year, report]);
    assert_eq!(lengths(&["B-SB-4.months=18"])[0].1, Length::Months(18));
    assert_eq!(lengths(&["B-SB-4.off=true"]), []);
    let fault = set(&programme, &mut EditionDraft::default(), "B-SB-4.years=0").unwrap_err();
    assert_eq!(fault.fact.code, "setting-wrong-value");
    let fault = set(&programme, &mut EditionDraft::default(), "B-SB-4.weeks=2").unwrap_err();
    assert_eq!(fault.fact.code, "setting-unknown-key");
}

#[test]
fn terms_of_other_programmes_count_years_after_closing_and_working_days() {
    let of = |name: &str, year: i32| {
        let text = files("valid").into_iter().find(|(path, _)| path.ends_with(name)).unwrap().1;
        let rule_set = resolve(&check(&text).unwrap(), year, &EditionDraft::default());
        let term = rule_set.terms[0].clone();
        (term.from, term.until, term.length)
    };
    assert_eq!(of("leuven-kow.toml", 2021), (TermStart::Closed, None, Some(Length::Years(2))));
    let five = (TermStart::Submitted, Some(TermEnd::Admitted), Some(Length::WorkingDays(5)));
    assert_eq!(of("burgerbudget-dilbeek.toml", 2022), five);
}

#[test]
fn a_rule_set_without_what_is_new_is_written_as_before() {
    let mut rule_set = edition(2021);
    rule_set.inventory = InventoryTemplate::default();
    rule_set.indicators.clear();
    rule_set.terms.clear();
    let text = serde_json::to_string(&rule_set).unwrap();
    for key in ["inventory\":", "indicators", "terms"] {
        assert!(!text.contains(key), "{key}");
    }
    assert_eq!(serde_json::from_str::<RuleSet>(&text).unwrap(), rule_set);
}

#[test]
fn b_mo_3_the_approval_chain_of_the_region_follows_the_amount() {
    let rules = edition(2021);
    let chain = |cents: i64| -> Vec<String> {
        rules.selection.approvals_for(None, Cents(cents)).map(|step| step.code.clone()).collect()
    };
    assert_eq!(chain(310_000), ["minister"]);
    assert_eq!(chain(310_001), ["finance-inspector", "minister"]);
    assert_eq!(chain(620_000), ["finance-inspector", "minister"]);
    assert_eq!(chain(620_001), ["finance-inspector", "budget-minister", "minister"]);
    // B-MO-13: a grant of 15 000.00 exactly stays below the step of the government.
    assert_eq!(chain(1_500_000), ["finance-inspector", "budget-minister", "minister"]);
    assert_eq!(chain(1_500_001), ["finance-inspector", "budget-minister", "minister", "government"]);
}

#[test]
fn b_pb_9_the_council_of_the_region_has_no_quorum_and_gives_no_marks_until_the_office_says_so() {
    let programme = brussels();
    let rules = edition(2021);
    let council = rules.selection.sitting("council").unwrap();
    assert!(council.outsiders && council.quorum.is_none() && council.kind.sits());
    assert_eq!(rules.selection.scoring.scale, None);
    let mut office = EditionDraft::default();
    let settings = [
        "bodies.council.quorum=6",
        "scoring.scale=10",
        "scoring.threshold=60",
        "scoring.criteria.diversity.weight=3",
        "approvals.government.above=20000",
        "appeals.lodge.days=30",
        "appeals.answer.working-days=20",
        "vote.ballot=approval",
        "vote.max-projects=3",
    ];
    for setting in settings {
        set(&programme, &mut office, setting)
            .unwrap_or_else(|fault| panic!("{setting}: {}", fault.fact.code));
    }
    let selection = resolve(&programme, 2021, &office).selection;
    assert_eq!(selection.sitting("council").unwrap().quorum, Some(6));
    assert_eq!((selection.scoring.scale, selection.scoring.threshold), (Some(10), Some(60)));
    let weights: Vec<u32> = selection.criteria_for(None).map(|criterion| criterion.weight).collect();
    assert_eq!(weights, [1, 3, 1, 1]);
    assert_eq!(selection.approvals_for(None, Cents(2_000_000)).count(), 3);
    assert_eq!(selection.appeals.lodge, Some(Length::Days(30)));
    assert_eq!(selection.appeals.answer, Some(Length::WorkingDays(20)));
    let vote = selection.vote.unwrap();
    assert_eq!((vote.ballot.as_deref(), vote.max_projects), (Some("approval"), Some(3)));
}

#[test]
fn a_value_of_the_selection_that_cannot_be_is_refused_by_its_key() {
    let programme = brussels();
    for (setting, code) in [
        ("scoring.scale=0", "toml-out-of-range"),
        ("scoring.scale=many", "toml-wrong-type"),
        ("bodies.council.quorum=\"", "toml-wrong-type"),
        ("bodies.minister.quorum=3", "setting-unknown-key"),
        ("scoring.criteria.beauty.weight=2", "setting-unknown-key"),
        ("approvals.government.above=x", "toml-wrong-amount"),
        ("vote.rule=lottery", "toml-unknown-word"),
    ] {
        let fault = set(&programme, &mut EditionDraft::default(), setting).unwrap_err();
        assert_eq!(fault.fact.code, code, "{setting}");
        assert_eq!(fault.place.field.as_deref(), Some("--set"));
    }
}

#[test]
fn editions_of_before_the_selection_keep_their_text() {
    let text = r#"{"sittings":[],"scoring":{}}"#;
    let read: super::selection::Selection = serde_json::from_str(text).unwrap();
    assert!(read.is_empty());
    assert_eq!(serde_json::to_string(&read).unwrap(), "{}");
}
