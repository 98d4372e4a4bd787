//! `wijk partner list`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::ops::partner::list;
use crate::report::build::partners::{cells, columns};
use crate::report::value::{Report, Section, Table};

/// `wijk partner list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only of this dossier: reference, or any part of it or of the neighbourhood's name that fits one
    dossier: Option<String>,
    /// Only in this status: explored, asked, agreed, signed or ended
    #[arg(long, value_name = "STATUS")]
    status: Option<String>,
}

/// Lists partners with what they bring in.
///
/// # Errors
/// The dossier is not found; there is no such status.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let status = args.status.as_deref().map(|text| super::status::word(session, text)).transpose()?;
    let (dossier, listed) = session.open()?.read(|view| list(view, args.dossier.as_deref(), status))?;
    let tr = &session.ui.tr;
    let with_dossier = dossier.is_none();
    let title = match &dossier {
        Some(dossier) => tr.fact(
            &Fact::new("partner-title-of")
                .with("reference", &dossier.reference)
                .with("neighbourhood", &dossier.name),
        ),
        None => tr.text("partner-title"),
    };
    let money: Cents = listed.iter().flat_map(|one| &one.contributions).filter_map(|one| one.amount).sum();
    let note = (money > Cents::ZERO).then(|| tr.fact(&Fact::new("partner-money-note").with("money", money)));
    let report = Report {
        name: "partners",
        title,
        sections: vec![Section::Table(Table {
            key: "partners",
            title: None,
            columns: columns(tr, with_dossier),
            rows: listed.iter().map(|one| cells(tr, one, with_dossier)).collect(),
            when_empty: Some(tr.text("partner-list-empty")),
            note,
        })],
    };
    session.print(&report)
}
