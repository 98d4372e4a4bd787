//! `wijk payment plan`

use super::{asked, tell};
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::ops::payment::{PlanRequest, Planned, plan, planned};
use crate::report::build::payment::plan as instalments;
use crate::report::value::{Report, Section};

/// `wijk payment plan`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// An instalment: signature:80%, report:1500,00, day:2027-03-01=2500 or proofs:rest; repeat for more [default: the edition's]
    #[arg(long = "instalment", value_name = "WHEN:HOWMUCH")]
    instalments: Vec<String>,
    /// Take the place of the plan that there is; what is paid or on its way stays
    #[arg(long)]
    replace: bool,
}

/// States the plan of a dossier, or shows the one that there is.
///
/// # Errors
/// As [`plan`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let before = session.open()?.read(|view| planned(view, &args.dossier))?;
    if args.instalments.is_empty() && !args.replace && !before.instalments.is_empty() {
        return print(&before, session);
    }
    let mut request =
        PlanRequest { dossier: args.dossier, instalments: args.instalments, replace: args.replace };
    let begun = before.instalments.iter().any(|row| row.payment.is_some());
    let unstated = before.rules.money.instalments.is_empty() || begun;
    if request.instalments.is_empty() && unstated && before.remains.given > Cents::ZERO {
        request.instalments = asked::instalments(session)?;
    }
    let mut store = session.open_for_writing()?;
    let planned = plan(&mut session.context(&mut store, "payment plan"), &request)?;
    print(&planned, session)?;
    let reference = &planned.dossier.reference;
    session.ui.done(&Fact::new("payment-planned").with("reference", reference));
    session.ui.next(&format!("wijk payment add {reference}"));
    session.after_change();
    Ok(())
}

fn print(planned: &Planned, session: &mut Session) -> Outcome {
    let tr = &session.ui.tr;
    let title = Fact::new("payment-plan-title")
        .with("reference", &planned.dossier.reference)
        .with("neighbourhood", &planned.dossier.name)
        .with("amount", planned.remains.given);
    let sections = vec![Section::Table(instalments(tr, &planned.instalments))];
    session.print(&Report { name: "payment-plan", title: tr.fact(&title), sections })?;
    tell::remains(&planned.remains, session);
    Ok(())
}
