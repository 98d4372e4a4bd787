//! Conversations about decisions and what follows on them.

use super::{INVENTORY, ROADMAP, Talk};
use crate::cli::error::CommandError;
use crate::domain::decision::{AppealOutcome, Opined};
use crate::domain::roadmap::Verdict;
use crate::ops::{inventory, opinion, plan};
use crate::storage::decision::DecisionRow;

/// The roadmap of La Roue is in selection.
fn talk() -> Talk {
    let mut talk = Talk::new();
    inventory::add_from(&mut talk.register.context(), "roue", INVENTORY, false).unwrap();
    plan::write(&mut talk.register.context(), "roue", ROADMAP, None).unwrap();
    talk.register.in_selection();
    talk
}

/// And the Council had its opinion.
fn talk_after_the_council() -> Talk {
    let mut talk = Talk::new();
    inventory::add_from(&mut talk.register.context(), "roue", INVENTORY, false).unwrap();
    plan::write(&mut talk.register.context(), "roue", ROADMAP, None).unwrap();
    talk.register.judged();
    talk
}

fn decided(talk: &Talk, number: u32) -> Option<DecisionRow> {
    let dossier = talk.register.dossier;
    let rows = talk.register.store.read(|view| view.decisions(dossier)).unwrap();
    rows.into_iter().find(|row| row.number == number).unwrap().decision
}

#[test]
fn an_opinion_on_paper_is_taken_back_by_choosing_which() {
    let mut talk = talk();
    talk.say("opinion add roue unfavourable --project 1 --by agency --text Nee --on 2021-12-10", &[])
        .unwrap();
    talk.say("opinion add roue unfavourable --project 2 --by agency --text Nee --on 2021-12-10", &[])
        .unwrap();
    let back = talk.say("opinion withdraw roue", &["<"]);
    assert!(matches!(back, Err(CommandError::Stopped)));
    let listed =
        |talk: &Talk| talk.register.store.read(|view| opinion::of_dossier(view, "roue")).unwrap().opinions;
    let title = listed(&talk)[1].title.clone();
    let body = "Leefmilieu Brussel";
    talk.say("opinion withdraw roue", &[&format!("2 {title} · {body} · 10-12-2021")]).unwrap();
    let left: Vec<(u32, Opined)> = listed(&talk).iter().map(|one| (one.number, one.text.verdict)).collect();
    assert_eq!(left, [(1, Opined::Unfavourable)]);
    talk.say("opinion withdraw roue", &[]).unwrap();
    assert!(listed(&talk).is_empty());
}

#[test]
fn a_decision_asks_amount_body_and_conditions_and_goes_back_over_them() {
    let mut talk = talk_after_the_council();
    let council = "Raad van de Participatieve Duurzame Wijken";
    let answers = [
        "toegekend",
        "<",
        "geweigerd",
        "<",
        "toegekend",
        "veel",
        "5000",
        council,
        "<",
        "<",
        "6000",
        council,
        "De offerte was te hoog",
        "y",
        "De vergunning is verleend",
        "voor de overeenkomst",
        "n",
    ];
    talk.say("decide roue --project 1", &answers).unwrap();
    let decision = decided(&talk, 1).unwrap();
    assert_eq!((decision.verdict, decision.amount.0), (Verdict::Awarded, 600_000));
    assert_eq!(decision.reason.as_deref(), Some("De offerte was te hoog"));
    let dossier = talk.register.dossier;
    let conditions = talk.register.store.read(|view| view.conditions(dossier)).unwrap();
    assert_eq!(conditions[0].condition.text, "De vergunning is verleend");
    assert_eq!(conditions[0].condition.before.to_string(), "agreement");
    // Going back at the first question stops, and nothing is saved.
    let stopped = talk.say("decide roue --project 2", &["<"]);
    assert!(matches!(stopped, Err(CommandError::Stopped)));
    assert!(decided(&talk, 2).is_none());
    // A place on the reserve list asks why, and no amount.
    talk.say("decide roue --project 2", &["op de reservelijst", council, "Te weinig geld"]).unwrap();
    assert_eq!(decided(&talk, 2).unwrap().rank, Some(1));
    let condition = ["1.1 De vergunning is verleend"];
    talk.say("condition met roue", &["<"]).unwrap_err();
    talk.say("condition met roue", &condition).unwrap();
}

#[test]
fn what_follows_on_a_decision_asks_what_is_missing() {
    let mut talk = talk();
    talk.register.decide(&[1]);
    talk.say("approve roue --withhold", &["<"]).unwrap_err();
    talk.say("approve roue --withhold", &["Eerst een offerte"]).unwrap();
    let taken = |talk: &Talk| {
        let dossier = talk.register.dossier;
        talk.register.store.read(|view| view.approvals(dossier)).unwrap()
    };
    assert_eq!(taken(&talk)[0].reason.as_deref(), Some("Eerst een offerte"));
    talk.say("approve roue --replace", &[]).unwrap();
    talk.say("agreement draw roue", &[]).unwrap();
    assert!(matches!(talk.say("agreement signed roue", &["<"]), Err(CommandError::Stopped)));
    talk.say("agreement signed roue", &["de wijk"]).unwrap();
    let dossier = talk.register.dossier;
    let agreement = talk.register.store.read(|view| view.agreement(dossier)).unwrap().unwrap();
    assert!(agreement.signed_by_group.is_some() && agreement.signed_by_office.is_none());
}

#[test]
fn an_appeal_is_asked_and_settled_by_prompts() {
    let mut talk = talk();
    talk.register.decide(&[1]);
    // The grounds may not be empty; back once.
    talk.say("appeal add roue --project 2", &["", "De offerte", "<", "De offerte lag erbij", "Een bewoner"])
        .unwrap();
    let appeals = |talk: &Talk| {
        let dossier = talk.register.dossier;
        talk.register.store.read(|view| view.appeals(dossier)).unwrap()
    };
    assert_eq!(appeals(&talk)[0].grounds, "De offerte lag erbij");
    assert_eq!(appeals(&talk)[0].by.as_deref(), Some("Een bewoner"));
    talk.say("appeal settle roue", &["gegrond", "<", "ongegrond", "", "Niets nieuws", "Selectiejury"])
        .unwrap();
    let settled = appeals(&talk)[0].settled.clone().unwrap();
    assert_eq!((settled.outcome, settled.reason.as_deref()), (AppealOutcome::Rejected, Some("Niets nieuws")));
}

#[test]
fn dossiers_for_an_agenda_are_ticked_when_not_all_come() {
    let mut talk = talk();
    talk.say("session open --body council --on 2021-12-17", &[]).unwrap();
    let back = talk.say("session agenda add", &["n", "<"]);
    assert!(matches!(back, Err(CommandError::Stopped)));
    talk.say("session agenda add", &["n", "QDC-2021-001 La Roue"]).unwrap();
    let now = talk.register.now;
    let page = talk.register.store.read(|view| crate::ops::session::look(view, None, now)).unwrap();
    assert_eq!(page.dossiers().count(), 1);
}
