//! `wijk fund grant`

use strum::VariantArray as _;

use super::flags::FundFlags;
use super::tell;
use crate::cli::asking::{amount, day, pick, words};
use crate::cli::commands::Outcome;
use crate::cli::form::{Question, ask};
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::money::Cents;
use crate::domain::programme::definition::StartFundRegime;
use crate::i18n::Tr;
use crate::ops::fund::{self, FundRequest};

/// `wijk fund grant`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    #[command(flatten)]
    flags: FundFlags,
}

/// Grants a start fund; in a terminal asks for what the flags left open.
///
/// # Errors
/// As [`fund::grant`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut request = args.flags.read(&args.dossier, session)?;
    let mut store = session.open_for_writing()?;
    let now = session.now;
    let (place, maximum, regime) = store.read(|view| fund::terms(view, &args.dossier, now))?;
    request.dossier.clone_from(&place.dossier.reference);
    let bare = FundRequest { dossier: request.dossier.clone(), ..FundRequest::default() };
    if request == bare && session.prompter.can_ask() {
        asked(&mut request, (maximum, regime), session)?;
    }
    let state = fund::grant(&mut session.context(&mut store, "fund grant"), &request)?;
    tell("fund-granted", &state, session);
    Ok(())
}

#[derive(Default)]
struct Form {
    amount: Option<Cents>,
    regime: Option<String>,
    on: Option<chrono::NaiveDate>,
    debit_note: Option<String>,
    debit_note_on: Option<chrono::NaiveDate>,
}

fn asked(request: &mut FundRequest, known: (Cents, StartFundRegime), session: &mut Session) -> Outcome {
    let tr = Tr::new(session.ui.tr.language());
    let mut form = Form {
        amount: Some(known.0),
        regime: Some(known.1.to_string()),
        on: Some(crate::cli::input::today(session.now)),
        ..Form::default()
    };
    let regimes =
        StartFundRegime::VARIANTS.iter().map(|one| (one.to_string(), tr.term(&format!("regime-{one}"))));
    let advance = |form: &Form| form.regime.as_deref() == Some("advance");
    let note =
        words(&tr, "fund-ask-debit-note", "--debit-note", false, |form: &mut Form| &mut form.debit_note);
    let note_on = day(&tr, "fund-ask-debit-note-on", "--debit-note-on", false, |form: &mut Form| {
        &mut form.debit_note_on
    });
    let questions: Vec<Question<'_, Form>> = vec![
        amount(&tr, "fund-ask-amount", "--amount", |form: &mut Form| &mut form.amount),
        pick(&tr, "fund-ask-regime", "--regime", regimes.collect(), None, |form: &mut Form| &mut form.regime),
        day(&tr, "fund-ask-on", "--on", true, |form: &mut Form| &mut form.on),
        Box::new(move |form, prompter| match advance(form) {
            true => note(form, prompter),
            false => Ok(Answer::Is(())),
        }),
        Box::new(move |form, prompter| match form.debit_note {
            Some(_) => note_on(form, prompter),
            None => Ok(Answer::Is(())),
        }),
    ];
    ask(&mut form, &questions, session.prompter.as_mut())?;
    drop(questions);
    request.amount = form.amount;
    request.regime = form.regime.and_then(|word| word.parse().ok());
    request.on = form.on;
    request.debit_note = form.debit_note;
    request.debit_note_on = form.debit_note_on;
    Ok(())
}
