//! Conversations about votes.

use super::Talk;
use crate::cli::error::CommandError;
use crate::domain::money::Cents;
use crate::domain::vote::BallotType;
use crate::ops::vote::tests::ready_in;
use crate::ops::vote::{self, Page, Stage};
use crate::storage::Store;

fn talk() -> Talk {
    let folder = tempfile::TempDir::new().unwrap();
    let register = ready_in(Store::create(&folder.path().join("wijk.db")).unwrap());
    Talk { folder, register }
}

fn page(talk: &Talk) -> Page {
    talk.register.store.read(|view| vote::look(view, None, talk.register.now)).unwrap()
}

#[test]
fn what_neither_the_flags_nor_the_edition_say_of_a_vote_is_asked() {
    let mut talk = talk();
    // The way back leads to the question before; a day that cannot be read is asked again.
    talk.say("vote open", &["7000", "<", "8000", "morgen", "2026-05-31"]).unwrap();
    let opened = page(&talk).vote;
    assert_eq!((opened.budget, opened.ends_on.to_string().as_str()), (Cents(800_000), "2026-05-31"));
    talk.say("vote remove", &[]).unwrap();
    let stopped = talk.say("vote open", &["8000"]);
    assert!(matches!(stopped, Err(CommandError::Stopped)));
    talk.say("vote open --budget 8000 --until 2026-05-31 --ballot cumulative", &["10"]).unwrap();
    let terms = page(&talk).vote.terms;
    assert_eq!((terms.ballot, terms.points), (BallotType::Cumulative, Some(10)));
}

#[test]
fn a_pile_of_ballots_is_typed_line_by_line_and_the_last_can_be_taken_back() {
    let mut talk = talk();
    talk.say("vote open --budget 8000 --until 2026-05-31", &[]).unwrap();
    talk.say("vote add", &["<", "1,2", "x", "9", "3", "<", "-", ""]).unwrap();
    assert_eq!(page(&talk).ballots(), (2, 1));
    let nothing = talk.say("vote add", &[""]);
    assert!(matches!(nothing, Err(CommandError::Stopped)));
    // Whoever stops in the middle of a pile keeps what was typed.
    let stopped = talk.say("vote add", &["1", "2"]);
    assert!(matches!(stopped, Err(CommandError::StoppedAfterSaving { .. })));
    assert_eq!(page(&talk).ballots(), (4, 1));
    assert_eq!(page(&talk).batches.len(), 2);
}

#[test]
fn closing_early_and_adopting_are_asked() {
    let mut talk = talk();
    talk.say("vote open --budget 8000 --until 2026-05-31 --ties lot", &[]).unwrap();
    talk.say("vote add 1 2", &[]).unwrap();
    assert!(matches!(talk.say("vote close", &["n"]), Err(CommandError::Stopped)));
    talk.say("vote close", &["y"]).unwrap();
    talk.say("vote lot", &["3-1-4", "Nora"]).unwrap();
    talk.say("vote run", &[]).unwrap();
    talk.say("vote adopt", &["college"]).unwrap();
    assert_eq!(page(&talk).stage(), Stage::Adopted);
}
