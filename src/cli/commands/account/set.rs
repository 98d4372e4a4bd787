//! `wijk account set`

use crate::cli::commands::Outcome;
use crate::cli::form::{Question, ask};
use crate::cli::session::Session;
use crate::cli::{CommandError, asking, input, parse};
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::fact::Fact;
use crate::domain::payment::masked;
use crate::domain::person::RoleKind;
use crate::i18n::Tr;
use crate::ops::account::{AccountInput, set};
use crate::ops::people;

/// `wijk account set`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// The IBAN
    #[arg(long, value_name = "IBAN")]
    iban: Option<String>,
    /// Whose account it is [default: the member's name, or the neighbourhood's]
    #[arg(long, value_name = "NAME")]
    holder: Option<String>,
    /// It is the own account of this member of the steering group
    #[arg(long, value_name = "NAME")]
    person: Option<String>,
    /// Since when it serves [default: today]
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
}

/// Sets the account of a group.
///
/// # Errors
/// As [`set`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let mut input = AccountInput {
        holder: args.holder,
        iban: args.iban,
        person: args.person,
        from: input::day("--from", args.from.as_deref())?,
    };
    if input.iban.is_none() && (input.person.is_none() || session.prompter.can_ask()) {
        complete(&args.dossier, &mut input, session)?;
    }
    let mut store = session.open_for_writing()?;
    let changed = set(&mut session.context(&mut store, "account set"), &args.dossier, &input)?;
    let reference = &changed.dossier.reference;
    let fact = Fact::new("account-set")
        .with("reference", reference)
        .with("account", masked(&changed.account.iban))
        .with("from", changed.account.from)
        .with("replaced", i64::from(changed.replaced));
    session.ui.done(&fact);
    if !changed.elsewhere.is_empty() {
        let others = changed.elsewhere.iter().map(|(reference, name)| format!("{reference} {name}"));
        session.ui.warn(&Fact::new("account-elsewhere").with_list("others", others));
    }
    if changed.redirected > 0 {
        session.ui.note(&Fact::new("account-redirected").with("count", changed.redirected));
    }
    if changed.dossier.standing.phase == Phase::Realisation {
        session.ui.next(&format!("wijk payment add {reference}"));
    }
    session.after_change();
    Ok(())
}

/// Asks whose account it is, and what its number is.
fn complete(dossier: &str, given: &mut AccountInput, session: &mut Session) -> Result<(), CommandError> {
    let tr = Tr::new(session.ui.tr.language());
    let mut questions: Vec<Question<'_, AccountInput>> = Vec::new();
    let (of, roles) = session.open()?.read(|view| people::list(view, dossier))?;
    if given.person.is_none() && given.holder.is_none() && session.prompter.can_ask() {
        let members = roles.iter().filter(|role| role.kind == RoleKind::Member && role.to.is_none());
        let names = members.map(|role| (role.person.name.clone(), role.person.name.clone())).collect();
        questions.push(asking::pick(
            &tr,
            "account-ask-person",
            "--person",
            names,
            Some("account-ask-own"),
            |input: &mut AccountInput| &mut input.person,
        ));
    }
    let read = |text: &str| match text.is_empty() {
        true => Ok(String::new()),
        false => parse::iban(text),
    };
    questions.push(asking::typed(
        &tr,
        "account-ask-iban",
        "--iban",
        given.person.is_none(),
        (read, String::clone),
        |input: &mut AccountInput| &mut input.iban,
    ));
    if given.holder.is_none() && session.prompter.can_ask() {
        let question =
            asking::words(&tr, "account-ask-holder", "--holder", true, |input: &mut AccountInput| {
                &mut input.holder
            });
        questions.push(Box::new(move |input, prompter| {
            input.holder = Some(input.person.clone().unwrap_or_else(|| of.name.clone()));
            question(input, prompter)
        }));
    }
    ask(given, &questions, session.prompter.as_mut())
}
