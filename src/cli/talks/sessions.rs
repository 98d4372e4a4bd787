//! Conversations about sessions and opinions.

use super::{INVENTORY, ROADMAP, Talk};
use crate::cli::error::CommandError;
use crate::domain::opinion::Opined;
use crate::domain::session::Capacity;
use crate::ops::session::{self, Page};
use crate::ops::{inventory, plan};

fn talk() -> Talk {
    let mut talk = Talk::new();
    inventory::add_from(&mut talk.register.context(), "roue", INVENTORY, false).unwrap();
    plan::write(&mut talk.register.context(), "roue", ROADMAP, None).unwrap();
    talk.register.submit("2021-12-01");
    talk.register.stand("selection");
    talk
}

fn page(talk: &Talk) -> Page {
    talk.register.store.read(|view| session::look(view, Some("1"), talk.register.now)).unwrap()
}

#[test]
fn a_session_is_asked_filled_and_gone_through_project_after_project() {
    let mut talk = talk();
    let answers = [
        "Raad van de Participatieve Duurzame Wijken",
        "2021-12-17",
        "25:00",
        "<",
        "2021-12-17",
        "14u",
        "Huis van de wijk",
        "",
    ];
    talk.say("session open", &answers).unwrap();
    let members = [
        "Lid 1",
        "Helmet",
        "",
        "voorzitter",
        "y", //
        "",
        "Vert Dure",
        "",
        "",
        "y", //
        "Begeleider 1",
        "",
        "Gespreksleiding",
        "begeleider",
        "n",
    ];
    talk.say("session member add", &members).unwrap();
    talk.say("session agenda add", &["y"]).unwrap();
    talk.say("session present", &["1 Lid 1 (Helmet)|2 Vert Dure"]).unwrap();
    let seats = page(&talk).seats;
    let capacities: Vec<_> = seats.iter().map(|seat| seat.capacity).collect();
    assert_eq!(capacities, [Capacity::Chair, Capacity::Member, Capacity::Facilitator]);
    assert_eq!(
        seats.iter().map(|seat| seat.present).collect::<Vec<_>>(),
        [Some(true), Some(true), Some(false)]
    );
    let opinions = [
        "gunstig",
        "9000",
        "6000",
        "Kan soberder",
        "y",
        "De vergunning",
        "",
        "n", // 9000 is more than was asked
        "ongunstig",
        "<",
        "uitgesteld",
        "Meer uitleg", //
        "<",
        "uitgesteld",
        "Nog meer uitleg", // back to the second project
        "gunstig",
        "",
        "",
        "n",
    ];
    talk.say("session opinion", &opinions).unwrap();
    let page = page(&talk);
    let said: Vec<_> = page.opinions.iter().map(|one| (one.number, one.text.verdict)).collect();
    assert_eq!(said, [(1, Opined::Favourable), (2, Opined::Postponed), (3, Opined::Favourable)]);
    assert_eq!(page.opinions[0].text.amount.unwrap().0, 600_000);
    assert_eq!(page.opinions[0].text.conditions[0].text, "De vergunning");
    assert_eq!(page.opinions[1].text.text.as_deref(), Some("Nog meer uitleg"));
    talk.say("session close", &[]).unwrap();
}

#[test]
fn whoever_stops_halfway_the_agenda_keeps_what_was_said() {
    let mut talk = talk();
    talk.say("session open --body council --on 2021-12-17", &[]).unwrap();
    talk.say("session member add 1 --neighbourhood Helmet", &[]).unwrap();
    talk.say("session agenda add 1 --all", &[]).unwrap();
    talk.say("session present 1 all", &[]).unwrap();
    let stopped = talk.say("session opinion 1", &["gunstig", "", "", "n"]);
    assert!(matches!(stopped, Err(CommandError::StoppedAfterSaving { .. })), "{stopped:?}");
    assert_eq!(page(&talk).opinions.len(), 1);
    assert!(matches!(talk.say("session remove 1", &[]), Err(CommandError::Operation(_))));
}

#[test]
fn an_opinion_on_paper_asks_what_and_whose() {
    let mut talk = talk();
    talk.say("opinion add roue --project 2", &["ongunstig", "Werkgroep", "Niet haalbaar"]).unwrap();
    let listed = talk.register.store.read(|view| crate::ops::opinion::of_dossier(view, "roue")).unwrap();
    assert_eq!(listed.opinions[0].body, "Werkgroep");
    assert_eq!(listed.opinions[0].text.text.as_deref(), Some("Niet haalbaar"));
}
