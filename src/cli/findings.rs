//! The verdicts of rules, for people.

use super::error::CommandError;
use super::ui::{Emphasis, Ui, wrapped};
use crate::domain::dossier::judge::{Finding, State};
use crate::domain::programme::rule::Severity;
use crate::domain::text::printable;

/// Columns between the end of a sentence and the code of the rule at the right.
const GAP: usize = 2;

/// A line about a verdict: the sign in front of it, and the text.
struct Line {
    sign: &'static str,
    emphasis: Emphasis,
    text: String,
}

/// All verdicts, on standard output: broken ones first with what is needed and the command that would mend
/// them, then warnings, then what was set aside, then what is met.
///
/// # Errors
/// The stream's.
pub fn all(ui: &mut Ui, findings: &[Finding]) -> Result<(), CommandError> {
    for finding in ordered(findings) {
        for line in lines(ui, finding) {
            let sign = ui.styled(line.emphasis, line.sign);
            ui.styled_line(&format!(" {sign} {}", line.text))?;
        }
    }
    Ok(())
}

/// The verdicts that matter to a refusal, on standard error: what is broken, and warnings.
pub fn broken(ui: &mut Ui, findings: &[Finding]) {
    for finding in ordered(findings).into_iter().filter(|finding| finding.state == State::Broken) {
        for line in lines(ui, finding) {
            ui.say_raw(line.sign, line.emphasis, &line.text);
        }
    }
}

fn ordered(findings: &[Finding]) -> Vec<&Finding> {
    let rank = |finding: &&Finding| match (finding.state, finding.severity) {
        (State::Broken, Severity::Block) => 0,
        (State::Broken, Severity::Warn) => 1,
        (State::SetAside, _) => 2,
        (State::Met, _) => 3,
    };
    let mut sorted: Vec<&Finding> = findings.iter().collect();
    sorted.sort_by_key(rank);
    sorted
}

fn lines(ui: &Ui, finding: &Finding) -> Vec<Line> {
    let (sign, emphasis) = match (finding.state, finding.severity) {
        (State::Met, _) => ("✓", Emphasis::Good),
        (State::SetAside, _) => ("○", Emphasis::Warning),
        (State::Broken, Severity::Block) => ("✗", Emphasis::Bad),
        (State::Broken, Severity::Warn) => ("!", Emphasis::Warning),
    };
    let columns = unicode_width::UnicodeWidthStr::width;
    let code = finding.rule.as_str();
    let mut text = ui.tr.fact(&finding.fact);
    if finding.state == State::SetAside {
        text = format!("{text} · {}", ui.tr.term("state-set-aside"));
    }
    let room = ui.width.saturating_sub(3 + GAP + columns(code));
    let plain = |text: String| Line { sign: " ", emphasis: Emphasis::Plain, text };
    let mut lines = Vec::new();
    for line in wrapped(&printable(&text), room) {
        if lines.is_empty() {
            let gap = " ".repeat(room.saturating_sub(columns(line.as_str())) + GAP);
            let text = if code.is_empty() { line } else { format!("{line}{gap}{code}") };
            lines.push(Line { sign, emphasis, text });
        } else {
            lines.push(plain(line));
        }
    }
    if finding.state == State::Broken {
        if let Some(source) = &finding.source {
            lines.push(plain(format!("{} {} · {}", ui.tr.term("source"), source.key, source.url)));
        }
        if let Some(mend) = &finding.mend {
            lines.push(Line {
                sign: " ", emphasis: Emphasis::Plain, text: format!("→ {}", printable(mend))
            });
        }
    }
    lines
}
