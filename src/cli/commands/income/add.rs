//! `wijk income add`

use strum::VariantArray as _;

use super::tell;
use crate::cli::asking::{amount, day, pick, words};
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::form::{Question, ask};
use crate::cli::session::Session;
use crate::cli::{input, parse};
use crate::domain::money::Cents;
use crate::domain::roadmap::FundingKind;
use crate::i18n::Tr;
use crate::ops::find;
use crate::ops::income::{self, IncomeInput};

/// `wijk income add`
#[derive(Debug, clap::Args)]
#[command(allow_negative_numbers = true)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// own or other
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    /// From whom; for own means it need not be said
    #[arg(long, value_name = "TEXT")]
    from: Option<String>,
    /// How much
    #[arg(long, value_name = "AMOUNT")]
    amount: Option<String>,
    /// The day on which it came in [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// Number of the project that it is for
    #[arg(long, value_name = "N")]
    project: Option<u32>,
}

#[derive(Default)]
struct Form {
    kind: Option<String>,
    from: Option<String>,
    amount: Option<Cents>,
    on: Option<chrono::NaiveDate>,
}

/// Records income; in a terminal asks for what the flags left open.
///
/// # Errors
/// As [`income::add`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let kind = |text: &str| {
        let words = ("--kind", "funding", "income-unknown-kind");
        parse::one_of(&session.ui.tr, words, FundingKind::VARIANTS, text)
    };
    let kind = args.kind.as_deref().map(kind).transpose()?;
    let on = input::day("--on", args.on.as_deref())?;
    let mut form = Form {
        kind: kind.map(|kind| kind.to_string()),
        from: args.from.clone(),
        amount: parse::flag("--amount", args.amount.as_deref(), parse::amount)?,
        on,
    };
    let mut store = session.open_for_writing()?;
    let dossier = store.read(|view| find::dossier(view, &args.dossier))?.reference;
    if form.kind.is_none() || form.amount.is_none() {
        if !session.prompter.can_ask() {
            let missing = [(form.kind.is_none(), "--kind"), (form.amount.is_none(), "--amount")];
            let names: Vec<&str> = missing.iter().filter(|(open, _)| *open).map(|(_, name)| *name).collect();
            return Err(CommandError::AnswerNeeded(names.join(", ")));
        }
        form.on = form.on.or_else(|| Some(input::today(session.now)));
        let tr = Tr::new(session.ui.tr.language());
        let kinds =
            FundingKind::VARIANTS.iter().map(|one| (one.to_string(), tr.term(&format!("funding-{one}"))));
        let questions: Vec<Question<'_, Form>> = vec![
            pick(&tr, "income-ask-kind", "--kind", kinds.collect(), None, |form: &mut Form| &mut form.kind),
            words(&tr, "income-ask-from", "--from", false, |form: &mut Form| &mut form.from),
            amount(&tr, "income-ask-amount", "--amount", |form: &mut Form| &mut form.amount),
            day(&tr, "income-ask-on", "--on", true, |form: &mut Form| &mut form.on),
        ];
        ask(&mut form, &questions, session.prompter.as_mut())?;
    }
    let wanted = IncomeInput {
        kind: form.kind.as_deref().and_then(|word| word.parse().ok()).unwrap_or(FundingKind::Own),
        label: form.from,
        amount: form.amount.unwrap_or_default(),
        on: form.on,
        project: args.project,
    };
    let received = income::add(&mut session.context(&mut store, "income add"), &dossier, &wanted)?;
    tell("income-added", &received, session);
    Ok(())
}
