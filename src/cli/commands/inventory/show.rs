//! `wijk inventory show`: the inventory, for people and for machines.

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::cli::ui::{Emphasis, wrapped};
use crate::domain::fact::Fact;
use crate::domain::programme::rule_set::name_of;
use crate::domain::text::printable;
use crate::i18n::Tr;
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
    for line in wrapped(&printable(&head), ui.width) {
        let line = ui.styled(Emphasis::Strong, &line);
        ui.styled_line(&line)?;
    }
    ui.line("")?;
    for item in &inventory.items {
        let kind = ui.tr.term(&format!("item-{}", item.kind));
        let mut text = format!("{kind}: {}", item.text);
        let theme = item.theme.as_ref().map(|theme| name_of(&looked.rules.themes, theme));
        let owner = item.owner.map(|owner| ui.tr.term(&format!("owner-{owner}")));
        let place = [item.place.clone(), owner].into_iter().flatten().collect::<Vec<_>>().join(", ");
        let about = [theme.map(|theme| theme.get(ui.tr.language()).to_owned()), Some(place)];
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

fn report(looked: &Looked, tr: &Tr) -> Report {
    let label = |key: &'static str| Column::new(key, tr.text(&format!("inventory-column-{key}")));
    let inventory = looked.row.as_ref().map(|row| &row.inventory);
    let people = inventory.map(|inventory| inventory.participants);
    let count = |count: Option<u32>| count.map_or(Cell::Empty, |count| Cell::Count(i64::from(count)));
    let word = |prefix: &str, code: Option<String>| {
        code.map_or(Cell::Empty, |code| Cell::Code { label: tr.term(&format!("{prefix}-{code}")), code })
    };
    let facts = vec![
        (label("reference"), Cell::Text(looked.dossier.reference.clone())),
        (label("neighbourhood"), Cell::Text(looked.dossier.name.clone())),
        (label("version"), count(looked.row.as_ref().map(|row| row.version))),
        (label("held_on"), Cell::date(inventory.map(|inventory| inventory.held_on))),
        (label("method"), word("method", inventory.map(|inventory| inventory.method.to_string()))),
        (label("residents"), count(people.map(|people| people.residents))),
        (label("users"), count(people.map(|people| people.users))),
        (label("partners"), count(people.map(|people| people.partners))),
    ];
    let items = inventory.map(|inventory| inventory.items.as_slice()).unwrap_or_default();
    let rows = items.iter().map(|item| {
        vec![
            Cell::Count(i64::from(item.number)),
            word("item", Some(item.kind.to_string())),
            item.theme.as_ref().map_or(Cell::Empty, |code| Cell::Code {
                code: code.clone(),
                label: name_of(&looked.rules.themes, code).get(tr.language()).to_owned(),
            }),
            Cell::Text(item.text.clone()),
            Cell::text(item.place.clone()),
            word("owner", item.owner.map(|owner| owner.to_string())),
        ]
    });
    let columns = ["number", "kind", "theme", "text", "place", "owner"];
    let items = Table {
        key: "items",
        title: Some(tr.text("inventory-title-items")),
        columns: columns.iter().map(|key| label(key)).collect(),
        rows: rows.collect(),
        when_empty: Some(tr.text("plan-nothing")),
        note: None,
    };
    Report {
        name: "inventory",
        title: format!("{} {}", looked.dossier.reference, looked.dossier.name),
        sections: vec![Section::Facts { key: "inventory", title: None, facts }, Section::Table(items)],
    }
}
