//! `wijk programme show`

use crate::cli::commands::{Outcome, rules_sections};
use crate::cli::session::Session;
use crate::domain::programme::definition::EditionDraft;
use crate::domain::programme::resolve::resolve;
use crate::report::value::{Cell, Column, Report, Section};

/// `wijk programme show`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Code of the programme
    code: String,
    /// Print the file itself, as TOML: a starting point for the office's own
    #[arg(long)]
    toml: bool,
}

/// Shows a programme as its newest edition would have it.
///
/// # Errors
/// Not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let known = super::find(session, &args.code)?;
    if args.toml {
        return session.ui.data(known.text.as_bytes());
    }
    let programme = &known.programme;
    let year = programme.editions.keys().next_back().copied().unwrap_or_default();
    let rules = resolve(programme, year, &EditionDraft::default());
    let tr = &session.ui.tr;
    let language = tr.language();
    let label = |key: &'static str| Column::new(key, tr.text(&format!("programme-column-{key}")));
    let names = |words: &[crate::domain::programme::definition::Named]| {
        Cell::List(words.iter().map(|word| Cell::Text(word.name.get(language).to_owned())).collect())
    };
    let years = programme.editions.keys().map(|year| Cell::Count(i64::from(*year))).collect();
    let facts = vec![
        (label("code"), Cell::Text(programme.code.clone())),
        (label("name"), Cell::Text(programme.name.get(language).to_owned())),
        (label("organiser"), Cell::Text(programme.organiser.get(language).to_owned())),
        (label("editions"), Cell::List(years)),
        (label("tracks"), names(&programme.tracks)),
        (label("tiers"), names(&programme.tiers)),
        (label("themes"), names(&programme.themes)),
        (label("bodies"), names(&programme.bodies)),
        (label("year"), Cell::Count(i64::from(year))),
    ];
    let report = Report {
        name: "programme",
        title: programme.name.get(language).to_owned(),
        sections: [Section::Facts { key: "programme", title: None, facts }]
            .into_iter()
            .chain(rules_sections(tr, &rules))
            .collect(),
    };
    session.print(&report)
}
