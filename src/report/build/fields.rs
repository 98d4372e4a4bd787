//! The fields of a programme's own: those of a dossier with what is filled in, and those of an edition.

use crate::domain::field::choice_name;
use crate::domain::language::Language;
use crate::domain::programme::form::{Field, FieldValue};
use crate::domain::programme::rule_set::{RuleSet, name_of};
use crate::i18n::Tr;
use crate::report::value::{Cell, Column, Report, Section, Table};
use crate::storage::field::{FieldRow, FieldState, Fields};

fn label(tr: &Tr, key: &str) -> String {
    tr.text(&format!("filling-column-{key}"))
}

/// What is filled in, as a cell.
pub fn cell(language: Language, field: &Field, row: Option<&FieldRow>) -> Cell {
    let Some(row) = row else { return Cell::Empty };
    match row.read(field) {
        Some(FieldValue::Text(text)) => Cell::Text(text),
        Some(FieldValue::Number(number)) => Cell::Count(i64::try_from(number).unwrap_or(i64::MAX)),
        Some(FieldValue::Amount(amount)) => Cell::Money(amount),
        Some(FieldValue::Date(day)) => Cell::Date(day),
        Some(FieldValue::YesNo(yes)) => Cell::Flag(yes),
        Some(FieldValue::Choice(code)) => {
            let label = choice_name(field, &code).get(language).to_owned();
            Cell::Code { code, label }
        }
        Some(FieldValue::Organisation(_)) | None => {
            Cell::text(row.name().map(str::to_owned).or_else(|| row.value.clone()))
        }
    }
}

/// The fields of a dossier.
pub fn of_dossier(tr: &Tr, fields: &Fields) -> Report {
    let (missing, all) = (fields.missing().count(), fields.fields.len());
    let note =
        crate::domain::fact::Fact::new("filling-list-note").with("missing", missing).with("count", all);
    let mut table = table(tr, fields.fields.iter());
    table.when_empty = Some(tr.text("filling-list-none"));
    table.note = (all > 0).then(|| tr.fact(&note));
    Report {
        name: "fields",
        title: format!("{} {}", fields.dossier.reference, fields.dossier.name),
        sections: vec![Section::Table(table)],
    }
}

/// Fields with what is filled in, as a table.
pub fn table<'a>(tr: &Tr, fields: impl Iterator<Item = &'a FieldState>) -> Table {
    let language = tr.language();
    let fields: Vec<&FieldState> = fields.collect();
    let with_projects = fields.iter().any(|one| one.project.is_some());
    let rows = fields.into_iter().map(|one| {
        let project = one.project.as_ref().map(|(number, title)| Cell::Code {
            code: number.to_string(),
            label: format!("{number} {title}"),
        });
        let value = match &one.row {
            Some(row) => cell(language, &one.field, Some(row)),
            None => Cell::Empty,
        };
        let state = if one.row.is_some() { "filled" } else { "missing" };
        vec![
            Cell::Text(one.field.code.clone()),
            Cell::Text(one.field.name.get(language).to_owned()),
            project.unwrap_or(Cell::Empty),
            value,
            Cell::Code { code: state.into(), label: tr.text(&format!("filling-state-{state}")) },
            Cell::Code {
                code: one.field.kind.to_string(),
                label: tr.term(&format!("field-kind-{}", one.field.kind)),
            },
        ]
    });
    let project = match with_projects {
        true => Column::new("project", label(tr, "project")),
        false => Column::secondary("project", label(tr, "project")),
    };
    Table {
        key: "fields",
        title: None,
        columns: vec![
            Column::new("field", label(tr, "field")),
            Column::new("name", label(tr, "name")),
            project,
            // Amounts beside words: no unit stands for all.
            Column::new("value", label(tr, "value")),
            Column::new("state", label(tr, "state")),
            // It tells machines the unit: amounts are whole cents.
            Column::secondary("kind", label(tr, "kind")),
        ],
        rows: rows.collect(),
        when_empty: None,
        note: None,
    }
}

/// The fields of an edition.
pub fn of_edition(tr: &Tr, reference: &str, rules: &RuleSet) -> Report {
    let language = tr.language();
    let list = |cells: Vec<Cell>| if cells.is_empty() { Cell::Empty } else { Cell::List(cells) };
    let rows = rules.fields.iter().map(|field| {
        let tracks = field.tracks.iter().map(|code| Cell::Code {
            code: code.clone(),
            label: name_of(&rules.tracks, code).get(language).to_owned(),
        });
        let choices = field.choices.iter().map(|choice| Cell::Code {
            code: choice.code.clone(),
            label: choice.name.get(language).to_owned(),
        });
        vec![
            Cell::Text(field.code.clone()),
            Cell::Text(field.name.get(language).to_owned()),
            Cell::Code { code: field.of.to_string(), label: tr.text(&format!("filling-of-{}", field.of)) },
            Cell::Code {
                code: field.kind.to_string(),
                label: tr.term(&format!("field-kind-{}", field.kind)),
            },
            list(tracks.collect()),
            list(choices.collect()),
            Cell::Flag(field.public),
            Cell::text(field.hint.as_ref().map(|hint| hint.get(language).to_owned())),
        ]
    });
    Report {
        name: "fields",
        title: reference.to_owned(),
        sections: vec![Section::Table(Table {
            key: "fields",
            title: None,
            columns: vec![
                Column::new("field", label(tr, "field")),
                Column::new("name", label(tr, "name")),
                Column::new("of", label(tr, "of")),
                Column::new("kind", label(tr, "kind")),
                Column::new("tracks", label(tr, "tracks")),
                Column::secondary("choices", label(tr, "choices")),
                Column::new("public", label(tr, "public")),
                Column::secondary("hint", label(tr, "hint")),
            ],
            rows: rows.collect(),
            when_empty: Some(tr.text("filling-list-none")),
            note: None,
        })],
    }
}
