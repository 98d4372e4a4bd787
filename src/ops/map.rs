//! The participation map (B-RP-7): what is public of neighbourhoods and projects, with their places.

use std::collections::BTreeMap;

use super::{Result, find};
use crate::domain::ids::{DossierId, EditionId};
use crate::domain::language::Language;
use crate::domain::programme::rule_set::RuleSet;
use crate::exchange::map_file::{MapFeature, MapShape, Property, is_shape};
use crate::storage::View;
use crate::storage::edition::EditionRow;
use crate::storage::map::{MapDossier, MapProject};
use crate::storage::report::rule_sets;

/// The map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Map {
    /// What is on it: each dossier, then its projects.
    pub features: Vec<MapFeature>,
    /// References of dossiers whose neighbourhood has neither a point nor limits that can be drawn.
    pub dossiers_nowhere: Vec<String>,
    /// Projects without a place, as `DOSSIER.PROJECT`.
    pub projects_nowhere: Vec<String>,
}

/// The editions that are meant: one, those of a year or a programme, or all.
///
/// # Errors
/// There is none.
pub fn editions(view: View<'_>, scope: &find::Scope<'_>) -> Result<Vec<EditionRow>> {
    match scope {
        find::Scope { edition: None, programme: None, year: None, .. } => Ok(view.editions()?),
        scope => Ok(find::editions(view, *scope)?.editions),
    }
}

/// The map of some editions: a fixed number of queries.
///
/// # Errors
/// What the register says.
pub fn map(view: View<'_>, editions: &[EditionRow]) -> Result<Map> {
    let ids: Vec<EditionId> = editions.iter().map(|edition| edition.id).collect();
    let rules = rule_sets(view, &ids)?;
    let mut projects: BTreeMap<DossierId, Vec<MapProject>> = BTreeMap::new();
    for project in view.map_projects(&ids)? {
        projects.entry(project.dossier).or_default().push(project);
    }
    let mut map = Map { features: Vec::new(), dossiers_nowhere: Vec::new(), projects_nowhere: Vec::new() };
    for dossier in view.map_dossiers(&ids)? {
        let own = projects.remove(&dossier.id).unwrap_or_default();
        let rules = rules.get(&dossier.edition);
        match place_of(&dossier) {
            Some(shape) => map.features.push(feature(&dossier, &own, rules, shape)),
            None => map.dossiers_nowhere.push(dossier.reference.clone()),
        }
        for project in own {
            let handle = format!("{}.{}", dossier.reference, project.number);
            let shape = project.geometry.clone().filter(|text| is_shape(text)).map(MapShape::Shape);
            match shape.or(project.point.map(MapShape::Point)) {
                Some(shape) => map.features.push(project_feature(handle, &dossier, &project, rules, shape)),
                None => map.projects_nowhere.push(handle),
            }
        }
    }
    Ok(map)
}

/// Limits that can be drawn say more than a point.
fn place_of(dossier: &MapDossier) -> Option<MapShape> {
    let limits = dossier.perimeter.clone().filter(|text| is_shape(text)).map(MapShape::Shape);
    limits.or(dossier.point.map(MapShape::Point))
}

/// What is told of every feature.
fn common(
    kind: &str,
    name: &str,
    reference: &str,
    dossier: &MapDossier,
    rules: Option<&RuleSet>,
) -> Vec<(&'static str, Property)> {
    let main = dossier.municipalities.first();
    let named = |language: Language| {
        let known = rules?.municipalities.iter().find(|one| Some(&one.nis) == main)?;
        Some(known.name.get(language).to_owned())
    };
    vec![
        ("kind", Property::Text(kind.to_owned())),
        ("name", Property::Text(name.to_owned())),
        ("reference", Property::Text(reference.to_owned())),
        ("dossier", Property::Text(dossier.reference.clone())),
        ("neighbourhood", Property::Text(dossier.name.clone())),
        ("edition", Property::Text(dossier.edition_reference.clone())),
        ("year", Property::Number(i64::from(dossier.year))),
        ("phase", Property::Text(dossier.standing.phase.to_string())),
        ("status", Property::Text(dossier.standing.status.to_string())),
        ("municipalities", Property::List(dossier.municipalities.clone())),
        ("municipality_nl", Property::text(named(Language::Nl))),
        ("municipality_fr", Property::text(named(Language::Fr))),
    ]
}

fn feature(dossier: &MapDossier, own: &[MapProject], rules: Option<&RuleSet>, shape: MapShape) -> MapFeature {
    let mut properties = common("neighbourhood", &dossier.name, &dossier.reference, dossier, rules);
    // What is not told to those who asked is not told to others.
    let public = !own.is_empty() && own.iter().all(|project| project.verdict.is_some() && project.is_public);
    let awarded: i64 = own.iter().filter_map(|project| project.awarded).map(|amount| amount.0).sum();
    let asked: i64 = own.iter().map(|project| project.asked.0).sum();
    properties.extend([
        ("themes", Property::List(dossier.themes.clone())),
        ("projects", Property::Number(i64::try_from(own.len()).unwrap_or(i64::MAX))),
        ("asked_cents", Property::number((!own.is_empty()).then_some(asked))),
        ("decision_public", Property::Flag(public)),
        ("awarded_cents", Property::number(public.then_some(awarded))),
        // These are said of each project; the keys are there all the same.
        ("decision", Property::Nothing),
        ("outcome", Property::Nothing),
    ]);
    MapFeature { id: dossier.reference.clone(), shape, properties }
}

fn project_feature(
    handle: String,
    dossier: &MapDossier,
    project: &MapProject,
    rules: Option<&RuleSet>,
    shape: MapShape,
) -> MapFeature {
    let public = project.verdict.is_some() && project.is_public;
    let verdict: Option<&str> = project.verdict.filter(|_| public).map(Into::into);
    let mut properties = common("project", &project.title, &handle, dossier, rules);
    properties.extend([
        ("themes", Property::List(project.theme.iter().cloned().collect())),
        ("projects", Property::Nothing),
        ("asked_cents", Property::Number(project.asked.0)),
        ("decision_public", Property::Flag(public)),
        ("decision", Property::text(verdict)),
        ("awarded_cents", Property::number(project.awarded.filter(|_| public).map(|amount| amount.0))),
        ("outcome", Property::text(project.outcome.map(|outcome| outcome.to_string()))),
    ]);
    MapFeature { id: handle, shape, properties }
}
