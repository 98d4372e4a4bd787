//! `wijk edition open`

use std::path::PathBuf;

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::cli::{CommandError, Exit, input};
use crate::domain::application::validate::amount_fact;
use crate::domain::fact::{Fact, Fault};
use crate::domain::money::Cents;
use crate::domain::programme::rule_set::{OffBecause, RuleOff};
use crate::ops;
use crate::ops::edition::{OpenRequest, Opened, open};

/// `wijk edition open`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Programme and year, such as brussels-qdc/2024
    #[arg(value_name = "PROGRAMME/YEAR")]
    edition: String,
    /// What can be awarded in all, in euros
    #[arg(long, value_name = "EUR", allow_hyphen_values = true)]
    envelope: Option<String>,
    /// Set a value of the edition, such as B-ADM-1.minimum=4; again for each
    #[arg(long = "set", value_name = "KEY=VALUE")]
    settings: Vec<String>,
    /// Read the office's own settings of this edition from a TOML file
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    /// The day of opening [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Opens an edition and says by how many rules it goes.
///
/// # Errors
/// As [`crate::ops::edition::open`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let year = args.edition.rsplit_once('/').and_then(|(code, year)| Some((code, year.parse::<i32>().ok()?)));
    let Some((programme, year)) = year else {
        let fact = Fact::new("error-programme-year");
        let next = vec!["wijk edition open brussels-qdc/2024".to_owned()];
        return Err(CommandError::Plain { exit: Exit::Usage, fact, next });
    };
    let envelope = match args.envelope.as_deref() {
        Some(text) => Some(Cents::parse(text).map_err(|fault| {
            CommandError::from(ops::Error::invalid(Fault::of("--envelope", text, amount_fact(fault))))
        })?),
        None => None,
    };
    let file = args.from.as_deref().map(input::text).transpose()?;
    let request = OpenRequest {
        programme: programme.to_owned(),
        year,
        envelope,
        settings: args.settings.clone(),
        file,
        on: input::day("--on", args.on.as_deref())?,
    };
    let mut store = session.open_for_writing()?;
    let opened = open(&mut session.context(&mut store, "edition open"), &request)?;
    tell(&opened, session);
    Ok(())
}

fn tell(opened: &Opened, session: &mut Session) {
    let rules = &opened.rules;
    let fact = Fact::new("edition-opened").with("name", &rules.name).with("year", rules.year.to_string());
    session.ui.done(&fact.with("reference", &rules.reference));
    match &rules.envelope {
        Some(envelope) => session.ui.note(&Fact::new("edition-envelope").with("amount", envelope.amount)),
        None => session.ui.note(&Fact::new("edition-no-envelope")),
    }
    let sourced = rules.rules.iter().filter(|rule| rule.source.is_some()).count();
    session.ui.note(&Fact::new("edition-rules").with("count", rules.rules.len()).with("sourced", sourced));
    let deadlines: Vec<_> = rules.deadlines.iter().map(|deadline| deadline.on).collect();
    match deadlines[..] {
        [] => session.ui.note(&Fact::new("edition-no-deadline")),
        _ => session.ui.note(&Fact::new("edition-deadlines").with_list("days", deadlines)),
    }
    if !rules.decides_on.is_empty() {
        session.ui.note(&Fact::new("edition-decides-on").with_list("days", rules.decides_on.clone()));
    }
    if let Some(last) = rules.decides_on.last()
        && let Some(deadline) = rules.deadline_after(*last)
    {
        let fact = Fact::new("edition-decides-too-early").with("decides", *last).with("deadline", deadline);
        session.ui.warn(&fact);
    }
    if !opened.year_known {
        session.ui.warn(&Fact::new("edition-year-unknown").with("year", rules.year.to_string()));
    }
    for off in rules.off.iter().filter(|off| misses(off)) {
        let keys = off.missing.iter().map(|missing| match missing.as_str() {
            "envelope" | "deadline" => missing.clone(),
            _ => format!("{}.{missing}", off.code),
        });
        session.ui.warn(&Fact::new("edition-rule-off").with("rule", &off.code).with_list("keys", keys));
    }
    for term in rules.terms.iter().filter(|term| term.length.is_none()) {
        let key = format!("{}.days", term.code);
        session.ui.warn(&Fact::new("edition-term-off").with("term", &term.code).with("keys", key));
    }
    session.ui.next(&format!("wijk apply --edition {}", rules.reference));
    session.after_change();
}

/// Whether the office would want to know that a rule is off: a value is missing, or the rule is of other years
/// and nothing took its place.
fn misses(off: &RuleOff) -> bool {
    !off.missing.is_empty() && off.because != OffBecause::TurnedOff && !off.replaced
}
