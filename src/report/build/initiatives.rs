//! Cards of initiatives for a participation map of the region (P-3, P-12): a card for each dossier that was admitted, in
//! both languages of the region. The carrier is whoever organises the programme, never a person.

use std::collections::BTreeMap;

use super::Result;
use super::names::Names;
use super::parts::label;
use crate::domain::dossier::lifecycle::{Phase, Status};
use crate::domain::fact::Fact;
use crate::domain::ids::{DossierId, EditionId};
use crate::domain::language::{Language, Texts};
use crate::domain::programme::form::{Bearer, Field, FieldKind};
use crate::domain::programme::rule_set::RuleSet;
use crate::i18n::Tr;
use crate::report::value::{Cell, Column, Report, Section, Table};
use crate::storage::View;
use crate::storage::edition::EditionRow;
use crate::storage::field::Filled;
use crate::storage::map::MapDossier;
use crate::storage::report::rule_sets;

/// The columns of a card. They are keys of machine formats, and never translated.
const KEYS: [&str; 27] = [
    "reference",
    "name",
    "municipalities",
    "municipality_nl",
    "municipality_fr",
    "carrier_nl",
    "carrier_fr",
    "programme",
    "programme_nl",
    "programme_fr",
    "edition",
    "type",
    "type_nl",
    "type_fr",
    "phase",
    "phase_nl",
    "phase_fr",
    "status",
    "submitted_on",
    "starts_on",
    "ends_on",
    "since",
    "themes",
    "themes_nl",
    "themes_fr",
    "link_nl",
    "link_fr",
];

/// The cards of some editions, and how many dossiers have none: candidates, and those that were not admitted.
///
/// # Errors
/// The register's.
pub fn cards(view: View<'_>, editions: &[EditionRow]) -> Result<(Report, usize)> {
    let ids: Vec<EditionId> = editions.iter().map(|edition| edition.id).collect();
    let rules = rule_sets(view, &ids)?;
    let languages = [Tr::new(Language::Nl), Tr::new(Language::Fr)];
    let found = view.map_dossiers(&ids)?;
    let admitted = |dossier: &&MapDossier| {
        dossier.standing.phase != Phase::Candidate && dossier.standing.status != Status::NotAdmitted
    };
    let extra = Extra::read(view, editions, &rules)?;
    let rows: Vec<Vec<Cell>> = found
        .iter()
        .filter(admitted)
        .filter_map(|dossier| {
            let own = rules.get(&dossier.edition)?;
            let names = languages.each_ref().map(|tr| Names { rules: &rules, tr });
            let mut cells = card(dossier, own, &names);
            cells.extend(extra.cells(dossier.id, &own.fields));
            Some(cells)
        })
        .collect();
    let left_out = found.len() - rows.len();
    let keys = KEYS.iter().map(|key| (*key).to_owned()).chain(extra.keys());
    let columns = keys.map(|key| Column::new(key.clone(), key));
    let table = Table {
        key: "initiatives",
        title: None,
        columns: columns.collect(),
        rows,
        when_empty: None,
        note: None,
    };
    Ok((
        Report { name: "initiatives", title: String::new(), sections: vec![Section::Table(table)] },
        left_out,
    ))
}

/// The public fields of the programmes' own, as columns of their own: `field_CODE`, of a choice also its name in both
/// languages of the region.
struct Extra {
    /// Code, and whether an edition has it as a choice; in the order of the editions.
    columns: Vec<(String, bool)>,
    filled: BTreeMap<DossierId, Vec<Filled>>,
}

impl Extra {
    fn read(view: View<'_>, editions: &[EditionRow], rules: &BTreeMap<EditionId, RuleSet>) -> Result<Self> {
        let mut columns: Vec<(String, bool)> = Vec::new();
        let of =
            |edition: &EditionRow| rules.get(&edition.id).map(|rules| &rules.fields[..]).unwrap_or_default();
        for field in editions.iter().flat_map(of).filter(|field| is_told(field)) {
            let is_choice = field.kind == FieldKind::Choice;
            match columns.iter_mut().find(|(code, _)| *code == field.code) {
                Some((_, choice)) => *choice |= is_choice,
                None => columns.push((field.code.clone(), is_choice)),
            }
        }
        let mut filled: BTreeMap<DossierId, Vec<Filled>> = BTreeMap::new();
        if !columns.is_empty() {
            let ids: Vec<EditionId> = editions.iter().map(|edition| edition.id).collect();
            for one in view.fields_over(&ids)? {
                filled.entry(one.dossier).or_default().push(one);
            }
        }
        Ok(Self { columns, filled })
    }

    fn keys(&self) -> impl Iterator<Item = String> {
        self.columns.iter().flat_map(|(code, is_choice)| {
            let key = format!("field_{}", code.replace('-', "_"));
            let names = is_choice.then(|| ["nl", "fr"].map(|language| format!("{key}_{language}")));
            std::iter::once(key).chain(names.into_iter().flatten())
        })
    }

    /// What a dossier says of them; nothing of what its edition does not ask or does not let out.
    fn cells(&self, dossier: DossierId, fields: &[Field]) -> Vec<Cell> {
        let rows = self.filled.get(&dossier).map(|rows| &rows[..]).unwrap_or_default();
        let mut cells = Vec::new();
        for (code, is_choice) in &self.columns {
            let field = fields.iter().find(|field| field.code == *code && is_told(field));
            let found = field.and_then(|field| {
                let row = rows.iter().find(|row| row.counts_for(field))?;
                Some(
                    [Language::Nl, Language::Fr]
                        .map(|language| super::fields::cell(language, field, Some(&row.row))),
                )
            });
            let [nl, fr] = found.unwrap_or([Cell::Empty, Cell::Empty]);
            let told = |cell: &Cell| match cell {
                Cell::Code { label, .. } => Cell::Text(label.clone()),
                _ => Cell::Empty,
            };
            let names = is_choice.then(|| [told(&nl), told(&fr)]);
            cells.push(match nl {
                Cell::Code { code, .. } => Cell::Text(code),
                cell => cell,
            });
            cells.extend(names.into_iter().flatten());
        }
        cells
    }
}

/// Whether a card tells a field.
fn is_told(field: &Field) -> bool {
    field.public && field.of == Bearer::Dossier
}

fn list(texts: impl Iterator<Item = String>) -> Cell {
    let cells: Vec<Cell> = texts.map(Cell::Text).collect();
    if cells.is_empty() { Cell::Empty } else { Cell::List(cells) }
}

fn card(dossier: &MapDossier, rules: &RuleSet, names: &[Names<'_>; 2]) -> Vec<Cell> {
    let edition = dossier.edition;
    let in_both = |text: &dyn Fn(&Names<'_>) -> Cell| names.each_ref().map(text);
    let named = |texts: &Texts| {
        [Language::Nl, Language::Fr]
            .map(|language| Some(texts.get(language)).filter(|text| !text.is_empty()).map(str::to_owned))
    };
    let main = dossier.municipalities.first();
    let [place_nl, place_fr] =
        in_both(&|names| Cell::text(main.map(|nis| label(names.municipality(edition, nis)))));
    let [carrier_nl, carrier_fr] = named(&rules.organiser).map(Cell::text);
    let [programme_nl, programme_fr] = named(&rules.name).map(Cell::text);
    let track = dossier.track.as_deref();
    let [type_nl, type_fr] =
        in_both(&|names| Cell::text(track.map(|code| label(names.track(edition, code)))));
    let [phase_nl, phase_fr] = in_both(&|names| Cell::Text(label(names.standing(edition, dossier.standing))));
    let [themes_nl, themes_fr] =
        in_both(&|names| list(dossier.themes.iter().map(|code| label(names.theme(edition, code)))));
    let [link_nl, link_fr] = in_both(&|names| {
        let fact =
            Fact::new("export-card-link").with("name", &dossier.name).with("reference", &dossier.reference);
        Cell::Text(names.tr.fact(&fact))
    });
    // It ends by its agreement; a dossier that is over ended on its last day.
    let ended = dossier.standing.status.is_over().then_some(dossier.since);
    vec![
        Cell::Text(dossier.reference.clone()),
        Cell::Text(dossier.name.clone()),
        list(dossier.municipalities.iter().cloned()),
        place_nl,
        place_fr,
        carrier_nl,
        carrier_fr,
        Cell::Text(rules.programme.clone()),
        programme_nl,
        programme_fr,
        Cell::Text(dossier.edition_reference.clone()),
        Cell::text(dossier.track.clone()),
        type_nl,
        type_fr,
        Cell::Text(dossier.standing.phase.to_string()),
        phase_nl,
        phase_fr,
        Cell::Text(dossier.standing.status.to_string()),
        Cell::Date(dossier.submitted),
        Cell::date(dossier.admitted),
        Cell::date(ended.or(dossier.ends)),
        Cell::Date(dossier.since),
        list(dossier.themes.iter().cloned()),
        themes_nl,
        themes_fr,
        link_nl,
        link_fr,
    ]
}
