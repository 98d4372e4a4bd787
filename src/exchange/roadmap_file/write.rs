//! Writing the roadmap as TOML.

use super::AUTO;
use crate::domain::application::Point;
use crate::domain::roadmap::{PermitStatus, Roadmap};
use crate::domain::unit::amount_text;
use crate::exchange::toml_text::{Writer, quoted};

/// Writes a roadmap so that reading gives the same again. `help` stands above it as a comment.
pub fn write(roadmap: &Roadmap, help: &str) -> String {
    let mut out = Writer::default();
    out.comment(help);
    out.maybe("vision", roadmap.vision.as_deref());
    for project in &roadmap.projects {
        let asked = project.asked.to_decimal();
        out.head("[[projects]]");
        out.raw("number", project.number);
        out.say("title", &project.title);
        out.maybe("theme", project.theme.as_deref());
        out.maybe("item", project.item.as_deref());
        out.maybe("objective", project.objective.as_deref());
        if !project.findings.is_empty() {
            out.raw("findings", numbers(&project.findings));
        }
        out.say("ask", if project.asked_stated { &asked } else { AUTO });
        out.raw("public-space", project.public_space);
        out.maybe("place", project.place.as_deref());
        out.maybe("point", project.point.map(Point::to_degrees).as_deref());
        let words = project.permits.first().filter(|permit| permit.is_in_words());
        out.maybe("permit", words.map(|permit| permit.kind.as_str()));
        if !project.expertise.is_empty() {
            let fields: Vec<String> = project
                .expertise
                .iter()
                .map(|asked| format!("{} = {}", quoted(&asked.field), asked.half_days))
                .collect();
            out.raw("expertise", format!("{{ {} }}", fields.join(", ")));
        }
        if !project.targets.is_empty() {
            let targets: Vec<String> = project
                .targets
                .iter()
                .map(|one| format!("{} = {}", quoted(&one.indicator), quoted(&amount_text(one.thousandths))))
                .collect();
            out.raw("targets", format!("{{ {} }}", targets.join(", ")));
        }
        for line in &project.costs {
            out.head("[[projects.costs]]");
            out.say("label", &line.label);
            out.maybe("category", line.category.as_deref());
            out.say("unit-price", &line.unit_price.to_decimal());
            out.say("quantity", &quantity(line.quantity_thousandths));
            if let Some(vat) = line.vat {
                out.raw("vat", vat.percent());
            }
            if line.vat.is_some() || !line.vat_included {
                out.raw("vat-included", line.vat_included);
            }
            out.maybe("quote", line.quote.as_deref());
        }
        for funding in &project.funding {
            out.head("[[projects.funding]]");
            out.say("kind", funding.kind.into());
            out.say("label", &funding.label);
            out.say("amount", &funding.amount.to_decimal());
        }
        for permit in project.permits.iter().skip(usize::from(words.is_some())) {
            out.head("[[projects.permits]]");
            out.say("kind", &permit.kind);
            out.maybe("authority", permit.authority.as_deref());
            if permit.status != PermitStatus::Unstated {
                out.say("status", permit.status.into());
            }
            out.day("requested", permit.requested_on);
            out.day("expected", permit.expected_on);
            out.day("decided", permit.decided_on);
        }
        for step in &project.steps {
            out.head("[[projects.steps]]");
            out.say("title", &step.title);
            out.maybe("who", step.responsible.as_deref());
            out.day("start", step.starts_on);
            out.day("due", step.last_day());
            if !step.after.is_empty() {
                out.raw("after", numbers(&step.after));
            }
            out.day("begun", step.begun_on);
            out.day("done", step.done_on);
        }
    }
    out.finish()
}

fn numbers(numbers: &[u32]) -> String {
    let texts: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    format!("[{}]", texts.join(", "))
}

fn quantity(thousandths: i64) -> String {
    let text = format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
