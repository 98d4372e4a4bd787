//! `wijk session member`: who sits in a session.

mod add;
mod edit;
mod list;
mod remove;

use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::parse;
use crate::cli::session::Session;
use crate::domain::fact::{Fact, Fault};
use crate::domain::session::Capacity;
use crate::exchange::session_tables;
use crate::ops;
use crate::ops::session::{Page, Seated};
use strum::VariantArray;

/// `wijk session member`
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Member,
}

#[derive(Debug, clap::Subcommand)]
enum Member {
    /// Give people a seat: in their own name, or for a neighbourhood or an organisation
    Add(add::Args),
    /// Change a seat
    Edit(edit::Args),
    /// Take somebody out of a session
    Remove(remove::Args),
    /// List who sits in a session
    List(list::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Member::Add(args) => add::run(args, session),
        Member::Edit(args) => edit::run(args, session),
        Member::Remove(args) => remove::run(&args, session),
        Member::List(args) => list::run(&args, session),
    }
}

/// As what somebody sits.
fn capacity(session: &Session, text: Option<&str>) -> Result<Option<Capacity>, CommandError> {
    let Some(text) = text else { return Ok(None) };
    if let Some(found) = session_tables::capacity(text) {
        return Ok(Some(found));
    }
    let words = ("--capacity", "capacity", "session-unknown-capacity");
    parse::one_of(&session.ui.tr, words, Capacity::VARIANTS, text).map(Some)
}

/// A rule that is set aside needs its reason.
fn reason_given(rules: &[String], reason: Option<&str>) -> Result<(), CommandError> {
    if rules.is_empty() || reason.is_some_and(|reason| !reason.trim().is_empty()) {
        return Ok(());
    }
    Err(ops::Error::invalid(Fault::of("--reason", "", Fact::new("plan-text-needed"))).into())
}

/// Points out what came into the register with the seats.
fn told(page: &Page, seated: &Seated, session: &mut Session) {
    for (name, like) in &seated.places {
        match like {
            Some(like) => {
                session.ui.warn(&Fact::new("session-place-like").with("name", name).with("like", like));
                let quoted = [name, like].map(|name| ops::find::quoted(name));
                session.ui.next(&format!("wijk neighbourhood merge {} {}", quoted[0], quoted[1]));
            }
            None => session.ui.note(&Fact::new("session-place-new").with("name", name)),
        }
    }
    for (id, name, near) in &seated.near {
        crate::cli::commands::person::tell::near(id.0, name, near, session);
    }
    if seated.aside > 0 {
        let fact = Fact::new("session-rule-aside").with("count", seated.aside).with("body", page.body());
        session.ui.warn(&fact);
    }
}
