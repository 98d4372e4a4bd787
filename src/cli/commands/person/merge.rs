//! `wijk person merge`

use strum::VariantArray;

use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::parse;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::cli::ui::Emphasis;
use crate::domain::fact::{Fact, Value};
use crate::ops::person::{Merged, Prefer, contradictions, merge};

/// `wijk person merge`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The record that goes: number, or any part of name or e-mail address that fits one person
    from: String,
    /// The record that stays and gets all that the other one has
    into: String,
    /// Which details hold where they contradict each other: from or into
    #[arg(long, value_name = "WHICH")]
    prefer: Option<String>,
}

/// Joins two records of one person.
///
/// # Errors
/// As [`merge`]; they contradict each other and nobody can be asked.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let found = store.read(|view| contradictions(view, &args.from, &args.into))?;
    let found: Vec<_> = found.into_iter().map(|one| (one.detail.to_string(), one.from, one.into)).collect();
    let chosen = choose(&found, args.prefer.as_deref(), session)?;
    let holds = |detail: &str| {
        let at = found.iter().position(|(name, _, _)| name == detail);
        at.and_then(|at| chosen.get(at)).copied().unwrap_or(Prefer::Into)
    };
    let mut context = session.context(&mut store, "person merge");
    let merged = merge(&mut context, &args.from, &args.into, |detail| holds(detail.into()))?;
    tell(&merged, session);
    Ok(())
}

/// What holds for each contradiction: as the flag says, or asked one by one.
///
/// # Errors
/// The flag says neither; nobody can be asked, or the user stopped.
pub fn choose(
    found: &[(String, String, String)],
    prefer: Option<&str>,
    session: &mut Session,
) -> Result<Vec<Prefer>, CommandError> {
    if let Some(text) = prefer {
        let words = ("--prefer", "prefer", "person-prefer-unknown");
        let prefer = parse::one_of(&session.ui.tr, words, Prefer::VARIANTS, text)?;
        return Ok(vec![prefer; found.len()]);
    }
    if found.is_empty() {
        return Ok(Vec::new());
    }
    if !session.prompter.can_ask() {
        session.ui.warn(&Fact::new("person-contradictions").with("count", found.len()));
        for (detail, from, into) in found {
            let fact = Fact::new("person-contradiction")
                .with_term("detail", format!("detail-{detail}"))
                .with("from", from)
                .with("into", into);
            let line = session.ui.tr.fact(&fact);
            session.ui.say_always(" ", Emphasis::Plain, &line);
        }
        return Err(CommandError::AnswerNeeded("--prefer from | into".to_owned()));
    }
    let mut chosen = Vec::new();
    while let Some((detail, from, into)) = found.get(chosen.len()) {
        let question = Fact::new("person-ask-which").with_term("detail", format!("detail-{detail}"));
        let question = session.ui.tr.fact(&question);
        let back = session.ui.tr.text("plan-ask-back");
        let values = [into.clone(), from.clone()];
        match session.prompter.choice(&question, "--prefer", &values, 0, Some(&back))? {
            Answer::Is(0) => chosen.push(Prefer::Into),
            Answer::Is(_) => chosen.push(Prefer::From),
            Answer::Back => {
                chosen.pop();
            }
        }
    }
    Ok(chosen)
}

/// What moved to the record that stays, as far as there was any.
pub fn moved(counts: &[(&'static str, usize)], session: &mut Session) {
    let told = counts.iter().filter(|(_, count)| *count > 0);
    let told =
        told.map(|(code, count)| Value::Text(session.ui.tr.fact(&Fact::new(code).with("count", *count))));
    let told: Vec<Value> = told.collect();
    if !told.is_empty() {
        session.ui.note(&Fact::new("person-merged-moved").with_list("what", told));
    }
}

fn tell(merged: &Merged, session: &mut Session) {
    let fact = Fact::new("person-merged")
        .with("from", merged.from.id.0.to_string())
        .with("gone", &merged.from.person.name)
        .with("into", merged.into.id.0.to_string())
        .with("stays", &merged.into.person.name);
    session.ui.done(&fact);
    moved(
        &[
            ("person-moved-roles", merged.roles),
            ("person-moved-visits", merged.visits),
            ("person-moved-requests", merged.requests),
            ("person-moved-meetings", merged.attendances),
        ],
        session,
    );
    if merged.joined > 0 {
        session.ui.note(&Fact::new("person-merged-joined").with("count", merged.joined));
    }
    if !merged.changed.is_empty() {
        let details = merged.changed.iter().map(|detail| Value::Term(format!("detail-{detail}")));
        session.ui.note(&Fact::new("person-merged-details").with_list("details", details));
    }
    session.ui.next(&format!("wijk person show {}", merged.into.id.0));
    session.after_change();
}
