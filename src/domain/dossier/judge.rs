//! The verdict of the rules on a dossier. The same function answers `wijk check` and `wijk advance-phase`.

use super::doing;
use super::evaluating;
use super::facts::{AgreementFacts, Facts, MeetingFacts, ProjectFacts};
use super::filling;
use super::paying;
use super::reporting;
use super::settling;
use super::spending;
use crate::domain::admissibility::AdmissibilityOutcome;
use crate::domain::dates::in_time;
use crate::domain::decision::{LinkState, chain};
use crate::domain::fact::{Fact, Value};
use crate::domain::meeting::MeetingKind;
use crate::domain::money::Cents;
use crate::domain::partner::PartnerStatus;
use crate::domain::person::{MemberKind, Tie};
use crate::domain::programme::definition::Source;
use crate::domain::programme::rule::{Basis, Check, Gate, Scope, Severity};
use crate::domain::programme::rule_set::{Rule, RuleSet, name_of};
use crate::domain::roadmap::Verdict;

/// What became of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr, strum::Display)]
#[strum(serialize_all = "kebab-case")]
pub enum State {
    /// It holds.
    Met,
    /// It is broken.
    Broken,
    /// It is broken and was set aside with a reason.
    SetAside,
}

/// The verdict of one rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Code of the rule.
    pub rule: String,
    /// What it does when broken.
    pub severity: Severity,
    /// What became of it.
    pub state: State,
    /// What was found, and what is needed.
    pub fact: Fact,
    /// The command that would mend it, when it is broken and one exists.
    pub mend: Option<String>,
    /// What the rule rests on.
    pub source: Option<Source>,
}

impl Finding {
    /// Whether it stands in the way.
    pub fn blocks(&self) -> bool {
        self.state == State::Broken && self.severity == Severity::Block
    }
}

/// Judges a dossier by the rules of its edition at a gate. `set_aside` are the codes of rules that somebody
/// set aside for this dossier.
pub fn judge(rule_set: &RuleSet, gate: Gate, facts: &Facts, set_aside: &[String]) -> Vec<Finding> {
    rule_set
        .rules_at(gate, facts.track.as_deref(), facts.tier.as_deref())
        .filter(|rule| paying::concerns(&rule.check, gate, &facts.paying))
        .filter(|rule| settling::concerns(&rule.check, gate, &facts.settling))
        .map(|rule| {
            let (met, mut fact, mend) = look(rule, rule_set, gate, facts);
            fact.args.extend(rule_set.words.args());
            let aside = set_aside.iter().any(|code| code.eq_ignore_ascii_case(&rule.code));
            let state = match (met, aside) {
                (true, _) => State::Met,
                (false, true) => State::SetAside,
                (false, false) => State::Broken,
            };
            Finding {
                rule: rule.code.clone(),
                severity: rule.severity,
                state,
                fact,
                mend: (!met).then_some(mend).flatten(),
                source: rule.source.clone(),
            }
        })
        .collect()
}

/// Whether a rule holds, what was found, and the command that would mend it.
pub(super) type Look = (bool, Fact, Option<String>);

fn look(rule: &Rule, rule_set: &RuleSet, gate: Gate, facts: &Facts) -> Look {
    let command = |verb: &str| Some(format!("wijk {verb} {}", facts.handle));
    match &rule.check {
        Check::MembersAtLeast { minimum, kinds, different_addresses } => {
            let found = facts.distinct_members(kinds, *different_addresses);
            let code = if *different_addresses { "rule-members-addresses" } else { "rule-members-at-least" };
            let about = match kinds.as_slice() {
                [MemberKind::Responsible] => "responsible",
                kinds if kinds.contains(&MemberKind::Supporter) => "support",
                _ => "steering",
            };
            let fact = Fact::new(code)
                .with("about", about)
                .with("found", found)
                .with("minimum", *minimum)
                .with_list(
                    "kinds",
                    kinds.iter().map(|kind| crate::domain::fact::Value::Term(format!("member-{kind}"))),
                );
            (found >= *minimum as usize, fact, command("member add"))
        }
        Check::MembersOnTerritory => {
            let elsewhere = facts.members.iter().filter(|member| member.tie == Tie::Elsewhere).count();
            let unstated = facts.members.iter().filter(|member| member.tie == Tie::Unstated).count();
            let fact = Fact::new("rule-members-on-territory")
                .with("elsewhere", elsewhere)
                .with("unstated", unstated);
            (elsewhere == 0, fact, command("member list"))
        }
        Check::OnTerritory => {
            let outside: Vec<&String> = facts
                .municipalities
                .iter()
                .filter(|nis| !rule_set.municipalities.iter().any(|municipality| municipality.nis == **nis))
                .collect();
            let met = outside.is_empty() && !facts.municipalities.is_empty();
            let fact = Fact::new("rule-on-territory")
                .with("count", facts.municipalities.len())
                .with("outside", outside.len())
                .with_list("codes", outside);
            (met, fact, edit(facts, "--municipality"))
        }
        Check::OneTrack => {
            let tracks = rule_set.tracks.iter().map(|track| crate::domain::fact::Value::from(&track.name));
            let fact =
                Fact::new("rule-one-track").with("found", facts.tracks_named).with_list("tracks", tracks);
            (facts.tracks_named == 1, fact, edit(facts, "--track"))
        }
        Check::TierChosen => {
            let tiers = rule_set.tiers.iter().map(|tier| crate::domain::fact::Value::from(&tier.name));
            let met = facts.tier.is_some() || rule_set.tiers.is_empty();
            let fact = Fact::new("rule-tier-chosen").with("chosen", i64::from(met)).with_list("tiers", tiers);
            (met, fact, edit(facts, "--tier"))
        }
        Check::ThemesBetween { minimum, maximum } => {
            let found = facts.themes.len();
            let most = maximum.unwrap_or(u32::MAX);
            let fact = Fact::new("rule-themes-between")
                .with("found", found)
                .with("minimum", *minimum)
                .with("maximum", maximum.map_or(0, i64::from));
            (found >= *minimum as usize && found <= most as usize, fact, edit(facts, "--theme"))
        }
        Check::ContactReachable => {
            let fact = Fact::new("rule-contact-reachable").with("known", i64::from(facts.has_contact));
            (facts.contact_email.is_some(), fact, edit(facts, "--email"))
        }
        Check::HandedInOnTime => {
            let Some(deadline) = rule_set.last_deadline(facts.track.as_deref()) else {
                return (true, Fact::new("rule-handed-in-no-deadline"), None);
            };
            let Some(submitted) = facts.submitted else {
                return (false, Fact::new("rule-handed-in-unknown").with("deadline", deadline), None);
            };
            // With several last days a year, whoever misses one is in time for the next.
            let track = facts.track.as_deref();
            let deadline = rule_set.deadline_for(track, submitted.day).unwrap_or(deadline);
            let fact = Fact::new("rule-handed-in-on-time")
                .with("submitted", submitted.day)
                .with("deadline", deadline);
            (in_time(submitted, deadline, rule_set.timezone), fact, edit(facts, "--submitted"))
        }
        Check::OneDossierPerEdition => {
            let others = &facts.others_in_edition;
            let fact = Fact::new("rule-one-dossier-per-edition")
                .with("count", others.len())
                .with_list("others", others);
            (others.is_empty(), fact, others.first().map(|other| format!("wijk show {other}")))
        }
        Check::EarlierSupportSettled => {
            let open = &facts.earlier_open;
            let fact =
                Fact::new("rule-earlier-support-settled").with("count", open.len()).with_list("open", open);
            (open.is_empty(), fact, open.first().map(|other| format!("wijk check {other}")))
        }
        Check::CoachAssigned => {
            let fact = Fact::new("rule-coach-assigned").with("count", i64::from(facts.has_coach));
            (facts.has_coach, fact, command("coach assign"))
        }
        Check::InventoryMade { minimum_findings, minimum_participants } => {
            let found = facts.inventory.as_ref();
            let participants = found.map_or(0, |inventory| inventory.participants.total());
            let findings = found.map_or(0, |inventory| inventory.items);
            let fact = Fact::new("rule-inventory-made")
                .with("made", i64::from(found.is_some()))
                .with("participants", participants)
                .with("findings", findings)
                .with("minimum_participants", *minimum_participants)
                .with("minimum_findings", *minimum_findings);
            let met =
                found.is_some() && participants >= *minimum_participants && findings >= *minimum_findings;
            let mend = match found {
                Some(_) if participants < *minimum_participants => again(facts),
                Some(_) => command("inventory item add"),
                None => command("inventory add"),
            };
            (met, fact, mend)
        }
        Check::InventoryShared { minimum_kinds } => {
            let kinds = facts.inventory.as_ref().map_or(0, |inventory| inventory.participants.kinds());
            let fact =
                Fact::new("rule-inventory-shared").with("found", kinds).with("minimum", *minimum_kinds);
            let mend = if facts.inventory.is_some() { again(facts) } else { command("inventory add") };
            (kinds >= *minimum_kinds, fact, mend)
        }
        Check::InventoryComplete => {
            let (found, answered) = facts.inventory.as_ref().map_or((&[][..], &[][..]), |inventory| {
                (inventory.sections.as_slice(), inventory.answered.as_slice())
            });
            let missing = || rule_set.inventory.missing(&facts.themes, found, answered);
            let fact = Fact::new("rule-inventory-complete")
                .with("missing", missing().count())
                .with_list("sections", missing().map(|section| &section.name));
            // Going on with the questions is what completes it.
            let verb = if facts.inventory.is_some() { "inventory" } else { "inventory add" };
            (missing().next().is_none(), fact, command(verb))
        }
        Check::PartnersAtLeast { minimum, status } => {
            let counts = |partner: &&PartnerStatus| **partner >= *status && **partner != PartnerStatus::Ended;
            let found = facts.partners.iter().filter(counts).count();
            let fact = Fact::new("rule-partners-at-least")
                .with("found", found)
                .with("minimum", *minimum)
                .with("all", i64::from(*status == PartnerStatus::Explored))
                .with_term("status", format!("partner-{status}"));
            (found >= *minimum as usize, fact, command("partner add"))
        }
        Check::VisitsHeld { minimum } => {
            let fact =
                Fact::new("rule-visits-held").with("found", facts.visits_held).with("minimum", *minimum);
            (facts.visits_held >= *minimum, fact, command("coach visit"))
        }
        Check::MeetingsHeld { minimum, kinds } => {
            let counts = |meeting: &&MeetingFacts| {
                kinds.is_empty()
                    || kinds.iter().any(|kind| {
                        meeting.session.as_ref() == Some(kind) || <&str>::from(meeting.kind) == kind
                    })
            };
            let found = facts.meetings.iter().filter(counts).count();
            let name = |kind: &String| match kind.parse::<MeetingKind>() {
                Ok(kind) if rule_set.meetings.iter().all(|meeting| meeting.code != kind.to_string()) => {
                    Value::Term(format!("meeting-{kind}"))
                }
                _ => Value::Name(name_of(&rule_set.meetings, kind)),
            };
            let fact = Fact::new("rule-meetings-held")
                .with("found", found)
                .with("minimum", *minimum)
                .with("named", kinds.len())
                .with_list("kinds", kinds.iter().map(name));
            (found >= *minimum as usize, fact, command("meeting add"))
        }
        Check::DocumentsPresent { kinds } => {
            let missing: Vec<_> = kinds.iter().filter(|kind| !facts.documents.contains(kind)).collect();
            let fact = Fact::new("rule-documents-present")
                .with("missing", missing.len())
                .with_list("kinds", missing.iter().map(|kind| Value::Term(format!("document-{kind}"))));
            let mend =
                missing.first().map(|kind| format!("wijk document add {} … --kind {kind}", facts.handle));
            (missing.is_empty(), fact, mend)
        }
        Check::ExpertiseAtMost { maximum, per } => {
            let (code, counted) = match per {
                Scope::Dossier => ("rule-expertise-dossier", facts.expertise.dossier),
                Scope::Edition => ("rule-expertise-edition", facts.expertise.edition),
            };
            let fact = Fact::new(code).with("half_days", counted).with("maximum", *maximum);
            (counted <= *maximum, fact, command("expert list"))
        }
        Check::ProjectsAtLeast { minimum } => {
            let found = facts.projects.len();
            let fact = Fact::new("rule-projects-at-least").with("found", found).with("minimum", *minimum);
            (found >= *minimum as usize, fact, command("plan project add"))
        }
        Check::ProjectsLinked => of_projects(
            facts,
            "rule-projects-linked",
            |project| project.findings > 0,
            |number| format!("wijk plan project edit {} {number} --finding …", facts.handle),
        ),
        Check::ProjectsCosted => of_projects(
            facts,
            "rule-projects-costed",
            |project| project.asked <= project.costs,
            |number| format!("wijk plan cost add {} {number}", facts.handle),
        ),
        Check::AmountsBalanced => {
            let open = || facts.projects.iter().filter(|project| project.uncovered() != Cents::ZERO);
            let titles = open().map(|project| Value::aside(&project.title, project.uncovered()));
            let fact = Fact::new("rule-amounts-balanced")
                .with("failing", open().count())
                .with_list("titles", titles);
            let mend = open()
                .next()
                .map(|project| format!("wijk plan project edit {} {} --ask …", facts.handle, project.number));
            (open().next().is_none(), fact, mend)
        }
        Check::ProjectsStepped => of_projects(
            facts,
            "rule-projects-stepped",
            |project| project.steps > 0,
            |number| format!("wijk plan step add {} {number}", facts.handle),
        ),
        Check::PermitsKnown => of_projects(
            facts,
            "rule-permits-known",
            |project| !project.public_space || project.permit_known,
            |number| format!("wijk plan permit add {} {number}", facts.handle),
        ),
        Check::ProjectsFromMenu => of_projects(
            facts,
            "rule-projects-from-menu",
            |project| project.item.is_some(),
            |number| format!("wijk plan project edit {} {number} --item …", facts.handle),
        ),
        Check::RoadmapAdmissible => admissible(rule_set, facts),
        Check::AmountAtMost { maximum, per } => amount_at_most(*maximum, *per, gate, facts),
        Check::CategoryAtMost { maximum, categories } => {
            category_at_most(*maximum, categories, gate, rule_set, facts)
        }
        Check::AwardWithinAsked => {
            let over =
                |project: &&ProjectFacts| project.decision.is_some_and(|(_, amount)| amount > project.asked);
            let found = facts.projects.iter().find(over);
            let fact = Fact::new("rule-award-within-asked")
                .with("over", i64::from(found.is_some()))
                .with("project", found.map(|project| project.title.clone()).unwrap_or_default())
                .with(
                    "awarded",
                    found.and_then(|project| project.decision).map_or(Cents::ZERO, |(_, amount)| amount),
                )
                .with("asked", found.map_or(Cents::ZERO, |project| project.asked));
            let mend = |project: &ProjectFacts| {
                format!("wijk decide {} --project {} award --amount …", facts.handle, project.number)
            };
            (found.is_none(), fact, found.map(mend))
        }
        Check::EnvelopeHeld => {
            let stated = || rule_set.envelope.as_ref().map(|envelope| envelope.amount);
            let envelope = facts.edition_envelope.or_else(stated).unwrap_or_default();
            let awarded = facts.edition_awarded.plus(facts.awarded());
            let over = Cents((awarded.0 - envelope.0).max(0));
            let fact = Fact::new("rule-envelope-held")
                .with("awarded", awarded)
                .with("envelope", envelope)
                .with("exceeded", i64::from(over > Cents::ZERO))
                .with("over", over);
            (
                awarded <= envelope,
                fact,
                Some(format!("wijk report overview --edition {}", rule_set.reference)),
            )
        }
        Check::ProgrammeTotalHeld { amount } => {
            let before: Cents = facts.programme_awarded.iter().map(|(_, awarded)| *awarded).sum();
            let used = before.plus(facts.awarded());
            let over = used.minus(*amount).max(Cents::ZERO);
            let fact = Fact::new("rule-programme-total-held")
                .with("used", used)
                .with("amount", *amount)
                .with("remaining", amount.minus(used).max(Cents::ZERO))
                .with("exceeded", i64::from(over > Cents::ZERO))
                .with("over", over)
                .with("count", facts.programme_awarded.len())
                .with_list("editions", facts.programme_awarded.iter().map(|(reference, _)| reference));
            (used <= *amount, fact, Some(format!("wijk report overview --edition {}", rule_set.reference)))
        }
        Check::ProjectsDecided => of_projects(
            facts,
            "rule-projects-decided",
            |project| project.decision.is_some(),
            |number| format!("wijk decide {} --project {number}", facts.handle),
        ),
        Check::SomethingAwarded => {
            let awarded = |project: &&ProjectFacts| matches!(project.decision, Some((Verdict::Awarded, _)));
            let count = facts.projects.iter().filter(awarded).count();
            let mend = facts.projects.iter().any(|project| project.decision.is_none());
            let mend = if mend {
                command("decide")
            } else {
                Some(format!("wijk advance-phase {} --refuse", facts.handle))
            };
            (count > 0, Fact::new("rule-something-awarded").with("count", count), mend)
        }
        Check::OpinionGiven { bodies } => opinion_given(bodies, rule_set, facts),
        Check::ApprovalsComplete => approvals_complete(rule_set, facts),
        Check::AgreementSigned => agreement_signed(facts),
        Check::ConditionsMet { before } => {
            let open: Vec<&String> = facts
                .selection
                .conditions
                .iter()
                .filter(|(_, needed)| needed <= before)
                .map(|(place, _)| place)
                .collect();
            let later = facts.selection.conditions.len() - open.len();
            let fact = Fact::new("rule-conditions-met")
                .with("open", open.len())
                .with("later", later)
                .with_list("places", open.iter().copied());
            let mend = open.first().map(|place| format!("wijk condition met {} {place}", facts.handle));
            (open.is_empty(), fact, mend)
        }
        Check::AppealsSettled => {
            let open = &facts.selection.appeals;
            let fact = Fact::new("rule-appeals-settled").with("open", open.len());
            let mend = open.first().map(|number| format!("wijk appeal settle {} {number}", facts.handle));
            (open.is_empty(), fact, mend)
        }
        Check::StepsDone => of_projects(
            facts,
            "rule-steps-done",
            |project| {
                project.open_steps == 0
                    || project.dropped
                    || matches!(project.decision, Some((Verdict::Refused, _)))
            },
            |_| format!("wijk step done {}", facts.handle),
        ),
        Check::FieldsFilled { fields } => filling::fields_filled(fields, rule_set, facts),
        Check::TasksDone { tasks } => doing::tasks_done(tasks, rule_set, facts),
        Check::ProjectsCarried { minimum } => doing::projects_carried(*minimum, facts),
        Check::Evaluated => {
            let silent = facts
                .projects
                .iter()
                .filter(|project| {
                    matches!(project.decision, Some((Verdict::Awarded, _))) && !project.evaluated
                })
                .count();
            let fact =
                Fact::new("rule-evaluated").with("made", i64::from(facts.evaluated)).with("silent", silent);
            (facts.evaluated && silent == 0, fact, command("evaluate"))
        }
        Check::ReportSubmitted => reporting::report_submitted(facts),
        Check::ReportAccepted => reporting::report_accepted(facts),
        Check::EvaluationAnswered { minimum } => evaluating::evaluation_answered(*minimum, facts),
        Check::ExperimentsDecided => evaluating::experiments_decided(facts),
        Check::StartFundAtMost => spending::start_fund_at_most(rule_set, gate, facts),
        Check::StartFundNew => spending::start_fund_new(facts),
        Check::StartFundNotCumulated => spending::start_fund_not_cumulated(gate, facts),
        Check::StartFundInTime { months } => spending::start_fund_in_time(*months, gate, facts),
        Check::PurchaseApproved => spending::purchase_approved(facts),
        Check::RefundToGroup => spending::refund_to_group(facts),
        Check::ProofComplete { mentions, fund } => spending::proof_complete(mentions, *fund, facts),
        Check::SpentAfterAdmission => spending::spent_after_admission(facts),
        Check::SpentInTerm => spending::spent_in_term(facts),
        Check::CategoryEligible => spending::category_eligible(rule_set, facts),
        Check::NotTwice => spending::not_twice(facts),
        Check::WithinProject => spending::within_project(facts),
        Check::ClaimReceived => paying::claim_received(facts),
        Check::AccountKnown => paying::account_known(facts),
        Check::TriggerMet => paying::trigger_met(facts),
        Check::EarlierJustified { percent } => paying::earlier_justified(*percent, facts),
        Check::WithinCommitment => paying::within_commitment(facts),
        Check::LinesJudged => settling::lines_judged(facts),
        Check::PaymentsKnown => settling::payments_known(facts),
        Check::NotOverfunded => settling::not_overfunded(facts),
        Check::MoneySettled => settling::money_settled(facts),
    }
}

/// A project that is awarded without an opinion of a body that counts.
fn opinion_given(bodies: &[String], rule_set: &RuleSet, facts: &Facts) -> Look {
    let counts = |body: &String| bodies.is_empty() || bodies.contains(body);
    let given = |number: u32| {
        let opinions = &facts.selection.opinions;
        opinions.iter().any(|(project, body)| *project == number && counts(body))
    };
    let lacking: Vec<&ProjectFacts> = facts
        .projects
        .iter()
        .filter(|it| matches!(it.decision, Some((Verdict::Awarded, _))) && !given(it.number))
        .collect();
    let fact = Fact::new("rule-opinion-given")
        .with("failing", lacking.len())
        .with_list("titles", lacking.iter().map(|project| project.title.as_str()))
        .with("named", bodies.len())
        .with_list("bodies", bodies.iter().map(|body| name_of(&rule_set.bodies, body)));
    let mend = lacking
        .first()
        .map(|project| format!("wijk opinion add {} --project {}", facts.handle, project.number));
    (lacking.is_empty(), fact, mend)
}

/// The steps of the approval chain that what is awarded asks for (B-MO-3).
fn approvals_complete(rule_set: &RuleSet, facts: &Facts) -> Look {
    let taken = &facts.selection.approvals;
    let links = match facts.projects.iter().any(|it| matches!(it.decision, Some((Verdict::Awarded, _)))) {
        true => chain(&rule_set.selection, facts.track.as_deref(), facts.awarded(), taken),
        false => Vec::new(),
    };
    let missing: Vec<_> = links.iter().filter(|link| !link.is_given()).collect();
    let outgrown = missing.iter().filter(|link| link.state == LinkState::Outgrown).count();
    let fact = Fact::new("rule-approvals-complete")
        .with("count", links.len())
        .with("missing", missing.len())
        .with_list("steps", missing.iter().map(|link| &link.step.name))
        .with("outgrown", outgrown)
        .with("amount", facts.awarded());
    let mend = missing.first().map(|link| format!("wijk approve {} {}", facts.handle, link.step.code));
    (missing.is_empty(), fact, mend)
}

/// An agreement over what is awarded, signed by both. Where no money is awarded none is needed.
fn agreement_signed(facts: &Facts) -> Look {
    let handle = &facts.handle;
    let awarded = facts.awarded();
    let (state, mend) = match facts.selection.agreement {
        _ if awarded == Cents::ZERO => ("needless", None),
        None => ("none", Some(format!("wijk agreement draw {handle}"))),
        Some(it) if it.amount != awarded => {
            ("other", Some(format!("wijk agreement draw {handle} --replace")))
        }
        Some(AgreementFacts { by_group: false, .. }) => {
            ("group", Some(format!("wijk agreement signed {handle} --by group")))
        }
        Some(AgreementFacts { by_office: false, .. }) => {
            ("office", Some(format!("wijk agreement signed {handle} --by office")))
        }
        Some(_) => ("signed", None),
    };
    let about = facts.selection.agreement.map_or(Cents::ZERO, |agreement| agreement.amount);
    let fact = Fact::new("rule-agreement-signed")
        .with("state", state)
        .with("amount", about)
        .with("awarded", awarded);
    (mend.is_none(), fact, mend)
}

/// The inventory is there already: a next version says more.
fn again(facts: &Facts) -> Option<String> {
    Some(format!("wijk inventory add {} --new-version", facts.handle))
}

fn edit(facts: &Facts, flag: &str) -> Option<String> {
    Some(format!("wijk edit {} {flag} …", facts.handle))
}

fn of_projects(
    facts: &Facts,
    code: &'static str,
    holds: impl Fn(&ProjectFacts) -> bool,
    mend: impl Fn(u32) -> String,
) -> Look {
    let failing: Vec<&ProjectFacts> = facts.projects.iter().filter(|project| !holds(project)).collect();
    let fact = Fact::new(code)
        .with("projects", facts.projects.len())
        .with("failing", failing.len())
        .with_list("titles", failing.iter().map(|project| project.title.as_str()));
    (failing.is_empty(), fact, failing.first().map(|project| mend(project.number)))
}

/// Admissible, or on the way there, or not: each has its own next step.
fn admissible(rule_set: &RuleSet, facts: &Facts) -> Look {
    let items: Vec<String> = facts.projects.iter().filter_map(|project| project.item.clone()).collect();
    let criteria = || rule_set.selection.admissibility_for(facts.track.as_deref(), &facts.themes, &items);
    let (named, outcome) = (criteria().count(), facts.admissibility.outcome);
    let open = facts.admissibility.open(criteria().map(|criterion| criterion.code.as_str()));
    let names = criteria().filter(|criterion| open.contains(&criterion.code.as_str())).map(|one| &one.name);
    let state = match (named, outcome) {
        (0, _) => "none",
        (_, Some(outcome)) => outcome.into(),
        (_, None) if open.is_empty() => "assessed",
        (_, None) => "open",
    };
    let fact = Fact::new("rule-roadmap-admissible")
        .with("state", state)
        .with("count", open.len())
        .with_list("criteria", names);
    let verb = match (outcome, open.is_empty()) {
        (Some(AdmissibilityOutcome::Inadmissible), _) => "admissibility show",
        (_, true) => "admissibility close",
        (_, false) => "admissibility assess",
    };
    let met = named == 0 || outcome == Some(AdmissibilityOutcome::Admissible);
    (met, fact, Some(format!("wijk {verb} {}", facts.handle)))
}

/// What has to come from these categories: what is asked, or at `award` awarded, beyond all other costs of the project. So
/// what the group or others pay goes to whatever the programme does not pay.
fn category_at_most(
    maximum: Cents,
    categories: &[String],
    gate: Gate,
    rule_set: &RuleSet,
    facts: &Facts,
) -> Look {
    let of = |project: &ProjectFacts| {
        let whole = match gate {
            Gate::Award => project.decision.map_or(Cents::ZERO, |(_, amount)| amount),
            _ => project.asked,
        };
        let within = |(category, _): &&(String, Cents)| categories.contains(category);
        let inside: Cents = project.by_category.iter().filter(within).map(|(_, costs)| *costs).sum();
        whole.minus(project.costs.minus(inside)).max(Cents::ZERO)
    };
    let highest =
        facts.projects.iter().max_by_key(|project| (of(project), std::cmp::Reverse(project.number)));
    let amount = highest.map_or(Cents::ZERO, of);
    let code = if gate == Gate::Award { "rule-category-awarded" } else { "rule-category-asked" };
    let fact = Fact::new(code)
        .with("project", highest.map(|project| project.title.clone()).unwrap_or_default())
        .with("amount", amount)
        .with("maximum", maximum)
        .with_list("categories", categories.iter().map(|code| name_of(&rule_set.cost_categories, code)));
    let number = highest.map_or(1, |project| project.number);
    let mend = match gate {
        Gate::Award => None,
        _ => Some(format!("wijk plan project edit {} {number} --ask …", facts.handle)),
    };
    (amount <= maximum, fact, mend)
}

/// Before there is a roadmap the amount first asked counts; at `award` what is awarded.
fn amount_at_most(maximum: Cents, per: Basis, gate: Gate, facts: &Facts) -> Look {
    let of = |project: &ProjectFacts| match gate {
        Gate::Award => project.decision.map_or(Cents::ZERO, |(_, amount)| amount),
        _ => project.asked,
    };
    let deciding = if gate == Gate::Award { "rule-amount-awarded" } else { "rule-amount-asked" };
    if per == Basis::Project && !facts.projects.is_empty() {
        let highest = facts.projects.iter().max_by_key(|project| of(project));
        let amount = highest.map_or(Cents::ZERO, of);
        let title = highest.map(|project| project.title.clone()).unwrap_or_default();
        let number = highest.map_or(1, |project| project.number);
        let code = if gate == Gate::Award { "rule-project-awarded" } else { "rule-project-asked" };
        let fact = Fact::new(code).with("amount", amount).with("maximum", maximum).with("project", title);
        let fact = fact.with(
            "nothing",
            i64::from(maximum == Cents::ZERO) + i64::from(maximum == Cents::ZERO && amount > maximum),
        );
        let mend = format!("wijk plan project edit {} {number} --ask …", facts.handle);
        return (amount <= maximum, fact, (gate != Gate::Award).then_some(mend));
    }
    let amount = match gate {
        Gate::Award => facts.awarded(),
        Gate::Apply | Gate::Admit => facts.first_asked,
        _ => facts.asked(),
    };
    let fact = Fact::new(deciding)
        .with("amount", amount)
        .with("maximum", maximum)
        .with("left", Cents(maximum.minus(amount).0.max(0)));
    let mend = match gate {
        Gate::Award => Some(format!("wijk show {}", facts.handle)),
        Gate::Apply | Gate::Admit => edit(facts, "--asked"),
        _ => facts
            .projects
            .iter()
            .max_by_key(|project| (project.asked, std::cmp::Reverse(project.number)))
            .map(|project| format!("wijk plan project edit {} {} --ask …", facts.handle, project.number)),
    };
    (amount <= maximum, fact, mend)
}
