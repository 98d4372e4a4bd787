//! `wijk person role add`

use strum::VariantArray;

use crate::cli::asking;
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::input;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::application::members;
use crate::domain::fact::{Fact, Fault};
use crate::domain::person::{MemberKind, RoleWord, Tie};
use crate::ops;
use crate::ops::person::{RoleInput, give_role};

/// `wijk person role add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number, or any part of name or e-mail address that fits one person
    person: String,
    /// Reference of an edition, or any part of a dossier's reference or of its neighbourhood's name that fits one
    place: String,
    /// The role: contact, member, supporter, responsible, coach, expert, juror, carrier, municipal-contact or network-member
    #[arg(long = "as", value_name = "ROLE")]
    role: Option<String>,
    /// Number of the project, for a carrier
    #[arg(long, value_name = "N")]
    project: Option<u32>,
    /// In whose name: number, enterprise number or any part of the name that fits one organisation
    #[arg(long, value_name = "ORGANISATION")]
    organisation: Option<String>,
    /// As what a member sits in the steering group: citizen, association or partner [default: citizen]
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    /// Tie of a member to the territory: lives, works or elsewhere
    #[arg(long, value_name = "TIE")]
    tie: Option<String>,
    /// First day [default: today]
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// Last day, for a role that is over
    #[arg(long, value_name = "DATE")]
    to: Option<String>,
}

/// Gives a person a role.
///
/// # Errors
/// As [`give_role`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let from = input::day("--from", args.from.as_deref())?;
    let to = input::day("--to", args.to.as_deref())?;
    let unknown = |flag: &str, word: &str| -> CommandError {
        ops::Error::invalid(Fault::of(flag, word, members::unknown_word(word))).into()
    };
    let mut member = match &args.kind {
        Some(word) => Some(members::kind(word).ok_or_else(|| unknown("--kind", word))?),
        None => None,
    };
    let mut tie = match &args.tie {
        Some(word) => Some(members::tie(word).ok_or_else(|| unknown("--tie", word))?),
        None => None,
    };
    let word = match &args.role {
        Some(text) => super::word(session, text)?,
        None => asking::one_of(session, "person-ask-role", "--as", "role", RoleWord::VARIANTS)?,
    };
    if word == RoleWord::Member && args.role.is_none() {
        if member.is_none() {
            // The other kinds are roles of their own.
            let all = [MemberKind::Citizen, MemberKind::Association, MemberKind::Partner];
            member = Some(asking::one_of(session, "dossier-ask-member-kind", "--kind", "member", &all)?);
        }
        if tie.is_none() {
            tie = Some(asking::one_of(session, "dossier-ask-member-tie", "--tie", "tie", Tie::VARIANTS)?);
        }
    }
    let project = match args.project {
        None if word == RoleWord::Carrier && session.prompter.can_ask() => {
            which_project(&args.place, session)?
        }
        given => given,
    };
    let input = RoleInput { word, member, tie, project, organisation: args.organisation.clone(), from, to };
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "person role add");
    let given = give_role(&mut context, &args.person, &args.place, &input)?;
    let fact = Fact::new(if given.term.to.is_some() { "person-role-was" } else { "person-role-given" })
        .with("name", &given.person.person.name)
        .with_term("role", format!("role-{}", given.word))
        .with("reference", given.place.reference())
        .with("from", given.term.from);
    session.ui.done(&given.term.to.map_or(fact.clone(), |to| fact.with("to", to)));
    if given.place.dossier().is_some() {
        session.ui.next(&format!("wijk check {}", given.place.reference()));
    }
    session.after_change();
    Ok(())
}

/// Lets the user choose the project that somebody carries.
fn which_project(dossier: &str, session: &mut Session) -> Result<Option<u32>, CommandError> {
    let plan = session.open()?.read(|view| ops::plan::look(view, dossier, None))?;
    let projects = &plan.roadmap.projects;
    if projects.is_empty() {
        return Ok(None);
    }
    let labels: Vec<String> =
        projects.iter().map(|project| format!("{} {}", project.number, project.title)).collect();
    let question = session.ui.tr.text("person-ask-project");
    match session.prompter.choice(&question, "--project", &labels, 0, None)? {
        Answer::Is(at) => Ok(projects.get(at).map(|project| project.number)),
        Answer::Back => Err(CommandError::Stopped),
    }
}
