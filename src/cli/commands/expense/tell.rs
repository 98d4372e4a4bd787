//! What is said after something was done with expenses.

use crate::cli::error::fault_text;
use crate::cli::findings;
use crate::cli::session::Session;
use crate::domain::dossier::judge::Finding;
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::domain::spending::Left;
use crate::ops::expense::line::{Alike, Lined};

/// What is left of a fund, and what is still to be judged.
pub fn left(left: &Left, session: &mut Session) {
    session.ui.note(&left_fact(left));
    let (open, returned) = (left.spent.open, left.spent.returned);
    if open + returned > 0 {
        session.ui.note(&Fact::new("expense-open").with("open", open).with("returned", returned));
    }
}

/// What is left of a fund.
pub fn left_fact(left: &Left) -> Fact {
    Fact::new("expense-left")
        .with_term("fund", left.fund.term())
        .with("accepted", left.spent.accepted)
        .with("awarded", left.awarded)
        .with("left", left.left)
        .with("paid", left.paid)
        .with("unpaid", left.unpaid)
        .with("moved", i64::from(left.paid.plus(left.unpaid) > Cents::ZERO))
}

/// What stands in the register twice.
pub fn alike(all: &[Alike], session: &mut Session) {
    for one in all {
        let fact = Fact::new("expense-alike")
            .with("line", &one.line)
            .with("other", &one.other)
            .with("same", i64::from(one.same_purchase));
        session.ui.warn(&fact);
    }
}

/// What the rules say, each with the line that it is about where there are several.
pub fn rules(all: &[(String, Finding)], several: bool, session: &mut Session) {
    let named = |(line, finding): &(String, Finding)| {
        let mut finding = finding.clone();
        if several {
            finding.rule = format!("{line} {}", finding.rule);
        }
        finding
    };
    let named: Vec<Finding> = all.iter().map(named).collect();
    findings::broken(&mut session.ui, &named);
}

/// Lines that were written: what is worth a look, and what accepting them would meet.
pub fn lined(lined: &Lined, session: &mut Session) {
    for remark in &lined.remarks {
        // Of what was not typed there is no place to name.
        if remark.place.found.is_none() {
            session.ui.warn(&remark.fact);
            continue;
        }
        let text = fault_text(&session.ui, remark);
        session.ui.say_always("!", crate::cli::ui::Emphasis::Warning, &text);
    }
    for difference in &lined.differences {
        session.ui.warn(&difference.fact());
    }
    alike(&lined.alike, session);
    let blocking: Vec<_> = lined.findings.iter().filter(|(_, finding)| finding.blocks()).cloned().collect();
    // Of a whole table only how many: the check says the rest.
    match lined.lines.len() {
        0 | 1 => rules(&lined.findings, false, session),
        _ if blocking.is_empty() => {}
        _ => {
            let lines: std::collections::BTreeSet<&String> = blocking.iter().map(|(line, _)| line).collect();
            session.ui.warn(&Fact::new("expense-lines-blocked").with("count", lines.len()));
        }
    }
    note_total(lined, session);
    left(&lined.left, session);
}

/// What the note comes to, beside what the group declared.
fn note_total(lined: &Lined, session: &mut Session) {
    let note = &lined.note;
    let fact = Fact::new("expense-note-total")
        .with("number", note.number)
        .with("lines", note.spent.lines)
        .with("gross", note.spent.gross);
    session.ui.note(&fact);
    if let Some(declared) = note.text.declared {
        let difference = declared.minus(note.spent.gross);
        let fact = Fact::new("expense-note-declared")
            .with("declared", declared)
            .with("same", i64::from(difference == Cents::ZERO))
            .with("less", i64::from(difference > Cents::ZERO))
            .with("difference", Cents(difference.0.abs()));
        session.ui.note(&fact);
    }
}

/// What a line is, for the first line of what is said.
pub fn line_fact(code: &'static str, lined: &Lined) -> Fact {
    let fact = Fact::new(code).with("reference", &lined.place.dossier.reference);
    match lined.lines.first() {
        Some(row) => fact
            .with("place", row.place())
            .with("seller", &row.text.seller)
            .with("on", row.text.on)
            .with("gross", row.text.gross),
        None => fact,
    }
}
