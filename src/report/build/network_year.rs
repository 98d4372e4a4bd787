//! `wijk report network`: the network of an edition in a year (P-4), and what its toolbox has (P-3). Figures only, never
//! a name of a person.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike;

use super::names::{Names, term};
use super::toolbox::phase_label;
use super::{column, facts, table};
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::fact::Fact;
use crate::domain::organisation::OrganisationKind;
use crate::i18n::Tr;
use crate::report::value::{Cell, Report, Section};
use crate::storage::network::{Membership, NetworkYear};

/// How many; more than an `i64` holds cannot be counted.
fn count(number: usize) -> Cell {
    Cell::Count(i64::try_from(number).unwrap_or(i64::MAX))
}

/// What is counted of some memberships: organisations, members now, joined and left in the year.
fn counted<'a>(members: impl Iterator<Item = &'a Membership> + Clone, year: i32) -> [usize; 4] {
    let now = members.clone().filter(|member| member.ended.is_none());
    let organisations: BTreeSet<i64> =
        now.clone().filter_map(|member| member.organisation).map(|(id, _)| id.0).collect();
    let joined = members.clone().filter(|member| member.joined.year() == year);
    let left = members.filter(|member| !member.goes_on && member.ended.is_some_and(|day| day.year() == year));
    [organisations.len(), now.count(), joined.count(), left.count()]
}

/// The report.
pub fn report(tr: &Tr, found: &NetworkYear) -> Report {
    let (edition, year) = (&found.toolbox.edition, found.year);
    let [organisations, members, joined, departed] = counted(found.members.iter(), year);
    let present: i64 = found.meetings.iter().map(|meeting| i64::from(meeting.present)).sum();
    let head = facts(
        tr,
        "network",
        vec![
            ("edition", Cell::Text(edition.reference.clone())),
            ("year", Cell::Count(i64::from(year))),
            ("members", count(members)),
            ("organisations", count(organisations)),
            ("joined", count(joined)),
            ("departed", count(departed)),
            ("meetings_held", count(found.meetings.len())),
            ("present_in_all", Cell::Count(present)),
        ],
    );
    let title = Fact::new("report-network-heading")
        .with("edition", &edition.reference)
        .with("year", year.to_string());
    Report {
        name: "report-network",
        title: tr.fact(&title),
        sections: vec![head, kinds(tr, found), meetings(tr, found), references(tr, found)],
    }
}

/// Members by the kind of their organisation; who is there in no name comes last.
fn kinds(tr: &Tr, found: &NetworkYear) -> Section {
    let mut kinds: BTreeMap<(bool, String), Vec<&Membership>> = BTreeMap::new();
    for member in &found.members {
        let kind = member.organisation.map(|(_, kind): (_, OrganisationKind)| kind.to_string());
        kinds.entry((kind.is_none(), kind.unwrap_or_default())).or_default().push(member);
    }
    let rows = kinds.into_iter().map(|((without, kind), members)| {
        let [organisations, now, joined, departed] = counted(members.iter().copied(), found.year);
        let kind = if without {
            Cell::Code { code: String::new(), label: tr.text("report-network-without") }
        } else {
            term(tr, "organisation", &kind)
        };
        vec![kind, count(organisations), count(now), count(joined), count(departed)]
    });
    let columns = ["organisation_kind", "organisations", "members", "joined", "departed"];
    let columns = columns.map(|key| column(tr, key)).to_vec();
    Section::Table(table(tr, "network_kinds", columns, rows.collect()))
}

/// The meetings of the network that were held in the year.
fn meetings(tr: &Tr, found: &NetworkYear) -> Section {
    let edition = found.toolbox.edition.id;
    let rules = BTreeMap::from([(edition, found.toolbox.rules.clone())]);
    let names = Names { rules: &rules, tr };
    let rows = found.meetings.iter().map(|meeting| {
        let text = &meeting.text;
        let what = match &text.session {
            Some(code) => names.session(edition, code),
            None => term(tr, "meeting", &text.kind.to_string()),
        };
        let present = Cell::Count(i64::from(meeting.present));
        vec![Cell::Count(meeting.id.0), Cell::Date(text.on), what, present]
    });
    let columns = ["number", "on_day", "kind", "present"].map(|key| column(tr, key)).to_vec();
    Section::Table(table(tr, "network_meetings", columns, rows.collect()))
}

/// How many references the toolbox has for each phase, of the programme and of the office.
fn references(tr: &Tr, found: &NetworkYear) -> Section {
    let toolbox = &found.toolbox;
    let mut phases: BTreeMap<Option<Phase>, [usize; 2]> = BTreeMap::new();
    for tool in &toolbox.programme {
        phases.entry(tool.phase).or_default()[0] += 1;
    }
    for own in &toolbox.own {
        phases.entry(own.tool.phase).or_default()[1] += 1;
    }
    let rows = phases.into_iter().map(|(phase, [of_programme, of_office])| {
        let code = phase.map(|phase| phase.to_string()).unwrap_or_default();
        let label = phase_label(tr, &toolbox.rules, phase);
        vec![Cell::Code { code, label }, count(of_programme), count(of_office)]
    });
    let columns = ["phase", "of_programme", "of_office"].map(|key| column(tr, key)).to_vec();
    Section::Table(table(tr, "network_toolbox", columns, rows.collect()))
}
