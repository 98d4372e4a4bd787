//! The roadmap for people: a head line, the steps in time, then each project with its money.

use chrono::NaiveDate;
use unicode_width::UnicodeWidthStr;

use super::tell::money_fact;
use super::timeline::{course, timeline};
use crate::cli::commands::Outcome;
use crate::cli::commands::plan::target::set::with_unit;
use crate::cli::session::Session;
use crate::cli::ui::{Emphasis, Ui, wrapped};
use crate::domain::application::Point;
use crate::domain::dates::day_of;
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::domain::programme::rule_set::name_of;
use crate::domain::programme::template::find_indicator;
use crate::domain::roadmap::{CostLine, Permit, Project};
use crate::domain::text::printable;
use crate::i18n::{Tr, date, money, quantity};
use crate::ops::field::FieldState;
use crate::ops::plan::Plan;
use crate::report::render::{Format, Style, render};
use crate::report::value::{Report, Section, Timeline};

/// Lines are not longer than this, however wide the terminal: the eye must find the amount.
const WIDEST: usize = 100;

/// Prints the roadmap.
pub fn show(plan: &Plan, fields: &[FieldState], session: &mut Session) -> Outcome {
    let today = day_of(session.now, plan.rules.timezone);
    let ui = &mut session.ui;
    let Some(version) = &plan.version else {
        let fact = super::tell::fact("plan-none", plan);
        let text = ui.tr.fact(&fact);
        ui.line(&text)?;
        return ui.line(&format!("→ wijk plan project add {}", plan.dossier.reference));
    };
    let mut head = Fact::new("plan-head")
        .with("version", version.version)
        .with("count", plan.roadmap.projects.len())
        .with("reference", &plan.dossier.reference)
        .with("neighbourhood", &plan.dossier.name)
        .with("money", ui.tr.fact(&money_fact(plan)));
    head.args.extend(plan.rules.words.args());
    let head = ui.tr.fact(&head);
    for line in wrapped(&printable(&head), ui.width.min(WIDEST)) {
        let line = ui.styled(Emphasis::Strong, &line);
        ui.styled_line(&line)?;
    }
    let sums = plan.sums();
    // What is asked stands in the head.
    if sums.asked != sums.costs || sums.open != Cents::ZERO {
        let parts = [
            ("plan-sums-costs", sums.costs),
            ("plan-sums-own", sums.own),
            ("plan-sums-other", sums.other),
            ("plan-sums-partners", sums.partners),
        ];
        let parts = parts.into_iter().filter(|(_, amount)| *amount != Cents::ZERO);
        let parts: Vec<String> =
            parts.map(|(code, amount)| ui.tr.fact(&Fact::new(code).with("amount", amount))).collect();
        indented(ui, "", &parts.join(" · "))?;
    }
    if sums.open != Cents::ZERO {
        let text = ui.tr.fact(&Fact::new("plan-sums-open").with("amount", sums.open));
        indented(ui, "", &text)?;
    }
    for one in plan.cash.iter().filter(|cash| cash.project.is_none()) {
        let code = if one.agreed { "plan-about-partner" } else { "plan-about-partner-open" };
        let fact = Fact::new(code).with("partner", &one.partner).with("amount", one.amount);
        let text = format!("{} ({})", ui.tr.fact(&fact), money(ui.tr.language(), one.amount));
        indented(ui, "   ", &text)?;
    }
    if let Some(on) = version.submitted_on {
        let hash: String = version.sha256.iter().flat_map(|hash| hash.chars().take(12)).collect();
        let fact = Fact::new("plan-submitted").with("on", on).with("hash", hash);
        let text = ui.tr.fact(&fact);
        indented(ui, "", &text)?;
    }
    if let Some(reason) = &version.reason {
        let text = ui.tr.fact(&Fact::new("plan-reason").with("reason", reason));
        indented(ui, "", &text)?;
    }
    if let Some(vision) = &plan.roadmap.vision {
        indented(ui, "", vision)?;
    }
    if plan.roadmap.projects.is_empty() {
        return Ok(());
    }
    if plan.roadmap.projects.iter().any(|project| !project.steps.is_empty()) {
        ui.line("")?;
        draw(plan, today, ui)?;
    }
    for project in &plan.roadmap.projects {
        ui.line("")?;
        show_project(plan, project, today, ui)?;
        let own =
            |one: &&FieldState| one.project.as_ref().is_some_and(|(number, _)| *number == project.number);
        for one in fields.iter().filter(own) {
            let name = one.row.as_ref().and_then(|row| row.name());
            let Some(value) = one.value() else { continue };
            let fact = Fact::new("plan-about-field").with("name", &one.field.name);
            let text = ui.tr.fact(&fact.with("value", value.told(&one.field, name)));
            indented(ui, "   ", &text)?;
        }
    }
    Ok(())
}

/// The steps in time.
fn draw(plan: &Plan, today: NaiveDate, ui: &mut Ui) -> Outcome {
    let drawn = Timeline { title: None, ..timeline(plan, today, &ui.tr) };
    let drawn = Report { name: "roadmap", title: String::new(), sections: vec![Section::Timeline(drawn)] };
    let style =
        Style { width: ui.width.min(WIDEST), colour: ui.colour_out(), excel_eu: false, section: None };
    let drawn = render(&drawn, Format::Table, &ui.tr, &style);
    ui.data(&drawn)
}

fn show_project(plan: &Plan, project: &Project, today: NaiveDate, ui: &mut Ui) -> Outcome {
    let language = ui.tr.language();
    let asked = money(language, project.asked);
    two_sided(ui, &format!("{:>2} {}", project.number, project.title), &asked, Emphasis::Strong)?;
    if let Some(objective) = &project.objective {
        indented(ui, "   ", objective)?;
    }
    let mut about = Vec::new();
    if let Some(theme) = &project.theme {
        about.push(name_of(&plan.rules.themes, theme).get(language).to_owned());
    }
    if let Some(item) = &project.item {
        let fact = Fact::new("plan-about-item").with("item", name_of(&plan.rules.menu, item).get(language));
        about.push(ui.tr.fact(&fact));
    }
    if !project.findings.is_empty() {
        let numbers: Vec<String> = project.findings.iter().map(ToString::to_string).collect();
        let fact = Fact::new("plan-about-findings").with("count", numbers.len());
        about.push(ui.tr.fact(&fact.with("numbers", numbers.join(", "))));
    }
    for asked in &project.expertise {
        let field = name_of(&plan.rules.expertise, &asked.field);
        let fact = Fact::new("plan-about-expertise").with("field", field);
        about.push(ui.tr.fact(&fact.with("half_days", asked.half_days)));
    }
    if project.public_space {
        about.push(ui.tr.text("plan-about-public-space"));
    }
    if !project.asked_stated {
        about.push(ui.tr.text("plan-about-auto"));
    }
    about.extend(project.place.clone());
    about.extend(project.point.map(Point::to_degrees));
    let words = project.permits.iter().filter(|permit| permit.is_in_words());
    about
        .extend(words.map(|permit| ui.tr.fact(&Fact::new("plan-about-permit").with("permit", &permit.kind))));
    if !about.is_empty() {
        indented(ui, "   ", &about.join(" · "))?;
    }
    let course = course(project, today);
    if let (Some(end), Some(expected)) = (course.end, course.expected_end)
        && course.delay_days() > 0
        && !course.state.is_done()
    {
        let fact = Fact::new("plan-expected").with("expected", expected).with("end", end);
        let text = ui.tr.fact(&fact.with("days", course.delay_days()));
        indented(ui, "   ", &text)?;
    }
    let targets = project.targets.iter().filter_map(|target| {
        let indicator = find_indicator(&plan.rules.indicators, &target.indicator).ok()?;
        let amount = with_unit(&ui.tr, indicator, target.thousandths);
        Some(format!("{} {amount}", indicator.name.get(language)))
    });
    let targets: Vec<String> = targets.collect();
    if !targets.is_empty() {
        let fact = Fact::new("plan-about-targets").with("targets", targets.join(" · "));
        let text = ui.tr.fact(&fact);
        indented(ui, "   ", &text)?;
    }
    for permit in project.permits.iter().filter(|permit| !permit.is_in_words()) {
        let text = permit_text(permit, &ui.tr);
        indented(ui, "   ", &text)?;
    }
    for line in &project.costs {
        let text = cost_text(line, &ui.tr);
        two_sided(ui, &text, &money(language, line.amount()), Emphasis::Faint)?;
    }
    show_sums(plan, project, ui)
}

/// `vergunning: inname van de openbare weg (Anderlecht) · aangevraagd 15-01-2022`
fn permit_text(permit: &Permit, tr: &Tr) -> String {
    let authority = permit.authority.as_ref().map_or(String::new(), |authority| format!(" ({authority})"));
    let kind = Fact::new("plan-about-permit").with("permit", format!("{}{authority}", permit.kind));
    let status = tr.term(&format!("permit-{}", permit.status));
    let on = permit.decided_on.or(permit.requested_on);
    let on = on.map_or(String::new(), |on| format!(" {}", date(tr.language(), on)));
    let mut text = format!("{} · {status}{on}", tr.fact(&kind));
    if let Some(expected) = permit.expected_on.filter(|_| permit.decided_on.is_none()) {
        text.push_str(&format!(" · {}", tr.fact(&Fact::new("plan-about-expected").with("on", expected))));
    }
    text
}

/// `· Aarde (2,5 × € 42,35 + 21 %) · offerte 2021-118`
fn cost_text(line: &CostLine, tr: &Tr) -> String {
    let language = tr.language();
    let mut how = Vec::new();
    if line.quantity_thousandths != 1_000 {
        let times = quantity(language, line.quantity_thousandths);
        how.push(format!("{times} × {}", money(language, line.unit_price)));
    } else if !line.vat_included {
        how.push(money(language, line.unit_price));
    }
    if let Some(vat) = line.vat {
        let code = if line.vat_included { "plan-vat-included" } else { "plan-vat-added" };
        how.push(tr.fact(&Fact::new(code).with("percent", i64::from(vat.percent()))));
    }
    let how = if how.is_empty() { String::new() } else { format!(" ({})", how.join(" ")) };
    let quote = line.quote.as_ref().map(|quote| tr.fact(&Fact::new("plan-about-quote").with("quote", quote)));
    let quote = quote.map_or(String::new(), |quote| format!(" · {quote}"));
    format!("   · {}{how}{quote}", line.label)
}

/// What others bring, and what remains to be asked; nothing where the programme pays all of it.
fn show_sums(plan: &Plan, project: &Project, ui: &mut Ui) -> Outcome {
    let language = ui.tr.language();
    let sums = project.sums(&plan.cash);
    let less = |amount: Cents| money(language, Cents(-amount.0));
    for one in &project.funding {
        let kind = ui.tr.term(&format!("funding-{}", one.kind));
        let text = ui.tr.fact(&Fact::new("plan-about-funding").with("kind", kind).with("label", &one.label));
        two_sided(ui, &format!("   · {text}"), &less(one.amount), Emphasis::Faint)?;
    }
    for one in plan.cash.iter().filter(|cash| cash.project == Some(project.number)) {
        let code = if one.agreed { "plan-about-partner" } else { "plan-about-partner-open" };
        let text = ui.tr.fact(&Fact::new(code).with("partner", &one.partner).with("amount", one.amount));
        let right = if one.agreed { less(one.amount) } else { String::new() };
        two_sided(ui, &format!("   {} {text}", if one.agreed { "·" } else { "○" }), &right, Emphasis::Faint)?;
    }
    let difference = sums.difference();
    if sums.costs != Cents::ZERO && difference != Cents::ZERO {
        let code = if difference.0 < 0 { "plan-sum-uncovered" } else { "plan-sum-too-much" };
        let text = ui.tr.fact(&Fact::new(code).with("difference", Cents(difference.0.abs())));
        indented(ui, "   ", &format!("! {text}"))?;
    }
    Ok(())
}

/// A text at the left and another at the right end of the last line.
fn two_sided(ui: &mut Ui, left: &str, right: &str, emphasis: Emphasis) -> Outcome {
    let width = ui.width.min(WIDEST);
    let room = width.saturating_sub(right.width() + 2).max(20);
    let indent: String = left.chars().take_while(|c| *c == ' ').collect();
    let text = printable(left.trim_start());
    // Every line after the first stands two columns further in.
    let more = if text.width() > room - indent.len() { 2 } else { 0 };
    let lines = wrapped(&text, room - indent.len() - more);
    let last = lines.len() - 1;
    for (at, line) in lines.iter().enumerate() {
        let more = if at == 0 { "" } else { "  " };
        let line = format!("{indent}{more}{line}");
        if at < last || right.is_empty() {
            ui.styled_line(&line)?;
        } else {
            let gap = " ".repeat(width.saturating_sub(line.width() + right.width()).max(1));
            let right = ui.styled(emphasis, right);
            ui.styled_line(&format!("{line}{gap}{right}"))?;
        }
    }
    Ok(())
}

fn indented(ui: &mut Ui, indent: &str, text: &str) -> Outcome {
    for line in wrapped(&printable(text), ui.width.min(WIDEST).saturating_sub(indent.len())) {
        ui.styled_line(&format!("{indent}{line}"))?;
    }
    Ok(())
}
