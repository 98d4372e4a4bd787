//! `wijk approve`: the approval chain of what a dossier is awarded.

mod list;
mod pile;

use super::Outcome;
use crate::cli::commands::moving::ask_reason;
use crate::cli::input;
use crate::cli::session::Session;
use crate::domain::decision::{ApprovalOutcome, LinkState};
use crate::domain::fact::Fact;
use crate::ops::approve::{ApproveRequest, Pile, PileRequest, Standings, approve, show};
use crate::report::build::selection::approvals;
use crate::report::value::{Report, Section, Table};

/// `wijk approve`
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Args {
    #[command(subcommand)]
    command: Option<Command>,
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    #[arg(required_unless_present = "edition")]
    dossier: Option<String>,
    /// Code or name of the step [default: the one that comes next]
    step: Option<String>,
    /// A further dossier of which the same step is taken; may be given several times
    #[arg(long, value_name = "DOSSIER", conflicts_with_all = ["withhold", "replace"])]
    and: Vec<String>,
    /// Every dossier of this edition that waits for the step; the step is then all that is named
    #[arg(long, value_name = "EDITION", conflicts_with_all = ["step", "and", "withhold", "replace"])]
    edition: Option<String>,
    /// The day on which it was taken [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// Reference of the paper that says so
    #[arg(long, value_name = "TEXT")]
    reference: Option<String>,
    /// The approval was withheld; needs --reason
    #[arg(long)]
    withhold: bool,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// Take the place of what was recorded of the step
    #[arg(long)]
    replace: bool,
    /// Only show how the chain stands
    #[arg(long, conflicts_with_all = ["step", "on", "reference", "withhold", "reason", "replace", "and", "edition"])]
    show: bool,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// List what waits for whom in an edition
    List(list::Args),
}

/// Records that a step of the chain was taken, and shows the chain.
///
/// # Errors
/// As [`approve`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    if let Some(Command::List(args)) = args.command {
        return list::run(&args, session);
    }
    let dossier = args.dossier.clone().unwrap_or_default();
    if args.show {
        let standings = session.open()?.read(|view| show(view, &dossier))?;
        return print(&standings, session);
    }
    let on = input::day("--on", args.on.as_deref())?;
    if args.edition.is_some() || !args.and.is_empty() {
        let (pile, step) = match args.edition {
            Some(edition) => (Pile::Edition(Some(edition)), args.dossier),
            None => (Pile::Dossiers([dossier].into_iter().chain(args.and).collect()), args.step),
        };
        return pile::run(&PileRequest { pile, step, on, reference: args.reference }, session);
    }
    let mut reason = args.reason;
    if args.withhold && reason.is_none() && session.prompter.can_ask() {
        reason = Some(ask_reason(session)?);
    }
    let request = ApproveRequest {
        dossier,
        step: args.step,
        on,
        reference: args.reference,
        withhold: args.withhold,
        reason,
        replace: args.replace,
    };
    let mut store = session.open_for_writing()?;
    let approved = approve(&mut session.context(&mut store, "approve"), &request)?;
    let standings = &approved.standings;
    let reference = standings.dossier.reference.clone();
    let links = standings.links();
    let step = links.iter().find(|link| link.step.code == approved.step).map(|link| link.step.name.clone());
    let code = match approved.outcome {
        ApprovalOutcome::Given => "approve-given",
        ApprovalOutcome::Withheld => "approve-withheld",
    };
    let mut fact = Fact::new(code)
        .with("reference", &reference)
        .with("amount", standings.awarded)
        .with("on", approved.on);
    if let Some(step) = step {
        fact = fact.with("step", step);
    }
    let next = links.iter().find(|link| !link.is_given()).map(|link| (link.step.code.clone(), link.state));
    drop(links);
    let dossier = &standings.dossier;
    let agreed = standings.rules.has_agreement(dossier.track.as_deref(), dossier.tier.as_deref());
    print(standings, session)?;
    session.ui.done(&fact);
    match next {
        None if agreed => session.ui.next(&format!("wijk agreement draw {reference}")),
        None => session.ui.next(&format!("wijk check {reference}")),
        Some((_, LinkState::Withheld)) => session.ui.next(&format!("wijk decide {reference} --replace")),
        Some((step, _)) => session.ui.next(&format!("wijk approve {reference} {step}")),
    }
    session.after_change();
    Ok(())
}

fn print(standings: &Standings, session: &mut Session) -> Outcome {
    let tr = &session.ui.tr;
    let title = Fact::new("approve-title")
        .with("reference", &standings.dossier.reference)
        .with("neighbourhood", &standings.dossier.name)
        .with("amount", standings.awarded);
    let chain = Table { title: None, ..approvals(tr, &standings.rules, &standings.links()) };
    let sections = vec![Section::Table(chain)];
    session.print(&Report { name: "approvals", title: tr.fact(&title), sections })
}
