//! What a letter about a dossier tells; or why that letter does not fit how the dossier stands.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Result;
use super::names::Names;
use super::parts::label;
use super::payment;
use crate::domain::dossier::judge::{Finding, judge};
use crate::domain::dossier::lifecycle::{Move, Phase, Status};
use crate::domain::fact::Fact;
use crate::domain::ids::OpinionId;
use crate::domain::language::Language;
use crate::domain::ledger::Fund;
use crate::domain::money::Cents;
use crate::domain::numbers::{Iban, StructuredCommunication};
use crate::domain::opinion::Before;
use crate::domain::payment::PaymentState;
use crate::domain::person::{Person, RoleKind};
use crate::domain::programme::rule::{Check, Gate};
use crate::domain::programme::rule_set::{RuleSet, name_of};
use crate::domain::roadmap::Verdict;
use crate::i18n::Tr;
use crate::report::letter::value::{
    Account, Agreement, Claim, Condition, Contact, Decision, Ended, Instalment, Kind, Letter, Project,
    Recovery, Settlement, Unmet,
};
use crate::report::value::Cell;
use crate::storage::View;
use crate::storage::decision::{ConditionRow, DecidedRow, DecisionRow};
use crate::storage::dossier::DossierRow;
use crate::storage::edition::EditionRow;
use crate::storage::instalment::InstalmentRow;
use crate::storage::payment::PaymentRow;
use crate::storage::report::dossier::{costs, roadmap};

/// A letter that is wanted.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// Which letter.
    pub kind: Kind,
    /// About one project only.
    pub project: Option<u32>,
    /// Its language; the contact's when not said.
    pub language: Option<Language>,
    /// The language when the contact's is not known either.
    pub otherwise: Language,
    /// The day it bears.
    pub on: NaiveDate,
    /// The last day to answer.
    pub answer_by: Option<NaiveDate>,
    /// The edition, and its rules.
    pub edition: (&'a EditionRow, &'a RuleSet),
    /// The payment that is claimed; the first that is not claimed yet when not said.
    pub payment: Option<i64>,
}

/// Why a letter does not fit how the dossier stands, and the commands that would help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfit {
    /// Why.
    pub fact: Fact,
    /// The commands.
    pub next: Vec<String>,
}

/// What the register knows of a dossier for any letter, read in a fixed number of queries.
struct Known<'a> {
    dossier: &'a DossierRow,
    rules: &'a RuleSet,
    projects: Vec<DecidedRow>,
    conditions: Vec<ConditionRow>,
    /// What was said in the opinions that decisions follow.
    opinions: BTreeMap<OpinionId, String>,
}

/// A letter about a dossier.
///
/// # Errors
/// The register's; within it, that the letter does not fit.
pub fn letter(
    view: View<'_>,
    dossier: &DossierRow,
    wanted: &Wanted<'_>,
) -> Result<std::result::Result<Letter, Unfit>> {
    let (edition, rules) = wanted.edition;
    let (projects, conditions) = (view.decisions(dossier.id)?, view.conditions(dossier.id)?);
    let opinions = view.opinions_of(dossier.id)?.into_iter();
    let opinions = opinions.filter_map(|opinion| Some((opinion.id, opinion.text.text?))).collect();
    let known = Known { dossier, rules, projects, conditions, opinions };
    let contact = contact(view, dossier)?;
    let spoken = contact.as_ref().and_then(|person| person.language);
    let language = wanted.language.or(spoken).unwrap_or(wanted.otherwise);
    let tr = Tr::new(language);
    let numbers = match known.chosen(wanted) {
        Ok(numbers) => numbers,
        Err(unfit) => return Ok(Err(*unfit)),
    };
    let (unmet, open) = match wanted.kind {
        Kind::Completion => missing(view, &known, &tr)?,
        _ => (Vec::new(), Vec::new()),
    };
    if wanted.kind == Kind::Completion && unmet.is_empty() && open.is_empty() {
        let next = format!("wijk check {}", dossier.reference);
        return Ok(Err(Known::unfit("letter-refuse-complete", vec![next])));
    }
    if wanted.kind == Kind::Settlement && settlement(view, dossier)?.is_none() {
        let next = format!("wijk settle {}", dossier.reference);
        return Ok(Err(Known::unfit("letter-refuse-not-settled", vec![next])));
    }
    if wanted.kind == Kind::Recovery && recovery(view, dossier, &tr)?.is_none() {
        let next = format!("wijk recovery list {}", dossier.reference);
        return Ok(Err(Known::unfit("letter-refuse-no-recovery", vec![next])));
    }
    let own = contact.as_ref().and_then(|person| person.iban.clone());
    let agreement = view.agreement(dossier.id)?.map_or_else(Agreement::default, |row| Agreement {
        reference: Some(row.reference),
        amount: Some(row.amount),
        starts_on: row.from,
        ends_on: row.until,
    });
    let payment = match claimed(view, dossier, wanted)? {
        Ok(payment) => payment,
        Err(unfit) => return Ok(Err(unfit)),
    };
    let sets = BTreeMap::from([(dossier.edition, rules.clone())]);
    let names = Names { rules: &sets, tr: &tr };
    let places = view.municipalities(dossier.neighbourhood)?;
    let joint = view.joint_names(dossier.id)?;
    let neighbourhoods: Vec<String> = std::iter::once(dossier.name.clone()).chain(joint).collect();
    let projects: Vec<Project> = known
        .projects
        .iter()
        .filter(|project| numbers.contains(&project.number))
        .map(|project| told(project, &known, language))
        .collect();
    let appeals = &rules.selection.appeals;
    Ok(Ok(Letter {
        kind: wanted.kind,
        language,
        on: wanted.on,
        organiser: rules.organiser.get(language).to_owned(),
        programme: rules.name.get(language).to_owned(),
        edition: edition.reference.clone(),
        year: edition.year,
        reference: dossier.reference.clone(),
        neighbourhood: crate::i18n::joined(language, &neighbourhoods),
        municipalities: places.iter().map(|nis| label(names.municipality(dossier.edition, nis))).collect(),
        track: dossier.track.as_deref().map(|code| label(names.track(dossier.edition, code))),
        tier: dossier.tier.as_deref().map(|code| label(names.tier(dossier.edition, code))),
        submitted: dossier.submitted.day,
        roadmap_submitted: roadmap(view, dossier.id)?.and_then(|roadmap| roadmap.submitted_on),
        contact: contact.map(|person| addressed(person, wanted.kind)),
        ended: ended(view, &known, language)?,
        unmet,
        open,
        answer_by: wanted.answer_by,
        costs: match wanted.kind {
            Kind::Agreement => by_category(view, &known, &numbers, language)?,
            _ => Vec::new(),
        },
        agreement,
        instalments: match paid(wanted.kind) {
            true => instalments(view, dossier, &tr)?,
            false => Vec::new(),
        },
        account: match paid(wanted.kind) {
            true => account(view, dossier, payment.as_ref(), own.as_deref())?,
            false => Account::default(),
        },
        claim: payment.as_ref().map(|row| Claim {
            amount: row.amount,
            part: tr.fact(&payment::of_fact(row)),
            communication: match payment::communication(&row.communication) {
                Cell::Code { label, .. } => label,
                _ => row.communication.clone(),
            },
        }),
        settlement: match wanted.kind {
            Kind::Settlement => settlement(view, dossier)?,
            _ => None,
        },
        recovery: match wanted.kind {
            Kind::Recovery | Kind::Settlement => recovery(view, dossier, &tr)?,
            _ => None,
        },
        appeal_until: appeals.lodge.and_then(|length| length.after(told_on(&known, &numbers, wanted.on))),
        to_notify: known
            .projects
            .iter()
            .filter(|project| numbers.contains(&project.number))
            .filter_map(|project| project.decision.as_ref())
            .any(|made| made.notified.is_none()),
        appeal_body: appeals
            .body
            .as_deref()
            .map(|code| name_of(&rules.bodies, code).get(language).to_owned()),
        projects,
    }))
}

impl Known<'_> {
    /// The text of the opinion that a decision follows: where nobody gave another reason, that is why.
    fn quoted(&self, made: &DecisionRow) -> Option<String> {
        made.opinion.and_then(|opinion| self.opinions.get(&opinion)).cloned()
    }

    fn unfit(code: &'static str, next: Vec<String>) -> Unfit {
        Unfit { fact: Fact::new(code), next }
    }

    /// Numbers of the projects that the letter is about; or why it does not fit.
    fn chosen(&self, wanted: &Wanted<'_>) -> std::result::Result<Vec<u32>, Box<Unfit>> {
        if let Some(number) = wanted.project {
            self.project_fits(wanted.kind, number)?;
        }
        let about = |project: &&DecidedRow| wanted.project.is_none_or(|number| number == project.number);
        let projects: Vec<&DecidedRow> = self.projects.iter().filter(about).collect();
        match wanted.kind {
            Kind::Decision => self.decided(&projects)?,
            Kind::Refusal => return self.refused(&projects),
            Kind::Completion => return self.incomplete().map(|()| Vec::new()),
            // Whether there is one is known already.
            Kind::Settlement | Kind::Recovery => return Ok(Vec::new()),
            Kind::Agreement | Kind::Claim => {
                self.decided(&projects)?;
                let awarded: Vec<&DecidedRow> =
                    projects.iter().copied().filter(|project| is_awarded(project)).collect();
                let money: Cents = awarded
                    .iter()
                    .filter_map(|project| project.decision.as_ref())
                    .map(|made| made.amount)
                    .sum();
                if money <= Cents::ZERO {
                    let next = format!("wijk letter decision {}", self.dossier.reference);
                    return Err(Box::new(Self::unfit("letter-refuse-no-money", vec![next])));
                }
                return Ok(awarded.iter().map(|project| project.number).collect());
            }
        }
        Ok(projects.iter().map(|project| project.number).collect())
    }

    /// Whether there is such a project, and what was decided on it goes with the letter.
    fn project_fits(&self, kind: Kind, number: u32) -> std::result::Result<(), Box<Unfit>> {
        let reference = &self.dossier.reference;
        let Some(project) = self.projects.iter().find(|project| project.number == number) else {
            let known: Vec<String> = self.projects.iter().map(|project| project.number.to_string()).collect();
            let fact = Fact::new("letter-refuse-no-project")
                .with("number", number)
                .with("count", known.len())
                .with_list("known", known);
            return Err(Box::new(Unfit { fact, next: vec![format!("wijk show {reference}")] }));
        };
        let (code, other) = match project.decision.as_ref().map(|made| made.verdict) {
            Some(Verdict::Awarded) if kind == Kind::Refusal => {
                ("letter-refuse-project-awarded", Kind::Decision)
            }
            Some(Verdict::Reserve) if kind == Kind::Refusal => ("letter-refuse-reserve", Kind::Decision),
            Some(Verdict::Reserve) if kind != Kind::Decision => {
                ("letter-refuse-project-refused", Kind::Decision)
            }
            Some(Verdict::Refused) if kind != Kind::Refusal => {
                ("letter-refuse-project-refused", Kind::Refusal)
            }
            _ => return Ok(()),
        };
        let fact = Fact::new(code).with("number", number);
        let next = vec![format!("wijk letter {other} {reference} --project {number}")];
        Err(Box::new(Unfit { fact, next }))
    }

    /// Every project is decided, and not all of them are refused.
    fn decided(&self, projects: &[&DecidedRow]) -> std::result::Result<(), Box<Unfit>> {
        let reference = &self.dossier.reference;
        if projects.is_empty() {
            let next = vec![format!("wijk check {reference}")];
            return Err(Box::new(Self::unfit("letter-refuse-no-decisions", next)));
        }
        self.none_open(projects)?;
        if projects.iter().all(|project| is_refused(project)) {
            let next = vec![format!("wijk letter refusal {reference}")];
            return Err(Box::new(Self::unfit("letter-refuse-all-refused", next)));
        }
        Ok(())
    }

    fn none_open(&self, projects: &[&DecidedRow]) -> std::result::Result<(), Box<Unfit>> {
        let reference = &self.dossier.reference;
        let open: Vec<String> = projects
            .iter()
            .filter(|project| project.decision.is_none())
            .map(|project| project.number.to_string())
            .collect();
        let Some(first) = open.first() else { return Ok(()) };
        let next = match (self.dossier.standing.phase, self.dossier.standing.status) {
            (Phase::Selection, Status::Active) => format!("wijk decide {reference} --project {first}"),
            _ => format!("wijk check {reference}"),
        };
        let fact = Fact::new("letter-refuse-undecided").with("count", open.len()).with_list("numbers", open);
        Err(Box::new(Unfit { fact, next: vec![next] }))
    }

    /// Either the application as a whole was turned down, or everything that was decided is a refusal.
    fn refused(&self, projects: &[&DecidedRow]) -> std::result::Result<Vec<u32>, Box<Unfit>> {
        let reference = &self.dossier.reference;
        let status = self.dossier.standing.status;
        if status == Status::NotAdmitted || (status == Status::Refused && projects.is_empty()) {
            return Ok(Vec::new());
        }
        if projects.is_empty() {
            let next = vec![format!("wijk check {reference}")];
            return Err(Box::new(Self::unfit("letter-refuse-not-ended", next)));
        }
        if projects.iter().any(|project| is_awarded(project)) {
            let next = vec![format!("wijk letter decision {reference}")];
            return Err(Box::new(Self::unfit("letter-refuse-awarded", next)));
        }
        if projects.iter().any(|project| project.decision.is_some() && !is_refused(project)) {
            let next = vec![format!("wijk letter decision {reference}")];
            return Err(Box::new(Self::unfit("letter-refuse-reserve", next)));
        }
        self.none_open(projects)?;
        Ok(projects.iter().map(|project| project.number).collect())
    }

    /// The dossier goes on, so that something can still be completed.
    fn incomplete(&self) -> std::result::Result<(), Box<Unfit>> {
        if self.dossier.standing.status.is_over() {
            let next = vec![format!("wijk show {}", self.dossier.reference)];
            return Err(Box::new(Self::unfit("letter-refuse-over", next)));
        }
        Ok(())
    }
}

fn is_refused(project: &DecidedRow) -> bool {
    project.decision.as_ref().is_some_and(|made| made.verdict == Verdict::Refused)
}

fn is_awarded(project: &DecidedRow) -> bool {
    project.decision.as_ref().is_some_and(|made| made.verdict == Verdict::Awarded)
}

/// The contact of today, the first of several.
fn contact(view: View<'_>, dossier: &DossierRow) -> Result<Option<Person>> {
    let mut contacts = view
        .roles(dossier.id)?
        .into_iter()
        .filter(|role| role.kind == RoleKind::Contact && role.to.is_none())
        .map(|role| role.person);
    Ok(contacts.next())
}

/// The contact, with no more than the letter needs: an account only where money is paid.
fn addressed(person: Person, kind: Kind) -> Contact {
    let iban = person.iban.filter(|_| paid(kind)).map(grouped);
    Contact { name: person.name, address: person.address, iban }
}

/// Whether a letter is about money that is paid.
fn paid(kind: Kind) -> bool {
    matches!(kind, Kind::Agreement | Kind::Claim)
}

fn grouped(text: String) -> String {
    Iban::parse(&text).map_or(text, |iban| iban.to_string())
}

/// The plan by which it is paid.
fn instalments(view: View<'_>, dossier: &DossierRow, tr: &Tr) -> Result<Vec<Instalment>> {
    let told = |row: InstalmentRow| Instalment {
        number: row.number,
        amount: row.instalment.amount,
        when: payment::when(tr, row.instalment.trigger, row.instalment.due),
    };
    Ok(view.instalments(dossier.id)?.into_iter().map(told).collect())
}

/// Where it is paid: the account of the payment, the one that the group uses, or that of the contact (B-SB-6).
fn account(
    view: View<'_>,
    dossier: &DossierRow,
    payment: Option<&PaymentRow>,
    own: Option<&str>,
) -> Result<Account> {
    if let Some(payment) = payment {
        let iban = Some(grouped(payment.iban.clone()));
        return Ok(Account { iban, holder: Some(payment.holder.clone()) });
    }
    Ok(match view.account_in_use(dossier.id)? {
        Some(row) => Account { iban: Some(grouped(row.iban)), holder: Some(row.holder) },
        None => Account { iban: own.map(|text| grouped(text.to_owned())), holder: None },
    })
}

/// The payment that a claim is about; or why there is none like that.
fn claimed(
    view: View<'_>,
    dossier: &DossierRow,
    wanted: &Wanted<'_>,
) -> Result<std::result::Result<Option<PaymentRow>, Unfit>> {
    if wanted.kind != Kind::Claim {
        return Ok(Ok(None));
    }
    let rows = view.payments(dossier.id)?;
    let Some(number) = wanted.payment else {
        return Ok(Ok(rows.into_iter().find(|row| row.state() == PaymentState::Made)));
    };
    match rows.into_iter().find(|row| row.id.0 == number && row.cancelled.is_none()) {
        Some(row) => Ok(Ok(Some(row))),
        None => {
            let fact = Fact::new("letter-refuse-no-payment").with("number", number);
            let next = vec![format!("wijk payment list {}", dossier.reference)];
            Ok(Err(Unfit { fact, next }))
        }
    }
}

/// How the account of a dossier was settled: that of the award, else that of the start fund.
fn settlement(view: View<'_>, dossier: &DossierRow) -> Result<Option<Settlement>> {
    for fund in [Fund::Award, Fund::StartFund] {
        if let Some(row) = view.settlement(dossier.id, fund)? {
            let declared = view.declared_of(dossier.id, fund)?;
            return Ok(Some(Settlement {
                on: row.on,
                awarded: row.awarded,
                declared: declared.declared,
                refused: declared.refused,
                accepted: row.accepted,
                paid: row.paid,
            }));
        }
    }
    Ok(None)
}

/// The last recovery of which something is open.
fn recovery(view: View<'_>, dossier: &DossierRow, tr: &Tr) -> Result<Option<Recovery>> {
    let rows = view.recoveries(dossier.id)?;
    let open = rows.into_iter().rev().find(|row| row.open() > Cents::ZERO);
    Ok(open.map(|row| Recovery {
        amount: row.open(),
        due: row.due,
        communication: StructuredCommunication::parse(&row.communication)
            .map_or_else(|_| row.communication.clone(), |known| known.to_string()),
        reason: match row.reason.as_str() {
            "settlement" => tr.text("recovery-reason-settlement"),
            _ => row.reason,
        },
    }))
}

fn told(project: &DecidedRow, known: &Known<'_>, language: Language) -> Project {
    let decision = project.decision.as_ref().map(|made| Decision {
        verdict: made.verdict,
        amount: made.amount,
        on: made.on,
        body: name_of(&known.rules.bodies, &made.body).get(language).to_owned(),
        reason: made.reason.clone().or_else(|| known.quoted(made)),
        reserve_rank: made.rank,
        conditions: conditions(known, project.number),
    });
    Project { number: project.number, title: project.title.clone(), asked: project.asked, decision }
}

fn conditions(known: &Known<'_>, project: u32) -> Vec<Condition> {
    let of_project = known.conditions.iter().filter(|row| row.project == project);
    let one = |row: &ConditionRow| Condition {
        text: row.condition.text.clone(),
        before: row.condition.before,
        met_on: row.met,
    };
    of_project.map(one).collect()
}

/// The day from which a term of appeal runs: when the neighbourhood was told of all of it, else the day of the letter.
fn told_on(known: &Known<'_>, numbers: &[u32], on: NaiveDate) -> NaiveDate {
    let meant = known.projects.iter().filter(|project| numbers.contains(&project.number));
    let days: Option<Vec<NaiveDate>> =
        meant.filter_map(|project| project.decision.as_ref()).map(|made| made.notified).collect();
    days.and_then(|days| days.into_iter().max()).unwrap_or(on)
}

/// The last move, where it turned the application down.
fn ended(view: View<'_>, known: &Known<'_>, language: Language) -> Result<Option<Ended>> {
    let status = known.dossier.standing.status;
    if !matches!(status, Status::NotAdmitted | Status::Refused) {
        return Ok(None);
    }
    let events = view.events(known.dossier.id)?;
    let last = events.last().filter(|event| matches!(event.step, Move::Reject | Move::Refuse));
    Ok(last.map(|event| Ended {
        body: event.body.as_deref().map(|code| name_of(&known.rules.bodies, code).get(language).to_owned()),
        on: event.on,
        reason: event.reason.clone(),
        at_admission: event.step == Move::Reject,
    }))
}

/// Criteria of admissibility that are not met, and rules that stand in the way of the next phase.
fn missing(view: View<'_>, known: &Known<'_>, tr: &Tr) -> Result<(Vec<Unmet>, Vec<Unmet>)> {
    let (dossier, rules) = (known.dossier, known.rules);
    let criteria = view.unmet_criteria(dossier.id)?.into_iter().map(|(code, reason)| {
        let named = rules.selection.admissibility.iter().find(|criterion| criterion.code == code);
        let text = named.map_or(code.as_str(), |criterion| criterion.name.get(tr.language())).to_owned();
        Unmet { text, reason, code }
    });
    let criteria = criteria.collect();
    let gate = match dossier.standing.phase {
        Phase::Candidate => Gate::Admit,
        Phase::Preparation => Gate::Submit,
        // What the rules still ask here is for those who decide.
        Phase::Selection => return Ok((criteria, conditions_to_meet(known))),
        Phase::Realisation => Gate::Close,
    };
    let aside: Vec<String> = view.overrides(dossier.id)?.into_iter().map(|over| over.rule).collect();
    let findings = judge(rules, gate, &view.facts_at(dossier, rules, gate)?, &aside);
    let theirs = |finding: &Finding| {
        finding.blocks() && !rules.rule(&finding.rule).is_some_and(|rule| is_for_the_office(&rule.check))
    };
    let open = findings.into_iter().filter(theirs).map(|finding| Unmet {
        text: tr.fact(&finding.fact),
        reason: None,
        code: finding.rule,
    });
    Ok((criteria, open.collect()))
}

/// What only the office can mend: no neighbourhood is asked for it.
fn is_for_the_office(check: &Check) -> bool {
    matches!(
        check,
        Check::CoachAssigned
            | Check::VisitsHeld { .. }
            | Check::ExpertiseAtMost { .. }
            | Check::AwardWithinAsked
            | Check::EnvelopeHeld
            | Check::ProgrammeTotalHeld { .. }
            | Check::ProjectsDecided
            | Check::SomethingAwarded
    )
}

/// Conditions of awards that have to be met before the agreement, and are not.
fn conditions_to_meet(known: &Known<'_>) -> Vec<Unmet> {
    let open = known.conditions.iter();
    let open = open.filter(|row| row.met.is_none() && row.condition.before == Before::Agreement);
    let one = |row: &ConditionRow| Unmet {
        text: row.title.clone(),
        reason: Some(row.condition.text.clone()),
        code: String::new(),
    };
    open.map(one).collect()
}

/// What the projects cost by category, in the order of the edition; those without one come last.
fn by_category(
    view: View<'_>,
    known: &Known<'_>,
    numbers: &[u32],
    language: Language,
) -> Result<Vec<(Option<String>, Cents)>> {
    let mut sums: Vec<(Option<String>, Cents)> = Vec::new();
    for cost in costs(view, known.dossier.id)?.into_iter().filter(|cost| numbers.contains(&cost.project)) {
        match sums.iter_mut().find(|(category, _)| *category == cost.category) {
            Some((_, sum)) => *sum = sum.plus(cost.amount),
            None => sums.push((cost.category, cost.amount)),
        }
    }
    let categories = &known.rules.cost_categories;
    let rank = |code: &Option<String>| match code {
        Some(code) => {
            categories.iter().position(|category| category.code == *code).unwrap_or(categories.len())
        }
        None => usize::MAX,
    };
    sums.sort_by_key(|(code, _)| rank(code));
    let named = |(code, sum): (Option<String>, Cents)| {
        (code.map(|code| name_of(categories, &code).get(language).to_owned()), sum)
    };
    Ok(sums.into_iter().map(named).collect())
}
