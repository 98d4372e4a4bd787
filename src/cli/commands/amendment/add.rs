//! `wijk amendment add`

use strum::VariantArray as _;

use super::tell;
use crate::cli::asking::{pick, typed, words};
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::form::{Question, ask};
use crate::cli::session::Session;
use crate::cli::{input, parse};
use crate::domain::amendment::AmendmentKind;
use crate::domain::fact::{Fact, Fault};
use crate::i18n::Tr;
use crate::ops;
use crate::ops::amendment::{self, AmendmentInput, Change, Day};
use crate::ops::progress::Realised;

/// `wijk amendment add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the project; in a terminal it can be chosen
    project: Option<u32>,
    /// What the project becomes
    #[arg(long, value_name = "TEXT", conflicts_with_all = ["moves", "drop"])]
    scope: Option<String>,
    /// The last day of a step, such as 2=2026-05-31 or 2=+30; +30 for all open steps
    #[arg(long = "move", value_name = "STEP=DAY", conflicts_with = "drop")]
    moves: Vec<String>,
    /// The project does not go on
    #[arg(long)]
    drop: bool,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// The day on which it was asked [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

type Moves = Vec<(Option<u32>, Day)>;

#[derive(Default)]
struct Form {
    project: Option<String>,
    kind: Option<String>,
    scope: Option<String>,
    moves: Option<Moves>,
    reason: Option<String>,
}

/// Asks for a change; in a terminal asks for what the flags left open.
///
/// # Errors
/// As [`amendment::add`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let mut form = Form {
        project: args.project.map(|number| number.to_string()),
        kind: match (&args.scope, &args.moves[..], args.drop) {
            (Some(_), ..) => Some(AmendmentKind::Scope),
            (None, [_, ..], _) => Some(AmendmentKind::Dates),
            (None, [], true) => Some(AmendmentKind::Drop),
            (None, [], false) => None,
        }
        .map(|kind| kind.to_string()),
        scope: args.scope,
        moves: flags(&args.moves)?,
        reason: args.reason,
    };
    let mut store = session.open_for_writing()?;
    let now = session.now;
    let realised = store.read(|view| amendment::look(view, &args.dossier, now))?;
    ask_rest(&mut form, &realised, session)?;
    let change = match form.kind.as_deref().and_then(|word| word.parse().ok()) {
        Some(AmendmentKind::Scope) => Change::Scope(form.scope.unwrap_or_default()),
        Some(AmendmentKind::Dates) => Change::Dates(form.moves.unwrap_or_default()),
        _ => Change::Drop,
    };
    let wanted = AmendmentInput {
        project: form.project.as_deref().and_then(|number| number.parse().ok()).unwrap_or_default(),
        change,
        reason: form.reason.unwrap_or_default(),
        on,
    };
    let reference = &realised.place.dossier.reference;
    let amended = amendment::add(&mut session.context(&mut store, "amendment add"), reference, &wanted)?;
    let waits = amended.amendment.decided.is_none();
    tell(if waits { "amendment-asked" } else { "amendment-holds" }, &amended, session);
    Ok(())
}

/// Asks for what the flags left open.
fn ask_rest(form: &mut Form, realised: &Realised, session: &mut Session) -> Outcome {
    let open = [
        (form.project.is_none(), "PROJECT"),
        (form.kind.is_none(), "--scope, --move, --drop"),
        (form.reason.is_none(), "--reason"),
    ];
    let open: Vec<&str> = open.iter().filter(|(open, _)| *open).map(|(_, name)| *name).collect();
    if open.is_empty() {
        return Ok(());
    }
    if !session.prompter.can_ask() {
        return Err(CommandError::AnswerNeeded(open.join(", ")));
    }
    let tr = Tr::new(session.ui.tr.language());
    let mut questions: Vec<Question<'_, Form>> = Vec::new();
    if form.project.is_none() {
        let going = realised.projects.iter().filter(|project| !project.dropped);
        let projects =
            going.map(|one| (one.number.to_string(), format!("{} {}", one.number, one.title))).collect();
        questions.push(pick(&tr, "amendment-ask-project", "PROJECT", projects, None, |form: &mut Form| {
            &mut form.project
        }));
    }
    if form.kind.is_none() {
        let kinds = AmendmentKind::VARIANTS
            .iter()
            .map(|kind| (kind.to_string(), tr.term(&format!("amendment-{kind}"))))
            .collect();
        let flag = "--scope, --move, --drop";
        questions.push(pick(&tr, "amendment-ask-kind", flag, kinds, None, |form: &mut Form| &mut form.kind));
        let scope = words(&tr, "amendment-ask-scope", "--scope", true, |form: &mut Form| &mut form.scope);
        let both = (read_moves, show_moves);
        let moves =
            typed(&tr, "amendment-ask-moves", "--move", true, both, |form: &mut Form| &mut form.moves);
        questions.push(Box::new(move |form, prompter| {
            match form.kind.as_deref().and_then(|word| word.parse().ok()) {
                Some(AmendmentKind::Scope) => scope(form, prompter),
                Some(AmendmentKind::Dates) => moves(form, prompter),
                _ => Ok(crate::cli::prompt::Answer::Is(())),
            }
        }));
    }
    if form.reason.is_none() {
        questions
            .push(words(&tr, "amendment-ask-reason", "--reason", true, |form: &mut Form| &mut form.reason));
    }
    ask(form, &questions, session.prompter.as_mut())
}

/// What the flags say of days: all faults of them.
fn flags(texts: &[String]) -> Result<Option<Moves>, CommandError> {
    let mut faults = Vec::new();
    let mut moves = Vec::new();
    for text in texts {
        match read_move(text) {
            Ok(one) => moves.push(one),
            Err(fact) => faults.push(Fault::of("--move", text, fact)),
        }
    }
    if !faults.is_empty() {
        return Err(ops::Error::Invalid(faults).into());
    }
    Ok((!moves.is_empty()).then_some(moves))
}

/// Several, with commas between them.
fn read_moves(text: &str) -> Result<Moves, Fact> {
    text.split(',').filter(|part| !part.trim().is_empty()).map(read_move).collect()
}

fn show_moves(moves: &Moves) -> String {
    let shown = |(step, day): &(Option<u32>, Day)| {
        let day = match day {
            Day::On(day) => day.to_string(),
            Day::Later(days) => format!("+{days}"),
        };
        step.map_or(day.clone(), |step| format!("{step}={day}"))
    };
    moves.iter().map(shown).collect::<Vec<_>>().join(", ")
}

/// `2=2026-05-31`, `2=+30` or `+30`.
fn read_move(text: &str) -> Result<(Option<u32>, Day), Fact> {
    let wrong = || Fact::new("amendment-wrong-move");
    let later = |text: &str| {
        let days = text.trim().strip_prefix('+')?.parse::<u32>().ok();
        days.filter(|days| (1..=3_660).contains(days)).map(Day::Later)
    };
    let Some((step, day)) = text.split_once('=') else {
        return later(text).map(|day| (None, day)).ok_or_else(wrong);
    };
    let step = step.trim().parse::<u32>().ok().filter(|step| *step > 0).ok_or_else(wrong)?;
    if day.trim().starts_with('+') {
        return later(day).map(|day| (Some(step), day)).ok_or_else(wrong);
    }
    Ok((Some(step), Day::On(parse::day(day)?)))
}
