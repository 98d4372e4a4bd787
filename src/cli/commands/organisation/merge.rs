//! `wijk organisation merge`

use crate::cli::commands::Outcome;
use crate::cli::commands::person::{choose, moved};
use crate::cli::session::Session;
use crate::domain::fact::{Fact, Value};
use crate::ops::organisation::{Merged, contradictions, merge};
use crate::ops::person::Prefer;

/// `wijk organisation merge`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The record that goes: number, enterprise number, or any part of the name that fits one organisation
    from: String,
    /// The record that stays and gets all that the other one has
    into: String,
    /// Which details hold where they contradict each other: from or into
    #[arg(long, value_name = "WHICH")]
    prefer: Option<String>,
}

/// Joins two records of one organisation.
///
/// # Errors
/// As [`merge`]; they contradict each other and nobody can be asked.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let found = store.read(|view| contradictions(view, &args.from, &args.into))?;
    let found: Vec<_> = found.into_iter().map(|one| (one.detail.to_string(), one.from, one.into)).collect();
    let chosen = choose(&found, args.prefer.as_deref(), session)?;
    let holds = |detail: &str| {
        let at = found.iter().position(|(name, _, _)| name == detail);
        at.and_then(|at| chosen.get(at)).copied().unwrap_or(Prefer::Into)
    };
    let mut context = session.context(&mut store, "organisation merge");
    let merged = merge(&mut context, &args.from, &args.into, |detail| holds(detail.into()))?;
    tell(&merged, session);
    Ok(())
}

fn tell(merged: &Merged, session: &mut Session) {
    let fact = Fact::new("organisation-merged")
        .with("from", merged.from.id.0.to_string())
        .with("gone", &merged.from.organisation.name)
        .with("into", merged.into.id.0.to_string())
        .with("stays", &merged.into.organisation.name);
    session.ui.done(&fact);
    moved(
        &[
            ("organisation-moved-partnerships", merged.partnerships),
            ("person-moved-roles", merged.roles),
            ("person-moved-requests", merged.requests),
        ],
        session,
    );
    if merged.joined > 0 {
        session.ui.note(&Fact::new("organisation-merged-joined").with("count", merged.joined));
    }
    if !merged.changed.is_empty() {
        let details = merged.changed.iter().map(|detail| Value::Term(format!("detail-{detail}")));
        session.ui.note(&Fact::new("person-merged-details").with_list("details", details));
    }
    session.ui.next(&format!("wijk organisation show {}", merged.into.id.0));
    session.after_change();
}
