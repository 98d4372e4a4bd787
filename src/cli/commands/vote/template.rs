//! `wijk vote template`

use super::page::{column, title};
use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::vote::BallotType;
use crate::i18n::Tr;
use crate::ops::vote::{self, Page};
use crate::report::value::{Cell, Report, Section, Table};

/// `wijk vote template`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the vote, or part of its name or edition [default: the only one that runs]
    vote: Option<String>,
    /// A ballot on paper, to print
    #[arg(long)]
    paper: bool,
}

/// Prints the head of a file of ballots, exactly as `vote import` reads it, or a ballot on paper.
///
/// # Errors
/// Not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let page = session.open()?.read(|view| vote::look(view, args.vote.as_deref(), session.now))?;
    if !args.paper {
        let points = if page.vote.terms.ballot.has_points() { ",points" } else { "" };
        return session.write(format!("voter_id,vote{points},voting_method,age,sex\n").as_bytes());
    }
    let report = paper(&session.ui.tr, &page);
    session.print(&report)
}

/// A ballot on paper: how to fill it in, then a box for every project.
fn paper(tr: &Tr, page: &Page) -> Report {
    let terms = &page.vote.terms;
    let least = terms.min_projects.unwrap_or_default();
    let how = match terms.ballot {
        BallotType::Approval => Fact::new("voting-paper-approval"),
        BallotType::ChooseOne => Fact::new("voting-paper-choose-one"),
        BallotType::Cumulative => Fact::new("voting-paper-cumulative"),
        BallotType::Scoring => Fact::new("voting-paper-scoring"),
        BallotType::Ordinal => Fact::new("voting-paper-ordinal"),
    };
    let how = how
        .with("least", least)
        .with("most", terms.max_projects.unwrap_or_default())
        .with("points", terms.points.unwrap_or_default());
    let rows = page.projects.iter().map(|one| {
        vec![
            Cell::Text(
                if terms.ballot.has_points() || terms.ballot == BallotType::Ordinal { "____" } else { "☐" }
                    .to_owned(),
            ),
            Cell::Count(i64::from(one.number)),
            Cell::Text(one.title.clone()),
            Cell::Text(one.neighbourhood.clone()),
            Cell::Money(one.cost),
        ]
    });
    let keys = ["box", "number", "title", "neighbourhood", "cost"];
    let table = Table {
        key: "projects",
        title: None,
        columns: keys.map(|key| column(tr, key)).to_vec(),
        rows: rows.collect(),
        when_empty: None,
        note: Some(tr.fact(&tell::fact("voting-paper-budget", page))),
    };
    Report {
        name: "ballot",
        title: title(tr, page),
        sections: vec![
            Section::Prose(tr.fact(&how)),
            Section::Table(table),
            Section::Prose(tr.fact(&tell::fact("voting-paper-hand-in", page))),
        ],
    }
}
