//! The toolbox of an edition, and what of it helps a dossier in its phase.

use crate::domain::dossier::lifecycle::{Phase, Status};
use crate::domain::fact::Fact;
use crate::domain::programme::guidance::Tool;
use crate::domain::programme::rule_set::RuleSet;
use crate::i18n::Tr;
use crate::report::value::{Cell, Column, Report, Section, Table};
use crate::storage::dossier::DossierRow;
use crate::storage::toolbox::Toolbox;

fn column(tr: &Tr, key: &'static str) -> Column {
    Column::new(key, tr.text(&format!("toolbox-column-{}", key.replace('_', "-"))))
}

/// The programme's name of a phase, else the usual one.
fn name(tr: &Tr, rules: &RuleSet, phase: Phase) -> String {
    let own = rules.phase_name(phase).map(|name| name.get(tr.language()).to_owned());
    own.unwrap_or_else(|| tr.term(&phase.term()))
}

/// The phase in which a reference helps; machines get nothing where it helps in all.
pub(super) fn phase_label(tr: &Tr, rules: &RuleSet, phase: Option<Phase>) -> String {
    phase.map_or_else(|| tr.text("toolbox-every-phase"), |phase| name(tr, rules, phase))
}

/// The toolbox: what the programme has, then what the office added.
pub fn toolbox(tr: &Tr, found: &Toolbox) -> Report {
    let row = |tool: &Tool, from: &str, added: Cell| {
        let code = tool.phase.map(|phase| phase.to_string()).unwrap_or_default();
        let mut cells = vec![
            Cell::Text(tool.code.clone()),
            Cell::Text(tool.name.get(tr.language()).to_owned()),
            Cell::Code { code, label: phase_label(tr, &found.rules, tool.phase) },
            Cell::Text(tool.url.clone()),
            Cell::Code { code: from.to_owned(), label: tr.text(&format!("menu-from-{from}")) },
            added,
        ];
        cells.extend(tool.name.all().map(|text| Cell::Text(text.to_owned())));
        cells
    };
    let of_programme = found.programme.iter().map(|tool| row(tool, "programme", Cell::Empty));
    let of_office = found.own.iter().map(|own| row(&own.tool, "office", Cell::Date(own.added)));
    let aside = |key| Column { secondary: true, ..column(tr, key) };
    let mut columns = ["code", "name", "phase", "url"].map(|key| column(tr, key)).to_vec();
    columns.extend(["origin", "added_on", "name_nl", "name_fr", "name_en"].map(aside));
    let table = Table {
        key: "toolbox",
        title: None,
        columns,
        rows: of_programme.chain(of_office).collect(),
        when_empty: Some(tr.text("toolbox-empty")),
        note: None,
    };
    let phase = found.phase.map(|phase| name(tr, &found.rules, phase));
    let title = match (&found.dossier, phase) {
        (Some(dossier), Some(phase)) => Fact::new("toolbox-title-dossier")
            .with("reference", &dossier.reference)
            .with("name", &dossier.name)
            .with("phase", phase),
        (_, Some(phase)) => {
            Fact::new("toolbox-title-phase").with("edition", &found.edition.reference).with("phase", phase)
        }
        _ => Fact::new("toolbox-title").with("edition", &found.edition.reference),
    };
    Report { name: "toolbox", title: tr.fact(&title), sections: vec![Section::Table(table)] }
}

/// What helps a dossier in its phase, a line for each reference; nothing for one that does not go on.
pub(super) fn section(tr: &Tr, dossier: &DossierRow, rules: &RuleSet) -> Option<Section> {
    if dossier.standing.status != Status::Active {
        return None;
    }
    let phase = Some(dossier.standing.phase);
    let helps = rules.toolbox.iter().filter(|tool| tool.helps_in(phase));
    let row =
        |tool: &Tool| vec![Cell::Text(tool.name.get(tr.language()).to_owned()), Cell::Text(tool.url.clone())];
    let rows: Vec<Vec<Cell>> = helps.map(row).collect();
    (!rows.is_empty()).then(|| {
        Section::Table(Table {
            key: "toolbox",
            title: Some(tr.text("toolbox-show-title")),
            columns: ["name", "url"].map(|key| column(tr, key)).to_vec(),
            rows,
            when_empty: None,
            note: None,
        })
    })
}
