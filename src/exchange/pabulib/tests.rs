//! Files as they come, and files as they go.

use proptest::prelude::*;

use super::read::read_up_to;
use super::*;
use crate::domain::fact::{Fault, Value};
use crate::domain::money::Cents;
use crate::domain::vote::{BallotProject, Ballots};

const STRICT: &str = "META
key;value
description;Wijkbudget Rabot 2026
country;Belgium
unit;Gent
instance;2026
num_projects;3
num_votes;4
budget;1000
vote_type;approval
rule;greedy
date_begin;01.09.2026
date_end;30.09.2026
max_length;2
language;nl
currency;EUR
PROJECTS
project_id;cost;votes;name;selected
1;600;3;\"Vijver; \"\"oever\"\"\";1
2;500.5;2;Zitbanken;0
3;300;1;Boekenkast;1
VOTES
voter_id;vote;age;sex;voting_method
k1;1,2;34;F;internet
k2;1;34;F;internet
k3;1,3;34;F;internet
k4;2;34;F;internet
";

const LEGACY: &str = "\u{feff}META\r
key; value\r
description; Wijkbudget Rabot 2026\r
country; Belgium\r
unit; Gent\r
instance; 2026\r
num_projects; 3\r
num_votes; 4\r
budget; 1000,00\r
vote_type; Approval\r
rule; greedy\r
date_begin; 1.9.2026\r
date_end; 2026-09-30\r
max_length_unit; 2\r
language; Dutch\r
currency; EUR\r
PROJECTS\r
name; project_id; selected; cost; votes; target\r
\"Vijver; \"\"oever\"\"\"; 1; 1; 600; 3;\r
Zitbanken; 2; 0; 500,50; 2;\r
Boekenkast; 3; 1; 300,0; 1;\r
VOTES\r
voter_id; age; sex; voting_method; vote\r
k1; 34; K; Internet; 1, 2\r
k2; 34; K; Internet; 1\r
\r
k3; 34; K; Internet; \"1, 3,\"\r
k4; 34; K; Internet; 2\r
";

fn read_text(text: &str) -> ReadFile {
    read(text.as_bytes(), Keep::Everything).unwrap()
}

fn written(file: &PabulibFile) -> String {
    String::from_utf8(write(file, 1).unwrap().bytes).unwrap()
}

/// The faults of a text as `line code found`.
fn faults(text: &str) -> Vec<String> {
    match read(text.as_bytes(), Keep::Ballots) {
        Err(ReadError::Faults(faults)) => faults.iter().map(told).collect(),
        other => panic!("{other:?}"),
    }
}

fn told(fault: &Fault) -> String {
    let line = fault.place.line.map(|line| line.to_string()).unwrap_or_default();
    let found = fault.place.found.clone().unwrap_or_default();
    format!("{line} {} {found}", fault.fact.code).trim().to_owned()
}

#[test]
fn a_strict_file_comes_back_byte_for_byte() {
    let read = read_text(STRICT);
    assert_eq!(read.warnings, []);
    assert_eq!(read.file.election.budget, Cents(100_000));
    assert_eq!(read.file.election.projects[0].name, "Vijver; \"oever\"");
    assert_eq!(read.file.election.projects[1].cost, Cents(50_050));
    assert_eq!(read.file.election.ballots.len(), 4);
    assert_eq!(read.file.meta.rule().and_then(|rule| rule.pabulib_name()), Some("greedy"));
    assert_eq!(written(&read.file), STRICT);
}

#[test]
fn an_older_file_says_the_same_and_is_written_in_the_strict_form() {
    let (strict, legacy) = (read_text(STRICT), read_text(LEGACY));
    assert_eq!(legacy.file.election, strict.file.election);
    assert_eq!(legacy.warnings, []);
    assert_eq!(written(&legacy.file), STRICT);
}

#[test]
fn points_are_written_with_the_most_first_and_scores_are_counted() {
    let text = STRICT
        .replace("approval", "cumulative")
        .replace("max_length;2", "max_length;2\nmax_sum_points;10")
        .replace("VOTES\nvoter_id;vote;", "VOTES\nvoter_id;points;vote;")
        .replace("k1;1,2;", "k1;4,6;1,2;")
        .replace("k2;1;", "k2;10;1;")
        .replace("k3;1,3;", "k3;5,5;1,3;")
        .replace("k4;2;", "k4;3.0;2;");
    let file = read_text(&text).file;
    let out = written(&file);
    assert!(out.contains("\nk1;2,1;6,4;34;F;internet\n"), "{out}");
    assert!(out.contains("project_id;cost;votes;score;name;selected\n1;600;3;19;"), "{out}");
    assert_eq!(read_text(&out).file.election, file.election);
}

#[test]
fn what_is_odd_is_settled_and_told() {
    let text = STRICT
        .replace("k1;1,2;", "k1;1,2,1;")
        .replace("k4;2;", "k4;;")
        .replace("2;500.5;2;", "2;5000.505;2;")
        .replace("Boekenkast;1", "Boekenkast;x")
        .replace("selected\n", "selected;colour\n")
        .replace("num_votes;4\n", "");
    let read = read_text(&text);
    let told: Vec<String> = read.warnings.iter().map(told).collect();
    assert_eq!(
        told,
        [
            "17 pabulib-columns-ignored",
            "19 pabulib-rounded 5000.505",
            "pabulib-no-count",
            "23 pabulib-project-repeated",
            "26 pabulib-blank-ballots",
            "19 pabulib-dearer-than-budget 5000.51",
            "20 pabulib-selected-unclear",
            "pabulib-counts-differ",
        ]
    );
    assert_eq!(read.file.selected, None);
}

#[test]
fn every_fault_is_told_with_its_line() {
    let text = STRICT
        .replace("budget;1000", "budget;duizend\nbudget;2000")
        .replace("vote_type;approval", "vote_type;loting")
        .replace("2;500.5;2;Zitbanken", "1;0;2;Zitbanken")
        .replace("3;300;", "3;-300;")
        .replace("k2;1;", "k1;7;")
        .replace("k4;2;34;F;internet", ";2;34;F;internet;x");
    assert_eq!(
        faults(&text),
        [
            "10 pabulib-key-twice 2000",
            "21 pabulib-project-twice 1",
            "22 pabulib-cost-not-positive -300",
            "25 pabulib-unknown-project 2",
            "26 pabulib-voter-twice k1",
            "26 pabulib-unknown-project 7",
            "28 row-too-long",
            "9 pabulib-not-an-amount duizend",
            "11 pabulib-unknown-vote-type loting",
            "7 pabulib-too-few 3",
        ]
    );
}

#[test]
fn a_file_that_was_cut_off_is_refused_wherever_that_happened() {
    // How somebody voted is the last thing in the file; that it is cut off cannot be seen.
    for at in (0..=STRICT.len() - "internet\n".len() - 1).filter(|at| STRICT.is_char_boundary(*at)) {
        assert!(read(&STRICT.as_bytes()[..at], Keep::Ballots).is_err(), "{}", &STRICT[..at]);
    }
    assert_eq!(faults(&STRICT[..STRICT.find("k3").unwrap()]), ["8 pabulib-too-few 4"]);
    assert_eq!(faults(&STRICT[..STRICT.find("VOTES").unwrap()]), ["pabulib-missing-section"]);
    assert_eq!(faults(""), ["pabulib-missing-section"; 3]);
    assert_eq!(
        faults("PK\u{3}\u{4}"),
        [
            "1 pabulib-no-section PK\u{3}\u{4}",
            "pabulib-missing-section",
            "pabulib-missing-section",
            "pabulib-missing-section"
        ]
    );
}

#[test]
fn a_section_that_is_not_known_is_told_and_passed_over() {
    let text = STRICT.replace("PROJECTS", "PROJECTEN");
    assert_eq!(faults(&text), ["17 pabulib-unknown-section PROJECTEN", "pabulib-missing-section"]);
}

#[test]
fn wrong_counts_are_told_with_both_numbers() {
    let text = STRICT.replace("num_projects;3", "num_projects;2").replace("num_votes;4", "num_votes;veel");
    assert_eq!(faults(&text), ["7 pabulib-too-many 2", "8 pabulib-not-a-count veel"]);
}

#[test]
fn points_that_do_not_match_are_refused() {
    let points = STRICT
        .replace("approval", "scoring")
        .replace("VOTES\nvoter_id;vote;", "VOTES\nvoter_id;vote;points;")
        .replace("k1;1,2;", "k1;1,2;4;")
        .replace("k2;1;", "k2;1;-2;")
        .replace("k3;1,3;", "k3;1,9;1,2;")
        .replace("k4;2;", "k4;2;;");
    assert_eq!(
        faults(&points),
        [
            "24 ballot-points-do-not-match 4",
            "25 ballot-negative-points -2",
            "26 pabulib-unknown-project 9",
            "27 ballot-no-points",
        ]
    );
    let one = STRICT.replace("approval", "choose-1").replace("max_length;2", "max_length;1");
    assert_eq!(faults(&one), ["24 ballot-not-one 1,2", "26 ballot-not-one 1,3"]);
    assert_eq!(faults(&STRICT.replace("approval", "scoring")), ["23 pabulib-missing-column"]);
}

#[test]
fn of_many_faults_the_first_are_told_and_how_many_more() {
    let mut text = STRICT.replace("num_votes;4", "num_votes;1004");
    for voter in 0..1000 {
        text += &format!("v{voter};99\n");
    }
    let Err(ReadError::Faults(faults)) = read(text.as_bytes(), Keep::Ballots) else { panic!() };
    assert_eq!(faults.len(), 41);
    assert_eq!(faults[40].fact.args[0].1, Value::Count(960));
}

#[test]
fn what_is_no_text_or_too_large_is_refused() {
    let mut bytes = STRICT.as_bytes().to_vec();
    bytes[STRICT.find("Gent").unwrap()] = 0xe9;
    let Err(ReadError::Faults(faults)) = read(&bytes[..], Keep::Ballots) else { panic!() };
    assert_eq!(told(&faults[0]), "5 file-not-utf8");
    let endless = std::io::Read::chain(STRICT.as_bytes(), std::io::repeat(b'\n'));
    let Err(ReadError::Faults(faults)) = read_up_to(endless, Keep::Ballots, 1 << 20) else { panic!() };
    assert_eq!(told(&faults[0]), "pabulib-too-large");
    let open = STRICT.replace("Zitbanken", "\"Zitbanken");
    assert_eq!(self::faults(&open), ["20 quote-not-closed"]);
}

#[test]
fn what_a_file_must_have_is_asked_for_before_it_is_written() {
    let text = STRICT
        .replace("country;Belgium\n", "")
        .replace("01.09.2026", "najaar")
        .replace("approval", "cumulative");
    let text = text.replace("voter_id;vote;", "voter_id;vote;points;").replace(";34;", ";1;34;");
    let text = text.replace("k1;1,2;1", "k1;1,2;1,1").replace("k3;1,3;1", "k3;1,3;1,1");
    let faults = write(&read_text(&text).file, 1).unwrap_err();
    let told: Vec<String> = faults
        .iter()
        .map(|fault| format!("{} {}", fault.place.field.clone().unwrap_or_default(), fault.fact.code))
        .collect();
    assert_eq!(
        told,
        ["country pabulib-missing-key", "date_begin pabulib-bad-value", "max_sum_points pabulib-missing-key"]
    );
    let reversed = STRICT.replace("30.09.2026", "31.08.2026");
    assert_eq!(write(&read_text(&reversed).file, 1).unwrap_err()[0].fact.code, "pabulib-dates-reversed");
}

#[test]
fn small_groups_of_voters_are_not_told() {
    let file = read_text(STRICT).file;
    let out = write(&file, SMALLEST_GROUP).unwrap();
    let text = String::from_utf8(out.bytes).unwrap();
    assert!(text.ends_with("VOTES\nvoter_id;vote\nk1;1,2\nk2;1\nk3;1,3\nk4;2\n"), "{text}");
    assert_eq!(out.notes.len(), 3);
}

/// Any election, in the form that a file gives back.
fn any_file() -> impl Strategy<Value = PabulibFile> {
    let id = "[a-zA-Z0-9][a-z0-9 ;\"._-]{0,6}[a-z0-9\"]";
    let projects = prop::collection::btree_map(id, ("[A-Za-zé;\" ,]{0,12}", 1_i64..1_000_000), 1..12);
    let ballots = prop::collection::vec(prop::collection::vec((any::<u16>(), 0_u32..20), 0..6), 0..30);
    let kinds = prop::sample::select(vec!["approval", "choose-1", "cumulative", "scoring", "ordinal"]);
    (projects, ballots, kinds, 0_i64..3_000_000).prop_map(|(projects, raw, kind, budget)| {
        let ballot_type = ballot_type(kind).unwrap();
        let projects: Vec<BallotProject> = projects
            .into_iter()
            .map(|(id, (name, cost))| {
                let name = values::one_line(&name);
                let name = if name.is_empty() { values::one_line(&id) } else { name };
                BallotProject { id, name, cost: Cents(cost) }
            })
            .collect();
        let mut ballots = Ballots::default();
        let mut voters = Voters::new(&[]);
        for (at, raw) in raw.iter().enumerate() {
            let most = if ballot_type == BallotType::ChooseOne { 1 } else { raw.len() };
            let points = |points| if ballot_type.has_points() { points } else { 1 };
            let mark = |(place, given): &(u16, u32)| {
                (place % u16::try_from(projects.len()).unwrap(), points(*given))
            };
            let mut marks: Vec<(u16, u32)> = raw.iter().take(most).map(mark).collect();
            if ballot_type.has_points() {
                marks.sort_by_key(|(_, points)| std::cmp::Reverse(*points));
            }
            ballots.push(&marks);
            voters.push(&format!("v{}", at * 7 % 31), &[]);
        }
        let mut meta = read_text(STRICT).file.meta;
        for key in ["max_length", "language"] {
            meta.set(key, "");
        }
        meta.set("rule", "unknown");
        meta.set("max_sum_points", if kind == "cumulative" { "100" } else { "" });
        meta.set("num_projects", projects.len().to_string());
        meta.set("num_votes", ballots.len().to_string());
        meta.set("vote_type", kind);
        meta.set_amount("budget", Cents(budget));
        let all: i64 = projects.iter().map(|project| project.cost.0 / 100).sum();
        meta.set("fully_funded", if all <= budget / 100 { "1" } else { "" });
        let election = Election { ballot_type, budget: Cents(budget), projects, ballots };
        PabulibFile { meta, election, selected: None, columns: Vec::new(), voters }
    })
}

proptest! {
    #[test]
    fn any_election_that_is_written_is_read_back_the_same(file in any_file()) {
        let written = write(&file, 1).unwrap();
        let again = read(&written.bytes[..], Keep::Everything).unwrap().file;
        prop_assert_eq!(&again.election, &file.election);
        let sorted = |meta: &Meta| {
            let mut keys: Vec<(String, String)> = meta.iter().map(|(key, value)| (key.into(), value.into())).collect();
            keys.sort();
            keys
        };
        prop_assert_eq!(sorted(&again.meta), sorted(&file.meta));
        prop_assert_eq!(again.voters, file.voters);
    }

    #[test]
    fn no_bytes_make_it_fall_over(text in "[a-z0-9;,\"\\n ]{0,80}", at in 0..STRICT.len()) {
        let at = (0..=at).rev().find(|at| STRICT.is_char_boundary(*at)).unwrap();
        let bytes = [&STRICT[..at], &text, &STRICT[at..]].concat();
        let _ = read(bytes.as_bytes(), Keep::Everything);
    }
}
