//! `wijk toolbox add`

use strum::VariantArray as _;

use super::phase;
use crate::cli::asking;
use crate::cli::commands::Outcome;
use crate::cli::commands::menu::NameFlags;
use crate::cli::error::CommandError;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::fact::Fact;
use crate::ops::find;
use crate::ops::toolbox::{self, ToolInput};

/// `wijk toolbox add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The edition, such as PART-2024 [default: the only open one]
    #[arg(long, value_name = "EDITION")]
    edition: Option<String>,
    /// Where it can be read: the address of a page
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// The phase in which it helps: candidate, preparation, selection or realisation [default: all]
    #[arg(long, value_name = "PHASE", value_parser = phase)]
    phase: Option<Phase>,
    #[command(flatten)]
    names: NameFlags,
}

/// Puts a reference in the toolbox.
///
/// # Errors
/// As [`toolbox::add`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let names = args.names.read(None, session)?;
    let asked = args.url.is_none();
    let url = match &args.url {
        Some(url) => url.clone(),
        None => asking::text(session, "toolbox-ask-url", "--url")?,
    };
    let phase = match args.phase {
        None if asked && session.prompter.can_ask() => {
            let rules = store.read(|view| {
                view.rule_set(find::edition(view, args.edition.as_deref())?.id)
                    .map_err(crate::ops::Error::from)
            })?;
            ask_phase(session, |phase| rules.phase_name(phase).cloned())?
        }
        phase => phase,
    };
    let mut context = session.context(&mut store, "toolbox add");
    let input = ToolInput { names, url: Some(url), phase };
    let (edition, tool) = toolbox::add(&mut context, args.edition.as_deref(), &input)?;
    let name = tool.name.get(session.ui.tr.language()).to_owned();
    let fact = Fact::new("toolbox-added").with("edition", &edition.reference).with("code", &tool.code);
    session.ui.done(&fact.with("name", name));
    session.ui.next(&format!("wijk toolbox list --edition {}", edition.reference));
    session.after_change();
    Ok(())
}

/// The phase in which it helps, by the names of the programme; the last choice is all of them.
fn ask_phase(
    session: &mut Session,
    own: impl Fn(Phase) -> Option<crate::domain::language::Texts>,
) -> Result<Option<Phase>, CommandError> {
    let tr = &session.ui.tr;
    let name = |phase: &Phase| {
        own(*phase).map_or_else(|| tr.term(&phase.term()), |name| name.get(tr.language()).to_owned())
    };
    let mut labels: Vec<String> = Phase::VARIANTS.iter().map(name).collect();
    labels.push(tr.text("toolbox-every-phase"));
    let question = tr.text("toolbox-ask-phase");
    match session.prompter.choice(&question, "--phase", &labels, Phase::VARIANTS.len(), None)? {
        Answer::Is(at) => Ok(Phase::VARIANTS.get(at).copied()),
        Answer::Back => Err(CommandError::Stopped),
    }
}
