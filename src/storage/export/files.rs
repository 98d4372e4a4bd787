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
        "joint_neighbourhoods",
        Public,
        [
            open("dossier", Text, "joint_neighbourhood.dossier"),
            open("neighbourhood", Count, "joint_neighbourhood.neighbourhood"),
            open("name", Text, ""),
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
            open("paid", Money, ""),
            open("justified", Money, ""),
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
            open("section", Code, "inventory_item.section"),
            open("question", Code, "inventory_item.question"),
            open("text", Text, "inventory_item.text"),
            open("place", Text, "inventory_item.place"),
            open("latitude_millionths", Count, "inventory_item.latitude"),
            open("longitude_millionths", Count, "inventory_item.longitude"),
            open("geometry", Text, "inventory_item.geometry"),
            open("owner", Code, "inventory_item.owner"),
            open("source", Text, "inventory_item.source"),
            open("document", Count, "inventory_item.document"),
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
            open("item", Code, "project.item"),
            open("objective", Text, "project.objective"),
            open("asked", Money, "project.asked_cents"),
            open("asked_stated", Flag, "project.asked_stated"),
            open("public_space", Flag, "project.public_space"),
            open("place", Text, "project.place"),
            open("latitude_millionths", Count, "project.latitude"),
            open("longitude_millionths", Count, "project.longitude"),
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
            open("vat_percent", Count, "cost_line.vat_percent"),
            open("vat_included", Flag, "cost_line.vat_included"),
            open("quote", Text, "cost_line.quote"),
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
            open("moved_to", Date, "step.moved_to"),
            open("begun_on", Date, "step.begun_on"),
            open("done_on", Date, "step.done_on"),
            open("after_steps", Codes, "step_order.before"),
        ]
    ),
    file!(
        "obstacles",
        Public,
        [
            open("dossier", Text, "obstacle.dossier"),
            open("number", Count, "obstacle.number"),
            open("project", Count, "obstacle.project"),
            open("step", Count, "obstacle.step"),
            open("reason", Text, "obstacle.reason"),
            open("began_on", Date, "obstacle.began_on"),
            open("solved_on", Date, "obstacle.ended_on"),
            open("solution", Text, "obstacle.solution"),
        ]
    ),
    file!(
        "amendments",
        Public,
        [
            open("dossier", Text, "amendment.dossier"),
            open("number", Count, "amendment.number"),
            open("project", Count, "amendment.project"),
            open("amendment_kind", Code, "amendment.kind"),
            open("what", Text, "amendment.what"),
            open("reason", Text, "amendment.reason"),
            open("asked_on", Date, "amendment.asked_on"),
            open("ruling", Code, "amendment.verdict"),
            open("decided_on", Date, "amendment.decided_on"),
            open("body", Code, "amendment.body"),
            open("note", Text, "amendment.note"),
        ]
    ),
    file!(
        "amended_steps",
        Public,
        [
            open("dossier", Text, ""),
            open("amendment", Count, "amended_step.amendment"),
            open("project", Count, ""),
            open("step", Count, "amended_step.step"),
            open("due_on", Date, "amended_step.due_on"),
        ]
    ),
    file!(
        "aftercare",
        Public,
        [
            open("dossier", Text, "aftercare.dossier"),
            open("number", Count, "aftercare.number"),
            open("project", Count, "aftercare.project"),
            open("aftercare_check", Code, "aftercare.code"),
            open("what", Text, "aftercare.what"),
            open("due_on", Date, "aftercare.due_on"),
            open("done_on", Date, "aftercare.done_on"),
            open("aftercare_result", Code, "aftercare.result"),
            open("note", Text, "aftercare.note"),
        ]
    ),
    file!(
        "admissibility",
        Public,
        [
            open("dossier", Text, ""),
            open("version", Count, "admissibility.roadmap"),
            open("admissibility", Code, "admissibility.outcome"),
            open("decided_on", Date, "admissibility.closed_on"),
            open("body", Code, "admissibility.body"),
            open("reason", Text, "admissibility.reason"),
        ]
    ),
    file!(
        "admissibility_results",
        Public,
        [
            open("dossier", Text, ""),
            open("version", Count, "admissibility_result.admissibility"),
            open("criterion", Code, "admissibility_result.criterion"),
            open("result", Code, "admissibility_result.result"),
            open("reason", Text, "admissibility_result.reason"),
            open("on_day", Date, "admissibility_result.on_day"),
            personal("assessed_by", Text, "admissibility_result.actor"),
        ]
    ),
    file!(
        "scores",
        Public,
        [
            open("dossier", Text, ""),
            open("session_number", Count, ""),
            open("version", Count, ""),
            open("project", Count, ""),
            open("criterion", Code, ""),
            open("members", Count, ""),
            open("points_hundredths", Count, ""),
        ]
    ),
    file!(
        "marks",
        Internal,
        [
            open("dossier", Text, ""),
            open("session_number", Count, ""),
            open("seat_number", Count, "mark.seat"),
            open("version", Count, ""),
            open("project", Count, "mark.project"),
            open("criterion", Code, "mark.criterion"),
            open("points_hundredths", Count, "mark.points_hundredths"),
            personal("comment", Text, "mark.comment"),
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
            open("reserve_rank", Count, "decision.reserve_rank"),
            open("follows_opinion_of", Code, "decision.opinion"),
            open("vote", Count, "decision.vote"),
            open("notified_on", Date, "decision.notified_on"),
        ]
    ),
    file!(
        "conditions",
        Public,
        [
            open("dossier", Text, ""),
            open("version", Count, ""),
            open("project", Count, "decision_condition.decision"),
            open("number", Count, "decision_condition.number"),
            open("condition", Text, "decision_condition.text"),
            open("before", Code, "decision_condition.before"),
            open("met_on", Date, "decision_condition.met_on"),
            open("met_how", Text, "decision_condition.note"),
        ]
    ),
    file!(
        "approvals",
        Public,
        [
            open("dossier", Text, "approval.dossier"),
            open("approval", Code, "approval.step"),
            open("approval_outcome", Code, "approval.outcome"),
            open("amount", Money, "approval.amount_cents"),
            open("approved_on", Date, "approval.on_day"),
            open("paper", Text, "approval.reference"),
            open("reason", Text, "approval.reason"),
        ]
    ),
    file!(
        "agreements",
        Public,
        [
            open("dossier", Text, "agreement.dossier"),
            open("agreement", Text, "agreement.reference"),
            open("amount", Money, "agreement.amount_cents"),
            open("starts_on", Date, "agreement.starts_on"),
            open("runs_until", Date, "agreement.ends_on"),
            open("sent_on", Date, "agreement.sent_on"),
            open("signed_by_group_on", Date, "agreement.signed_by_group_on"),
            open("signed_by_office_on", Date, "agreement.signed_by_office_on"),
        ]
    ),
    file!(
        "instalments",
        Public,
        [
            open("dossier", Text, "instalment.dossier"),
            open("number", Count, "instalment.number"),
            open("instalment_trigger", Code, "instalment.trigger"),
            open("amount", Money, "instalment.amount_cents"),
            open("instalment_day", Date, "instalment.due_on"),
        ]
    ),
    file!(
        "payments",
        Public,
        [
            open("dossier", Text, "payment.dossier"),
            open("payment", Count, "payment.id"),
            open("fund", Code, "payment.fund"),
            open("payment_kind", Code, "payment.kind"),
            open("instalment", Count, "payment.instalment"),
            open("expense_note", Count, "payment.note"),
            open("amount", Money, "payment.amount_cents"),
            open("made_on", Date, "payment.made_on"),
            open("claimed_on", Date, "payment.claimed_on"),
            open("claim_reference", Text, "payment.claim"),
            open("payment_run", Text, "payment.run"),
            open("ordered_on", Date, "payment_run.made_on"),
            open("paid_on", Date, "payment.paid_on"),
            open("cancelled_on", Date, "payment.cancelled_on"),
            open("reason", Text, "payment.reason"),
        ]
    ),
    file!(
        "start_funds",
        Public,
        [
            open("dossier", Text, "start_fund.dossier"),
            open("amount", Money, "start_fund.amount_cents"),
            open("regime", Code, "start_fund.regime"),
            open("granted_on", Date, "start_fund.granted_on"),
            open("debit_note", Text, "start_fund.debit_note"),
            open("debit_note_on", Date, "start_fund.debit_note_on"),
        ]
    ),
    file!(
        "expense_notes",
        Public,
        [
            open("dossier", Text, "expense_note.dossier"),
            open("expense_note", Count, "expense_note.number"),
            open("fund", Code, "expense_note.fund"),
            open("received_on", Date, "expense_note.received_on"),
            open("from_day", Date, "expense_note.from_day"),
            open("to_day", Date, "expense_note.to_day"),
            open("declared", Money, "expense_note.declared_cents"),
        ]
    ),
    file!(
        "expenses",
        Public,
        [
            open("dossier", Text, "expense.dossier"),
            open("expense_note", Count, "expense.note"),
            open("number", Count, "expense.number"),
            open("fund", Code, "expense.fund"),
            open("project", Count, "expense.project"),
            open("spent_on", Date, "expense.spent_on"),
            personal("seller", Text, "expense.seller"),
            personal("seller_vat", Text, "expense.seller_vat"),
            open("description", Text, "expense.description"),
            open("activity", Text, "expense.activity"),
            open("category", Code, "expense.category"),
            open("net", Money, "expense.net_cents"),
            open("vat_hundredths", Count, "expense.vat_hundredths"),
            open("vat_amount", Money, "expense.vat_cents"),
            open("gross", Money, "expense.gross_cents"),
            open("proof_lacks", Codes, "expense.lacking"),
            open("coach_agreed_on", Date, "expense.approved_on"),
            open("expense_verdict", Code, "expense.verdict"),
            open("accepted", Money, "expense.accepted_cents"),
            open("judged_on", Date, "expense.judged_on"),
            open("reason", Text, "expense.reason"),
        ]
    ),
    file!(
        "income",
        Public,
        [
            open("dossier", Text, "income.dossier"),
            open("number", Count, "income.number"),
            open("project", Count, "income.project"),
            open("funding_kind", Code, "income.kind"),
            open("label", Text, "income.label"),
            open("amount", Money, "income.amount_cents"),
            open("on_day", Date, "income.on_day"),
        ]
    ),
    file!(
        "settlements",
        Public,
        [
            open("dossier", Text, "settlement.dossier"),
            open("fund", Code, "settlement.fund"),
            open("settled_on", Date, "settlement.settled_on"),
            open("awarded", Money, "settlement.awarded_cents"),
            open("accepted", Money, "settlement.accepted_cents"),
            open("paid", Money, "settlement.paid_cents"),
            open("unspent", Code, "settlement.unspent"),
            personal("note", Text, "settlement.note"),
        ]
    ),
    file!(
        "recoveries",
        Public,
        [
            open("dossier", Text, "recovery.dossier"),
            open("recovery", Count, "recovery.id"),
            open("fund", Code, "recovery.fund"),
            open("amount", Money, "recovery.amount_cents"),
            personal("reason", Text, "recovery.reason"),
            open("asked_on", Date, "recovery.asked_on"),
            open("due_on", Date, "recovery.due_on"),
            open("waived_on", Date, "recovery.waived_on"),
            open("waived", Money, "recovery.waived_cents"),
            personal("waived_reason", Text, "recovery.waived_reason"),
        ]
    ),
    file!(
        "repayments",
        Public,
        [
            open("recovery", Count, "repayment.recovery"),
            open("number", Count, "repayment.number"),
            open("amount", Money, "repayment.amount_cents"),
            open("on_day", Date, "repayment.on_day"),
        ]
    ),
    file!(
        "postings",
        Public,
        [
            open("edition", Text, "posting.edition"),
            open("posting", Count, "posting.id"),
            open("dossier", Text, "posting.dossier"),
            open("fund", Code, "posting.fund"),
            open("project", Count, "posting.project"),
            open("from_account", Code, "posting.from_account"),
            open("to_account", Code, "posting.to_account"),
            open("amount", Money, "posting.amount_cents"),
            open("on_day", Date, "posting.on_day"),
            open("cause", Code, "posting.cause"),
            personal("note", Text, "posting.note"),
        ]
    ),
    file!(
        "appeals",
        Public,
        [
            open("dossier", Text, "appeal.dossier"),
            open("number", Count, "appeal.number"),
            open("against", Code, "appeal.against"),
            open("project", Count, "appeal.project"),
            open("lodged_on", Date, "appeal.lodged_on"),
            personal("lodged_by", Text, "appeal.lodged_by"),
            personal("grounds", Text, "appeal.grounds"),
            open("answer_due_on", Date, "appeal.due_on"),
            open("appeal_outcome", Code, "appeal.outcome"),
            open("settled_on", Date, "appeal.settled_on"),
            open("body", Code, "appeal.body"),
            personal("reason", Text, "appeal.reason"),
        ]
    ),
    file!(
        "reapplications",
        Public,
        [open("dossier", Text, "reapplication.dossier"), open("again_for", Text, "reapplication.earlier")]
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
            open("recommendation", Text, "evaluation.recommendation"),
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
            open("reproducible", Flag, "project_outcome.reproducible"),
        ]
    ),
    file!(
        "evaluation-responses",
        Internal,
        [
            open("dossier", Text, "evaluation_response.dossier"),
            open("response", Count, "evaluation_response.number"),
            open("people", Count, "evaluation_response.people"),
            open("begun_on", Date, "evaluation_response.begun_on"),
            open("finished_on", Date, "evaluation_response.finished_on"),
            open("answers", Count, ""),
        ]
    ),
    file!(
        "evaluation-answers",
        Internal,
        [
            open("dossier", Text, ""),
            open("response", Count, "evaluation_answer.response"),
            open("question", Code, "evaluation_answer.question"),
            open("project", Count, "evaluation_answer.project"),
            open("points", Count, "evaluation_answer.points"),
            personal("answer", Text, "evaluation_answer.text"),
        ]
    ),
    file!(
        "experiments",
        Public,
        [
            open("dossier", Text, "experiment.dossier"),
            open("number", Count, "experiment.number"),
            open("project", Count, "experiment.project"),
            open("choice", Code, "experiment.choice"),
            open("decided_on", Date, "experiment.decided_on"),
            open("body", Code, "experiment.body"),
            open("why", Text, "experiment.reason"),
            open("until_on", Date, "experiment.until_on"),
            open("anchor", Text, "experiment.anchor"),
        ]
    ),
    file!(
        "menu-items",
        Public,
        [
            open("edition", Text, "menu_item.edition"),
            open("item", Code, "menu_item.code"),
            open("name_nl", Text, "menu_item.name_nl"),
            open("name_fr", Text, "menu_item.name_fr"),
            open("name_en", Text, "menu_item.name_en"),
            open("made_after", Text, "menu_item.project"),
            open("added_on", Date, "menu_item.added_on"),
        ]
    ),
    file!(
        "fields",
        Public,
        [
            open("dossier", Text, "field_value.dossier"),
            open("project", Count, "field_value.project"),
            open("field_code", Code, "field_value.field"),
            open("field_value", Text, "field_value.value"),
            open("label_nl", Text, ""),
            open("label_fr", Text, ""),
        ]
    ),
    file!(
        "tools",
        Public,
        [
            open("edition", Text, "tool.edition"),
            open("tool", Code, "tool.code"),
            open("name_nl", Text, "tool.name_nl"),
            open("name_fr", Text, "tool.name_fr"),
            open("name_en", Text, "tool.name_en"),
            open("url", Text, "tool.url"),
            open("phase", Code, "tool.phase"),
            open("added_on", Date, "tool.added_on"),
        ]
    ),
    file!(
        "tasks",
        Public,
        [
            open("dossier", Text, "task_done.dossier"),
            open("task", Code, "task_done.task"),
            open("done_on", Date, "task_done.done_on"),
            // What the office noted beside it may be about somebody.
            personal("note", Text, "task_done.note"),
        ]
    ),
    file!(
        "groups",
        Public,
        [open("dossier", Text, ""), open("project", Count, ""), open("people", Count, "")]
    ),
    file!(
        "dossier_reports",
        Public,
        [
            open("dossier", Text, "dossier_report.dossier"),
            open("number", Count, "dossier_report.number"),
            open("report_kind", Code, "dossier_report.kind"),
            open("from_day", Date, "dossier_report.from_day"),
            open("to_day", Date, "dossier_report.to_day"),
            open("summary", Text, "dossier_report.summary"),
            personal("declared_by", Text, "dossier_report.declared_by"),
            open("submitted_on", Date, "dossier_report.submitted_on"),
            open("sha256", Text, "dossier_report.sha256"),
            open("accepted_on", Date, "dossier_report.accepted_on"),
        ]
    ),
    file!(
        "report_stories",
        Public,
        [
            open("dossier", Text, ""),
            open("report", Count, "report_story.report"),
            open("project", Count, "report_story.project"),
            open("story", Text, "report_story.story"),
        ]
    ),
    file!(
        "report_queries",
        Public,
        [
            open("dossier", Text, ""),
            open("report", Count, "report_query.report"),
            open("number", Count, "report_query.number"),
            open("question", Text, "report_query.question"),
            open("asked_on", Date, "report_query.asked_on"),
            open("answer", Text, "report_query.answer"),
            open("answered_on", Date, "report_query.answered_on"),
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
            personal("iban", Text, "person.iban"),
            personal("language", Code, "person.language"),
        ]
    ),
    file!(
        "roles",
        Internal,
        [
            open("edition", Text, "role.edition"),
            open("dossier", Text, "role.dossier"),
            personal("person", Count, "role.person"),
            open("kind", Code, "role.kind"),
            open("member_kind", Code, "role.member_kind"),
            personal("tie", Code, "role.tie"),
            open("organisation", Count, "role.organisation"),
            open("project", Count, "role.project"),
            open("from_day", Date, "role.from_day"),
            open("to_day", Date, "role.to_day"),
        ]
    ),
    file!(
        "organisations",
        Internal,
        [
            open("organisation", Count, "organisation.id"),
            open("name", Text, "organisation.name"),
            open("organisation_kind", Code, "organisation.kind"),
            open("enterprise_number", Text, "organisation.enterprise_number"),
            personal("email", Text, "organisation.email"),
            personal("phone", Text, "organisation.phone"),
            personal("address", Text, "organisation.address"),
            personal("iban", Text, "organisation.iban"),
        ]
    ),
    file!(
        "partners",
        Public,
        [
            open("dossier", Text, "partner.dossier"),
            open("number", Count, "partner.number"),
            open("organisation", Count, "partner.organisation"),
            open("name", Text, ""),
            open("organisation_kind", Code, ""),
            open("partner_status", Code, "partner.status"),
            open("partner_since", Date, "partner.since"),
            personal("note", Text, "partner.note"),
        ]
    ),
    file!(
        "partner_events",
        Public,
        [
            open("dossier", Text, ""),
            open("partner", Count, "partner_event.partner"),
            open("number", Count, "partner_event.number"),
            open("partner_status", Code, "partner_event.status"),
            open("on_day", Date, "partner_event.on_day"),
        ]
    ),
    file!(
        "contributions",
        Public,
        [
            open("dossier", Text, ""),
            open("partner", Count, "contribution.partner"),
            open("number", Count, "contribution.number"),
            open("contribution_kind", Code, "contribution.kind"),
            open("description", Text, "contribution.description"),
            open("amount", Money, "contribution.amount_cents"),
            open("minutes", Count, "contribution.minutes"),
            open("project", Count, "contribution.project"),
        ]
    ),
    file!(
        "visits",
        Public,
        [
            open("dossier", Text, "visit.dossier"),
            open("number", Count, "visit.number"),
            open("on_day", Date, "visit.on_day"),
            open("minutes", Count, "visit.minutes"),
            personal("coach", Count, "visit.coach"),
            personal("subject", Text, "visit.subject"),
            personal("notes", Text, "visit.notes"),
        ]
    ),
    file!(
        "expert_requests",
        Public,
        [
            open("dossier", Text, "expert_request.dossier"),
            open("number", Count, "expert_request.number"),
            open("project", Count, "expert_request.project"),
            open("field", Code, "expert_request.field"),
            open("request_status", Code, "expert_request.status"),
            open("asked_half_days", Count, "expert_request.asked_half_days"),
            open("granted_half_days", Count, "expert_request.granted_half_days"),
            open("booked_half_days", Count, "expert_request.booked_half_days"),
            open("used_half_days", Count, "expert_request.used_half_days"),
            open("requested_on", Date, "expert_request.requested_on"),
            open("planned_on", Date, "expert_request.planned_on"),
            open("ended_on", Date, "expert_request.ended_on"),
            personal("expert", Count, "expert_request.expert"),
            personal("organisation", Count, "expert_request.organisation"),
            personal("question", Text, "expert_request.question"),
            personal("request_outcome", Text, "expert_request.outcome"),
        ]
    ),
    file!(
        "meetings",
        Public,
        [
            open("meeting", Count, "meeting.id"),
            open("dossier", Text, "meeting.dossier"),
            open("edition", Text, "meeting.edition"),
            open("meeting_kind", Code, "meeting.kind"),
            open("session", Code, "meeting.session"),
            open("on_day", Date, "meeting.on_day"),
            open("starts_at", Text, "meeting.starts_at"),
            open("place", Text, "meeting.place"),
            open("held", Flag, "meeting.held"),
            open("present", Count, ""),
            personal("agenda", Text, "meeting.agenda"),
            personal("minutes_text", Text, "meeting.minutes"),
        ]
    ),
    file!(
        "attendance",
        Internal,
        [
            open("meeting", Count, "attendance.meeting"),
            personal("person", Count, "attendance.person"),
            open("neighbourhood", Count, "attendance.neighbourhood"),
            open("count", Count, "attendance.count"),
        ]
    ),
    file!(
        "actions",
        Internal,
        [
            open("action", Count, "action.id"),
            open("dossier", Text, "action.dossier"),
            open("visit", Count, "action.visit"),
            open("meeting", Count, "action.meeting"),
            personal("action_text", Text, "action.text"),
            personal("who", Text, "action.who"),
            open("due_on", Date, "action.due_on"),
            open("done_on", Date, "action.done_on"),
        ]
    ),
    file!(
        "documents",
        Internal,
        [
            open("dossier", Text, "document.dossier"),
            open("number", Count, "document.number"),
            open("document_kind", Code, "document.kind"),
            open("title", Text, "document.title"),
            open("stored", Flag, "document.stored"),
            personal("path", Text, "document.path"),
            open("content_sha256", Text, "document.sha256"),
            open("size_bytes", Count, "document.size_bytes"),
            open("dated_on", Date, "document.dated_on"),
            open("added_on", Date, "document.added_on"),
            open("project", Count, "document.project"),
        ]
    ),
    file!(
        "measures",
        Public,
        [
            open("dossier", Text, ""),
            open("version", Count, "inventory_measure.inventory"),
            open("indicator", Code, "inventory_measure.indicator"),
            open("value_thousandths", Count, "inventory_measure.thousandths"),
            open("note", Text, "inventory_measure.note"),
        ]
    ),
    file!(
        "own_indicators",
        Public,
        [
            open("edition", Text, "own_indicator.edition"),
            open("indicator", Code, "own_indicator.code"),
            open("name_nl", Text, "own_indicator.name_nl"),
            open("name_fr", Text, "own_indicator.name_fr"),
            open("name_en", Text, "own_indicator.name_en"),
            open("unit", Text, "own_indicator.unit"),
            open("direction", Code, "own_indicator.direction"),
            open("reading", Code, "own_indicator.reading"),
            open("summed", Flag, "own_indicator.summed"),
            open("theme", Code, "own_indicator.theme"),
        ]
    ),
    file!(
        "targets",
        Public,
        [
            open("dossier", Text, ""),
            open("version", Count, ""),
            open("project", Count, "target.project"),
            open("indicator", Code, "target.indicator"),
            open("value_thousandths", Count, "target.thousandths"),
        ]
    ),
    file!(
        "measurements",
        Public,
        [
            open("dossier", Text, "measurement.dossier"),
            open("number", Count, "measurement.number"),
            open("project", Count, "measurement.project"),
            open("indicator", Code, "measurement.indicator"),
            open("value_thousandths", Count, "measurement.thousandths"),
            open("from_day", Date, "measurement.from_day"),
            open("on_day", Date, "measurement.on_day"),
            open("source", Text, "measurement.source"),
            open("document", Count, "measurement.document"),
        ]
    ),
    file!(
        "permits",
        Public,
        [
            open("dossier", Text, ""),
            open("version", Count, ""),
            open("project", Count, "permit.project"),
            open("number", Count, "permit.number"),
            open("permit", Text, "permit.kind"),
            open("authority", Text, "permit.authority"),
            open("permit_status", Code, "permit.status"),
            open("requested_on", Date, "permit.requested_on"),
            open("expected_on", Date, "permit.expected_on"),
            open("decided_on", Date, "permit.decided_on"),
        ]
    ),
    file!(
        "funding",
        Public,
        [
            open("dossier", Text, ""),
            open("version", Count, ""),
            open("project", Count, "funding.project"),
            open("number", Count, "funding.number"),
            open("funding_kind", Code, "funding.kind"),
            open("label", Text, "funding.label"),
            open("amount", Money, "funding.amount_cents"),
        ]
    ),
    file!(
        "votes",
        Public,
        [
            open("vote", Count, "vote.id"),
            open("edition", Text, "vote.edition"),
            open("name", Text, "vote.name"),
            open("budget", Money, "vote.budget_cents"),
            open("vote_terms", Text, "vote.rules"),
            open("rules_sha256", Text, "vote.rules_sha256"),
            open("begins_on", Date, "vote.begins_on"),
            open("ends_on", Date, "vote.ends_on"),
            open("closed_on", Date, "vote.closed_on"),
        ]
    ),
    file!(
        "vote_projects",
        Public,
        [
            open("vote", Count, "vote_project.vote"),
            open("number", Count, "vote_project.number"),
            open("dossier", Text, ""),
            open("version", Count, ""),
            open("project", Count, "vote_project.project"),
            open("cost", Money, "vote_project.cost_cents"),
        ]
    ),
    file!(
        "vote_results",
        Public,
        [
            open("vote", Count, "vote_result.vote"),
            open("counting_rule", Text, "vote_result.rule"),
            open("counted_on", Date, "vote_result.counted_on"),
            open("ballots", Count, "vote_result.ballots"),
            open("ballots_sha256", Text, "vote_result.ballots_sha256"),
            open("vote_outcome", Text, "vote_result.outcome"),
            open("cost", Money, "vote_result.cost_cents"),
            open("adopted_on", Date, "vote_result.adopted_on"),
        ]
    ),
    file!(
        "ballot_batches",
        Public,
        [
            open("vote", Count, "ballot_batch.vote"),
            open("batch", Count, "ballot_batch.id"),
            personal("ballot_source", Text, "ballot_batch.source"),
            open("received_on", Date, "ballot_batch.received_on"),
            open("counted", Count, "ballot_batch.counted"),
            open("rejected_ballots", Count, "ballot_batch.rejected"),
            open("content_sha256", Text, "ballot_batch.sha256"),
        ]
    ),
    file!(
        "lots",
        Public,
        [
            open("vote", Count, "lot.vote"),
            open("drawn_on", Date, "lot.drawn_on"),
            open("seed", Text, "lot.seed"),
            open("sequence", Text, "lot.sequence"),
            personal("witnesses", Text, "lot.witnesses"),
        ]
    ),
    file!(
        "sessions",
        Public,
        [
            open("session_number", Count, "session.id"),
            open("edition", Text, "session.edition"),
            open("body", Code, "session.body"),
            open("on_day", Date, "session.on_day"),
            open("starts_at", Text, "session.starts_at"),
            open("place", Text, "session.place"),
            open("quorum", Count, "session.quorum"),
            open("closed_on", Date, "session.closed_on"),
            personal("summary", Text, "session.summary"),
            open("principles", Text, "session.principles"),
            personal("reopened", Text, "session.reopened"),
        ]
    ),
    file!(
        "seats",
        Internal,
        [
            open("session_number", Count, "seat.session"),
            open("number", Count, "seat.number"),
            personal("person", Count, "seat.person"),
            open("neighbourhood", Count, "seat.neighbourhood"),
            open("organisation", Count, "seat.organisation"),
            open("capacity", Code, "seat.capacity"),
            open("was_present", Flag, "seat.present"),
            personal("aside", Text, "seat.aside"),
        ]
    ),
    file!(
        "session_items",
        Public,
        [
            open("session_number", Count, "session_item.session"),
            open("position", Count, "session_item.position"),
            open("dossier", Text, "session_item.dossier"),
            personal("point", Text, "session_item.title"),
            personal("analysis", Text, "session_item.analysis"),
        ]
    ),
    file!(
        "recusals",
        Internal,
        [
            open("session_number", Count, ""),
            open("seat", Count, "recusal.seat"),
            open("dossier", Text, "recusal.dossier"),
            open("cause", Code, "recusal.cause"),
            personal("note", Text, "recusal.note"),
        ]
    ),
    file!(
        "opinions",
        Public,
        [
            open("dossier", Text, ""),
            open("version", Count, ""),
            open("project", Count, "opinion.project"),
            open("session_number", Count, "opinion.session"),
            open("body", Code, "opinion.body"),
            open("given_on", Date, "opinion.given_on"),
            open("opinion", Code, "opinion.verdict"),
            open("amount", Money, "opinion.amount_cents"),
            open("reason", Text, "opinion.text"),
        ]
    ),
    file!(
        "opinion_conditions",
        Public,
        [
            open("dossier", Text, ""),
            open("version", Count, ""),
            open("project", Count, ""),
            open("body", Code, ""),
            open("given_on", Date, "opinion_condition.opinion"),
            open("number", Count, "opinion_condition.number"),
            open("condition", Text, "opinion_condition.text"),
            open("before", Code, "opinion_condition.before"),
        ]
    ),
];

/// Columns of the register that no export has, each with the reason. `table.*` is a whole table.
pub const WITHHELD: &[(&str, &str)] = &[
    ("field_value.organisation", "its name stands as the value"),
    ("field_value.id", "number of the row; dossier, project and field stand for it"),
    ("tool.id", "number of the row; edition and code stand for it"),
    ("task_done.id", "number of the row; dossier and task stand for it"),
    ("evaluation_response.id", "number of the row; dossier and number stand for it"),
    ("evaluation_response.person", "who answered what is between the group and the office"),
    ("evaluation_answer.id", "number of the row"),
    ("experiment.id", "number of the row; dossier and number stand for it"),
    ("menu_item.id", "number of the row; edition and code stand for it"),
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
    ("obstacle.id", "number of the row"),
    ("amendment.id", "number of the row; dossier and number stand for it"),
    ("amended_step.id", "number of the row"),
    ("aftercare.id", "number of the row"),
    ("step_order.id", "number of the row"),
    ("step_order.step", "the list stands with its step"),
    ("decision.id", "number of the row"),
    ("evaluation.id", "number of the row; the dossier stands for it"),
    ("project_outcome.id", "number of the row"),
    ("dossier_report.id", "number of the row; dossier and number stand for it"),
    ("report_story.id", "number of the row"),
    ("report_query.id", "number of the row"),
    ("group_account.*", "whose account it is, and its number: what is paid stands with the payments"),
    ("start_fund.id", "number of the row; the dossier stands for it"),
    ("expense_note.id", "number of the row; dossier and number stand for it"),
    ("expense_note.reference", "the group's own words, which may name people"),
    ("expense_note.document", "the document stands with the documents"),
    ("expense.id", "number of the row; note and number stand for it"),
    ("expense.seller_key", "the seller again, folded for comparing"),
    ("expense.proof", "number of a ticket or invoice, which may be of one person"),
    ("expense.document", "the document stands with the documents"),
    ("income.id", "number of the row"),
    ("instalment.id", "number of the row; dossier and number stand for it"),
    ("payment.account", "where it went: an account of people"),
    ("payment.communication", "follows from the number of the payment"),
    ("payment.bank", "the bank's own number of what it did"),
    ("payment_run.id", "number of the list; its reference stands for it"),
    ("payment_run.reference", "stands with each payment"),
    ("partner.id", "number of the row"),
    ("partner_event.id", "number of the row"),
    ("contribution.id", "number of the row"),
    ("visit.id", "number of the row"),
    ("expert_request.id", "number of the row"),
    ("document.id", "number of the row"),
    ("inventory_measure.id", "number of the row"),
    ("target.id", "number of the row"),
    ("own_indicator.id", "number of the row"),
    ("measurement.id", "number of the row"),
    ("permit.id", "number of the row"),
    ("funding.id", "number of the row"),
    ("organisation.name_key", "the name again, folded for comparing"),
    ("attendance.id", "number of the row"),
    ("seat.id", "number of the row; session and number stand for it"),
    ("session_item.id", "number of the row"),
    ("recusal.id", "number of the row"),
    ("opinion.id", "number of the row"),
    ("opinion_condition.id", "number of the row"),
    ("inventory_answer.*", "where the questions go on; the findings say what was answered"),
    ("joint_neighbourhood.id", "number of the row"),
    ("admissibility.id", "number of the row"),
    ("admissibility_result.id", "number of the row"),
    ("vote.salt", "mixed into the marks of voters: with it a list of voters could be tried out on them"),
    ("vote_project.id", "number of the row"),
    ("vote_result.id", "number of the row"),
    ("lot.id", "number of the row"),
    ("reapplication.id", "number of the row"),
    ("decision_condition.id", "number of the row"),
    ("approval.id", "number of the row"),
    ("agreement.id", "number of the row"),
    ("agreement.document", "the document itself stands with the documents of the dossier"),
    ("appeal.id", "number of the row"),
    ("mark.id", "number of the row"),
    ("ballot_roll.*", "ballots as they came in; the results are told, and a vote is written as a `.pb` file"),
    ("edition.locked_until", "how the office works; what was posted is told"),
    ("settlement.id", "number of the row"),
    ("recovery.communication", "only for who pays it; made from its number"),
    ("repayment.id", "number of the row"),
    ("repayment.bank", "only for the office's own bank"),
    ("operation.*", "the journal: how the register came about, not what is in it; `wijk log` prints it"),
    ("change.*", "the journal: row images, with personal data"),
    ("operation_dossier.*", "the journal"),
];
