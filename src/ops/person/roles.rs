//! Roles of persons, in dossiers and for whole editions.

use chrono::NaiveDate;

use super::find_person;
use crate::domain::dates::day_of;
use crate::domain::fact::Fact;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::person::{MemberKind, RoleKind, RoleWord, Term, Tie};
use crate::domain::programme::rule_set::RuleSet;
use crate::ops::words::Faults;
use crate::ops::{Context, Error, Result, check_day, find, order, organisation};
use crate::storage::dossier::DossierRow;
use crate::storage::edition::EditionRow;
use crate::storage::person::PersonRow;
use crate::storage::role::{NewRole, PersonRole, RolePlace};
use crate::storage::{Tx, View};

/// What is said of a role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleInput {
    /// What the person becomes.
    pub word: RoleWord,
    /// As what a member sits in the steering group, when not as a citizen.
    pub member: Option<MemberKind>,
    /// Tie to the territory, for a member.
    pub tie: Option<Tie>,
    /// Number of the project, for a carrier.
    pub project: Option<u32>,
    /// In whose name: the organisation, as typed.
    pub organisation: Option<String>,
    /// First day; today when not said.
    pub from: Option<NaiveDate>,
    /// Last day.
    pub to: Option<NaiveDate>,
}

/// A role that was given or ended.
#[derive(Debug, Clone)]
pub struct RoleChanged {
    /// Whose.
    pub person: PersonRow,
    /// Where.
    pub place: RolePlace,
    /// What.
    pub word: RoleWord,
    /// From and to.
    pub term: Term,
}

/// Where a role is to be: a dossier that goes on, or an edition.
enum Place {
    Dossier(Box<DossierRow>),
    Edition(EditionRow),
}

impl Place {
    /// An edition by its whole reference, or else a dossier.
    fn find(view: View<'_>, text: &str) -> Result<Self> {
        if let Some(edition) = view.edition(text.trim())? {
            return Ok(Self::Edition(edition));
        }
        find::dossier(view, text).map(|dossier| Self::Dossier(Box::new(dossier)))
    }

    fn rules(&self, view: View<'_>) -> Result<RuleSet> {
        Ok(match self {
            Self::Dossier(dossier) => view.rule_set(dossier.edition)?,
            Self::Edition(edition) => view.rule_set(edition.id)?,
        })
    }

    fn reference(&self) -> &str {
        match self {
            Self::Dossier(dossier) => &dossier.reference,
            Self::Edition(edition) => &edition.reference,
        }
    }

    fn is(&self, place: &RolePlace) -> bool {
        match (self, place) {
            (Self::Dossier(dossier), RolePlace::Dossier { id, .. }) => dossier.id == *id,
            (Self::Edition(edition), RolePlace::Edition { id, .. }) => edition.id == *id,
            _ => false,
        }
    }

    fn role_place(&self) -> RolePlace {
        match self {
            Self::Dossier(dossier) => RolePlace::Dossier {
                id: dossier.id,
                reference: dossier.reference.clone(),
                name: dossier.name.clone(),
            },
            Self::Edition(edition) => {
                RolePlace::Edition { id: edition.id, reference: edition.reference.clone() }
            }
        }
    }

    fn tell(&self, tx: &Tx<'_>) {
        tx.tell("reference", self.reference());
        if let Self::Dossier(dossier) = self {
            tx.touches(dossier.id);
        }
    }
}

/// Gives a person a role.
///
/// # Errors
/// Person, dossier, edition or organisation are not found; the dossier has ended; the role is there already, or is
/// none for an edition; all faults of what is said.
pub fn give_role(
    context: &mut Context<'_>,
    person: &str,
    place: &str,
    input: &RoleInput,
) -> Result<RoleChanged> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let person = find_person(**tx, person)?;
        let place = Place::find(**tx, place)?;
        let today = day_of(now, place.rules(**tx)?.timezone);
        let term = checked(**tx, input, &place, today)?;
        let organisation =
            input.organisation.as_deref().map(|text| organisation::find_organisation(**tx, text));
        let organisation = organisation.transpose()?.map(|row| row.id);
        let (kind, member) = input.word.role();
        let member = match input.word {
            RoleWord::Member => Some(input.member.unwrap_or(MemberKind::Citizen)),
            _ => member,
        };
        refuse_double(**tx, &person, &place, input, term)?;
        if kind == RoleKind::Coach && term.to.is_none() {
            refuse_second_coach(**tx, &place, &person)?;
        }
        let (dossier, edition) = match &place {
            Place::Dossier(dossier) => (Some(dossier.id), None),
            Place::Edition(edition) => (None, Some(edition.id)),
        };
        tx.add_role(&NewRole {
            dossier,
            edition,
            person: person.id,
            kind,
            member: member.map(|member| (member, input.tie.unwrap_or_default())),
            organisation,
            project: input.project,
            term,
        })?;
        place.tell(tx);
        tell_role(tx, input.word, &person);
        Ok(RoleChanged { person, place: place.role_place(), word: input.word, term })
    };
    context.change(Operation::new(OperationKind::AddRole), work).map(|(given, _)| given)
}

fn tell_role(tx: &Tx<'_>, word: RoleWord, person: &PersonRow) {
    tx.tell("role", crate::domain::fact::Value::Term(format!("role-{word}")));
    tx.tell("number", person.id.0);
}

/// From and to, when all that is said holds.
fn checked(view: View<'_>, input: &RoleInput, place: &Place, today: NaiveDate) -> Result<Term> {
    let mut faults = Faults::default();
    match place {
        Place::Edition(edition) if !input.word.fits_edition() => {
            let fact = Fact::new("person-role-not-of-edition").with("reference", &edition.reference);
            return Err(Error::Refused {
                fact: fact.with_term("role", format!("role-{}", input.word)),
                next: vec![format!("wijk list --edition {}", edition.reference)],
            });
        }
        Place::Dossier(dossier) if input.word == RoleWord::NetworkMember => {
            let fact = Fact::new("person-role-only-of-edition").with("reference", &dossier.reference);
            let edition = view.edition_by_id(dossier.edition)?;
            let next = format!("wijk network add --edition {}", edition.reference);
            return Err(Error::refused(fact.with_term("role", format!("role-{}", input.word)), next));
        }
        Place::Dossier(dossier) if dossier.standing.status.is_over() => {
            return Err(order::stands_still(dossier));
        }
        _ => {}
    }
    match (input.word, input.project, place) {
        (RoleWord::Carrier, None, _) => faults.add("--project", "", Fact::new("person-carrier-project")),
        (RoleWord::Carrier, Some(number), Place::Dossier(dossier)) => project_exists(view, dossier, number)?,
        (_, Some(number), _) => {
            faults.add("--project", number.to_string(), Fact::new("person-project-of-carrier"));
        }
        _ => {}
    }
    let seat = input.word.role().0 == RoleKind::Member;
    if let Some(tie) = input.tie.filter(|_| !seat) {
        faults.add("--tie", tie.to_string(), Fact::new("person-only-member"));
    }
    if let Some(kind) = input.member.filter(|_| input.word != RoleWord::Member) {
        faults.add("--kind", kind.to_string(), Fact::new("person-only-member"));
    }
    let from = input.from.unwrap_or_else(|| input.to.map_or(today, |to| to.min(today)));
    if let Some(to) = input.to.filter(|to| *to < from) {
        let fact = Fact::new("person-to-before-from").with("from", from).with("to", to);
        faults.add("--to", to.to_string(), fact);
    }
    faults.settle()?;
    on_flag("--from", check_day(from, NaiveDate::MIN, today))?;
    if let Some(to) = input.to {
        on_flag("--to", check_day(to, from, today))?;
    }
    Ok(Term { from, to: input.to })
}

/// A refusal of a day, with the flag by which it was said.
fn on_flag(flag: &str, checked: Result<()>) -> Result<()> {
    checked.map_err(|error| match error {
        Error::Refused { fact, next } => {
            Error::Refused { fact, next: next.iter().map(|next| next.replace("--on", flag)).collect() }
        }
        error => error,
    })
}

/// Refuses a project that the latest roadmap does not have.
pub(in crate::ops) fn project_exists(view: View<'_>, dossier: &DossierRow, number: u32) -> Result<()> {
    let plan = crate::ops::plan::look(view, &dossier.reference, None)?;
    if plan.roadmap.projects.iter().any(|project| project.number == number) {
        return Ok(());
    }
    let reference = &dossier.reference;
    Err(Error::NotFound {
        fact: Fact::new("plan-no-such-project").with("reference", reference).with("number", number),
        near: plan.roadmap.projects.iter().map(crate::ops::plan::listed).collect(),
        next: vec![format!("wijk plan show {reference}")],
    })
}

/// The running roles of a person in one place that a word means.
fn running(
    view: View<'_>,
    person: &PersonRow,
    place: &Place,
    word: Option<RoleWord>,
) -> Result<Vec<PersonRole>> {
    let mut roles = view.roles_of_person(person.id)?;
    roles.retain(|role| {
        place.is(&role.place)
            && role.term.to.is_none()
            && word.is_none_or(|word| RoleWord::of(role.kind, role.member_kind) == word)
    });
    Ok(roles)
}

fn refuse_double(
    view: View<'_>,
    person: &PersonRow,
    place: &Place,
    input: &RoleInput,
    term: Term,
) -> Result<()> {
    let roles = running(view, person, place, Some(input.word))?;
    let same = |role: &&PersonRole| role.project == input.project && role.term.joined(term).is_some();
    match roles.iter().find(same) {
        None => Ok(()),
        Some(role) => {
            let fact = Fact::new("person-role-twice")
                .with("name", &person.person.name)
                .with_term("role", format!("role-{}", input.word))
                .with("reference", place.reference())
                .with("from", role.term.from);
            let next =
                format!("wijk person role end {} {} --as {}", person.id.0, place.reference(), input.word);
            Err(Error::refused(fact, next))
        }
    }
}

fn refuse_second_coach(view: View<'_>, place: &Place, person: &PersonRow) -> Result<()> {
    let Place::Dossier(dossier) = place else { return Ok(()) };
    let roles = view.roles(dossier.id)?;
    let Some(coach) = roles.iter().find(|role| role.kind == RoleKind::Coach && role.to.is_none()) else {
        return Ok(());
    };
    let fact = Fact::new("person-coach-already")
        .with("reference", &dossier.reference)
        .with("name", &coach.person.name)
        .with("from", coach.from);
    let next = format!("wijk coach assign {} {}", dossier.reference, find::quoted(&person.person.name));
    Err(Error::refused(fact, next))
}

/// Ends the one running role that a person has in a place, or the one that a word means.
///
/// # Errors
/// Person or place are not found; there is no such role, or several; the day lies before the first or in the future.
pub fn end_role(
    context: &mut Context<'_>,
    person: &str,
    place: &str,
    word: Option<RoleWord>,
    on: Option<NaiveDate>,
) -> Result<RoleChanged> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let person = find_person(**tx, person)?;
        let place = Place::find(**tx, place)?;
        let today = day_of(now, place.rules(**tx)?.timezone);
        let roles = running(**tx, &person, &place, word)?;
        let about =
            |code| Fact::new(code).with("name", &person.person.name).with("reference", place.reference());
        let role = match &roles[..] {
            [role] => role,
            [] => {
                return Err(Error::NotFound {
                    fact: about("person-no-role"),
                    near: Vec::new(),
                    next: vec![format!("wijk person show {}", person.id.0)],
                });
            }
            several => {
                let flag = |role: &PersonRole| format!("--as {}", RoleWord::of(role.kind, role.member_kind));
                return Err(Error::NotFound {
                    fact: about("person-several-roles"),
                    near: several.iter().map(flag).collect(),
                    next: Vec::new(),
                });
            }
        };
        let on = on.unwrap_or(today);
        check_day(on, role.term.from, today)?;
        tx.end_any_role(role.id, on)?;
        place.tell(tx);
        let word = RoleWord::of(role.kind, role.member_kind);
        tell_role(tx, word, &person);
        let term = Term { from: role.term.from, to: Some(on) };
        Ok(RoleChanged { person: person.clone(), place: place.role_place(), word, term })
    };
    context.change(Operation::new(OperationKind::EndRole), work).map(|(ended, _)| ended)
}
