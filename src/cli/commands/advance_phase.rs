//! `wijk advance-phase`: a dossier goes on to its next phase when nothing stands in the way.

use super::Outcome;
use crate::cli::session::Session;
use crate::cli::{findings, input};
use crate::domain::dossier::judge::{Finding, State};
use crate::domain::dossier::lifecycle::{Phase, Status};
use crate::domain::fact::{Fact, Value};
use crate::domain::programme::rule::{Check, Gate};
use crate::ops::advance::{AdvanceRequest, Advanced, advance};

/// `wijk advance-phase`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// The day on which it goes on [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// Set a rule aside for this dossier; recorded, and shown in the annual report
    #[arg(long = "override", value_name = "RULE", requires = "reason")]
    overrides: Vec<String>,
    /// Why a rule is set aside
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// End the selection: every project was refused
    #[arg(long)]
    refuse: bool,
}

/// Takes a dossier to its next phase.
///
/// # Errors
/// As [`crate::ops::advance::advance`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let request = AdvanceRequest {
        dossier: args.dossier,
        on: input::day("--on", args.on.as_deref())?,
        aside: args.overrides,
        reason: args.reason,
        refuse: args.refuse,
    };
    let mut store = session.open_for_writing()?;
    let advanced = advance(&mut session.context(&mut store, "advance-phase"), &request)?;
    tell(&advanced, session);
    Ok(())
}

fn tell(advanced: &Advanced, session: &mut Session) {
    let dossier = &advanced.dossier;
    let to = match advanced.to.status {
        Status::Active => super::phase_value(&advanced.rules, advanced.to),
        _ => Value::Term(advanced.to.term()),
    };
    let fact = Fact::new("dossier-advanced")
        .with("reference", &dossier.reference)
        .with("neighbourhood", &dossier.name)
        .with("to", to)
        .with("on", advanced.on);
    session.ui.done(&fact);
    if let Some(frozen) = &advanced.frozen {
        let short: String = frozen.sha256.chars().take(12).collect();
        let mut fact = Fact::new("dossier-roadmap-frozen").with("version", frozen.version);
        fact.args.extend(advanced.rules.words.args());
        session.ui.note(&fact.with("hash", short));
    }
    for finding in advanced.findings.iter().filter(|finding| finding.state == State::SetAside) {
        session.ui.warn(&Fact::new("dossier-rule-aside").with("rule", &finding.rule));
    }
    let warnings: Vec<Finding> =
        advanced.findings.iter().filter(|finding| finding.state == State::Broken).cloned().collect();
    findings::broken(&mut session.ui, &warnings);
    let reference = &dossier.reference;
    if advanced.checks > 0 {
        let fact = Fact::new("aftercare-planned").with("count", advanced.checks);
        session.ui.note(&fact);
        session.ui.next(&format!("wijk aftercare list {reference}"));
    }
    match (advanced.to.phase, advanced.to.status) {
        (Phase::Selection, Status::Active) => {
            let mut before =
                advanced.rules.rules_at(Gate::Award, dossier.track.as_deref(), dossier.tier.as_deref());
            let assessed = before.any(|rule| rule.check == Check::RoadmapAdmissible);
            let named = advanced.rules.selection.criteria_of_track(dossier.track.as_deref());
            let command = if assessed && named { "admissibility assess" } else { "decide" };
            session.ui.next(&format!("wijk {command} {reference}"));
        }
        (Phase::Realisation, Status::Active) => session.ui.next(&format!("wijk step done {reference}")),
        _ => session.ui.next(&format!("wijk show {reference}")),
    }
    session.after_change();
}
