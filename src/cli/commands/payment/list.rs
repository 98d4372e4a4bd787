//! `wijk payment list`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::domain::payment::PaymentState;
use crate::ops::payment::{of_dossier, of_edition};
use crate::report::build::payment::payments;
use crate::report::value::{Report, Section, Table};
use crate::storage::payment::PaymentRow;

/// `wijk payment list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    #[arg(conflicts_with = "edition")]
    dossier: Option<String>,
    /// Those of an edition, such as QDC-2021 [default: of all]
    #[arg(long, value_name = "EDITION")]
    edition: Option<String>,
    /// Only those that are not ordered yet
    #[arg(long, conflicts_with_all = ["ordered", "paid"])]
    open: bool,
    /// Only those that are ordered and not confirmed
    #[arg(long, conflicts_with = "paid")]
    ordered: bool,
    /// Only those that the bank paid
    #[arg(long)]
    paid: bool,
}

impl Args {
    fn shows(&self, payment: &PaymentRow) -> bool {
        let state = payment.state();
        match (self.open, self.ordered, self.paid) {
            (true, ..) => state.is_open(),
            (_, true, _) => state == PaymentState::Ordered,
            (.., true) => state == PaymentState::Paid,
            _ => true,
        }
    }
}

/// Lists payments; cancelled ones too, unless only some are asked for.
///
/// # Errors
/// The dossier or the edition is not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let store = session.open()?;
    let (of, mut rows) = match &args.dossier {
        Some(text) => {
            let (dossier, rows) = store.read(|view| of_dossier(view, text))?;
            (Some(format!("{} {}", dossier.reference, dossier.name)), rows)
        }
        None => {
            let (edition, rows) = store.read(|view| of_edition(view, args.edition.as_deref()))?;
            (edition.map(|edition| edition.reference), rows)
        }
    };
    rows.retain(|row| args.shows(row));
    let tr = &session.ui.tr;
    let counted = || rows.iter().filter(|row| row.state() != PaymentState::Cancelled);
    let total: Cents = counted().map(|row| row.amount).sum();
    let note = Fact::new("payment-total").with("count", counted().count()).with("total", total);
    let title = Fact::new("payment-list-title")
        .with("some", i64::from(of.is_some()))
        .with("of", of.unwrap_or_default());
    let note = (!rows.is_empty()).then(|| tr.fact(&note));
    let list = Table { note, ..payments(tr, "payments", &rows) };
    session.print(&Report { name: "payments", title: tr.fact(&title), sections: vec![Section::Table(list)] })
}
