//! `wijk expert list`

use strum::VariantArray as _;

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::domain::expertise::{ExpertStatus, HalfDays};
use crate::domain::fact::{Fact, Fault, Value};
use crate::ops;
use crate::ops::expert::{self, ListInput};
use crate::report::build::follow_up::{self, For};
use crate::report::value::{Report, Section};

/// `wijk expert list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only of one dossier
    dossier: Option<String>,
    /// Only of this edition
    #[arg(long, value_name = "EDITION", conflicts_with = "dossier")]
    edition: Option<String>,
    /// Only for this field, by code or name
    #[arg(long, value_name = "FIELD")]
    field: Option<String>,
    /// Only with this status: requested, booked, done or cancelled
    #[arg(long, value_name = "STATUS")]
    status: Option<String>,
}

/// Lists requests for expertise, with their half days and what remains of the quotas.
///
/// # Errors
/// As [`expert::list`]; the status is not known.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let status = args.status.as_deref().map(read_status).transpose()?;
    let input = ListInput { dossier: args.dossier, edition: args.edition, field: args.field, status };
    let (listed, quotas) = session.open()?.read(|view| {
        let listed = expert::list(view, &input)?;
        let quotas = match &listed.dossier {
            Some(dossier) => match listed.rules.get(&dossier.edition) {
                Some(rules) => expert::quotas(view, dossier, rules)?,
                None => Vec::new(),
            },
            None => Vec::new(),
        };
        Ok::<_, CommandError>((listed, quotas))
    })?;
    let tr = &session.ui.tr;
    let reader = if listed.dossier.is_some() { For::Dossier } else { For::Office };
    let title = match &listed.dossier {
        Some(dossier) => format!("{} {}", dossier.reference, dossier.name),
        None => tr.text("expert-list-title"),
    };
    let sum: HalfDays = listed.requests.iter().map(|one| one.text.half_days()).sum();
    let total = Fact::new("expert-list-note")
        .with("asked", sum.asked)
        .with("granted", sum.granted)
        .with("booked", sum.booked)
        .with("used", sum.used);
    let mut notes: Vec<String> = vec![tr.fact(&total)];
    notes.extend(quotas.iter().map(|quota| tr.fact(&tell::quota_fact(quota))));
    let mut table = follow_up::expertise(tr, &listed.requests, &listed.rules, reader);
    table.note = (!listed.requests.is_empty() || !quotas.is_empty()).then(|| notes.join("\n"));
    session.print(&Report { name: "expertise", title, sections: vec![Section::Table(table)] })
}

fn read_status(text: &str) -> Result<ExpertStatus, CommandError> {
    text.parse().map_err(|_| {
        let all = ExpertStatus::VARIANTS.iter().map(|status| Value::from(status.to_string()));
        let fact = Fact::new("expert-wrong-status").with_list("all", all);
        ops::Error::invalid(Fault::of("--status", text, fact)).into()
    })
}
