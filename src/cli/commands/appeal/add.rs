//! `wijk appeal add`

use crate::cli::commands::Outcome;
use crate::cli::form::ask;
use crate::cli::session::Session;
use crate::cli::{asking, input};
use crate::domain::decision::Against;
use crate::domain::fact::Fact;
use crate::i18n::Tr;
use crate::ops::appeal::{AppealRequest, add};

/// `wijk appeal add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Against the decision on this project
    #[arg(long, value_name = "N", conflicts_with = "against")]
    project: Option<u32>,
    /// Against what [default: what there is to appeal against]
    #[arg(long, value_enum, value_name = "WHAT")]
    against: Option<AgainstArg>,
    /// The day on which it came in [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// Who lodged it, in words
    #[arg(long, value_name = "WHO")]
    by: Option<String>,
    /// What it says
    #[arg(long, value_name = "TEXT")]
    grounds: Option<String>,
    /// Record it although it came too late
    #[arg(long)]
    late: bool,
}

/// [`Against`] on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum AgainstArg {
    /// The application was rejected.
    Rejection,
    /// The roadmap was found inadmissible.
    Inadmissibility,
    /// The decisions on the projects.
    Decision,
}

impl From<AgainstArg> for Against {
    fn from(against: AgainstArg) -> Self {
        match against {
            AgainstArg::Rejection => Self::Rejection,
            AgainstArg::Inadmissibility => Self::Inadmissibility,
            AgainstArg::Decision => Self::Decision,
        }
    }
}

/// What is asked in a terminal.
struct Said {
    grounds: Option<String>,
    by: Option<String>,
}

/// Records an appeal.
///
/// # Errors
/// As [`add`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let mut said = Said { grounds: args.grounds, by: args.by };
    if said.grounds.is_none() {
        let tr = Tr::new(session.ui.tr.language());
        let mut questions =
            vec![asking::words(&tr, "appeal-ask-grounds", "--grounds", true, |said: &mut Said| {
                &mut said.grounds
            })];
        if said.by.is_none() {
            questions
                .push(asking::words(&tr, "appeal-ask-by", "--by", false, |said: &mut Said| &mut said.by));
        }
        ask(&mut said, &questions, session.prompter.as_mut())?;
    }
    let request = AppealRequest {
        dossier: args.dossier,
        against: args.against.map(Against::from),
        project: args.project,
        on,
        by: said.by,
        grounds: said.grounds.unwrap_or_default(),
        late: args.late,
    };
    let mut store = session.open_for_writing()?;
    let appealed = add(&mut session.context(&mut store, "appeal add"), &request)?;
    let appeal = &appealed.appeal;
    let fact = Fact::new("appeal-added")
        .with("reference", &appeal.reference)
        .with("number", appeal.number)
        .with_term("against", format!("against-{}", appeal.against))
        .with("project", appeal.project.as_ref().map_or(0, |(number, _)| *number))
        .with("on", appeal.lodged);
    session.ui.done(&fact);
    if let Some(last) = appealed.deadline.filter(|last| appeal.lodged > *last) {
        session.ui.warn(&Fact::new("appeal-was-late").with("last", last));
    }
    if let Some(due) = appeal.due {
        session.ui.note(&Fact::new("appeal-due").with("due", due));
    }
    session.ui.next(&format!("wijk appeal settle {} {}", appeal.reference, appeal.number));
    session.after_change();
    Ok(())
}
