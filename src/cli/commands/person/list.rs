//! `wijk person list`

use strum::VariantArray;

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::parse;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::person::RoleWord;
use crate::i18n::Tr;
use crate::ops::person::list;
use crate::report::value::{Cell, Column, Report, Section, Table};
use crate::storage::person::ListedPerson;

/// `wijk person list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only those with this in their name or e-mail address
    text: Option<String>,
    /// Only those with this role now
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    /// Only those with a role in this dossier now
    #[arg(long = "dossier", value_name = "DOSSIER")]
    in_dossier: Option<String>,
}

/// Lists persons with their running roles.
///
/// # Errors
/// The role is none, or the dossier is not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let tr = &session.ui.tr;
    let word = |text: &String| {
        parse::one_of(tr, ("--role", "role", "person-role-unknown"), RoleWord::VARIANTS, text)
    };
    let role = args.role.as_ref().map(word).transpose()?;
    let (dossier, text) = (args.in_dossier.as_deref(), args.text.as_deref());
    let listed = session.open()?.read(|view| list(view, role, dossier, text))?;
    let report = report(&listed, text, tr);
    session.print(&report)
}

fn report(listed: &[ListedPerson], text: Option<&str>, tr: &Tr) -> Report {
    let rows = listed.iter().map(|one| {
        let person = &one.row.person;
        let roles = one.roles.iter().map(|(kind, member, place)| {
            let word = RoleWord::of(*kind, *member);
            Cell::Code {
                code: format!("{word} {place}"),
                label: format!("{} {place}", tr.term(&format!("role-{word}"))),
            }
        });
        vec![
            Cell::Count(one.row.id.0),
            Cell::Text(person.name.clone()),
            Cell::text(person.email.clone()),
            tell::phone(person.phone.as_ref()),
            Cell::List(roles.collect()),
        ]
    });
    let column = |key: &'static str| Column::new(key, tr.text(&format!("person-column-{key}")));
    let mut columns = ["number", "name", "email", "phone", "roles"].map(column).to_vec();
    columns[3].secondary = true;
    Report {
        name: "persons",
        title: tr.text("person-title"),
        sections: vec![Section::Table(Table {
            key: "persons",
            title: None,
            columns,
            rows: rows.collect(),
            when_empty: Some(match text {
                Some(text) => tr.fact(&Fact::new("person-none").with("text", text)),
                None => tr.text("person-list-empty"),
            }),
            note: None,
        })],
    }
}
