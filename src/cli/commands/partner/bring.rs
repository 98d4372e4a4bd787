//! `wijk partner bring`

use strum::VariantArray;

use super::{fact, which};
use crate::cli::asking::{self, amount, ask_all, typed};
use crate::cli::commands::Outcome;
use crate::cli::commands::plan::asked::for_which;
use crate::cli::error::CommandError;
use crate::cli::parse;
use crate::cli::session::Session;
use crate::domain::fact::{Fact, Value};
use crate::domain::hours::clock;
use crate::domain::partner::ContributionKind;
use crate::i18n::Tr;
use crate::ops::partner::{BringInput, bring};
use crate::report::build::partners;

/// `wijk partner bring`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number, or any part of the name that fits one partner of the dossier
    partner: Option<String>,
    /// An amount, in euros
    #[arg(long, value_name = "EUR", allow_hyphen_values = true)]
    money: Option<String>,
    /// Goods, in words
    #[arg(long, value_name = "TEXT")]
    goods: Option<String>,
    /// Hours of work: 12, 2.5 or 1:30
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    hours: Option<String>,
    /// A room, a plot, a wall, in words
    #[arg(long, value_name = "TEXT")]
    space: Option<String>,
    /// Knowledge, in words
    #[arg(long, value_name = "TEXT")]
    knowledge: Option<String>,
    /// What money or hours are for
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// Number of the project it is for [default: the whole roadmap]
    #[arg(long, value_name = "N")]
    project: Option<u32>,
}

/// Records what a partner brings in; in a terminal without flags it is asked.
///
/// # Errors
/// As [`bring`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let partner = which(&args.dossier, args.partner.as_ref(), session)?;
    let mut input = BringInput {
        money: parse::flag("--money", args.money.as_deref(), parse::amount)?,
        goods: args.goods,
        minutes: parse::flag("--hours", args.hours.as_deref(), parse::work_hours)?,
        space: args.space,
        knowledge: args.knowledge,
        note: args.note,
        project: args.project,
    };
    if input.is_empty() {
        if !session.prompter.can_ask() {
            let flags = "--money, --goods, --hours, --space, --knowledge";
            return Err(CommandError::AnswerNeeded(flags.to_owned()));
        }
        ask(&mut input, session)?;
        if input.project.is_none() {
            input.project = for_which(&args.dossier, session)?;
        }
    }
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "partner bring");
    let brought = bring(&mut context, &args.dossier, &partner, &input)?;
    let what = brought.new.iter().map(|one| Value::Text(partners::words(&session.ui.tr, one)));
    let what: Vec<Value> = what.collect();
    session.ui.done(&fact("partner-brought", &brought.changed).with_list("what", what));
    let status = brought.changed.partner.status;
    if brought.new.iter().any(|one| one.amount.is_some()) && !status.counts() {
        let note = Fact::new("partner-not-counted").with_term("status", format!("partner-{status}"));
        session.ui.note(&note);
    }
    session.ui.next(&format!(
        "wijk partner show {} {}",
        brought.changed.dossier.reference, brought.changed.partner.number
    ));
    session.after_change();
    Ok(())
}

/// Asks what it is, and how much or which.
fn ask(input: &mut BringInput, session: &mut Session) -> Result<(), CommandError> {
    let tr = Tr::new(session.ui.tr.language());
    let all = ContributionKind::VARIANTS;
    let kind = asking::one_of(session, "partner-ask-what", "--money, --goods, …", "contribution", all)?;
    let words = |slot: fn(&mut BringInput) -> &mut Option<String>, flag: &'static str| {
        asking::words(&tr, "partner-ask-words", flag, true, slot)
    };
    let question = match kind {
        ContributionKind::Money => {
            amount(&tr, "partner-ask-money", "--money", |form: &mut BringInput| &mut form.money)
        }
        ContributionKind::Hours => typed(
            &tr,
            "partner-ask-hours",
            "--hours",
            true,
            (parse::work_hours, |minutes: &u32| clock(i64::from(*minutes))),
            |form: &mut BringInput| &mut form.minutes,
        ),
        ContributionKind::Goods => words(|form| &mut form.goods, "--goods"),
        ContributionKind::Space => words(|form| &mut form.space, "--space"),
        ContributionKind::Knowledge => words(|form| &mut form.knowledge, "--knowledge"),
    };
    let mut questions = vec![(String::new(), question)];
    if matches!(kind, ContributionKind::Money | ContributionKind::Hours) && input.note.is_none() {
        let key = "partner-ask-for";
        let question = asking::words(&tr, key, "--note", false, |form: &mut BringInput| &mut form.note);
        questions.push((String::new(), question));
    }
    ask_all(input, &questions, session.prompter.as_mut())
}
