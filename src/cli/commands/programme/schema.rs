//! `wijk programme schema`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::programme::built_in::BUILT_IN;
use crate::domain::programme::check::check;
use crate::domain::programme::schema::schema;
use crate::i18n::Tr;
use crate::report::programme_file::kind_of_rule;

/// `wijk programme schema`
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Prints the JSON Schema of a programme file. An editor for TOML that knows schemas (Even Better TOML, taplo) is pointed
/// at it by a first line `#:schema wijk-programme.schema.json` in the file.
///
/// # Errors
/// The stream's, or the file's of `--output`.
pub fn run(_args: &Args, session: &mut Session) -> Outcome {
    let text = text(&session.ui.tr);
    session.write(text.as_bytes())
}

/// The schema, with what each table and each kind of rule is for in the reader's language.
fn text(tr: &Tr) -> String {
    let programme = BUILT_IN.first().and_then(|(_, text)| check(text).ok());
    let about = |key: &str| match (key.strip_prefix("rule-"), &programme) {
        (Some(kind), Some(programme)) => Some(kind_of_rule(tr, programme, kind)),
        _ => tr.find(&format!("draft-{key}")),
    };
    let schema = schema(&tr.text("draft-schema"), about);
    serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n"
}
