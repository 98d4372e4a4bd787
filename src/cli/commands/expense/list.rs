//! `wijk expense list`

use strum::VariantArray as _;

use crate::cli::commands::Outcome;
use crate::cli::parse;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::ledger::Fund;
use crate::domain::money::Cents;
use crate::domain::spending::LineState;
use crate::ops::expense::line::{ListRequest, Listed, list};
use crate::report::build::spending::expenses;
use crate::report::value::{Report, Section, Table};

/// `wijk expense list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier [default: all of the edition]
    dossier: Option<String>,
    /// Reference of the edition [default: the only open one]
    #[arg(long, value_name = "EDITION", conflicts_with = "dossier")]
    edition: Option<String>,
    /// Number of the expense note
    #[arg(long, value_name = "N", requires = "dossier")]
    note: Option<u32>,
    /// Only in this state: open, accepted, partly, refused or returned
    #[arg(long, value_name = "STATE")]
    state: Option<String>,
    /// Only from this fund: award or start-fund
    #[arg(long, value_name = "FUND")]
    fund: Option<String>,
    /// Only of the project with this number
    #[arg(long, value_name = "N")]
    project: Option<u32>,
}

/// Lists expenses.
///
/// # Errors
/// Not found; a word that is not known.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let tr = &session.ui.tr;
    let state = |text: &str| {
        parse::one_of(tr, ("--state", "expense", "expense-unknown-state"), LineState::VARIANTS, text)
    };
    let fund =
        |text: &str| parse::one_of(tr, ("--fund", "fund", "expense-unknown-fund"), Fund::VARIANTS, text);
    let request = ListRequest {
        dossier: args.dossier.clone(),
        edition: args.edition.clone(),
        note: args.note,
        state: args.state.as_deref().map(state).transpose()?,
        fund: args.fund.as_deref().map(fund).transpose()?,
        project: args.project,
    };
    let now = session.now;
    let (listed, rows) = session.open()?.read(|view| list(view, &request, now))?;
    let tr = &session.ui.tr;
    let (title, mut table) = match &listed {
        Listed::Dossier(place) => {
            let title = Fact::new("expense-list-title")
                .with("reference", &place.dossier.reference)
                .with("neighbourhood", &place.dossier.name);
            (title, expenses(tr, Some(&place.rules), &rows, false))
        }
        Listed::Edition(edition) => {
            let title = Fact::new("expense-list-title-edition").with("edition", &edition.reference);
            (title, expenses(tr, None, &rows, true))
        }
    };
    let gross: Cents = rows.iter().map(|row| row.text.gross).sum();
    let accepted: Cents = rows.iter().map(crate::storage::expense::ExpenseRow::accepted).sum();
    let total = Fact::new("expense-list-total")
        .with("count", rows.len())
        .with("gross", gross)
        .with("accepted", accepted);
    table = Table { note: (!rows.is_empty()).then(|| tr.fact(&total)), ..table };
    session.print(&Report { name: "expenses", title: tr.fact(&title), sections: vec![Section::Table(table)] })
}
