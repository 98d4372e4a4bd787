//! `wijk partner add`

use strum::VariantArray;

use super::fact;
use crate::cli::asking;
use crate::cli::commands::Outcome;
use crate::cli::commands::organisation::flags::{OrganisationFlags, near};
use crate::cli::form::ask;
use crate::cli::input;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::organisation::OrganisationKind;
use crate::domain::partner::PartnerStatus;
use crate::i18n::Tr;
use crate::ops::partner::{self, PartnerInput};
use crate::ops::{self, find};

/// `wijk partner add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number, enterprise number or any part of the name that fits one organisation; the name of a new one with --kind
    organisation: Option<String>,
    #[command(flatten)]
    flags: OrganisationFlags,
    /// How far it is: explored, asked, agreed, signed or ended [default: explored]
    #[arg(long, value_name = "STATUS")]
    status: Option<String>,
    /// Since when [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// Whatever else there is to say
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

/// Makes an organisation a partner.
///
/// # Errors
/// As [`partner::add`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let mut status = args.status.as_deref().map(|text| super::status::word(session, text)).transpose()?;
    let asked = args.organisation.is_none();
    let name = match args.organisation {
        Some(name) => name,
        None => asking::text(session, "partner-ask-organisation", "ORGANISATION")?,
    };
    let mut organisation = args.flags.read(Some(name.clone()), &session.ui.tr)?;
    let mut store = session.open_for_writing()?;
    let dossier = store.read(|view| find::dossier(view, &args.dossier))?.reference;
    match store.read(|view| partner::known(view, &organisation)) {
        Err(ops::Error::NotFound { fact, near, .. }) if near.is_empty() => {
            // It is not known: what kind it is makes it a new one.
            if !session.prompter.can_ask() {
                let again = format!("wijk partner add {dossier} {} --kind …", find::quoted(&name));
                let next = vec!["wijk organisation list".to_owned(), again];
                return Err(ops::Error::NotFound { fact, near, next }.into());
            }
            let all = OrganisationKind::VARIANTS;
            organisation.kind =
                Some(asking::one_of(session, "organisation-ask-kind", "--kind", "organisation", all)?);
        }
        Err(error) => return Err(error.into()),
        Ok(_) => {}
    }
    let mut note = args.note;
    if asked {
        if status.is_none() {
            let all = PartnerStatus::VARIANTS;
            status = Some(asking::one_of(session, "partner-ask-status", "--status", "partner", all)?);
        }
        if note.is_none() {
            let tr = Tr::new(session.ui.tr.language());
            let question =
                asking::words(&tr, "partner-ask-note", "--note", false, |note: &mut Option<String>| note);
            ask(&mut note, &[question], session.prompter.as_mut())?;
        }
    }
    let wanted = PartnerInput { organisation, status, on, note };
    let added = partner::add(&mut session.context(&mut store, "partner add"), &dossier, &wanted)?;
    if let Some((row, alike)) = &added.made {
        let made = Fact::new("partner-made")
            .with("number", row.id.0.to_string())
            .with("name", &row.organisation.name)
            .with_term("kind", format!("organisation-{}", row.organisation.kind));
        session.ui.note(&made);
        near(row, alike, session);
    }
    let done = fact("partner-added", &added)
        .with_term("status", format!("partner-{}", added.partner.status))
        .with("since", added.partner.since);
    session.ui.done(&done);
    session.ui.next(&format!("wijk partner bring {dossier} {}", added.partner.number));
    session.after_change();
    Ok(())
}
