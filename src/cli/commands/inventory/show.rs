//! `wijk inventory show`: the inventory, for people and for machines.

use super::compare::number;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::cli::ui::{Emphasis, Ui, wrapped};
use crate::domain::application::point::Point;
use crate::domain::fact::Fact;
use crate::domain::inventory::{Inventory, Item, Measure};
use crate::domain::programme::rule_set::name_of;
use crate::domain::programme::template::{Section as Part, find_indicator};
use crate::domain::text::printable;
use crate::i18n::{Tr, quantity};
use crate::ops::inventory::{self, Looked};
use crate::report::render::Format;
use crate::report::value::{Cell, Column, Report, Section, Table};
use crate::storage::inventory::InventoryRow;

/// `wijk inventory show`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// An earlier version
    #[arg(long, value_name = "N")]
    version: Option<u32>,
}

impl Args {
    /// The latest version of a dossier's inventory.
    pub fn latest(dossier: String) -> Self {
        Self { dossier, version: None }
    }
}

/// Shows a version of the inventory.
///
/// # Errors
/// The dossier or the version is not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let looked = session.open()?.read(|view| inventory::look(view, &args.dossier, args.version))?;
    if session.format != Format::Table || session.globals.output.is_some() {
        let report = report(&looked, &session.ui.tr);
        return session.print(&report);
    }
    let dossier = &looked.dossier;
    let Some(row) = &looked.row else {
        let fact = Fact::new("inventory-none").with("reference", &dossier.reference);
        let text = session.ui.tr.fact(&fact);
        session.ui.line(&text)?;
        return session.ui.line(&format!("→ wijk inventory add {}", dossier.reference));
    };
    people(&looked, row, session)
}

fn people(looked: &Looked, row: &InventoryRow, session: &mut Session) -> Outcome {
    let ui = &mut session.ui;
    let inventory = &row.inventory;
    let participants = inventory.participants;
    let people = Fact::new("inventory-participants")
        .with("residents", participants.residents)
        .with("users", participants.users)
        .with("partners", participants.partners);
    let head = Fact::new("inventory-head")
        .with("reference", &looked.dossier.reference)
        .with("neighbourhood", &looked.dossier.name)
        .with("version", row.version)
        .with("on", inventory.held_on)
        .with("method", ui.tr.term(&format!("method-{}", inventory.method)))
        .with("participants", ui.tr.fact(&people));
    let head = ui.tr.fact(&head);
    strong(&head, ui)?;
    let template = &looked.rules.inventory;
    let of_section = |section: Option<&str>| {
        let items = inventory.items.iter();
        items.filter(move |item| item.section.as_deref() == section).collect::<Vec<_>>()
    };
    let loose = |item: &&Item| item.section.as_deref().is_none_or(|code| template.section(code).is_none());
    for section in &template.sections {
        let items = of_section(Some(&section.code));
        if !items.is_empty() {
            ui.line("")?;
            let name = section.name.get(ui.tr.language()).to_owned();
            strong(&name, ui)?;
            findings(&items, Some(section), looked, ui)?;
        }
    }
    let rest: Vec<&Item> = inventory.items.iter().filter(loose).collect();
    if !rest.is_empty() {
        ui.line("")?;
        if rest.len() < inventory.items.len() {
            let name = ui.tr.text("inventory-elsewhere");
            strong(&name, ui)?;
        }
        findings(&rest, None, looked, ui)?;
    }
    measures(looked, inventory, ui)?;
    missing(looked, inventory, ui)
}

fn strong(text: &str, ui: &mut Ui) -> Outcome {
    for line in wrapped(&printable(text), ui.width) {
        let line = ui.styled(Emphasis::Strong, &line);
        ui.styled_line(&line)?;
    }
    Ok(())
}

/// Findings, each with its number in front; the theme of the section is not said again.
fn findings(items: &[&Item], section: Option<&Part>, looked: &Looked, ui: &mut Ui) -> Outcome {
    let known = section.and_then(|section| section.theme.as_deref());
    for item in items {
        let kind = ui.tr.term(&format!("item-{}", item.kind));
        let mut text = named(&kind, &item.text, ui);
        let theme = item.theme.as_deref().filter(|theme| Some(*theme) != known);
        let theme = theme.map(|theme| name_of(&looked.rules.themes, theme).get(ui.tr.language()).to_owned());
        let owner = item.owner.map(|owner| ui.tr.term(&format!("owner-{owner}")));
        let place = [item.place.clone(), owner].into_iter().flatten().collect::<Vec<_>>().join(", ");
        let document = item.document.map(|number| Fact::new("inventory-document").with("number", number));
        let about = [
            theme,
            Some(place),
            item.point.map(Point::to_degrees),
            item.geometry.as_ref().map(|_| ui.tr.text("inventory-shape")),
            item.source.clone(),
            document.map(|fact| ui.tr.fact(&fact)),
        ];
        for part in about.into_iter().flatten().filter(|part| !part.is_empty()) {
            text.push_str(&format!(" · {part}"));
        }
        for (at, line) in wrapped(&printable(&text), ui.width.saturating_sub(5)).iter().enumerate() {
            let number = if at == 0 { format!("{:>3}", item.number) } else { "   ".to_owned() };
            ui.styled_line(&format!("{number}  {line}"))?;
        }
    }
    Ok(())
}

/// A name with what belongs to it, with the colon of the language.
fn named(name: &str, text: &str, ui: &Ui) -> String {
    ui.tr.fact(&Fact::new("inventory-named").with("name", name).with("text", text))
}

fn measures(looked: &Looked, inventory: &Inventory, ui: &mut Ui) -> Outcome {
    if inventory.measures.is_empty() {
        return Ok(());
    }
    ui.line("")?;
    let title = ui.tr.text("inventory-title-measures");
    strong(&title, ui)?;
    for measure in &inventory.measures {
        let language = ui.tr.language();
        let indicator = find_indicator(&looked.rules.indicators, &measure.indicator).ok();
        let name = indicator.map_or(measure.indicator.as_str(), |one| one.name.get(language));
        let unit = indicator.filter(|one| one.unit != "count").map(|one| ui.tr.unit(&one.unit));
        let mut text = named(name, &quantity(language, measure.thousandths), ui);
        text.extend(unit.map(|unit| format!(" {unit}")));
        text.extend(measure.note.as_ref().map(|note| format!(" · {note}")));
        for line in wrapped(&printable(&text), ui.width.saturating_sub(5)) {
            ui.styled_line(&format!("     {line}"))?;
        }
    }
    Ok(())
}

/// How far one is in the questions, and the required sections that are not filled in.
fn missing(looked: &Looked, inventory: &Inventory, ui: &mut Ui) -> Outcome {
    let questions = looked.questions(false);
    if questions.is_empty() {
        return Ok(());
    }
    ui.line("")?;
    let done = questions.iter().filter(|(_, one)| inventory.answered.contains(&one.code)).count();
    let mut facts = vec![Fact::new("inventory-progress").with("done", done).with("count", questions.len())];
    let missing = looked.missing();
    if !missing.is_empty() {
        let names = missing.iter().map(|section| &section.name);
        facts.push(Fact::new("inventory-missing").with_list("sections", names));
    }
    for fact in facts {
        let text = ui.tr.fact(&fact);
        for line in wrapped(&printable(&text), ui.width) {
            ui.line(&line)?;
        }
    }
    if done < questions.len() && inventory::may_change(looked).is_ok() {
        ui.line(&format!("→ wijk inventory {}", looked.dossier.reference))?;
    }
    Ok(())
}

fn report(looked: &Looked, tr: &Tr) -> Report {
    let label = |key: &'static str| Column::new(key, tr.text(&format!("inventory-column-{key}")));
    let inventory = looked.row.as_ref().map(|row| &row.inventory);
    let people = inventory.map(|inventory| inventory.participants);
    let count = |count: Option<u32>| count.map_or(Cell::Empty, |count| Cell::Count(i64::from(count)));
    let facts = vec![
        (label("reference"), Cell::Text(looked.dossier.reference.clone())),
        (label("neighbourhood"), Cell::Text(looked.dossier.name.clone())),
        (label("version"), count(looked.row.as_ref().map(|row| row.version))),
        (label("held_on"), Cell::date(inventory.map(|inventory| inventory.held_on))),
        (label("method"), word(tr, "method", inventory.map(|inventory| inventory.method.to_string()))),
        (label("residents"), count(people.map(|people| people.residents))),
        (label("users"), count(people.map(|people| people.users))),
        (label("partners"), count(people.map(|people| people.partners))),
    ];
    let table = |key: &'static str, columns: &[&'static str], aside: &[&'static str], rows| Table {
        key,
        title: Some(tr.text(&format!("inventory-title-{key}"))),
        columns: columns
            .iter()
            .map(|key| label(key))
            .chain(aside.iter().map(|key| Column { secondary: true, ..label(key) }))
            .collect(),
        rows,
        when_empty: (key == "items").then(|| tr.text("plan-nothing")),
        note: None,
    };
    let items = inventory.map(|inventory| inventory.items.as_slice()).unwrap_or_default();
    let measures = inventory.map(|inventory| inventory.measures.as_slice()).unwrap_or_default();
    let sections = [
        table(
            "items",
            &["number", "kind", "theme", "text", "place", "owner"],
            &["section", "question", "point", "geometry", "source", "document"],
            items.iter().map(|item| finding(item, looked, tr)).collect(),
        ),
        table(
            "measures",
            &["indicator", "value", "unit", "note"],
            &[],
            measures.iter().map(|measure| measured(measure, looked, tr)).collect(),
        ),
        table(
            "sections",
            &["section", "required", "asked", "answered", "findings", "complete"],
            &["theme"],
            progress(looked, inventory, tr),
        ),
    ];
    let facts = Section::Facts { key: "inventory", title: None, facts };
    Report {
        name: "inventory",
        title: format!("{} {}", looked.dossier.reference, looked.dossier.name),
        sections: [facts].into_iter().chain(sections.map(Section::Table)).collect(),
    }
}

fn word(tr: &Tr, prefix: &str, code: Option<String>) -> Cell {
    code.map_or(Cell::Empty, |code| Cell::Code { label: tr.term(&format!("{prefix}-{code}")), code })
}

fn theme(code: Option<&String>, looked: &Looked, tr: &Tr) -> Cell {
    code.map_or(Cell::Empty, |code| Cell::Code {
        code: code.clone(),
        label: name_of(&looked.rules.themes, code).get(tr.language()).to_owned(),
    })
}

fn finding(item: &Item, looked: &Looked, tr: &Tr) -> Vec<Cell> {
    let section = item.section.as_ref().map_or(Cell::Empty, |code| Cell::Code {
        label: match looked.rules.inventory.section(code) {
            Some(section) => section.name.get(tr.language()).to_owned(),
            None => code.clone(),
        },
        code: code.clone(),
    });
    vec![
        Cell::Count(i64::from(item.number)),
        word(tr, "item", Some(item.kind.to_string())),
        theme(item.theme.as_ref(), looked, tr),
        Cell::Text(item.text.clone()),
        Cell::text(item.place.clone()),
        word(tr, "owner", item.owner.map(|owner| owner.to_string())),
        section,
        Cell::text(item.question.clone()),
        Cell::text(item.point.map(Point::to_degrees)),
        Cell::text(item.geometry.clone()),
        Cell::text(item.source.clone()),
        item.document.map_or(Cell::Empty, |number| Cell::Count(i64::from(number))),
    ]
}

fn measured(measure: &Measure, looked: &Looked, tr: &Tr) -> Vec<Cell> {
    let indicator = find_indicator(&looked.rules.indicators, &measure.indicator).ok();
    let name = indicator.map_or(measure.indicator.as_str(), |one| one.name.get(tr.language()));
    vec![
        Cell::Code { code: measure.indicator.clone(), label: name.to_owned() },
        number(tr, measure.thousandths),
        indicator.map_or(Cell::Empty, |one| Cell::Code { code: one.unit.clone(), label: tr.unit(&one.unit) }),
        Cell::text(measure.note.clone()),
    ]
}

/// How far one is in each section of the dossier.
fn progress(looked: &Looked, inventory: Option<&Inventory>, tr: &Tr) -> Vec<Vec<Cell>> {
    let template = &looked.rules.inventory;
    let missing: Vec<&str> = looked.missing().iter().map(|section| section.code.as_str()).collect();
    let count = |count: usize| Cell::Count(i64::try_from(count).unwrap_or(i64::MAX));
    let row = |section: &Part| {
        let of_section = || template.questions_of(&section.code);
        let answered = inventory
            .map_or(0, |inventory| of_section().filter(|one| inventory.answered.contains(&one.code)).count());
        let found = inventory.map_or(0, |inventory| {
            inventory.items.iter().filter(|item| item.section.as_ref() == Some(&section.code)).count()
        });
        vec![
            Cell::Code { code: section.code.clone(), label: section.name.get(tr.language()).to_owned() },
            Cell::Flag(section.required),
            count(of_section().count()),
            count(answered),
            count(found),
            Cell::Flag(!missing.contains(&section.code.as_str())),
            theme(section.theme.as_ref(), looked, tr),
        ]
    };
    template.sections_for(&looked.themes).map(row).collect()
}
