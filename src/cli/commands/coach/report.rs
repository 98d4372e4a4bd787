//! `wijk coach report`: what came of a visit that was planned.

use super::tell;
use super::visit::{Form, lasted, rest};
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::form::ask;
use crate::cli::parse;
use crate::cli::session::Session;
use crate::domain::action::Agreed;
use crate::domain::fact::Fact;
use crate::i18n::Tr;
use crate::ops::visit::{self, VisitInput};

/// `wijk coach report`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the visit; the only one that is planned when not said
    #[arg(value_name = "N")]
    visit: Option<u32>,
    #[command(flatten)]
    findings: Findings,
}

/// What a visit came to.
#[derive(Debug, Clone, Default, PartialEq, Eq, clap::Args)]
pub struct Findings {
    /// How long it took, in minutes: 1 to 1440
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    minutes: Option<String>,
    /// How long it took, in hours: 1:30 or 1,5
    #[arg(long, value_name = "H:MM", conflicts_with = "minutes", allow_hyphen_values = true)]
    hours: Option<String>,
    /// What there is to note; the word editor opens $VISUAL or $EDITOR
    #[arg(long, value_name = "TEXT|editor")]
    pub notes: Option<String>,
    /// What was agreed: 'TEXT @WHO DATE'; may be repeated
    #[arg(long = "action", value_name = "TEXT @WHO DATE")]
    actions: Vec<String>,
}

impl Findings {
    /// Minutes and actions as the use case takes them.
    ///
    /// # Errors
    /// What cannot be read.
    pub fn read(&self) -> Result<(Option<u32>, Vec<Agreed>), CommandError> {
        let minutes = parse::flag("--minutes", self.minutes.as_deref(), parse::minutes)?;
        let hours = parse::flag("--hours", self.hours.as_deref(), parse::visit_hours)?;
        let mut actions = Vec::new();
        for line in &self.actions {
            actions.extend(parse::flag("--action", Some(line), parse::agreed)?);
        }
        Ok((minutes.or(hours), actions))
    }
}

impl Args {
    /// A report on a visit by its number.
    pub fn of(dossier: String, visit: u32, findings: Findings) -> Self {
        Self { dossier, visit: Some(visit), findings }
    }
}

/// Reports on a visit.
///
/// # Errors
/// As [`visit::edit`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let (minutes, mut actions) = args.findings.read()?;
    let mut store = session.open_for_writing()?;
    let number = tell::which(args.visit, &args.dossier, &store, session)?;
    let (dossier, row) = store.read(|view| visit::of_dossier(view, &args.dossier, number))?;
    let reference = dossier.reference;
    let mut form = Form { on: Some(row.on), minutes: minutes.or(row.minutes), ..Form::default() };
    if form.minutes.is_none() {
        if !session.prompter.can_ask() {
            return Err(CommandError::AnswerNeeded("--minutes".to_owned()));
        }
        let tr = Tr::new(session.ui.tr.language());
        let about = Fact::new("coach-reporting").with("number", number).with("on", row.on);
        session.ui.note(&about.with("subject", &row.subject));
        ask(&mut form, &[lasted(&tr, row.on, true)], session.prompter.as_mut())?;
        let notes = args.findings.notes.is_none();
        actions.extend(rest(&mut form, &tr, notes, actions.is_empty(), session)?);
    }
    let before = row.notes.unwrap_or_default();
    let notes = tell::notes(args.findings.notes, &before, &reference, session)?;
    let (notes, edited) = notes.map_or((form.notes, None), |(text, edited)| (Some(text), edited));
    let input = VisitInput { minutes: form.minutes, notes, actions, ..VisitInput::default() };
    let reported = visit::edit(&mut session.context(&mut store, "coach report"), &reference, number, &input);
    let changed = match edited {
        Some(edited) => edited.settle(session, &format!("coach report {reference} {number}"), reported)?,
        None => reported?,
    };
    tell::changed("coach-visit-reported", &changed, session);
    Ok(())
}
