//! `wijk session agenda add`

use crate::cli::commands::Outcome;
use crate::cli::commands::session::tell;
use crate::cli::error::CommandError;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::session::{self, AgendaInput};
use crate::storage::Store;

/// So many dossiers that stay off are named at most.
const NAMED: usize = 5;

/// `wijk session agenda add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The session: number, day, or part of the name of its body [default: the only one not closed]
    session: Option<String>,
    /// Dossiers, each by a part of its reference or of its neighbourhood's name
    #[arg(value_name = "DOSSIER")]
    dossiers: Vec<String>,
    /// All dossiers of the edition that are in selection; only admissible ones where the edition asks that
    #[arg(long)]
    all: bool,
    /// Another point, in words; may be repeated
    #[arg(long, value_name = "TEXT")]
    title: Vec<String>,
    /// In which place [default: at the end]
    #[arg(long, value_name = "N")]
    at: Option<u32>,
}

/// Which dossiers come on the agenda; back, or none of them, stops.
fn chosen(store: &Store, of: Option<&str>, session: &mut Session) -> Result<Vec<String>, CommandError> {
    let now = session.now;
    let could = store.read(|view| session::could_come(view, of, now))?;
    let names: Vec<String> = could.iter().map(|(reference, name)| format!("{reference} {name}")).collect();
    let question = session.ui.tr.text("session-ask-dossiers");
    let Answer::Is(ticked) = session.prompter.choices(&question, "DOSSIER", &names, &[])? else {
        return Err(CommandError::Stopped);
    };
    let references: Vec<String> =
        ticked.into_iter().filter_map(|at| could.get(at)).map(|(reference, _)| reference.clone()).collect();
    if references.is_empty() { Err(CommandError::Stopped) } else { Ok(references) }
}

/// Puts dossiers and other points on the agenda.
///
/// # Errors
/// As [`session::add_to_agenda`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let mut input = AgendaInput { dossiers: args.dossiers, all: args.all, titles: args.title, at: args.at };
    if input.dossiers.is_empty() && !input.all && input.titles.is_empty() {
        if !session.prompter.can_ask() {
            return Err(CommandError::AnswerNeeded("DOSSIER, --all, --title".to_owned()));
        }
        let question = session.ui.tr.text("session-ask-all");
        input.all = session.prompter.confirm(&question, "--all", true)?;
    }
    let mut store = session.open_for_writing()?;
    if input.dossiers.is_empty() && !input.all && input.titles.is_empty() {
        input.dossiers = chosen(&store, args.session.as_deref(), session)?;
    }
    let mut context = session.context(&mut store, "session agenda add");
    let (page, changed) = session::add_to_agenda(&mut context, args.session.as_deref(), &input)?;
    let fact = tell::fact("session-agenda-added", &page)
        .with("count", changed.added)
        .with("points", page.items.len());
    session.ui.done(&fact);
    if !changed.inadmissible.is_empty() {
        let fact = Fact::new("session-left-off")
            .with("count", changed.inadmissible.len())
            .with("more", changed.inadmissible.len().saturating_sub(NAMED))
            .with_list("references", changed.inadmissible.into_iter().take(NAMED));
        session.ui.warn(&fact);
        session.ui.next(&format!("wijk admissibility list {}", page.session.edition_reference));
    }
    tell::next(&page, session);
    Ok(())
}
