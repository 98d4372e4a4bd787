//! `wijk opinion withdraw`

use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::input;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::programme::rule_set::name_of;
use crate::i18n;
use crate::ops::opinion::{PaperSought, on_paper, withdraw_from_paper};

/// `wijk opinion withdraw`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the project; not needed when one opinion fits
    #[arg(long, value_name = "N")]
    project: Option<u32>,
    /// Whose opinion it is
    #[arg(long, value_name = "BODY")]
    by: Option<String>,
    /// The day on which it was given
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Takes back an opinion that was given outside a session; in a terminal asks which when several fit.
///
/// # Errors
/// As [`withdraw_from_paper`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut sought = PaperSought {
        dossier: args.dossier.clone(),
        project: args.project,
        by: args.by.clone(),
        on: input::day("--on", args.on.as_deref())?,
    };
    let mut store = session.open_for_writing()?;
    if session.prompter.can_ask() {
        let (_, rules, fit) = store.read(|view| on_paper(view, &sought))?;
        if fit.len() > 1 {
            let tr = &session.ui.tr;
            let language = tr.language();
            let names: Vec<String> = fit
                .iter()
                .map(|one| {
                    let body = name_of(&rules.bodies, &one.body).get(language).to_owned();
                    let day = i18n::date(language, one.given_on);
                    format!("{} {} · {body} · {day}", one.number, one.title)
                })
                .collect();
            let question = tr.text("opinion-ask-which");
            let Answer::Is(at) =
                session.prompter.choice(&question, "--project, --by, --on", &names, 0, None)?
            else {
                return Err(CommandError::Stopped);
            };
            if let Some(one) = fit.get(at) {
                sought.project = Some(one.number);
                sought.by = Some(one.body.clone());
                sought.on = Some(one.given_on);
            }
        }
    }
    let (dossier, rules, gone) =
        withdraw_from_paper(&mut session.context(&mut store, "opinion withdraw"), &sought)?;
    let fact = Fact::new("opinion-withdrawn-from-paper")
        .with("reference", &dossier.reference)
        .with("number", gone.number)
        .with("title", &gone.title)
        .with("body", name_of(&rules.bodies, &gone.body))
        .with("on", gone.given_on);
    session.ui.done(&fact);
    session.ui.next(&format!("wijk opinion list {}", dossier.reference));
    session.after_change();
    Ok(())
}
