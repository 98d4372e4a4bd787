//! The files of an export: what is in each column, and from which column of the register it comes. The data
//! dictionary, the headers and the test that nothing was forgotten all read this list.

use super::Audience::{Internal, Public};
use super::Kind::{Code, Codes, Count, Date, Flag, Moment, Money, Text};
use super::{ColumnSpec, FileSpec, Kind};

const fn open(key: &'static str, kind: Kind, from: &'static str) -> ColumnSpec {
    ColumnSpec { key, kind, from, personal: false }
}

/// A column about people: only for the office itself.
const fn personal(key: &'static str, kind: Kind, from: &'static str) -> ColumnSpec {
    ColumnSpec { key, kind, from, personal: true }
}

macro_rules! file {
    ($name:literal, $audience:ident, [$($column:expr),+ $(,)?]) => {
        FileSpec {
            name: $name,
            report: concat!("export-", $name),
            audience: $audience,
            sql: include_str!(concat!($name, ".sql")),
            columns: &[$($column),+],
        }
    };
}

/// Every file, in the order of the data dictionary.
pub const FILES: &[FileSpec] = &[
    file!(
        "editions",
        Public,
        [
            open("edition", Text, "edition.reference"),
            open("programme", Code, "edition.programme"),
            open("year", Count, "edition.year"),
            open("rule_set_sha256", Text, "edition.rule_set_sha256"),
            open("envelope", Money, "edition.envelope_cents"),
            open("opened_on", Date, "edition.opened_on"),
            open("closed_on", Date, "edition.closed_on"),
        ]
    ),
    file!(
        "neighbourhoods",
        Public,
        [
            open("neighbourhood", Count, "neighbourhood.id"),
            open("name", Text, "neighbourhood.name"),
            open("perimeter", Text, "neighbourhood.perimeter"),
            open("latitude_millionths", Count, "neighbourhood.latitude"),
            open("longitude_millionths", Count, "neighbourhood.longitude"),
            open("municipalities", Codes, "neighbourhood_municipality.nis"),
        ]
    ),
    file!(
        "dossiers",
        Public,
        [
            open("dossier", Text, "dossier.reference"),
            open("edition", Text, "dossier.edition"),
            open("number", Count, "dossier.number"),
            open("neighbourhood", Count, "dossier.neighbourhood"),
            open("track", Code, "dossier.track"),
            open("tier", Code, "dossier.tier"),
            open("themes", Codes, "dossier_theme.theme"),
            open("motivation", Text, "dossier.motivation"),
            open("first_asked", Money, "dossier.asked_cents"),
            open("submitted_on", Date, "dossier.submitted_on"),
            open("submitted_at", Moment, "dossier.submitted_at"),
            open("phase", Code, "dossier.phase"),
            open("status", Code, "dossier.status"),
            open("since", Date, "dossier.since"),
        ]
    ),
    file!(
        "money",
        Public,
        [
            open("dossier", Text, ""),
            open("edition", Text, ""),
            open("first_asked", Money, ""),
            open("asked", Money, ""),
            open("awarded", Money, ""),
        ]
    ),
    file!(
        "phase_history",
        Public,
        [
            open("dossier", Text, "dossier_event.dossier"),
            open("number", Count, "dossier_event.number"),
            open("move", Code, "dossier_event.move"),
            open("phase", Code, "dossier_event.phase"),
            open("status", Code, "dossier_event.status"),
            open("on_day", Date, "dossier_event.on_day"),
            open("body", Code, "dossier_event.body"),
            open("reason", Text, "dossier_event.reason"),
        ]
    ),
    file!(
        "overrides",
        Public,
        [
            open("dossier", Text, "rule_override.dossier"),
            open("rule", Text, "rule_override.rule"),
            open("gate", Code, "rule_override.gate"),
            open("reason", Text, "rule_override.reason"),
            open("on_day", Date, "rule_override.on_day"),
            personal("actor", Text, "rule_override.actor"),
        ]
    ),
    file!(
        "inventories",
        Public,
        [
            open("dossier", Text, "inventory.dossier"),
            open("version", Count, "inventory.version"),
            open("held_on", Date, "inventory.held_on"),
            open("method", Code, "inventory.method"),
            open("residents", Count, "inventory.residents"),
            open("users", Count, "inventory.users"),
            open("partners", Count, "inventory.partners"),
        ]
    ),
    file!(
        "findings",
        Public,
        [
            open("dossier", Text, ""),
            open("version", Count, "inventory_item.inventory"),
            open("number", Count, "inventory_item.number"),
            open("kind", Code, "inventory_item.kind"),
            open("theme", Code, "inventory_item.theme"),
            open("text", Text, "inventory_item.text"),
            open("place", Text, "inventory_item.place"),
            open("owner", Code, "inventory_item.owner"),
        ]
    ),
    file!(
        "roadmaps",
        Public,
        [
            open("dossier", Text, "roadmap.dossier"),
            open("version", Count, "roadmap.version"),
            open("vision", Text, "roadmap.vision"),
            open("reason", Text, "roadmap.reason"),
            open("begun_on", Date, "roadmap.begun_on"),
            open("submitted_on", Date, "roadmap.submitted_on"),
            open("sha256", Text, "roadmap.sha256"),
        ]
    ),
    file!(
        "projects",
        Public,
        [
            open("dossier", Text, ""),
            open("version", Count, "project.roadmap"),
            open("project", Count, "project.number"),
            open("title", Text, "project.title"),
            open("theme", Code, "project.theme"),
            open("objective", Text, "project.objective"),
            open("asked", Money, "project.asked_cents"),
            open("public_space", Flag, "project.public_space"),
            open("permit", Text, "project.permit"),
        ]
    ),
    file!(
        "project_findings",
        Public,
        [
            open("dossier", Text, ""),
            open("version", Count, ""),
            open("project", Count, "project_finding.project"),
            open("inventory_version", Count, ""),
            open("finding", Count, "project_finding.item"),
        ]
    ),
    file!(
        "cost_lines",
        Public,
        [
            open("dossier", Text, ""),
            open("version", Count, ""),
            open("project", Count, "cost_line.project"),
            open("number", Count, "cost_line.number"),
            open("label", Text, "cost_line.label"),
            open("category", Code, "cost_line.category"),
            open("unit_price", Money, "cost_line.unit_cents"),
            open("quantity_thousandths", Count, "cost_line.quantity_thousandths"),
            open("amount", Money, "cost_line.amount_cents"),
        ]
    ),
    file!(
        "expertise",
        Public,
        [
            open("dossier", Text, ""),
            open("version", Count, ""),
            open("project", Count, "project_expertise.project"),
            open("field", Code, "project_expertise.field"),
            open("half_days", Count, "project_expertise.half_days"),
        ]
    ),
    file!(
        "steps",
        Public,
        [
            open("dossier", Text, ""),
            open("version", Count, ""),
            open("project", Count, "step.project"),
            open("number", Count, "step.number"),
            open("title", Text, "step.title"),
            personal("responsible", Text, "step.responsible"),
            open("starts_on", Date, "step.starts_on"),
            open("due_on", Date, "step.due_on"),
            open("done_on", Date, "step.done_on"),
            open("after_steps", Codes, "step_order.before"),
        ]
    ),
    file!(
        "decisions",
        Public,
        [
            open("dossier", Text, ""),
            open("edition", Text, "decision.edition"),
            open("version", Count, ""),
            open("project", Count, "decision.project"),
            open("verdict", Code, "decision.verdict"),
            open("amount", Money, "decision.amount_cents"),
            open("decided_on", Date, "decision.decided_on"),
            open("body", Code, "decision.body"),
            open("reason", Text, "decision.reason"),
        ]
    ),
    file!(
        "evaluations",
        Public,
        [
            open("dossier", Text, "evaluation.dossier"),
            open("held_on", Date, "evaluation.held_on"),
            open("participants", Count, "evaluation.participants"),
            open("lasting", Text, "evaluation.lasting"),
            personal("maintainer", Text, "evaluation.maintainer"),
            open("lessons", Text, "evaluation.lessons"),
        ]
    ),
    file!(
        "outcomes",
        Public,
        [
            open("dossier", Text, "project_outcome.evaluation"),
            open("version", Count, ""),
            open("project", Count, "project_outcome.project"),
            open("outcome", Code, "project_outcome.outcome"),
            open("why", Text, "project_outcome.why"),
        ]
    ),
    file!(
        "persons",
        Internal,
        [
            personal("person", Count, "person.id"),
            personal("name", Text, "person.name"),
            personal("email", Text, "person.email"),
            personal("phone", Text, "person.phone"),
            personal("address", Text, "person.address"),
            personal("language", Code, "person.language"),
        ]
    ),
    file!(
        "roles",
        Internal,
        [
            open("dossier", Text, "role.dossier"),
            personal("person", Count, "role.person"),
            open("kind", Code, "role.kind"),
            open("member_kind", Code, "role.member_kind"),
            personal("tie", Code, "role.tie"),
            open("from_day", Date, "role.from_day"),
            open("to_day", Date, "role.to_day"),
        ]
    ),
];

/// Columns of the register that no export has, each with the reason. `table.*` is a whole table.
pub const WITHHELD: &[(&str, &str)] = &[
    ("programme.*", "the office's own programme files: the rule sets in use have their hash in the manifest"),
    ("edition.id", "number of the row; the reference stands for it"),
    ("edition.rule_set", "long; its hash is there, and `wijk edition show` prints it"),
    ("neighbourhood.name_key", "the name again, folded for comparing"),
    ("neighbourhood_municipality.id", "number of the row"),
    ("neighbourhood_municipality.neighbourhood", "the list stands with its neighbourhood"),
    ("neighbourhood_municipality.position", "the list is in this order"),
    ("dossier.id", "number of the row; the reference stands for it"),
    ("dossier.intake_hash", "made from the whole application, with its personal data"),
    ("dossier_theme.id", "number of the row"),
    ("dossier_theme.dossier", "the list stands with its dossier"),
    ("dossier_theme.position", "the list is in this order"),
    ("dossier_event.id", "number of the row"),
    ("rule_override.id", "number of the row"),
    ("role.id", "number of the row"),
    ("inventory.id", "number of the row; dossier and version stand for it"),
    ("inventory_item.id", "number of the row; version and number stand for it"),
    ("roadmap.id", "number of the row; dossier and version stand for it"),
    ("project.id", "number of the row; dossier, version and number stand for it"),
    ("project_finding.id", "number of the row"),
    ("cost_line.id", "number of the row"),
    ("project_expertise.id", "number of the row"),
    ("step.id", "number of the row"),
    ("step_order.id", "number of the row"),
    ("step_order.step", "the list stands with its step"),
    ("decision.id", "number of the row"),
    ("evaluation.id", "number of the row; the dossier stands for it"),
    ("project_outcome.id", "number of the row"),
    ("operation.*", "the journal: how the register came about, not what is in it; `wijk log` prints it"),
    ("change.*", "the journal: row images, with personal data"),
    ("operation_dossier.*", "the journal"),
];
