//! `wijk inventory write`: the inventory as a file that `inventory add --from` reads back as it was.

use std::path::Path;

use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::output;
use crate::cli::session::Session;
use crate::domain::dates::day_of;
use crate::domain::fact::Fact;
use crate::exchange::table_out::Dialect;
use crate::exchange::{inventory_file, inventory_table};
use crate::ops::inventory;
use crate::report::render::Format;

/// `wijk inventory write`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// An earlier version
    #[arg(long, value_name = "N")]
    version: Option<u32>,
}

/// Writes a version: as a table to a file that ends in .csv or with --format csv, otherwise as TOML.
///
/// # Errors
/// The dossier or the version is not found; the file's.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let looked = session.open()?.read(|view| inventory::look(view, &args.dossier, args.version))?;
    let reference = &looked.dossier.reference;
    let Some(row) = &looked.row else {
        let fact = Fact::new("inventory-none").with("reference", reference);
        return Err(crate::ops::Error::refused(fact, format!("wijk inventory start {reference}")).into());
    };
    let path = session.globals.output.clone();
    let bytes = if path.as_deref().is_some_and(is_table) || session.format == Format::Csv {
        let dialect = if session.excel_eu() { Dialect::ExcelEu } else { Dialect::Rfc4180 };
        inventory_table::write(&row.inventory, dialect).map_err(CommandError::Output)?
    } else {
        let today = day_of(session.now, looked.rules.timezone);
        let fact = Fact::new("inventory-file-head")
            .with("reference", reference)
            .with("version", row.version)
            .with("today", today);
        inventory_file::write(&row.inventory, &session.ui.tr.fact(&fact)).into_bytes()
    };
    match path {
        None => session.ui.data(&bytes),
        Some(path) => {
            output::write(&path, &bytes, session.globals.force)?;
            let fact = Fact::new("inventory-file-written")
                .with("reference", reference)
                .with("version", row.version)
                .with("path", path.display().to_string());
            session.ui.done(&fact);
            Ok(())
        }
    }
}

/// Whether a file is a table, by its ending.
pub(in crate::cli::commands) fn is_table(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    ["csv", "tsv"].iter().any(|table| ending.eq_ignore_ascii_case(table))
}
