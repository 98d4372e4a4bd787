//! `wijk show`: everything about one dossier, for the coordinator.

use chrono::NaiveDate;

use super::parts::Known;
use super::{Result, facts};
use crate::domain::dossier::judge::{Finding, judge};
use crate::domain::dossier::lifecycle::{Phase, Status};
use crate::domain::fact::Fact;
use crate::domain::person::{MemberKind, Person, RoleKind};
use crate::domain::programme::rule::Gate;
use crate::i18n::Tr;
use crate::report::value::{Cell, Report, Section};
use crate::storage::View;
use crate::storage::dossier::DossierRow;
use crate::storage::report::dossier::{findings, follow_up};
use crate::storage::role::RoleRow;

/// What there is to know of a dossier, with personal data, and the command that comes next.
///
/// # Errors
/// The register's.
pub fn show(
    view: View<'_>,
    tr: &Tr,
    dossier: &DossierRow,
    today: NaiveDate,
) -> Result<(Report, Option<String>)> {
    let known = Known::read(view, dossier)?;
    let roles: Vec<RoleRow> = view.roles(dossier.id)?.into_iter().filter(|role| role.to.is_none()).collect();
    let mut about = known.about(tr, today);
    let (last_visit, open_actions) = follow_up(view, dossier.id)?;
    about.extend(people(tr, &roles, last_visit));
    // Nothing is said of nothing.
    about.push(("open_actions", if open_actions == 0 { Cell::Empty } else { Cell::Count(open_actions) }));
    about.push(("open_tasks", open_tasks(view, &known)?));
    let joint = view.joint_neighbourhoods(dossier.id)?.into_iter().map(|one| Cell::Text(one.name));
    let joint: Vec<Cell> = joint.collect();
    about.push(("together_with", if joint.is_empty() { Cell::Empty } else { Cell::List(joint) }));
    about.push(("partners", super::partners::line(view, tr, dossier.id)?));
    about.extend(super::selection::again(view, dossier)?);
    about.push(("motivation", Cell::text(dossier.motivation.clone())));
    let about = about.into_iter().map(|(key, cell)| (super::column(tr, key), cell)).collect();
    let mut sections =
        vec![Section::Facts { key: "dossier", title: None, facts: about }, facts(tr, "money", known.money())];
    sections.extend(super::funded::section(view, tr, dossier)?);
    let count = findings(view, dossier.id)?.len();
    sections.extend(known.inventory_facts(tr, Some(count)));
    if !known.projects.is_empty() {
        sections.push(known.projects_table(tr, false));
    }
    if let Some(rules) = known.rules.get(&dossier.edition) {
        sections.extend(super::selection::sections(view, tr, dossier, rules, today)?);
    }
    if let Some(rules) = known.rules.get(&dossier.edition) {
        sections.extend(super::measurement::section(view, tr, dossier.id, rules, today)?);
    }
    sections.extend(super::voting::section(view, tr, dossier)?);
    if let Some(rules) = known.rules.get(&dossier.edition) {
        let (sessions, opinions) = (view.sessions_of_dossier(dossier.id)?, view.opinions_of(dossier.id)?);
        let tables = super::session::dossier_tables(tr, rules, &sessions, &opinions);
        sections.extend(tables.into_iter().filter(|table| !table.rows.is_empty()).map(Section::Table));
    }
    sections.push(known.phases_table(tr, today));
    if !known.overrides.is_empty() {
        sections.push(known.overrides_table(tr));
    }
    sections.extend(known.evaluation_facts(tr, false));
    sections.extend(super::progress::section(view, tr, dossier)?);
    sections.extend(super::progress::checks(view, tr, dossier)?);
    sections.extend(super::reporting::section(view, tr, dossier)?);
    let rules = known.rules.get(&dossier.edition);
    sections.extend(rules.and_then(|rules| super::toolbox::section(tr, dossier, rules)));
    let title = format!("{} {}", dossier.reference, dossier.name);
    let next = next(view, &known)?;
    Ok((Report { name: "show", title, sections }, next))
}

/// How many tasks of the programme are open in this phase; nothing where it has no tasks, or nothing more can be done.
fn open_tasks(view: View<'_>, known: &Known<'_>) -> Result<Cell> {
    let dossier = known.dossier;
    let tasks = known.rules.get(&dossier.edition).map(|rules| rules.tasks.as_slice()).unwrap_or_default();
    if tasks.is_empty() || dossier.standing.status.is_over() {
        return Ok(Cell::Empty);
    }
    let done = view.tasks_done(dossier.id)?;
    let open = tasks.iter().filter(|task| {
        task.is_for(dossier.track.as_deref())
            && task.is_due_in(dossier.standing.phase)
            && done.iter().all(|row| row.task != task.code)
    });
    Ok(Cell::count(open.count()))
}

/// Contact, steering group and coach.
fn people(tr: &Tr, roles: &[RoleRow], last_visit: Option<NaiveDate>) -> Vec<(&'static str, Cell)> {
    let of = |kind| roles.iter().filter(move |role| role.kind == kind);
    let list = |cells: Vec<Cell>| if cells.is_empty() { Cell::Empty } else { Cell::List(cells) };
    let contact = of(RoleKind::Contact).map(|role| Cell::Text(role.person.name.clone()));
    let reached = |part: fn(&Person) -> Option<&String>| {
        of(RoleKind::Contact)
            .filter_map(move |role| part(&role.person))
            .map(|text| Cell::Text(text.clone()))
            .collect()
    };
    // Machines get the names; what somebody sits there as is said to people.
    let member_of = |kind| of(RoleKind::Member).filter(move |role| role.member_kind == Some(kind));
    let supporters = member_of(MemberKind::Supporter).count();
    let responsible = member_of(MemberKind::Responsible).map(|role| Cell::Text(role.person.name.clone()));
    let beside = [Some(MemberKind::Supporter), Some(MemberKind::Responsible)];
    let member = of(RoleKind::Member).filter(|role| !beside.contains(&role.member_kind)).map(|role| {
        let kind = role.member_kind.map(|kind| tr.term(&format!("member-{kind}")));
        let name = &role.person.name;
        let label = kind.map_or_else(|| name.clone(), |kind| format!("{name} ({kind})"));
        Cell::Code { code: name.clone(), label }
    });
    let languages = of(RoleKind::Contact).filter_map(|role| role.person.language).map(|language| {
        Cell::Code { label: tr.term(&format!("language-{language}")), code: language.to_string() }
    });
    let coach = of(RoleKind::Coach).map(|role| {
        let name = &role.person.name;
        let visited = last_visit.map(|on| Fact::new("coach-last-visit").with("name", name).with("on", on));
        let label = visited.map_or_else(|| name.clone(), |visited| tr.fact(&visited));
        Cell::Code { code: name.clone(), label }
    });
    vec![
        ("contact", list(contact.collect())),
        ("email", list(reached(|person| person.email.as_ref()))),
        ("phone", list(reached(|person| person.phone.as_ref()))),
        ("language", list(languages.collect())),
        ("steering_group", list(member.collect())),
        ("responsible", list(responsible.collect())),
        ("supporters", if supporters == 0 { Cell::Empty } else { Cell::count(supporters) }),
        ("coach", list(coach.collect())),
    ]
}

/// What would mend the first rule that stands in the way, else the way on.
fn next(view: View<'_>, known: &Known<'_>) -> Result<Option<String>> {
    let dossier = known.dossier;
    let (gate, verb) = match (dossier.standing.phase, dossier.standing.status) {
        (_, Status::Suspended) => return Ok(Some(format!("wijk resume {}", dossier.reference))),
        (_, status) if status.is_over() => return Ok(None),
        (Phase::Candidate, _) => (Gate::Admit, "admit"),
        (Phase::Preparation, _) => (Gate::Submit, "advance-phase"),
        (Phase::Selection, _) => (Gate::Realise, "advance-phase"),
        (Phase::Realisation, _) => (Gate::Close, "advance-phase"),
    };
    let Some(rules) = known.rules.get(&dossier.edition) else { return Ok(None) };
    let aside: Vec<String> = known.overrides.iter().map(|over| over.rule.clone()).collect();
    let findings = judge(rules, gate, &view.facts_at(dossier, rules, gate)?, &aside);
    let mut blocking = findings.iter().filter(|finding| finding.blocks());
    Ok(Some(match blocking.next() {
        Some(Finding { mend: Some(mend), .. }) => mend.clone(),
        Some(_) => format!("wijk check {}", dossier.reference),
        None => format!("wijk {verb} {}", dossier.reference),
    }))
}
