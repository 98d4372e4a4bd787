//! `wijk plan edit`: the roadmap in the user's own editor.

use super::write::written;
use crate::cli::commands::Outcome;
use crate::cli::editor;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::plan;

/// `wijk plan edit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    pub(super) dossier: String,
}

/// Opens the roadmap as TOML, and writes it when nothing is wrong with it.
///
/// # Errors
/// As [`plan::write`]; the text is kept then.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let plan = store.read(|view| plan::look(view, &args.dossier, None))?;
    plan::may_change(&plan)?;
    let reference = &plan.dossier.reference;
    let text = plan::text_of(&plan, &session.ui.tr.text("plan-edit-help"));
    let name = format!("{reference}-plan.toml");
    let Some(edited) = editor::edit(session, &name, &text)? else {
        session.ui.note(&Fact::new("plan-edit-nothing"));
        return Ok(());
    };
    let written_now = plan::write(
        &mut session.context(&mut store, "plan edit"),
        reference,
        &edited.text,
        Some(&plan.roadmap),
    );
    let changed = edited.settle(session, &format!("plan edit {reference}"), written_now)?;
    written(&changed, session);
    Ok(())
}
