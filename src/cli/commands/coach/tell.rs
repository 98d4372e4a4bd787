//! What is said of visits, and which visit is meant.

use crate::cli::commands::action::tell as actions;
use crate::cli::editor;
use crate::cli::error::CommandError;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::hours::clock;
use crate::ops::visit::{self, Changed};
use crate::storage::Store;
use crate::storage::visit::VisitRow;

/// Says what became of a visit, what was agreed at it, and what comes next.
pub fn changed(code: &'static str, changed: &Changed, session: &mut Session) {
    session.ui.done(&fact(code, changed));
    for action in &changed.actions {
        actions::added(action, session);
        actions::late(action, changed.today, session);
    }
    let (reference, visit) = (&changed.dossier.reference, &changed.visit);
    if visit.minutes.is_none() && visit.on < changed.today {
        session.ui.warn(&Fact::new("coach-planned-past").with("on", visit.on).with("number", visit.number));
        session.ui.next(&format!("wijk coach report {reference} {} --minutes …", visit.number));
    } else {
        session.ui.next(&format!("wijk coach visits {reference}"));
    }
    session.after_change();
}

/// A message about a visit.
pub fn fact(code: &'static str, changed: &Changed) -> Fact {
    let (dossier, visit) = (&changed.dossier, &changed.visit);
    Fact::new(code)
        .with("reference", &dossier.reference)
        .with("neighbourhood", &dossier.name)
        .with("number", visit.number)
        .with("on", visit.on)
        .with("coach", &visit.coach_name)
        .with("subject", &visit.subject)
        .with("duration", clock(visit.minutes.map_or(0, i64::from)))
}

/// The visit that is meant: given, the only one, or chosen among those that are still to be reported on.
pub fn which(
    number: Option<u32>,
    dossier: &str,
    store: &Store,
    session: &mut Session,
) -> Result<u32, CommandError> {
    if let Some(number) = number {
        return Ok(number);
    }
    let (dossier, visits) = store.read(|view| visit::list(view, dossier))?;
    let open: Vec<&VisitRow> = visits.iter().filter(|visit| visit.minutes.is_none()).collect();
    match &open[..] {
        [only] => Ok(only.number),
        [] => {
            let fact = Fact::new("coach-none-planned").with("reference", &dossier.reference);
            Err(crate::ops::Error::refused(fact, format!("wijk coach visit {}", dossier.reference)).into())
        }
        several => {
            let day = |visit: &VisitRow| crate::i18n::date(session.ui.tr.language(), visit.on);
            let labels: Vec<String> = several
                .iter()
                .map(|visit| format!("{} · {} · {}", visit.number, day(visit), visit.subject))
                .collect();
            let question = session.ui.tr.text("coach-ask-which");
            match session.prompter.choice(&question, "N", &labels, 0, None)? {
                Answer::Is(at) => several.get(at).map(|visit| visit.number).ok_or(CommandError::Stopped),
                Answer::Back => Err(CommandError::Stopped),
            }
        }
    }
}

/// Notes as they were given: the word `editor` opens the user's own editor. `None` when nothing was written.
///
/// # Errors
/// There is no editor, or it failed.
pub fn notes(
    given: Option<String>,
    before: &str,
    reference: &str,
    session: &mut Session,
) -> Result<Option<(String, Option<editor::Edited>)>, CommandError> {
    match given {
        Some(word) if word == "editor" => {
            let edited = editor::edit_for(session, &format!("{reference}-notes.md"), before, "--notes")?;
            match edited {
                Some(edited) => Ok(Some((edited.text.trim_end().to_owned(), Some(edited)))),
                None => {
                    session.ui.note(&Fact::new("plan-edit-nothing"));
                    Ok(None)
                }
            }
        }
        given => Ok(given.map(|text| (text, None))),
    }
}
