//! The kinds of rules that a programme can ask for. A rule file names a kind, gives its parameters and says
//! at which gates it is looked at; the verdict is in [`crate::domain::dossier::judge`].

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use strum::VariantArray as _;

use crate::domain::document::DocumentKind;
use crate::domain::ledger::Fund;
use crate::domain::meeting::MeetingKind;
use crate::domain::money::Cents;
use crate::domain::opinion::Before;
use crate::domain::partner::PartnerStatus;
use crate::domain::person::MemberKind;

/// When a rule is looked at.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Gate {
    /// When an application is handed in.
    Apply,
    /// When it is admitted to the preparation.
    Admit,
    /// When the roadmap is submitted: from preparation to selection.
    Submit,
    /// When a project is awarded.
    Award,
    /// From selection to realisation.
    Realise,
    /// From realisation to closed.
    Close,
    /// When an expert is booked.
    Book,
    /// When a start fund is granted.
    Fund,
    /// When an expense is accepted.
    Expense,
    /// When a payment is ordered.
    Pay,
    /// When the account of a dossier is settled.
    Settle,
}

/// What a broken rule does.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Severity {
    /// It refuses, unless it is set aside with a reason.
    Block,
    /// It is pointed out.
    Warn,
}

/// What an amount is measured over.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Basis {
    /// All projects of the dossier together.
    Dossier,
    /// Each project by itself.
    Project,
}

/// Over what expertise is counted.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Scope {
    /// The dossier.
    Dossier,
    /// All dossiers of the edition together.
    Edition,
}

/// A rule with its parameters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "check", rename_all = "kebab-case")]
pub enum Check {
    /// Enough members of the given kinds, each person counted once.
    MembersAtLeast {
        /// How many.
        minimum: u32,
        /// The kinds that count.
        kinds: Vec<MemberKind>,
        /// Count addresses instead of people.
        different_addresses: bool,
    },
    /// No member is said to live and work elsewhere.
    MembersOnTerritory,
    /// Every municipality is one of the programme's.
    OnTerritory,
    /// Exactly one of the edition's tracks is chosen.
    OneTrack,
    /// One of the edition's tiers is chosen, where it has any: without one no ceiling of a tier would hold.
    TierChosen,
    /// The number of themes.
    ThemesBetween {
        /// At least.
        minimum: u32,
        /// At most.
        maximum: Option<u32>,
    },
    /// There is a contact with an e-mail address.
    ContactReachable,
    /// Handed in before midnight of the edition's deadline.
    HandedInOnTime,
    /// The neighbourhood has no other running dossier in this edition.
    OneDossierPerEdition,
    /// Earlier support of the neighbourhood is settled.
    EarlierSupportSettled,
    /// A coach is assigned.
    CoachAssigned,
    /// There is an inventory with participants and findings.
    InventoryMade {
        /// How many findings.
        minimum_findings: u32,
        /// How many participants.
        minimum_participants: u32,
    },
    /// Participants of several kinds took part in the inventory.
    InventoryShared {
        /// How many of the kinds residents, users, partners.
        minimum_kinds: u32,
    },
    /// Every required section of the inventory has a finding, or all its questions were gone through.
    InventoryComplete,
    /// There are partners.
    PartnersAtLeast {
        /// How many.
        minimum: u32,
        /// How far a partnership has to be to count; one that ended never counts.
        status: PartnerStatus,
    },
    /// The coach came by.
    VisitsHeld {
        /// How many times.
        minimum: u32,
    },
    /// There were meetings.
    MeetingsHeld {
        /// How many.
        minimum: u32,
        /// The kinds and the named sessions that count; empty for all.
        kinds: Vec<String>,
    },
    /// There are documents of each of these kinds.
    DocumentsPresent {
        /// The kinds.
        kinds: Vec<DocumentKind>,
    },
    /// Expertise is held to a number of half days. Looked at when an expert is booked.
    ExpertiseAtMost {
        /// The most, in half days.
        maximum: u32,
        /// Over what.
        per: Scope,
    },
    /// The roadmap has projects.
    ProjectsAtLeast {
        /// How many.
        minimum: u32,
    },
    /// Every project answers to a finding of the inventory.
    ProjectsLinked,
    /// No project asks more than it costs.
    ProjectsCosted,
    /// What each project asks and what others bring add up to what it costs.
    AmountsBalanced,
    /// Every project has a step.
    ProjectsStepped,
    /// For every project in public space a permit is recorded, if only to say that none is needed.
    PermitsKnown,
    /// Every project is an item of the menu.
    ProjectsFromMenu,
    /// The submitted roadmap was found admissible (B-RM-3). Where the edition names no criteria there is nothing to find.
    RoadmapAdmissible,
    /// An amount is held. Looked at when asking (`apply`, `submit`) and when awarding (`award`).
    AmountAtMost {
        /// The most that may be asked or awarded.
        maximum: Cents,
        /// Over what.
        per: Basis,
    },
    /// What is asked of a project, or awarded to it, for costs of some categories is not above a ceiling (L-4).
    CategoryAtMost {
        /// The most.
        maximum: Cents,
        /// Codes of the categories, counted together.
        categories: Vec<String>,
    },
    /// No project is awarded more than it asks.
    AwardWithinAsked,
    /// The edition's envelope is held.
    EnvelopeHeld,
    /// What all editions of the programme awarded together is held (P-5).
    ProgrammeTotalHeld {
        /// The most, over all editions.
        amount: Cents,
    },
    /// Every project is decided.
    ProjectsDecided,
    /// At least one project is awarded.
    SomethingAwarded,
    /// Every awarded project has an opinion.
    OpinionGiven {
        /// Codes of the bodies whose opinion counts; empty for any.
        bodies: Vec<String>,
    },
    /// Every step of the approval chain was taken, for all that is awarded.
    ApprovalsComplete,
    /// The agreement over all that is awarded is signed by both.
    AgreementSigned,
    /// No condition is open that has to be met before this, or before something earlier.
    ConditionsMet {
        /// Up to which conditions.
        before: Before,
    },
    /// Fields of the programme's own are filled in, of the dossier and of each of its projects.
    FieldsFilled {
        /// Codes of the fields; empty for all that are asked.
        fields: Vec<String>,
    },
    /// No appeal is open.
    AppealsSettled,
    /// Every step is done.
    StepsDone,
    /// Tasks of the programme are done.
    TasksDone {
        /// Codes of the tasks; empty for all of the phase in which the dossier is.
        tasks: Vec<String>,
    },
    /// Every project that goes on has a group of people who carry it (K-5).
    ProjectsCarried {
        /// How many people at least.
        minimum: u32,
    },
    /// The evaluation is recorded, with an outcome for every awarded project.
    Evaluated,
    /// The final report was handed in (B-FR-1).
    ReportSubmitted,
    /// The final report was accepted.
    ReportAccepted,
    /// Enough people of the steering group answered the questions of the evaluation.
    EvaluationAnswered {
        /// How many.
        minimum: u32,
    },
    /// Of every project that was awarded and not dropped it was decided that it stops or stays for good.
    ExperimentsDecided,
    /// A start fund is at most what the edition grants, and what is accepted of it at most what was granted.
    StartFundAtMost,
    /// The neighbourhood was never paid a subsidy.
    StartFundNew,
    /// The start fund is granted, and spent, no later than the first payment of the award.
    StartFundNotCumulated,
    /// Without a payment of an award, the start fund is granted and spent within this time after the coach was assigned.
    StartFundInTime {
        /// In months.
        months: u32,
    },
    /// The coach agreed on or before the day of the purchase; where the start fund is repaid on proof.
    PurchaseApproved,
    /// The account of the group is known.
    RefundToGroup,
    /// The proof has all it has to mention.
    ProofComplete {
        /// Codes of what it has to mention.
        mentions: Vec<String>,
        /// Of expenses of which fund; of both when not said.
        fund: Option<Fund>,
    },
    /// The purchase was made on or after the day of admission.
    SpentAfterAdmission,
    /// The purchase was made after the notification and within the term of the agreement; of the award.
    SpentInTerm,
    /// The category of the expense is one of the edition's, and not one that it never pays.
    CategoryEligible,
    /// No other expense has the same seller, day and amount, or the same proof.
    NotTwice,
    /// What is accepted of a project does not go beyond what it was awarded.
    WithinProject,
    /// The group claimed the payment. Looked at when it is ordered, as the next four.
    ClaimReceived,
    /// The payment goes to an account of the group that is in use.
    AccountKnown,
    /// What sets the payment off is there.
    TriggerMet,
    /// What was paid before is justified.
    EarlierJustified {
        /// How many percent of it.
        percent: u32,
    },
    /// No more is paid than was awarded and approved.
    WithinCommitment,
    /// No line of an expense note is open or asked back. Looked at when an account is settled, as the next two.
    LinesJudged,
    /// No payment is under way.
    PaymentsKnown,
    /// All money together is not more than all costs.
    NotOverfunded,
    /// What was granted is settled, the balance is paid and nothing has to come back. Looked at when a dossier is closed.
    MoneySettled,
}

/// A parameter's value as a programme file or the office gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Param {
    /// A number of things.
    Count(u32),
    /// An amount.
    Money(Cents),
    /// Yes or no.
    Flag(bool),
    /// Words, such as kinds of members or what an amount is measured over.
    Words(Vec<String>),
}

/// What kind of value a parameter takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParamKind {
    /// [`Param::Count`].
    Count,
    /// [`Param::Money`].
    Money,
    /// [`Param::Flag`].
    Flag,
    /// [`Param::Words`], out of these.
    Words(&'static [&'static str]),
    /// [`Param::Words`] with exactly one word, out of these.
    Word(&'static [&'static str]),
    /// [`Param::Words`], out of the kinds of meetings and the programme's own named sessions.
    Meetings,
    /// [`Param::Words`], out of the programme's bodies.
    Bodies,
    /// [`Param::Words`], out of the programme's categories of costs.
    Categories,
    /// [`Param::Words`], out of the programme's own fields.
    Fields,
    /// [`Param::Words`], out of the programme's tasks.
    Tasks,
}

/// A parameter of a kind of rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParamSpec {
    /// Its name in a programme file.
    pub name: &'static str,
    /// What it takes.
    pub kind: ParamKind,
    /// A rule without it is off; otherwise it has a default.
    pub required: bool,
}

const KINDS: &[&str] = &["citizen", "association", "partner", "supporter", "responsible"];
const STATUSES: &[&str] = &["explored", "asked", "agreed", "signed"];
const DOCUMENTS: &[&str] = &[
    "intention-note",
    "consent",
    "specifications",
    "quote",
    "permit",
    "photo",
    "map",
    "minutes",
    "agreement",
    "proof",
    "report",
    "letter",
    "other",
];
/// The kinds that count when a rule does not say which: those who steer.
const STEERING: [MemberKind; 3] = [MemberKind::Citizen, MemberKind::Association, MemberKind::Partner];

/// What a proof can be asked to mention (B-SB-7).
const MENTIONS: &[&str] = &["name", "address", "phone", "vat_number", "detail", "rate"];

const fn required(name: &'static str, kind: ParamKind) -> ParamSpec {
    ParamSpec { name, kind, required: true }
}
const fn optional(name: &'static str, kind: ParamKind) -> ParamSpec {
    ParamSpec { name, kind, required: false }
}

/// Every kind of rule with its parameters, in the order of a dossier's life.
pub const KINDS_OF_RULES: &[(&str, &[ParamSpec])] = &[
    (
        "members-at-least",
        &[
            required("minimum", ParamKind::Count),
            optional("kinds", ParamKind::Words(KINDS)),
            optional("different-addresses", ParamKind::Flag),
        ],
    ),
    ("members-on-territory", &[]),
    ("on-territory", &[]),
    ("one-track", &[]),
    ("tier-chosen", &[]),
    ("themes-between", &[required("minimum", ParamKind::Count), optional("maximum", ParamKind::Count)]),
    ("contact-reachable", &[]),
    ("handed-in-on-time", &[]),
    ("one-dossier-per-edition", &[]),
    ("earlier-support-settled", &[]),
    ("coach-assigned", &[]),
    (
        "inventory-made",
        &[optional("minimum-findings", ParamKind::Count), optional("minimum-participants", ParamKind::Count)],
    ),
    ("inventory-shared", &[required("minimum-kinds", ParamKind::Count)]),
    ("inventory-complete", &[]),
    (
        "partners-at-least",
        &[required("minimum", ParamKind::Count), optional("status", ParamKind::Word(STATUSES))],
    ),
    ("visits-held", &[required("minimum", ParamKind::Count)]),
    ("meetings-held", &[required("minimum", ParamKind::Count), optional("kinds", ParamKind::Meetings)]),
    ("documents-present", &[required("kinds", ParamKind::Words(DOCUMENTS))]),
    (
        "expertise-at-most",
        &[required("maximum", ParamKind::Count), optional("per", ParamKind::Word(&["dossier", "edition"]))],
    ),
    ("projects-at-least", &[required("minimum", ParamKind::Count)]),
    ("projects-linked", &[]),
    ("projects-costed", &[]),
    ("amounts-balanced", &[]),
    ("projects-stepped", &[]),
    ("permits-known", &[]),
    ("projects-from-menu", &[]),
    ("roadmap-admissible", &[]),
    (
        "amount-at-most",
        &[required("maximum", ParamKind::Money), optional("per", ParamKind::Word(&["dossier", "project"]))],
    ),
    (
        "category-at-most",
        &[required("maximum", ParamKind::Money), required("categories", ParamKind::Categories)],
    ),
    ("award-within-asked", &[]),
    ("envelope-held", &[]),
    ("programme-total-held", &[required("amount", ParamKind::Money)]),
    ("projects-decided", &[]),
    ("something-awarded", &[]),
    ("opinion-given", &[optional("bodies", ParamKind::Bodies)]),
    ("approvals-complete", &[]),
    ("agreement-signed", &[]),
    ("conditions-met", &[optional("before", ParamKind::Word(&["agreement", "payment", "balance"]))]),
    ("fields-filled", &[optional("fields", ParamKind::Fields)]),
    ("appeals-settled", &[]),
    ("steps-done", &[]),
    ("tasks-done", &[optional("tasks", ParamKind::Tasks)]),
    ("projects-carried", &[required("minimum", ParamKind::Count)]),
    ("evaluated", &[]),
    ("report-submitted", &[]),
    ("report-accepted", &[]),
    ("evaluation-answered", &[required("minimum", ParamKind::Count)]),
    ("experiments-decided", &[]),
    ("start-fund-at-most", &[]),
    ("start-fund-new", &[]),
    ("start-fund-not-cumulated", &[]),
    ("start-fund-in-time", &[required("months", ParamKind::Count)]),
    ("purchase-approved", &[]),
    ("refund-to-group", &[]),
    (
        "proof-complete",
        &[
            required("mentions", ParamKind::Words(MENTIONS)),
            optional("fund", ParamKind::Word(&["award", "start-fund"])),
        ],
    ),
    ("spent-after-admission", &[]),
    ("spent-in-term", &[]),
    ("category-eligible", &[]),
    ("not-twice", &[]),
    ("within-project", &[]),
    ("claim-received", &[]),
    ("account-known", &[]),
    ("trigger-met", &[]),
    ("earlier-justified", &[optional("percent", ParamKind::Count)]),
    ("within-commitment", &[]),
    ("lines-judged", &[]),
    ("payments-known", &[]),
    ("not-overfunded", &[]),
    ("money-settled", &[]),
];

/// The parameters of a kind of rule, or `None` when there is no such kind.
pub fn params_of(check: &str) -> Option<&'static [ParamSpec]> {
    KINDS_OF_RULES.iter().find(|(name, _)| *name == check).map(|(_, params)| *params)
}

impl Check {
    /// Makes a rule of a kind from parameters that were checked against [`params_of`].
    ///
    /// # Errors
    /// The names of required parameters that have no value: such a rule is off.
    pub fn build(check: &str, params: &BTreeMap<String, Param>) -> Result<Self, Vec<&'static str>> {
        let missing: Vec<&str> = params_of(check)
            .unwrap_or_default()
            .iter()
            .filter(|spec| spec.required && !params.contains_key(spec.name))
            .map(|spec| spec.name)
            .collect();
        if !missing.is_empty() {
            return Err(missing);
        }
        let count = |name: &str| match params.get(name) {
            Some(Param::Count(count)) => Some(*count),
            _ => None,
        };
        let money = |name: &str| match params.get(name) {
            Some(Param::Money(amount)) => *amount,
            _ => Cents::ZERO,
        };
        let words = |name: &str| match params.get(name) {
            Some(Param::Words(words)) => words.clone(),
            _ => Vec::new(),
        };
        Ok(match check {
            "members-at-least" => {
                let kinds: Vec<MemberKind> =
                    words("kinds").iter().filter_map(|word| word.parse().ok()).collect();
                Self::MembersAtLeast {
                    minimum: count("minimum").unwrap_or_default(),
                    kinds: if kinds.is_empty() { STEERING.to_vec() } else { kinds },
                    different_addresses: params.get("different-addresses") == Some(&Param::Flag(true)),
                }
            }
            "members-on-territory" => Self::MembersOnTerritory,
            "on-territory" => Self::OnTerritory,
            "one-track" => Self::OneTrack,
            "tier-chosen" => Self::TierChosen,
            "themes-between" => Self::ThemesBetween {
                minimum: count("minimum").unwrap_or_default(),
                maximum: count("maximum"),
            },
            "contact-reachable" => Self::ContactReachable,
            "handed-in-on-time" => Self::HandedInOnTime,
            "one-dossier-per-edition" => Self::OneDossierPerEdition,
            "earlier-support-settled" => Self::EarlierSupportSettled,
            "coach-assigned" => Self::CoachAssigned,
            "inventory-made" => Self::InventoryMade {
                minimum_findings: count("minimum-findings").unwrap_or(1),
                minimum_participants: count("minimum-participants").unwrap_or(1),
            },
            "inventory-shared" => {
                Self::InventoryShared { minimum_kinds: count("minimum-kinds").unwrap_or(2) }
            }
            "inventory-complete" => Self::InventoryComplete,
            "partners-at-least" => Self::PartnersAtLeast {
                minimum: count("minimum").unwrap_or(1),
                status: words("status")
                    .first()
                    .and_then(|word| word.parse().ok())
                    .unwrap_or(PartnerStatus::Explored),
            },
            "visits-held" => Self::VisitsHeld { minimum: count("minimum").unwrap_or(1) },
            "meetings-held" => {
                Self::MeetingsHeld { minimum: count("minimum").unwrap_or(1), kinds: words("kinds") }
            }
            "documents-present" => Self::DocumentsPresent {
                kinds: words("kinds").iter().filter_map(|word| word.parse().ok()).collect(),
            },
            "expertise-at-most" => Self::ExpertiseAtMost {
                maximum: count("maximum").unwrap_or_default(),
                per: words("per").first().and_then(|word| word.parse().ok()).unwrap_or(Scope::Dossier),
            },
            "projects-at-least" => Self::ProjectsAtLeast { minimum: count("minimum").unwrap_or(1) },
            "projects-linked" => Self::ProjectsLinked,
            "projects-costed" => Self::ProjectsCosted,
            "amounts-balanced" => Self::AmountsBalanced,
            "projects-stepped" => Self::ProjectsStepped,
            "projects-from-menu" => Self::ProjectsFromMenu,
            "permits-known" => Self::PermitsKnown,
            "roadmap-admissible" => Self::RoadmapAdmissible,
            "amount-at-most" => Self::AmountAtMost {
                maximum: money("maximum"),
                per: words("per").first().and_then(|word| word.parse().ok()).unwrap_or(Basis::Dossier),
            },
            "category-at-most" => {
                Self::CategoryAtMost { maximum: money("maximum"), categories: words("categories") }
            }
            "award-within-asked" => Self::AwardWithinAsked,
            "envelope-held" => Self::EnvelopeHeld,
            "programme-total-held" => Self::ProgrammeTotalHeld { amount: money("amount") },
            "projects-decided" => Self::ProjectsDecided,
            "something-awarded" => Self::SomethingAwarded,
            "opinion-given" => Self::OpinionGiven { bodies: words("bodies") },
            "approvals-complete" => Self::ApprovalsComplete,
            "agreement-signed" => Self::AgreementSigned,
            "conditions-met" => Self::ConditionsMet {
                before: words("before")
                    .first()
                    .and_then(|word| word.parse().ok())
                    .unwrap_or(Before::Agreement),
            },
            "fields-filled" => Self::FieldsFilled { fields: words("fields") },
            "appeals-settled" => Self::AppealsSettled,
            "steps-done" => Self::StepsDone,
            "tasks-done" => Self::TasksDone { tasks: words("tasks") },
            "projects-carried" => Self::ProjectsCarried { minimum: count("minimum").unwrap_or_default() },
            "report-submitted" => Self::ReportSubmitted,
            "report-accepted" => Self::ReportAccepted,
            "evaluation-answered" => {
                Self::EvaluationAnswered { minimum: count("minimum").unwrap_or_default() }
            }
            "experiments-decided" => Self::ExperimentsDecided,
            "start-fund-at-most" => Self::StartFundAtMost,
            "start-fund-new" => Self::StartFundNew,
            "start-fund-not-cumulated" => Self::StartFundNotCumulated,
            "start-fund-in-time" => Self::StartFundInTime { months: count("months").unwrap_or_default() },
            "purchase-approved" => Self::PurchaseApproved,
            "refund-to-group" => Self::RefundToGroup,
            "proof-complete" => Self::ProofComplete {
                mentions: words("mentions"),
                fund: words("fund").first().and_then(|word| word.parse().ok()),
            },
            "spent-after-admission" => Self::SpentAfterAdmission,
            "spent-in-term" => Self::SpentInTerm,
            "category-eligible" => Self::CategoryEligible,
            "not-twice" => Self::NotTwice,
            "within-project" => Self::WithinProject,
            "claim-received" => Self::ClaimReceived,
            "account-known" => Self::AccountKnown,
            "trigger-met" => Self::TriggerMet,
            "earlier-justified" => Self::EarlierJustified { percent: count("percent").unwrap_or(100) },
            "within-commitment" => Self::WithinCommitment,
            "lines-judged" => Self::LinesJudged,
            "payments-known" => Self::PaymentsKnown,
            "not-overfunded" => Self::NotOverfunded,
            "money-settled" => Self::MoneySettled,
            _ => Self::Evaluated,
        })
    }

    /// The parameters as a reader would want to see them: name and value.
    pub fn params(&self) -> Vec<(&'static str, Param)> {
        let words = |words: &[MemberKind]| Param::Words(words.iter().map(ToString::to_string).collect());
        match self {
            Self::MembersAtLeast { minimum, kinds, different_addresses } => {
                let mut params = vec![("minimum", Param::Count(*minimum))];
                if *kinds != STEERING {
                    params.push(("kinds", words(kinds)));
                }
                if *different_addresses {
                    params.push(("different-addresses", Param::Flag(true)));
                }
                params
            }
            Self::ThemesBetween { minimum, maximum } => {
                let mut params = vec![("minimum", Param::Count(*minimum))];
                params.extend(maximum.map(|maximum| ("maximum", Param::Count(maximum))));
                params
            }
            Self::InventoryMade { minimum_findings, minimum_participants } => vec![
                ("minimum-findings", Param::Count(*minimum_findings)),
                ("minimum-participants", Param::Count(*minimum_participants)),
            ],
            Self::InventoryShared { minimum_kinds } => vec![("minimum-kinds", Param::Count(*minimum_kinds))],
            Self::ProjectsAtLeast { minimum }
            | Self::ProjectsCarried { minimum }
            | Self::VisitsHeld { minimum }
            | Self::EvaluationAnswered { minimum } => {
                vec![("minimum", Param::Count(*minimum))]
            }
            Self::PartnersAtLeast { minimum, status } => {
                vec![("minimum", Param::Count(*minimum)), ("status", Param::Words(vec![status.to_string()]))]
            }
            Self::MeetingsHeld { minimum, kinds } => {
                let mut params = vec![("minimum", Param::Count(*minimum))];
                if !kinds.is_empty() {
                    params.push(("kinds", Param::Words(kinds.clone())));
                }
                params
            }
            Self::DocumentsPresent { kinds } => {
                vec![("kinds", Param::Words(kinds.iter().map(ToString::to_string).collect()))]
            }
            Self::ExpertiseAtMost { maximum, per } => {
                vec![("maximum", Param::Count(*maximum)), ("per", Param::Words(vec![per.to_string()]))]
            }
            Self::FieldsFilled { fields } if !fields.is_empty() => {
                vec![("fields", Param::Words(fields.clone()))]
            }
            Self::TasksDone { tasks } if !tasks.is_empty() => vec![("tasks", Param::Words(tasks.clone()))],
            Self::OpinionGiven { bodies } if !bodies.is_empty() => {
                vec![("bodies", Param::Words(bodies.clone()))]
            }
            Self::EarlierJustified { percent } => vec![("percent", Param::Count(*percent))],
            Self::ConditionsMet { before } => vec![("before", Param::Words(vec![before.to_string()]))],
            Self::AmountAtMost { maximum, per } => {
                vec![("maximum", Param::Money(*maximum)), ("per", Param::Words(vec![per.to_string()]))]
            }
            Self::CategoryAtMost { maximum, categories } => {
                vec![("maximum", Param::Money(*maximum)), ("categories", Param::Words(categories.clone()))]
            }
            Self::ProgrammeTotalHeld { amount } => vec![("amount", Param::Money(*amount))],
            Self::StartFundInTime { months } => vec![("months", Param::Count(*months))],
            Self::ProofComplete { mentions, fund } => {
                let mut params = vec![("mentions", Param::Words(mentions.clone()))];
                params.extend(fund.map(|fund| ("fund", Param::Words(vec![fund.to_string()]))));
                params
            }
            _ => Vec::new(),
        }
    }
}

/// The words for meetings: the kinds that there are everywhere, and the named sessions of a programme.
pub fn meeting_words(sessions: &[String]) -> Vec<&str> {
    let mut words: Vec<&str> = MeetingKind::VARIANTS.iter().map(Into::into).collect();
    words.extend(sessions.iter().map(String::as_str));
    words
}

/// Whether a text names a gate.
pub fn gate(text: &str) -> Option<Gate> {
    Gate::VARIANTS.iter().copied().find(|gate| <&str>::from(gate) == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_rule_builds_itself_under_its_own_name() {
        for (name, specs) in KINDS_OF_RULES {
            let params = specs
                .iter()
                .map(|spec| {
                    let value = match spec.kind {
                        ParamKind::Count => Param::Count(2),
                        ParamKind::Money => Param::Money(Cents(100)),
                        ParamKind::Flag => Param::Flag(true),
                        ParamKind::Words(words) | ParamKind::Word(words) => {
                            Param::Words(vec![words[0].into()])
                        }
                        ParamKind::Meetings => Param::Words(vec!["walk".into()]),
                        ParamKind::Bodies => Param::Words(vec!["council".into()]),
                        ParamKind::Categories => Param::Words(vec!["material".into()]),
                        ParamKind::Fields => Param::Words(vec!["upkeep".into()]),
                        ParamKind::Tasks => Param::Words(vec!["call".into()]),
                    };
                    (spec.name.to_owned(), value)
                })
                .collect();
            let check = Check::build(name, &params).unwrap();
            assert_eq!(serde_json::to_value(&check).unwrap()["check"], **name);
            for (name, value) in check.params() {
                assert_eq!(params.get(name), Some(&value));
            }
        }
    }

    #[test]
    fn a_rule_without_a_required_parameter_is_off() {
        assert_eq!(Check::build("members-at-least", &BTreeMap::new()), Err(vec!["minimum"]));
        assert_eq!(Check::build("inventory-made", &BTreeMap::new()).map(|_| ()), Ok(()));
    }
}
