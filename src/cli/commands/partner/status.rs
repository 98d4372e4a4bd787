//! `wijk partner status`

use strum::VariantArray;

use super::{fact, which};
use crate::cli::asking;
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::cli::{input, parse};
use crate::domain::partner::PartnerStatus;
use crate::ops::partner::{look, set_status};

/// `wijk partner status`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number, or any part of the name that fits one partner of the dossier
    partner: Option<String>,
    /// How far it is: explored, asked, agreed, signed or ended
    status: Option<String>,
    /// Since when [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// What a word for a status means.
///
/// # Errors
/// The fault, with the words that there are.
pub fn word(session: &Session, text: &str) -> Result<PartnerStatus, CommandError> {
    let words = ("STATUS", "partner", "partner-status-unknown");
    parse::one_of(&session.ui.tr, words, PartnerStatus::VARIANTS, text)
}

/// Takes a partnership on.
///
/// # Errors
/// As [`set_status`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let partner = which(&args.dossier, args.partner.as_ref(), session)?;
    let status = match &args.status {
        Some(text) => word(session, text)?,
        None => {
            let now = session.open()?.read(|view| look(view, &args.dossier, &partner))?.partner.status;
            let all: Vec<PartnerStatus> =
                PartnerStatus::VARIANTS.iter().copied().filter(|next| now.may_become(*next)).collect();
            asking::one_of(session, "partner-ask-status", "STATUS", "partner", &all)?
        }
    };
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "partner status");
    let moved = set_status(&mut context, &args.dossier, &partner, status, on)?;
    let done = fact("partner-moved", &moved)
        .with_term("status", format!("partner-{}", moved.partner.status))
        .with("since", moved.partner.since);
    session.ui.done(&done);
    session.after_change();
    Ok(())
}
