//! Whole conversations at prompts, answered from a list.

mod decisions;
mod doers;
mod evaluations;
mod filling;
mod inventories;
mod judging;
mod measuring;
mod payments;
mod people;
mod programmes;
mod progress;
mod reporting;
mod sessions;
mod spending;
mod votes;
mod voting;

use clap::Parser;

use super::args::Cli;
use super::commands;
use super::error::CommandError;
use super::prompt::Scripted;
use super::session::Session;
use crate::ops::people::assign_coach;
use crate::ops::testing::Register;
use crate::ops::{action, expert, inventory, meeting, plan, step, visit};
use crate::storage::Store;
use crate::storage::visit::VisitRow;

const INVENTORY: &str = include_str!("../../fixtures/inventories/la-roue.toml");
const ROADMAP: &str = include_str!("../../fixtures/roadmaps/la-roue.toml");

struct Talk {
    folder: tempfile::TempDir,
    register: Register,
}

impl Talk {
    fn new() -> Self {
        let folder = tempfile::TempDir::new().unwrap();
        let register = Register::in_store(Store::create(&folder.path().join("wijk.db")).unwrap());
        Self { folder, register }
    }

    fn say(&mut self, line: &str, answers: &[&str]) -> Result<(), CommandError> {
        let db = self.folder.path().join("wijk.db");
        let words = ["wijk", "--lang", "nl", "--quiet", "--db", db.to_str().unwrap()];
        let cli = Cli::try_parse_from(words.into_iter().chain(line.split(' '))).unwrap();
        let mut session = Session::new(cli.globals).map_err(|(_, error)| error).unwrap();
        session.now = self.register.now;
        session.prompter = Box::new(Scripted::new(answers.iter().copied()));
        commands::run(cli.command, &mut session)
    }

    fn plan(&self) -> plan::Plan {
        self.register.store.read(|view| plan::look(view, "roue", None)).unwrap()
    }
}

#[test]
fn a_project_is_asked_with_its_costs_and_steps_and_can_be_corrected_on_the_way() {
    let mut talk = Talk::new();
    inventory::add_from(&mut talk.register.context(), "roue", INVENTORY, false).unwrap();
    let answers = [
        "Speelstraat",
        "Duurzame mobiliteit",
        "Spelen op woensdag",
        "9",
        "1, 3", // finding 9 does not exist
        "1.000",
        "6200",
        "water:2",
        "ja",
        "het plein",
        "50.83,4.31", // 1.000 could be two amounts
        "y",
        "inname van de openbare weg",
        "gemeente",
        "aangevraagd",
        "2021-12-01",
        "2021-11-01",
        "2022-01-15",
        "n", // a permit; the answer cannot come before the request
        "y",
        "Spelmateriaal",
        "Aankoop van materiaal",
        "155",
        "40",
        "21 %",
        "nee",
        "B-7",
        "n", // costs
        "y",
        "",
        "straatfeest",
        "1302",
        "n", // own means
        "y",
        "Vergunning",
        "het comité",
        "2022-01-10",
        "2022-01-01",
        "2022-03-31",
        "",
        "n", // steps
        "",
        "n", // review: save; no other project
    ];
    talk.say("plan roue", &answers).unwrap();
    let roadmap = talk.plan().roadmap;
    let project = &roadmap.projects[0];
    assert_eq!(project.findings, [1, 3]);
    assert_eq!(project.asked.0, 620_000);
    assert_eq!(project.cost().0, 750_200);
    assert_eq!(project.sums(&[]).difference().0, 0);
    assert_eq!(project.costs[0].quote.as_deref(), Some("B-7"));
    assert_eq!(project.permits[0].expected_on.unwrap().to_string(), "2022-01-15");
    assert_eq!(project.point.unwrap().to_degrees(), "50.830000,4.310000");
    assert_eq!(project.steps[0].due_on.unwrap().to_string(), "2022-03-31");
    assert!(project.public_space);
}

#[test]
fn stopping_halfway_saves_nothing() {
    let mut talk = Talk::new();
    let stopped = talk.say("plan project add roue", &["Speelstraat"]);
    assert!(matches!(stopped, Err(CommandError::Stopped)));
    assert!(talk.plan().version.is_none());
}

#[test]
fn stopping_after_a_project_was_saved_says_that_it_stays() {
    let mut talk = Talk::new();
    inventory::add_from(&mut talk.register.context(), "roue", INVENTORY, false).unwrap();
    let project = ["Bank", "", "", "1", "", "", "nee", "", "", "n", "n", "n", "n", "", "y"];
    let stopped = talk.say("plan roue", &[&project[..], &["Tweede"]].concat());
    let Err(CommandError::StoppedAfter(fact)) = stopped else { panic!("{stopped:?}") };
    assert_eq!(fact.args[1].1, crate::domain::fact::Value::from("1"));
    assert_eq!(talk.plan().roadmap.projects.len(), 1);
    assert!(!talk.plan().roadmap.projects[0].asked_stated, "no amount was said, so it is computed");
}

#[test]
fn cost_lines_funding_and_permits_are_changed_by_prompts_that_show_what_is_there() {
    let mut talk = Talk::new();
    inventory::add_from(&mut talk.register.context(), "roue", INVENTORY, false).unwrap();
    plan::write(&mut talk.register.context(), "roue", ROADMAP, None).unwrap();
    let before = talk.plan().roadmap;
    talk.say("plan cost edit roue 1 2", &[""; 7]).unwrap();
    talk.say("plan funding edit roue 1", &[""; 3]).unwrap();
    talk.say("plan permit edit roue 1", &[""; 3]).unwrap();
    assert_eq!(talk.plan().roadmap, before, "whoever only presses enter changes nothing");
    talk.say("plan cost edit roue 1 2", &["", "", "2000", "", "", "ja", ""]).unwrap();
    talk.say("plan permit edit roue 1", &["", "", "verleend", "2021-12-01", "2021-11-30", "2021-12-20"])
        .unwrap();
    talk.say("plan funding add roue 2", &["andere inbreng", "gemeente", "100", "n"]).unwrap();
    let after = talk.plan().roadmap;
    assert_eq!(after.projects[0].cost().0, 634_000);
    assert_eq!(after.projects[0].permits[0].decided_on.unwrap().to_string(), "2021-12-20");
    assert_eq!(after.projects[1].funding[0].amount.0, 10_000);
}

#[test]
fn editing_a_project_keeps_every_answer_that_is_not_changed() {
    let mut talk = Talk::new();
    inventory::add_from(&mut talk.register.context(), "roue", INVENTORY, false).unwrap();
    plan::write(&mut talk.register.context(), "roue", ROADMAP, None).unwrap();
    let before = talk.plan().roadmap;
    talk.say("plan project edit roue 1", &["", "", "", "", "6000", "", "", "", "", ""]).unwrap();
    let mut wanted = before;
    wanted.projects[0].asked.0 = 600_000;
    assert_eq!(talk.plan().roadmap, wanted);
}

#[test]
fn a_step_is_chosen_from_the_open_ones() {
    let mut talk = Talk::new();
    inventory::add_from(&mut talk.register.context(), "roue", INVENTORY, false).unwrap();
    plan::write(&mut talk.register.context(), "roue", ROADMAP, None).unwrap();
    talk.say("step done roue", &["3.1 Overleg met de dienst Netheid"]).unwrap();
    assert_eq!(step::open(&talk.plan()).len(), 5);
}

#[test]
fn an_evaluation_asks_why_only_where_something_was_not_done() {
    let mut talk = Talk::new();
    inventory::add_from(&mut talk.register.context(), "roue", INVENTORY, false).unwrap();
    plan::write(&mut talk.register.context(), "roue", ROADMAP, None).unwrap();
    talk.register.submit("2021-12-01");
    talk.register.decide(&[1, 2]);
    talk.register.stand("realisation");
    let answers = [
        "uitgevoerd",
        "ja", // easily done again
        "gedeeltelijk uitgevoerd",
        "Slecht weer",
        "", // nobody knows
        "",
        "85",
        "De speelstraat",
        "De buurtploeg",
        "Vroeg beginnen",
        "Geef meer tijd",
        "",
    ];
    talk.say("evaluate roue", &answers).unwrap();
    let dossier = talk.register.dossier;
    let evaluation = talk.register.store.read(|view| view.evaluation(dossier)).unwrap().unwrap();
    assert_eq!(evaluation.projects[0].why, None);
    assert_eq!(evaluation.projects[1].why.as_deref(), Some("Slecht weer"));
    let easy: Vec<_> = evaluation.projects.iter().map(|project| project.reproducible).collect();
    assert_eq!(easy, [Some(true), None]);
    assert_eq!(evaluation.recommendation.as_deref(), Some("Geef meer tijd"));
}

#[test]
fn a_document_is_asked_with_what_its_name_says_as_the_answer() {
    let mut talk = Talk::new();
    let file = talk.folder.path().join("Offerte_bomen.pdf");
    std::fs::write(&file, "vijf bomen").unwrap();
    let line = format!("document add roue {}", file.display());
    // The first answer is the kind that the name says; then once back, the title, a day that is to come, and one that
    // was.
    talk.say(&line, &["", "<", "", "Offerte voor vijf bomen", "2021-13-01", "2021-12-01"]).unwrap();
    let rows = talk.register.store.read(|view| view.documents(talk.register.dossier)).unwrap();
    let document = &rows[0].document;
    assert_eq!(document.kind.to_string(), "quote");
    assert_eq!(document.title, "Offerte voor vijf bomen");
    assert_eq!(document.dated.unwrap().to_string(), "2021-12-01");
    talk.say("document edit roue 1", &["foto", "", ""]).unwrap();
    let rows = talk.register.store.read(|view| view.documents(talk.register.dossier)).unwrap();
    assert_eq!(rows[0].document.kind.to_string(), "photo");
    assert_eq!(rows[0].document.dated, document.dated);
    let stopped = talk.say(&line, &[]);
    assert!(matches!(stopped, Err(CommandError::Stopped)));
    // Which file it is can be asked too.
    let file = talk.folder.path().join("Foto_plein.jpg");
    std::fs::write(&file, "het plein").unwrap();
    talk.say("document add roue", &["/nergens.pdf", &file.display().to_string(), "", "Het plein", ""])
        .unwrap();
    let rows = talk.register.store.read(|view| view.documents(talk.register.dossier)).unwrap();
    assert_eq!(rows[1].document.title, "Het plein");
}

impl Talk {
    /// With a coach since 10 October 2021; it is 31 December.
    fn with_coach() -> Self {
        let mut talk = Self::new();
        let on = "2021-10-10".parse().ok();
        assign_coach(&mut talk.register.context(), "roue", "Nadia El Amrani", on).unwrap();
        talk
    }

    fn visits(&self) -> Vec<VisitRow> {
        self.register.store.read(|view| visit::list(view, "roue")).unwrap().1
    }
}

#[test]
fn a_visit_is_asked_while_the_telephone_rings() {
    let mut talk = Talk::with_coach();
    let answers = [
        "Wijkwandeling",
        "<",
        "Wandeling langs het plein", // once back
        "32-12-2021",
        "12-11-2021",
        "2000",
        "1:30", // neither that day nor that long
        "Veel volk",
        "Zaal vragen @Fatima 31/02/2022",
        "Zaal vragen @Fatima 15/01/2022",
        "Affiche",
        "",
    ];
    talk.say("coach visit roue", &answers).unwrap();
    let visits = talk.visits();
    assert_eq!((visits[0].minutes, visits[0].on.to_string().as_str()), (Some(90), "2021-11-12"));
    assert_eq!(visits[0].subject, "Wandeling langs het plein");
    let actions = talk.register.store.read(|view| action::list(view, Some("roue"), true)).unwrap().1;
    assert_eq!(actions.len(), 2);
    assert_eq!(actions[0].agreed.who.as_deref(), Some("Fatima"));
}

#[test]
fn a_visit_without_a_length_or_in_the_future_is_planned_and_reported_on_later() {
    let mut talk = Talk::with_coach();
    talk.say("coach visit roue", &["Stappenplan", "2022-01-12"]).unwrap();
    talk.say("coach visit roue", &["Budget", "2021-12-20", ""]).unwrap();
    assert!(talk.visits().iter().all(|visit| visit.minutes.is_none()));
    // Which of the two is asked; there is nothing to note and nothing agreed.
    talk.say("coach report roue", &["2 · 20-12-2021 · Budget", "45", "", ""]).unwrap();
    assert_eq!(talk.visits()[0].minutes, Some(45));
    talk.say("coach move roue", &["2022-01-14"]).unwrap();
    assert_eq!(talk.visits()[1].on.to_string(), "2022-01-14");
    let stopped = talk.say("coach cancel roue 2", &["n"]);
    assert!(matches!(stopped, Err(CommandError::Stopped)));
    talk.say("coach cancel roue 2", &["y"]).unwrap();
    assert_eq!(talk.visits().len(), 1);
}

#[test]
fn a_meeting_is_asked_and_who_was_there() {
    let mut talk = Talk::with_coach();
    let answers =
        ["wijkwandeling", "2021-12-20", "25:00", "<", "2021-12-21", "19u30", "Plein", "Waar is het te warm?"];
    talk.say("meeting add roue", &answers).unwrap();
    let page =
        |talk: &Talk| talk.register.store.read(|view| meeting::look(view, 1, talk.register.now)).unwrap();
    let text = page(&talk).meeting.text;
    assert_eq!((text.on.to_string().as_str(), text.at.as_deref()), ("2021-12-21", Some("19:30")));
    talk.say("meeting attend 1", &["Nadia", "12"]).unwrap();
    assert_eq!(page(&talk).meeting.present, 13);
    // Of the network it is asked how many of each neighbourhood were there.
    talk.say("meeting add --kind assembly --on 2021-12-20", &[]).unwrap();
    talk.say("meeting attend 2", &["", "La Roue=veel", "La Roue=9", "3"]).unwrap();
    let network = talk.register.store.read(|view| meeting::look(view, 2, talk.register.now)).unwrap();
    assert_eq!(network.meeting.present, 12);
    talk.say("meeting action 1", &["Meting laten doen", "de gemeente", "2022-03-01"]).unwrap();
    assert_eq!(page(&talk).actions[0].agreed.who.as_deref(), Some("de gemeente"));
    talk.say("action done", &["1 Meting laten doen · La Roue"]).unwrap();
    assert!(page(&talk).actions[0].done_on.is_some());
    assert!(matches!(talk.say("meeting remove 1", &["n"]), Err(CommandError::Stopped)));
}

#[test]
fn expertise_is_asked_booked_and_ended_by_prompts() {
    let mut talk = Talk::with_coach();
    talk.say("expert request roue", &["Biodiversiteit", "Welke planten?", "0", "3"]).unwrap();
    talk.say("expert book roue", &["Els Maes", "Bureau Blauw", "2022-01-20", "2"]).unwrap();
    talk.say("expert done roue", &["2", "Plan getekend"]).unwrap();
    talk.say("expert request roue water Regenwater --half-days 1", &[]).unwrap();
    talk.say("expert cancel roue", &["Geen geld"]).unwrap();
    let input = expert::ListInput { dossier: Some("roue".into()), ..expert::ListInput::default() };
    let listed = talk.register.store.read(|view| expert::list(view, &input)).unwrap();
    assert_eq!(listed.requests[0].text.used, Some(2));
    assert_eq!(listed.requests[0].text.field, "biodiversity");
    assert_eq!(listed.requests[1].text.outcome.as_deref(), Some("Geen geld"));
}

#[test]
fn an_action_for_a_dossier_asks_what_who_and_by_when() {
    let mut talk = Talk::with_coach();
    talk.say("action add roue", &["Zaal vragen", "Fatima", "gisteren", "2022-01-15"]).unwrap();
    let actions = talk.register.store.read(|view| action::list(view, Some("roue"), true)).unwrap().1;
    assert_eq!(actions[0].agreed.by.unwrap().to_string(), "2022-01-15");
}

#[test]
fn letters_of_an_edition_ask_where_they_go() {
    let mut talk = Talk::new();
    let folder = talk.folder.path().join("brieven");
    let answers = ["", folder.to_str().unwrap()];
    talk.say("letter completion --edition QDC-2021 --output /dev/null --force", &answers).unwrap();
    assert!(folder.join("QDC-2021-001-completion-nl.md").exists());
    assert!(talk.say("letter completion --edition QDC-2021", &["<"]).is_err(), "going back stops it");
}
