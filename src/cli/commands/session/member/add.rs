//! `wijk session member add`

use std::path::PathBuf;

use strum::VariantArray as _;

use super::told;
use crate::cli::asking::{pick, several, words};
use crate::cli::commands::Outcome;
use crate::cli::commands::session::tell;
use crate::cli::error::CommandError;
use crate::cli::form::Question;
use crate::cli::input;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::session::Capacity;
use crate::exchange::session_tables;
use crate::i18n::Tr;
use crate::ops::session::{self, SeatInput};

/// `wijk session member add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The session: number, day, or part of the name of its body [default: the only one not closed]
    session: Option<String>,
    /// Who: whole name, number or e-mail address of somebody known, or the name of somebody new
    name: Option<String>,
    /// In the name of which neighbourhood; may be repeated when nobody is named
    #[arg(long, value_name = "NAME")]
    neighbourhood: Vec<String>,
    /// In the name of which organisation
    #[arg(long, value_name = "NAME")]
    organisation: Option<String>,
    /// As what: chair, member, facilitator, secretary or observer [default: member]
    #[arg(long, value_name = "CAPACITY")]
    capacity: Option<String>,
    /// E-mail address of somebody new
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    /// Take several from a CSV file: name;neighbourhood;organisation;capacity; - for standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["name", "neighbourhood", "organisation", "capacity", "email"])]
    from: Option<PathBuf>,
    /// All jurors of the edition
    #[arg(long, conflicts_with_all = ["name", "neighbourhood", "organisation", "capacity", "email", "from"])]
    jurors: bool,
    /// Let a neighbourhood sit that takes part in the edition: B-PB-14; needs --reason
    #[arg(long = "override", value_name = "RULE")]
    overrides: Vec<String>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// Somebody while they are asked.
#[derive(Debug, Default)]
struct Form {
    name: Option<String>,
    neighbourhood: Option<String>,
    organisation: Option<String>,
    capacity: Option<String>,
}

/// Gives people a seat.
///
/// # Errors
/// As [`session::add_members`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    super::reason_given(&args.overrides, args.reason.as_deref())?;
    let mut store = session.open_for_writing()?;
    let now = session.now;
    let of = args.session.as_deref();
    let command = "session member add";
    let aside = (&args.overrides[..], args.reason.as_deref());
    let (page, seated) = if args.jurors {
        session::add_jurors(&mut session.context(&mut store, command), of)?
    } else {
        let page = store.read(|view| session::look(view, of, now))?;
        session::not_closed(&page)?;
        let inputs = match &args.from {
            Some(path) => from_file(path)?,
            None => inputs(&args, session)?,
        };
        let number = page.number().to_string();
        session::add_members(&mut session.context(&mut store, command), Some(&number), &inputs, aside)?
    };
    let fact =
        tell::fact("session-seated", &page).with("count", seated.seats.len()).with("seats", page.seats.len());
    session.ui.done(&fact);
    told(&page, &seated, session);
    tell::next(&page, session);
    Ok(())
}

fn from_file(path: &std::path::Path) -> Result<Vec<SeatInput>, CommandError> {
    let rows = session_tables::members(&input::bytes(path)?).map_err(crate::ops::Error::Invalid)?;
    let input = |row: session_tables::MemberRow| SeatInput {
        person: row.name,
        email: row.email,
        neighbourhood: row.neighbourhood,
        organisation: row.organisation,
        capacity: row.capacity,
        line: Some(row.line),
    };
    Ok(rows.into_iter().map(input).collect())
}

/// Who is named on the command line; several neighbourhoods each send somebody.
fn inputs(args: &Args, session: &mut Session) -> Result<Vec<SeatInput>, CommandError> {
    let capacity = super::capacity(session, args.capacity.as_deref())?;
    if args.name.is_none() && args.neighbourhood.is_empty() && args.organisation.is_none() {
        if !session.prompter.can_ask() {
            let flags = "NAME, --neighbourhood, --organisation, --from, --jurors";
            return Err(CommandError::AnswerNeeded(flags.to_owned()));
        }
        return asked(session);
    }
    let one = SeatInput {
        person: args.name.clone(),
        email: args.email.clone(),
        organisation: args.organisation.clone(),
        capacity,
        ..SeatInput::default()
    };
    let of = |name: &String| SeatInput { neighbourhood: Some(name.clone()), ..one.clone() };
    Ok(match &args.neighbourhood[..] {
        [] => vec![one],
        names => names.iter().map(of).collect(),
    })
}

fn asked(session: &mut Session) -> Result<Vec<SeatInput>, CommandError> {
    let tr = Tr::new(session.ui.tr.language());
    let capacities = Capacity::VARIANTS
        .iter()
        .map(|one| (one.to_string(), tr.term(&format!("capacity-{one}"))))
        .collect::<Vec<_>>();
    // A member is what most are.
    let questions: Vec<Question<'_, Form>> = vec![
        words(&tr, "session-ask-name", "NAME", false, |form: &mut Form| &mut form.name),
        words(&tr, "session-ask-neighbourhood", "--neighbourhood", false, |form: &mut Form| {
            &mut form.neighbourhood
        }),
        words(&tr, "session-ask-organisation", "--organisation", false, |form: &mut Form| {
            &mut form.organisation
        }),
        {
            let ask = pick(&tr, "session-ask-capacity", "--capacity", capacities, None, |form: &mut Form| {
                &mut form.capacity
            });
            Box::new(move |form: &mut Form, prompter| {
                form.capacity.get_or_insert_with(|| Capacity::Member.to_string());
                ask(form, prompter)
            })
        },
    ];
    session.ui.note(&Fact::new("ui-back-hint"));
    let forms = several(&tr, None, "session-ask-another", &questions, session.prompter.as_mut())?;
    let input = |form: Form| SeatInput {
        person: form.name,
        neighbourhood: form.neighbourhood,
        organisation: form.organisation,
        capacity: form.capacity.and_then(|word| word.parse().ok()),
        ..SeatInput::default()
    };
    Ok(forms.into_iter().map(input).collect())
}
