//! `wijk agreement draw`

use crate::cli::commands::Outcome;
use crate::cli::input;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::ops::agreement::{DrawRequest, draw};
use crate::ops::payment::planned;

/// `wijk agreement draw`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Reference of the agreement [default: made from that of the dossier]
    #[arg(long, value_name = "TEXT")]
    reference: Option<String>,
    /// First day of its term
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// Last day of its term
    #[arg(long, value_name = "DATE")]
    until: Option<String>,
    /// Draw it anew: it has to be sent and signed again
    #[arg(long)]
    replace: bool,
}

/// Draws the agreement over all that is awarded.
///
/// # Errors
/// As [`draw`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let request = DrawRequest {
        dossier: args.dossier.clone(),
        reference: args.reference.clone(),
        from: input::day("--from", args.from.as_deref())?,
        until: input::day("--until", args.until.as_deref())?,
        replace: args.replace,
    };
    let mut store = session.open_for_writing()?;
    let agreed = draw(&mut session.context(&mut store, "agreement draw"), &request)?;
    let fact = Fact::new("agreement-drawn")
        .with("reference", &agreed.dossier.reference)
        .with("neighbourhood", &agreed.dossier.name)
        .with("agreement", &agreed.agreement.reference)
        .with("amount", agreed.agreement.amount);
    session.ui.done(&fact);
    super::warn(&agreed, session);
    if !session.globals.dry_run {
        drop(store);
        plan(&agreed.dossier.reference, session)?;
    }
    session.ui.next(&format!("wijk agreement sent {}", agreed.dossier.reference));
    session.after_change();
    Ok(())
}

/// Tells of the plan by which it is paid: the edition's, or one that no longer adds up.
fn plan(reference: &str, session: &mut Session) -> Outcome {
    let planned = session.open()?.read(|view| planned(view, reference))?;
    if planned.instalments.is_empty() {
        return Ok(());
    }
    let off = planned.remains.unscheduled();
    if off == Cents::ZERO {
        session.ui.note(&Fact::new("payment-plan-follows").with("count", planned.instalments.len()));
        return Ok(());
    }
    let (more, difference) = (i64::from(off < Cents::ZERO), Cents(off.0.saturating_abs()));
    session.ui.warn(&Fact::new("payment-plan-off").with("more", more).with("difference", difference));
    session.ui.next(&format!("wijk payment plan {reference} --replace"));
    Ok(())
}
