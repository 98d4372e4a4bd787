//! The network around an edition. It has personal data: it is for the office.

use std::collections::BTreeSet;

use super::library::{aside, column};
use super::names::term;
use crate::domain::fact::Fact;
use crate::i18n::Tr;
use crate::report::value::{Cell, Report, Section, Table};
use crate::storage::edition::EditionRow;
use crate::storage::network::NetworkRow;

/// Who is in the network of an edition, by organisation.
pub fn network(tr: &Tr, edition: &EditionRow, members: &[NetworkRow]) -> Report {
    let row = |member: &NetworkRow| {
        let organisation = member.organisation.as_ref();
        vec![
            Cell::Count(member.person.0),
            Cell::Text(member.name.clone()),
            Cell::text(organisation.map(|(_, name, _)| name.clone())),
            Cell::Date(member.since),
            Cell::text(member.email.clone()),
            organisation.map_or(Cell::Empty, |(_, _, kind)| term(tr, "organisation", &kind.to_string())),
        ]
    };
    let columns = vec![
        column(tr, "number"),
        column(tr, "name"),
        column(tr, "organisation"),
        column(tr, "since"),
        column(tr, "email"),
        aside(tr, "organisation_kind"),
    ];
    let organisations: BTreeSet<i64> =
        members.iter().filter_map(|member| member.organisation.as_ref()).map(|(id, _, _)| id.0).collect();
    let total = Fact::new("network-list-total")
        .with("count", members.len())
        .with("organisations", organisations.len());
    let table = Table {
        key: "members",
        title: None,
        columns,
        rows: members.iter().map(row).collect(),
        when_empty: Some(tr.text("network-list-empty")),
        note: (!members.is_empty()).then(|| tr.fact(&total)),
    };
    let title = tr.fact(&Fact::new("network-list-title").with("edition", &edition.reference));
    Report { name: "network", title, sections: vec![Section::Table(table)] }
}
