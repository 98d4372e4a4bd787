//! `wijk settings`: each setting, and where it came from.

use super::Outcome;
use crate::cli::session::Session;
use crate::cli::settings::user_file;
use crate::domain::fact::Fact;
use crate::report::value::{Cell, Column, Report, Section, Table};

/// `wijk settings`
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Shows the settings.
///
/// # Errors
/// The stream's.
pub fn run(_args: &Args, session: &mut Session) -> Outcome {
    let tr = &session.ui.tr;
    let rows = session.settings.iter().map(|setting| {
        let origin = setting.origin.to_string();
        vec![
            Cell::Text(setting.name.to_owned()),
            Cell::Text(setting.value.clone()),
            Cell::Code { label: tr.term(&format!("origin-{origin}")), code: origin },
        ]
    });
    let beside = session.path.with_file_name("wijk.toml").display().to_string();
    let own = user_file().map(|path| path.display().to_string()).unwrap_or_default();
    let column = |key: &'static str| Column::new(key, tr.text(&format!("setting-column-{key}")));
    let report = Report {
        name: "settings",
        title: tr.text("setting-title"),
        sections: vec![Section::Table(Table {
            key: "settings",
            title: None,
            columns: ["name", "value", "origin"].map(column).to_vec(),
            rows: rows.collect(),
            when_empty: None,
            note: Some(tr.fact(&Fact::new("setting-files").with("beside", beside).with("own", own))),
        })],
    };
    session.print(&report)
}
