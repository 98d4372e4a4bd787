//! `wijk network add`

use std::path::PathBuf;

use crate::cli::commands::Outcome;
use crate::cli::commands::person::tell;
use crate::cli::session::Session;
use crate::cli::{asking, input};
use crate::domain::fact::Fact;
use crate::ops::network::{self, Joined, NetworkInput};

/// `wijk network add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The name
    name: Option<String>,
    /// In whose name: number, enterprise number or any part of the name that fits one organisation
    #[arg(long, value_name = "ORGANISATION")]
    organisation: Option<String>,
    /// E-mail address
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    /// Telephone number
    #[arg(long, value_name = "NUMBER")]
    phone: Option<String>,
    /// Member since [default: today]
    #[arg(long, value_name = "DATE")]
    since: Option<String>,
    /// The edition, such as PART-2024 [default: the only open one]
    #[arg(long, value_name = "EDITION")]
    edition: Option<String>,
    /// Add everybody on a list (CSV): name, organisation, e-mail, telephone
    #[arg(long, value_name = "FILE", conflicts_with_all = ["name", "organisation", "email", "phone", "copy_from"])]
    from: Option<PathBuf>,
    /// Take over the members of the network of this edition
    #[arg(long, value_name = "EDITION", conflicts_with_all = ["name", "organisation", "email", "phone"])]
    copy_from: Option<String>,
}

/// Adds members to the network.
///
/// # Errors
/// As [`network::add`], [`network::add_list`] and [`network::copy`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let since = input::day("--since", args.since.as_deref())?;
    let edition = args.edition.as_deref();
    let bytes = args.from.as_deref().map(input::bytes).transpose()?;
    let mut store = session.open_for_writing()?;
    let joined = if let Some(bytes) = bytes {
        network::add_list(&mut session.context(&mut store, "network add"), edition, &bytes, since)?
    } else if let Some(from) = &args.copy_from {
        network::copy(&mut session.context(&mut store, "network add"), edition, from, since)?
    } else {
        let mut input = NetworkInput {
            name: args.name.clone().unwrap_or_default(),
            organisation: args.organisation.clone(),
            email: args.email.clone(),
            phone: args.phone.clone(),
        };
        if args.name.is_none() {
            input.name = asking::text(session, "network-ask-name", "NAME")?;
            if input.organisation.is_none() {
                input.organisation =
                    Some(asking::text(session, "network-ask-organisation", "--organisation")?);
            }
        }
        network::add(&mut session.context(&mut store, "network add"), edition, &input, since)?
    };
    say(&joined, session);
    Ok(())
}

fn say(joined: &Joined, session: &mut Session) {
    let reference = &joined.edition.reference;
    let names = |names: &[String]| names.to_vec();
    match &joined.last {
        Some((id, name, near)) => {
            let fact = Fact::new("network-joined").with("edition", reference).with("name", name);
            session.ui.done(&fact.with("count", joined.members));
            tell::near(id.0, name, near, session);
        }
        None => {
            let fact = Fact::new("network-joined-list").with("edition", reference);
            session.ui.done(&fact.with("added", joined.added).with("count", joined.members));
        }
    }
    if !joined.known.is_empty() {
        session.ui.note(&Fact::new("network-known").with_list("names", names(&joined.known)));
    }
    if !joined.new_organisations.is_empty() {
        let fact = Fact::new("network-new-organisations").with("count", joined.new_organisations.len());
        session.ui.note(&fact.with_list("names", names(&joined.new_organisations)));
    }
    session.ui.next(&format!("wijk network list --edition {reference}"));
    if joined.added > 0 {
        session.after_change();
    }
}
