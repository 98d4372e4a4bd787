//! What the commands about payments ask in a terminal.

use chrono::NaiveDate;

use crate::cli::CommandError;
use crate::cli::asking::{self, yes};
use crate::cli::form::{Question, ask};
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::fact::{Fact, Value};
use crate::domain::instalment::Stated;
use crate::domain::payment::PaymentState;
use crate::domain::programme::money::Trigger;
use crate::i18n::Tr;
use crate::ops::payment::of_edition;
use crate::report::build::payment::of_fact;
use crate::storage::payment::PaymentRow;

/// The payment that is meant: its number, or one of those that are this far.
///
/// # Errors
/// Nobody can be asked; there is none; the user stopped.
pub fn number(
    given: Option<i64>,
    states: &[PaymentState],
    session: &mut Session,
) -> Result<i64, CommandError> {
    if let Some(number) = given {
        return Ok(number);
    }
    if !session.prompter.can_ask() {
        return Err(CommandError::AnswerNeeded("NUMBER".to_owned()));
    }
    let (_, rows) = session.open()?.read(|view| of_edition(view, None))?;
    let rows: Vec<PaymentRow> = rows.into_iter().filter(|row| states.contains(&row.state())).collect();
    if rows.is_empty() {
        return Err(CommandError::plain(crate::cli::Exit::NotFound, Fact::new("payment-none-such")));
    }
    let tr = &session.ui.tr;
    let told = |row: &PaymentRow| {
        let fact = Fact::new("payment-choice")
            .with("number", row.id.0)
            .with("reference", &row.reference)
            .with("neighbourhood", &row.name)
            .with("of", Value::Text(tr.fact(&of_fact(row))))
            .with("amount", row.amount);
        tr.fact(&fact)
    };
    let choices: Vec<String> = rows.iter().map(told).collect();
    let question = tr.text("payment-ask-which");
    match session.prompter.choice(&question, "NUMBER", &choices, 0, None)? {
        Answer::Is(at) => rows.get(at).map(|row| row.id.0).ok_or(CommandError::Stopped),
        Answer::Back => Err(CommandError::Stopped),
    }
}

/// An instalment while it is asked.
#[derive(Debug, Default)]
struct Said {
    trigger: Option<String>,
    due: Option<NaiveDate>,
    share: Option<String>,
}

impl Said {
    fn typed(&self) -> String {
        let trigger = self.trigger.as_deref().unwrap_or("signature");
        let share = self.share.as_deref().unwrap_or("rest");
        match self.due {
            Some(due) if trigger == "day" => format!("day:{due}={share}"),
            _ => format!("{trigger}:{share}"),
        }
    }
}

/// Asks for instalments, one after the other, as they would be typed.
///
/// # Errors
/// Nobody can be asked, or the user stopped.
pub fn instalments(session: &mut Session) -> Result<Vec<String>, CommandError> {
    use strum::VariantArray as _;
    if !session.prompter.can_ask() {
        return Err(CommandError::AnswerNeeded("--instalment".to_owned()));
    }
    let tr = Tr::new(session.ui.tr.language());
    let triggers: Vec<(String, String)> =
        Trigger::VARIANTS.iter().map(|one| (one.to_string(), tr.term(&one.term()))).collect();
    let day = asking::day(&tr, "payment-ask-due", "--instalment", true, |said: &mut Said| &mut said.due);
    let only_for_days: Question<'_, Said> = Box::new(move |said, prompter| match said.trigger.as_deref() {
        Some("day") => day(said, prompter),
        _ => Ok(Answer::Is(())),
    });
    let share = |text: &str| Stated::parse(&format!("signature:{text}")).map(|_| text.to_owned());
    let questions: Vec<Question<'_, Said>> = vec![
        asking::pick(&tr, "payment-ask-trigger", "--instalment", triggers, None, |said: &mut Said| {
            &mut said.trigger
        }),
        only_for_days,
        asking::typed(
            &tr,
            "payment-ask-share",
            "--instalment",
            true,
            (share, String::clone),
            |said: &mut Said| &mut said.share,
        ),
    ];
    let mut stated = Vec::new();
    loop {
        let mut said = Said::default();
        ask(&mut said, &questions, session.prompter.as_mut())?;
        stated.push(said.typed());
        if !yes(&tr, "payment-ask-another", false, session.prompter.as_mut())? {
            return Ok(stated);
        }
    }
}
