//! `wijk member add`

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use strum::VariantArray;

use crate::cli::commands::Outcome;
use crate::cli::commands::person::tell;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::cli::{CommandError, input, parse};
use crate::domain::application::{RawMember, members};
use crate::domain::fact::{Fact, Fault};
use crate::domain::person::{Member, MemberKind, Person, Tie};
use crate::domain::text::{forbidden_character, is_email, tidy};
use crate::ops;
use crate::ops::people::add_member;

/// `wijk member add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Who: 'NAME', or 'NAME (association, works)'
    name: Option<String>,
    /// As what: citizen, association, partner, supporter or responsible [default: citizen]
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    /// Tie to the territory: lives, works or elsewhere
    #[arg(long, value_name = "TIE")]
    tie: Option<String>,
    /// E-mail address
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    /// Telephone number
    #[arg(long, value_name = "NUMBER")]
    phone: Option<String>,
    /// Address
    #[arg(long, value_name = "ADDRESS")]
    address: Option<String>,
    /// Since when [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// Add everybody on a list (CSV), such as the neighbours who signed; --kind for those of whom it says nothing
    #[arg(long, value_name = "FILE", conflicts_with_all = ["name", "tie", "email", "phone", "address"])]
    from: Option<PathBuf>,
}

/// Adds a member to the steering group.
///
/// # Errors
/// As [`crate::ops::people::add_member`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    if let Some(path) = &args.from {
        return from_list(args, path, on, session);
    }
    let member = member(args, session)?;
    // A number that is odd is kept as it was typed: a note beside it may be what matters.
    let odd = member.person.phone.as_deref().and_then(|phone| parse::phone(phone).err());
    let mut store = session.open_for_writing()?;
    let changed = add_member(&mut session.context(&mut store, "member add"), &args.dossier, &member, on)?;
    let about = match member.kind {
        MemberKind::Supporter => "supporter",
        MemberKind::Responsible => "responsible",
        _ => "steering",
    };
    let fact = Fact::new("dossier-member-added")
        .with("about", about)
        .with("reference", &changed.dossier.reference)
        .with("name", &changed.name)
        .with("count", changed.members);
    session.ui.done(&fact);
    if let Some(why) = odd {
        session.ui.warn(&Fact::new("person-phone-odd").with("why", session.ui.tr.fact(&why)));
    }
    tell::near(changed.id.0, &changed.name, &changed.near, session);
    session.ui.next(&format!("wijk check {}", changed.dossier.reference));
    session.after_change();
    Ok(())
}

fn from_list(args: &Args, path: &Path, on: Option<NaiveDate>, session: &mut Session) -> Outcome {
    let kind = match &args.kind {
        Some(word) => Some(members::kind(word).ok_or_else(|| unknown("--kind", word))?),
        None => None,
    };
    let bytes = input::bytes(path)?;
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "member add");
    let list = ops::people::add_list(&mut context, &args.dossier, &bytes, kind, on)?;
    let fact = Fact::new("dossier-members-added")
        .with("reference", &list.dossier.reference)
        .with("count", list.added)
        .with("members", list.members)
        .with("told", i64::from(list.by_address))
        .with("addresses", list.addresses);
    session.ui.done(&fact);
    if !list.known.is_empty() {
        let fact = Fact::new("dossier-members-known").with("count", list.known.len());
        session.ui.note(&fact.with_list("names", list.known.iter().map(String::as_str)));
    }
    for names in &list.sharing {
        session
            .ui
            .note(&Fact::new("dossier-members-sharing").with_list("names", names.iter().map(String::as_str)));
    }
    if list.by_address && !list.no_address.is_empty() {
        let fact = Fact::new("dossier-members-no-address").with("count", list.no_address.len());
        session.ui.warn(&fact.with_list("names", list.no_address.iter().map(String::as_str)));
    }
    session.ui.next(&format!("wijk check {}", list.dossier.reference));
    if list.added > 0 {
        session.after_change();
    }
    Ok(())
}

fn member(args: &Args, session: &mut Session) -> Result<Member, CommandError> {
    let asked = args.name.is_none();
    let text = match &args.name {
        Some(name) => name.clone(),
        None => super::ask_name(session)?,
    };
    let raw: RawMember = members::read(&text, &crate::domain::fact::Place::default());
    let kind = args.kind.clone().or(raw.kind);
    let kind = match kind {
        Some(word) => members::kind(&word).ok_or_else(|| unknown("--kind", &word))?,
        None if asked => ask(session, "dossier-ask-member-kind", "member", "--kind", MemberKind::VARIANTS)?,
        None => MemberKind::Citizen,
    };
    let tie = args.tie.clone().or(raw.tie);
    let tie = match tie {
        Some(word) => members::tie(&word).ok_or_else(|| unknown("--tie", &word))?,
        None if asked => ask(session, "dossier-ask-member-tie", "tie", "--tie", Tie::VARIANTS)?,
        None => Tie::Unstated,
    };
    let name = tidy(&raw.name);
    if name.is_empty() || forbidden_character(&name).is_some() {
        return Err(wrong("NAME", &text, "expected-plain-text"));
    }
    if let Some(email) = args.email.as_deref().filter(|email| !is_email(email)) {
        return Err(
            ops::Error::invalid(Fault::of("--email", email, Fact::new("email-not-an-address"))).into()
        );
    }
    let person = Person {
        name,
        email: args.email.clone(),
        phone: args.phone.clone(),
        address: args.address.clone(),
        ..Person::default()
    };
    Ok(Member { person, kind, tie })
}

fn ask<T: Copy + std::fmt::Display>(
    session: &mut Session,
    question: &str,
    terms: &str,
    flag: &str,
    all: &[T],
) -> Result<T, CommandError> {
    let question = session.ui.tr.text(question);
    let names: Vec<String> = all.iter().map(|one| session.ui.tr.term(&format!("{terms}-{one}"))).collect();
    match session.prompter.choice(&question, flag, &names, 0, None)? {
        Answer::Is(at) => all.get(at).copied().ok_or(CommandError::Stopped),
        Answer::Back => Err(CommandError::Stopped),
    }
}

fn unknown(flag: &str, word: &str) -> CommandError {
    let fault = Fault::of(flag, word, members::unknown_word(word));
    ops::Error::invalid(fault).into()
}

fn wrong(flag: &str, text: &str, expected: &str) -> CommandError {
    let fact = Fact::new("setting-wrong-value").with_term("expected", expected);
    ops::Error::invalid(Fault::of(flag, text, fact)).into()
}
