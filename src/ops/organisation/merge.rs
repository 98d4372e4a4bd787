//! Two organisations that turn out to be one.

use super::{find_organisation, touch_all};
use crate::domain::fact::Fact;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::organisation::Organisation;
use crate::domain::partner::PartnerStatus;
use crate::domain::text::fold;
use crate::ops::person::Prefer;
use crate::ops::{Context, Error, Result};
use crate::storage::organisation::OrganisationRow;
use crate::storage::{Tx, View};

/// Something that is known of an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr, strum::Display, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Detail {
    /// Name.
    Name,
    /// What it is.
    Kind,
    /// Enterprise number.
    EnterpriseNumber,
    /// E-mail address.
    Email,
    /// Telephone number.
    Phone,
    /// Address.
    Address,
    /// Account.
    Iban,
}

impl Detail {
    fn of(self, organisation: &Organisation) -> Option<String> {
        match self {
            Self::Name => Some(organisation.name.clone()),
            Self::Kind => Some(organisation.kind.to_string()),
            Self::EnterpriseNumber => organisation.enterprise_number.clone(),
            Self::Email => organisation.email.clone(),
            Self::Phone => organisation.phone.clone(),
            Self::Address => organisation.address.clone(),
            Self::Iban => organisation.iban.clone(),
        }
    }

    fn take(self, organisation: &mut Organisation, other: &Organisation) {
        match self {
            Self::Name => organisation.name.clone_from(&other.name),
            Self::Kind => organisation.kind = other.kind,
            Self::EnterpriseNumber => organisation.enterprise_number.clone_from(&other.enterprise_number),
            Self::Email => organisation.email.clone_from(&other.email),
            Self::Phone => organisation.phone.clone_from(&other.phone),
            Self::Address => organisation.address.clone_from(&other.address),
            Self::Iban => organisation.iban.clone_from(&other.iban),
        }
    }
}

/// Where two organisations contradict each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// What about.
    pub detail: Detail,
    /// What the one that goes says.
    pub from: String,
    /// What the one that stays says.
    pub into: String,
}

/// Two organisations that became one.
#[derive(Debug, Clone)]
pub struct Merged {
    /// The one that went.
    pub from: OrganisationRow,
    /// The one that stays, as it is now.
    pub into: OrganisationRow,
    /// Details that were filled in or taken over.
    pub changed: Vec<Detail>,
    /// Partnerships that moved.
    pub partnerships: usize,
    /// Partnerships that became one with one that was there.
    pub joined: usize,
    /// Roles in its name that moved.
    pub roles: usize,
    /// Expert requests that moved.
    pub requests: usize,
}

fn two(view: View<'_>, from: &str, into: &str) -> Result<(OrganisationRow, OrganisationRow)> {
    let (gone, stays) = (find_organisation(view, from)?, find_organisation(view, into)?);
    if gone.id == stays.id {
        let fact = Fact::new("organisation-merge-same")
            .with("number", gone.id.0)
            .with("name", &gone.organisation.name);
        return Err(Error::refused(fact, "wijk organisation list"));
    }
    Ok((gone, stays))
}

/// Where two organisations contradict each other; spelling apart.
///
/// # Errors
/// Not found; or both texts mean the same organisation.
pub fn contradictions(view: View<'_>, from: &str, into: &str) -> Result<Vec<Contradiction>> {
    let (gone, stays) = two(view, from, into)?;
    Ok(contradicting(&gone.organisation, &stays.organisation))
}

fn contradicting(gone: &Organisation, stays: &Organisation) -> Vec<Contradiction> {
    use strum::VariantArray;
    let of = |detail: &Detail| {
        let (from, into) = (detail.of(gone)?, detail.of(stays)?);
        (fold(&from) != fold(&into)).then_some(Contradiction { detail: *detail, from, into })
    };
    Detail::VARIANTS.iter().filter_map(of).collect()
}

/// Joins two organisations: partnerships, roles in its name and expert requests of the one go to the other, gaps are
/// filled. Where both are partner of one dossier, the two partnerships become one: with what both bring in, and the
/// history of the one that is further.
///
/// # Errors
/// Not found; or both texts mean the same organisation.
pub fn merge(
    context: &mut Context<'_>,
    from: &str,
    into: &str,
    prefer: impl Fn(Detail) -> Prefer,
) -> Result<Merged> {
    use strum::VariantArray;
    let work = |tx: &Tx<'_>| {
        let (gone, mut stays) = two(**tx, from, into)?;
        touch_all(tx, gone.id)?;
        touch_all(tx, stays.id)?;
        let before = stays.organisation.clone();
        for detail in Detail::VARIANTS.iter().filter(|detail| detail.of(&before).is_none()) {
            detail.take(&mut stays.organisation, &gone.organisation);
        }
        for contradiction in contradicting(&gone.organisation, &before) {
            if prefer(contradiction.detail) == Prefer::From {
                contradiction.detail.take(&mut stays.organisation, &gone.organisation);
            }
        }
        let (partnerships, joined) = move_partnerships(tx, &gone, &stays)?;
        let [roles, requests] = tx.merge_organisations(gone.id, stays.id)?;
        if stays.organisation != before {
            tx.change_organisation(stays.id, &stays.organisation)?;
        }
        tx.tell("from", gone.id.0);
        tx.tell("into", stays.id.0);
        let differs = |detail: &&Detail| detail.of(&before) != detail.of(&stays.organisation);
        let changed = Detail::VARIANTS.iter().filter(differs).copied().collect();
        Ok(Merged { from: gone, into: stays, changed, partnerships, joined, roles, requests })
    };
    context.change(Operation::new(OperationKind::MergeOrganisations), work).map(|(merged, _)| merged)
}

fn move_partnerships(tx: &Tx<'_>, gone: &OrganisationRow, stays: &OrganisationRow) -> Result<(usize, usize)> {
    // A partnership that is over is behind every one that is not.
    let reach = |status: PartnerStatus| if status == PartnerStatus::Ended { None } else { Some(status) };
    let kept = tx.partnerships_of(stays.id)?;
    let (mut moved, mut joined) = (0, 0);
    for (_, row) in tx.partnerships_of(gone.id)? {
        match kept.iter().find(|(_, own)| own.dossier == row.dossier) {
            None => {
                tx.give_partner(&row, stays.id)?;
                moved += 1;
            }
            Some((_, own)) => {
                tx.give_contributions(row.id, own.id)?;
                if reach(row.status) > reach(own.status) {
                    tx.take_over_history(&row, own)?;
                }
                if own.note.is_none() && row.note.is_some() {
                    tx.change_partner_note(own, row.note.as_deref())?;
                }
                tx.delete_partner(&row)?;
                crate::ops::plan::recompute_asked(tx, own.dossier)?;
                joined += 1;
            }
        }
    }
    Ok((moved, joined))
}
