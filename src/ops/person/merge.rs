//! Two persons who turn out to be one: all that the one has goes to the other, gaps are filled, and where they
//! contradict each other somebody says what holds.

use super::{filled, find_person, touch_all};
use crate::domain::fact::Fact;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::person::{MemberKind, Person, RoleKind};
use crate::domain::text::fold;
use crate::ops::{Context, Error, Result};
use crate::storage::person::PersonRow;
use crate::storage::role::PersonRole;
use crate::storage::{Tx, View};

/// Something that is known of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr, strum::Display, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Detail {
    /// Name.
    Name,
    /// E-mail address.
    Email,
    /// Telephone number.
    Phone,
    /// Address.
    Address,
    /// Account.
    Iban,
    /// Language.
    Language,
}

impl Detail {
    fn of(self, person: &Person) -> Option<String> {
        match self {
            Self::Name => Some(person.name.clone()),
            Self::Email => person.email.clone(),
            Self::Phone => person.phone.clone(),
            Self::Address => person.address.clone(),
            Self::Iban => person.iban.clone(),
            Self::Language => person.language.map(|language| language.to_string()),
        }
    }

    fn take(self, person: &mut Person, other: &Person) {
        match self {
            Self::Name => person.name.clone_from(&other.name),
            Self::Email => person.email.clone_from(&other.email),
            Self::Phone => person.phone.clone_from(&other.phone),
            Self::Address => person.address.clone_from(&other.address),
            Self::Iban => person.iban.clone_from(&other.iban),
            Self::Language => person.language = other.language,
        }
    }
}

/// Whose details hold where two records contradict each other.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Prefer {
    /// Those of the record that goes.
    From,
    /// Those of the record that stays.
    Into,
}

/// Where two persons contradict each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// What about.
    pub detail: Detail,
    /// What the one that goes says.
    pub from: String,
    /// What the one that stays says.
    pub into: String,
}

/// Two persons that became one.
#[derive(Debug, Clone)]
pub struct Merged {
    /// The one that went.
    pub from: PersonRow,
    /// The one that stays, as it is now.
    pub into: PersonRow,
    /// Details that were filled in or taken over.
    pub changed: Vec<Detail>,
    /// Roles that moved.
    pub roles: usize,
    /// Roles that became one with a role that was there.
    pub joined: usize,
    /// Visits that moved.
    pub visits: usize,
    /// Expert requests that moved.
    pub requests: usize,
    /// Attendances that moved.
    pub attendances: usize,
}

fn two(view: View<'_>, from: &str, into: &str) -> Result<(PersonRow, PersonRow)> {
    let (gone, stays) = (find_person(view, from)?, find_person(view, into)?);
    if gone.id == stays.id {
        let fact = Fact::new("person-merge-same").with("number", gone.id.0).with("name", &gone.person.name);
        return Err(Error::refused(fact, "wijk person list"));
    }
    Ok((gone, stays))
}

/// Where two persons contradict each other; spelling apart.
///
/// # Errors
/// Not found; or both texts mean the same person.
pub fn contradictions(view: View<'_>, from: &str, into: &str) -> Result<Vec<Contradiction>> {
    let (gone, stays) = two(view, from, into)?;
    Ok(contradicting(&gone.person, &stays.person))
}

fn contradicting(gone: &Person, stays: &Person) -> Vec<Contradiction> {
    use strum::VariantArray;
    let differ = |one: &str, other: &str| fold(one) != fold(other);
    let of = |detail: &Detail| {
        let (from, into) = (detail.of(gone)?, detail.of(stays)?);
        differ(&from, &into).then_some(Contradiction { detail: *detail, from, into })
    };
    Detail::VARIANTS.iter().filter_map(of).collect()
}

/// Joins two persons: roles, visits, expert requests and attendances of the one go to the other, gaps are filled,
/// two roles that are one become one. Where they contradict each other, `prefer` says what holds.
///
/// # Errors
/// Not found; or both texts mean the same person.
pub fn merge(
    context: &mut Context<'_>,
    from: &str,
    into: &str,
    prefer: impl Fn(Detail) -> Prefer,
) -> Result<Merged> {
    let work = |tx: &Tx<'_>| {
        let (gone, mut stays) = two(**tx, from, into)?;
        touch_all(tx, gone.id)?;
        touch_all(tx, stays.id)?;
        let before = stays.person.clone();
        stays.person = filled(&before, &gone.person);
        for contradiction in contradicting(&gone.person, &before) {
            if prefer(contradiction.detail) == Prefer::From {
                contradiction.detail.take(&mut stays.person, &gone.person);
            }
        }
        let (roles, joined) = move_roles(tx, &gone, &stays)?;
        let [visits, requests, attendances] = tx.merge_persons(gone.id, stays.id)?;
        if stays.person != before {
            tx.change_person(stays.id, &stays.person)?;
        }
        tx.tell("from", gone.id.0);
        tx.tell("into", stays.id.0);
        let changed = changed(&before, &stays.person);
        Ok(Merged { from: gone, into: stays, changed, roles, joined, visits, requests, attendances })
    };
    context.change(Operation::new(OperationKind::MergePersons), work).map(|(merged, _)| merged)
}

fn changed(before: &Person, after: &Person) -> Vec<Detail> {
    use strum::VariantArray;
    let differs = |detail: &&Detail| detail.of(before) != detail.of(after);
    Detail::VARIANTS.iter().filter(differs).copied().collect()
}

/// Whether two roles of one person are one role: in the same place, of the same kind. Who sits in a steering group
/// for themselves and for an association sits there once.
fn is_one(one: &PersonRole, other: &PersonRole) -> bool {
    let seat = |role: &PersonRole| match role.member_kind {
        Some(MemberKind::Supporter | MemberKind::Responsible) => role.member_kind,
        _ => None,
    };
    one.place.reference() == other.place.reference()
        && one.kind == other.kind
        && seat(one) == seat(other)
        && (one.kind != RoleKind::Carrier || one.project == other.project)
}

fn move_roles(tx: &Tx<'_>, gone: &PersonRow, stays: &PersonRow) -> Result<(usize, usize)> {
    let mut kept = tx.roles_of_person(stays.id)?;
    let (mut moved, mut joined) = (0, 0);
    for mut role in tx.roles_of_person(gone.id)? {
        // What was joined may now touch a third: it goes on until nothing does.
        let mut double = false;
        while let Some((at, term)) = kept
            .iter()
            .enumerate()
            .filter(|(_, own)| is_one(own, &role))
            .find_map(|(at, own)| own.term.joined(role.term).map(|term| (at, term)))
        {
            let own = kept.remove(at);
            let organisation = own.organisation.clone().or_else(|| role.organisation.clone());
            tx.delete_role(role.id)?;
            joined += usize::from(!double);
            double = true;
            role = PersonRole { term, organisation, ..own };
        }
        let organisation = role.organisation.as_ref().map(|(id, _)| *id);
        tx.change_role(role.id, stays.id, role.term, organisation)?;
        moved += usize::from(!double);
        kept.push(role);
    }
    Ok((moved, joined))
}
