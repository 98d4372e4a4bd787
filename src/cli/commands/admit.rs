//! `wijk admit`: an applicant is let in, and the preparation begins; or every applicant of an edition.

use super::Outcome;
use super::moving::{self, How};
use crate::cli::input;
use crate::cli::session::Session;
use crate::domain::dossier::lifecycle::Move;
use crate::domain::fact::Fact;
use crate::ops::moves::{AdmitAllRequest, admit_all};

/// `wijk admit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    #[arg(required_unless_present = "all")]
    dossier: Option<String>,
    /// Every candidate of an edition, in one operation; all or none
    #[arg(long, conflicts_with_all = ["dossier", "overrides"])]
    all: bool,
    /// The edition of --all [default: the only open one]
    #[arg(long, value_name = "EDITION", requires = "all", conflicts_with = "dossier")]
    edition: Option<String>,
    /// Leave the candidates that the rules refuse, and admit the others
    #[arg(long, requires = "all", conflicts_with = "dossier")]
    skip_refused: bool,
    /// When, by whom and why.
    #[command(flatten)]
    how: How,
    /// Set a rule aside for this dossier; needs --reason
    #[arg(long = "override", value_name = "RULE", requires = "reason")]
    overrides: Vec<String>,
}

/// Admits a candidate when the edition's rules allow it, or all of them.
///
/// # Errors
/// As [`crate::ops::moves::make`] and [`admit_all`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.dossier {
        Some(dossier) => moving::of(dossier, Move::Admit, args.how, args.overrides, session),
        None => everyone(args, session),
    }
}

/// Admits every candidate, and says of the others which rules stand in the way.
fn everyone(args: Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.how.on.as_deref())?;
    let request = AdmitAllRequest {
        edition: args.edition,
        on,
        body: args.how.by,
        reason: args.how.reason,
        skip_refused: args.skip_refused,
    };
    let mut store = session.open_for_writing()?;
    let all = admit_all(&mut session.context(&mut store, "admit"), &request)?;
    let fact = Fact::new("admit-done")
        .with("edition", &all.edition.reference)
        .with("count", all.admitted.len())
        .with("on", all.on);
    session.ui.done(&fact);
    for (rule, count) in &all.warned {
        session.ui.warn(&Fact::new("admit-warned").with("rule", rule).with("count", *count));
    }
    if !all.refused.is_empty() {
        let fact = Fact::new("admit-skipped")
            .with("count", all.refused.len())
            .with_list("dossiers", all.refused.iter().cloned());
        session.ui.warn(&fact);
    }
    session.ui.next(&format!("wijk list --edition {}", all.edition.reference));
    session.after_change();
    Ok(())
}
