//! `wijk vote adopt`

use super::page::column;
use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::cli::{asking, parse};
use crate::domain::fact::{Fact, Fault};
use crate::i18n::Tr;
use crate::ops::vote::adopt::{AdoptRequest, Adopted, Reserve, adopt};
use crate::report::value::{Cell, Report, Section, Table};

/// `wijk vote adopt`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the vote, or part of its name or edition [default: the only one that runs]
    vote: Option<String>,
    /// Who adopts the result: a body of the edition, or a name
    #[arg(long = "by", value_name = "BODY")]
    body: Option<String>,
    /// The day of the decision [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// Put so many projects that were not chosen on the reserve list, or all
    #[arg(long, value_name = "COUNT")]
    reserve: Option<String>,
    /// Why a project was not chosen [default: its votes and its place]
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// Makes the result of a vote the decisions.
///
/// # Errors
/// As [`adopt`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = parse::flag("--on", args.on.as_deref(), parse::day)?;
    let reserve = match args.reserve.as_deref().map(str::trim) {
        None => Reserve::None,
        Some("all") => Reserve::All,
        Some(text) => Reserve::First(parse::count(text).map_err(|_| {
            CommandError::from(crate::ops::Error::invalid(Fault::of(
                "--reserve",
                text,
                Fact::new("voting-wrong-reserve"),
            )))
        })?),
    };
    let mut store = session.open_for_writing()?;
    let body = match &args.body {
        Some(body) => body.clone(),
        None => asking::text(session, "voting-ask-body", "--by")?,
    };
    let request = AdoptRequest { body, on, reserve };
    let tr = Tr::new(session.ui.tr.language());
    let words = |fact: &Fact| args.reason.clone().unwrap_or_else(|| tr.fact(fact));
    let mut context = session.context(&mut store, "vote adopt");
    let adopted = adopt(&mut context, args.vote.as_deref(), &request, &words)?;
    session.print(&report(&session.ui.tr, &adopted))?;
    let fact = crate::ops::vote::about("voting-adopted", &adopted.page.vote)
        .with("amount", adopted.awarded)
        .with("left", i64::from(adopted.left.is_some()))
        .with("rest", adopted.left.unwrap_or_default());
    session.ui.done(&fact);
    session.ui.next(&format!("wijk list --edition {}", adopted.page.vote.reference));
    session.after_change();
    Ok(())
}

fn report(tr: &Tr, adopted: &Adopted) -> Report {
    let rows = adopted.decided.iter().map(|one| {
        let verdict = one.verdict.to_string();
        vec![
            Cell::Count(i64::from(one.project.number)),
            Cell::Text(one.project.title.clone()),
            Cell::Text(one.project.reference.clone()),
            Cell::Count(i64::try_from(one.votes).unwrap_or(i64::MAX)),
            Cell::Code { label: tr.term(&format!("verdict-{verdict}")), code: verdict },
            Cell::Money(one.amount),
            one.rank.map_or(Cell::Empty, |rank| Cell::Count(i64::from(rank))),
        ]
    });
    let keys = ["number", "title", "dossier", "votes", "verdict", "amount", "rank"];
    Report {
        name: "vote-adopted",
        title: tr.fact(&tell::fact("voting-title", &adopted.page)),
        sections: vec![Section::Table(Table {
            key: "decisions",
            title: None,
            columns: keys.map(|key| column(tr, key)).to_vec(),
            rows: rows.collect(),
            when_empty: None,
            note: None,
        })],
    }
}
