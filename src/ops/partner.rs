//! Partners of a dossier: which organisation, how far it is, and what it brings in. Their cash counts in the sums of
//! the roadmap.

mod bring;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::organisation::{self, OrganisationInput};
use super::words::Faults;
use super::{Context, Error, Result, check_day, find, order, plan};
use crate::domain::dates::day_of;
use crate::domain::fact::{Fact, Value};
use crate::domain::money::Cents;
use crate::domain::numbers::EnterpriseNumber;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::partner::{Contribution, PartnerStatus};
use crate::domain::text::fold;
use crate::storage::dossier::DossierRow;
use crate::storage::organisation::OrganisationRow;
use crate::storage::partner::{ListedPartner, PartnerRow};
use crate::storage::{Tx, View};

pub use bring::{BringInput, Brought, bring, retract};

/// A partner to be added.
#[derive(Debug, Clone, Default)]
pub struct PartnerInput {
    /// The organisation: as it is found, or the name of a new one. With its kind it is a new one when none has this
    /// very name.
    pub organisation: OrganisationInput,
    /// How far it is; explored when not said.
    pub status: Option<PartnerStatus>,
    /// Since when; today when not said.
    pub on: Option<NaiveDate>,
    /// Whatever else there is to say.
    pub note: Option<String>,
}

/// A partnership that was changed.
#[derive(Debug, Clone)]
pub struct PartnerChanged {
    /// The dossier.
    pub dossier: DossierRow,
    /// The partner, as it is now or as it was before it went.
    pub partner: PartnerRow,
    /// What it brings in.
    pub contributions: Vec<Contribution>,
    /// Something was changed, so that there is something to undo.
    pub saved: bool,
    /// A new organisation was made, and these have nearly the same name.
    pub made: Option<(OrganisationRow, Vec<OrganisationRow>)>,
}

impl PartnerChanged {
    /// The money that it brings in.
    pub fn money(&self) -> Cents {
        self.contributions.iter().filter_map(|one| one.amount).sum()
    }
}

/// Everything about a partnership.
#[derive(Debug, Clone)]
pub struct Looked {
    /// The dossier.
    pub dossier: DossierRow,
    /// The partner.
    pub partner: PartnerRow,
    /// The organisation.
    pub organisation: OrganisationRow,
    /// How it came about.
    pub events: Vec<(PartnerStatus, NaiveDate)>,
    /// What it brings in.
    pub contributions: Vec<Contribution>,
    /// Who speaks for it in this dossier.
    pub spokespersons: Vec<String>,
}

/// The one partner of a dossier that a text means: by number, or by any part of its name.
///
/// # Errors
/// Not found, or several, which are listed.
pub fn find_partner(view: View<'_>, dossier: &DossierRow, text: &str) -> Result<PartnerRow> {
    let mut partners = view.partners(dossier.id)?;
    let key = fold(text);
    let at = |fits: &dyn Fn(&PartnerRow) -> bool| -> Vec<usize> {
        (0..partners.len()).filter(|at| fits(&partners[*at])).collect()
    };
    let number: Option<u32> = text.trim().trim_start_matches('#').parse().ok();
    let mut found = at(&|row| Some(row.number) == number);
    if found.is_empty() {
        found = at(&|row| fold(&row.name) == key);
    }
    if found.is_empty() && !key.is_empty() {
        found = at(&|row| fold(&row.name).contains(&key));
    }
    let listed = |row: &PartnerRow| format!("{}  {}", row.number, row.name);
    match found[..] {
        [only] => Ok(partners.swap_remove(only)),
        [] => Err(Error::NotFound {
            fact: Fact::new("partner-none").with("reference", &dossier.reference).with("text", text),
            near: partners.iter().map(listed).collect(),
            next: vec![format!("wijk partner add {}", dossier.reference)],
        }),
        _ => Err(Error::NotFound {
            fact: Fact::new("partner-several").with("reference", &dossier.reference).with("text", text),
            near: found.iter().map(|at| listed(&partners[*at])).collect(),
            next: Vec::new(),
        }),
    }
}

/// What a change of partners works on.
struct Desk<'a> {
    tx: &'a Tx<'a>,
    dossier: DossierRow,
    today: NaiveDate,
}

/// Changes the partners of a dossier that has not ended.
fn change(
    context: &mut Context<'_>,
    kind: OperationKind,
    dossier: &str,
    work: impl FnOnce(&Desk<'_>) -> Result<PartnerRow>,
) -> Result<PartnerChanged> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let dossier = find::dossier(**tx, dossier)?;
        if dossier.standing.status.is_over() {
            return Err(order::stands_still(&dossier));
        }
        let today = day_of(now, tx.rule_set(dossier.edition)?.timezone);
        let desk = Desk { tx, dossier, today };
        let partner = work(&desk)?;
        // What its cash does not pay is what projects ask.
        plan::recompute_asked(tx, desk.dossier.id)?;
        tx.tell("reference", &desk.dossier.reference);
        tx.tell("number", partner.number);
        let contributions = contributions_of(**tx, &partner)?;
        Ok(PartnerChanged { dossier: desk.dossier, partner, contributions, saved: false, made: None })
    };
    let (changed, id) = context.change(Operation::new(kind), work)?;
    Ok(PartnerChanged { saved: id.is_some(), ..changed })
}

fn contributions_of(view: View<'_>, partner: &PartnerRow) -> Result<Vec<Contribution>> {
    let all = view.contributions(partner.dossier)?.into_iter();
    Ok(all.filter(|(number, _)| *number == partner.number).map(|(_, contribution)| contribution).collect())
}

/// Adds a partner; the organisation is made when it is not known yet.
///
/// # Errors
/// The dossier is not found or has ended; the organisation is a partner already, or is not known and its kind is
/// not said; the day is in the future; all faults of what is said.
pub fn add(context: &mut Context<'_>, dossier: &str, input: &PartnerInput) -> Result<PartnerChanged> {
    let mut made = None;
    let changed = change(context, OperationKind::AddPartner, dossier, |desk| {
        let (tx, dossier) = (desk.tx, &desk.dossier);
        let mut faults = Faults::default();
        let note = input.note.as_deref().and_then(|note| faults.clean("--note", note));
        faults.settle()?;
        let row = match known(**tx, &input.organisation)? {
            Some(row) => row,
            None => {
                let id = organisation::insert(tx, &organisation::made(&input.organisation)?)?;
                let row = tx.organisation(id)?.ok_or(crate::storage::StorageError::BrokenReference)?;
                made = Some((row.clone(), organisation::near(**tx, &row)?));
                row
            }
        };
        if let Some(there) = tx.partners(dossier.id)?.iter().find(|one| one.organisation == row.id) {
            return Err(twice(dossier, there));
        }
        let on = input.on.unwrap_or(desk.today);
        check_day(on, NaiveDate::MIN, desk.today)?;
        let status = input.status.unwrap_or(PartnerStatus::Explored);
        tx.insert_partner(dossier.id, row.id, status, on, note.as_deref())?;
        tell_status(tx, status);
        find_partner(**tx, dossier, &row.organisation.name)
    })?;
    Ok(PartnerChanged { made, ..changed })
}

fn tell_status(tx: &Tx<'_>, status: PartnerStatus) {
    tx.tell("status", Value::Term(format!("partner-{status}")));
}

fn twice(dossier: &DossierRow, there: &PartnerRow) -> Error {
    let fact = Fact::new("partner-twice")
        .with("reference", &dossier.reference)
        .with("number", there.number)
        .with("name", &there.name)
        .with_term("status", format!("partner-{}", there.status))
        .with("since", there.since);
    let at = format!("{} {}", dossier.reference, there.number);
    let next = vec![format!("wijk partner status {at} …"), format!("wijk partner bring {at}")];
    Error::Refused { fact, next }
}

/// The organisation that is meant, when it is known; `None` when it is to be made, which its kind says.
///
/// # Errors
/// It is not known and its kind is not said; several fit.
pub fn known(view: View<'_>, input: &OrganisationInput) -> Result<Option<OrganisationRow>> {
    let text = input.name.as_deref().unwrap_or_default();
    if input.kind.is_none() {
        return organisation::find_organisation(view, text).map(Some);
    }
    let number = input.enterprise_number.as_deref().and_then(|text| EnterpriseNumber::parse(text).ok());
    if let Some(number) = number
        && let Some(row) = view.organisation_by_enterprise_number(number.as_str())?
    {
        return Ok(Some(row));
    }
    Ok(view.organisations_named(&fold(text))?.into_iter().next())
}

/// Takes a partnership on.
///
/// # Errors
/// Dossier or partner are not found; the dossier has ended; it is there already, or further; the day lies before its
/// last one, or in the future.
pub fn set_status(
    context: &mut Context<'_>,
    dossier: &str,
    partner: &str,
    status: PartnerStatus,
    on: Option<NaiveDate>,
) -> Result<PartnerChanged> {
    change(context, OperationKind::MovePartner, dossier, |desk| {
        let row = find_partner(**desk.tx, &desk.dossier, partner)?;
        if !row.status.may_become(status) {
            return Err(no_way(&desk.dossier, &row, status));
        }
        let on = on.unwrap_or(desk.today);
        check_day(on, row.since, desk.today)?;
        desk.tx.move_partner(&row, status, on)?;
        tell_status(desk.tx, status);
        Ok(PartnerRow { status, since: on, ..row })
    })
}

/// Why a partnership cannot go to a status, and the way on.
fn no_way(dossier: &DossierRow, row: &PartnerRow, status: PartnerStatus) -> Error {
    let fact = Fact::new(if row.status == status { "partner-already" } else { "partner-not-back" })
        .with("name", &row.name)
        .with_term("from", format!("partner-{}", row.status))
        .with_term("to", format!("partner-{status}"))
        .with("since", row.since);
    let at = format!("wijk partner status {} {}", dossier.reference, row.number);
    let next = match row.status {
        _ if row.status == status => vec![format!("wijk partner show {} {}", dossier.reference, row.number)],
        PartnerStatus::Ended => vec![format!("{at} explored")],
        _ => vec![format!("{at} ended"), format!("{at} explored"), "wijk undo".to_owned()],
    };
    Error::Refused { fact, next }
}

/// Changes what else there is to say of a partnership; empty text takes it away.
///
/// # Errors
/// Dossier or partner are not found; the dossier has ended; nothing is said, or something that cannot be kept.
pub fn edit(
    context: &mut Context<'_>,
    dossier: &str,
    partner: &str,
    note: Option<&str>,
) -> Result<PartnerChanged> {
    change(context, OperationKind::EditPartner, dossier, |desk| {
        let row = find_partner(**desk.tx, &desk.dossier, partner)?;
        let Some(note) = note else {
            let next = vec![
                format!("wijk partner edit {} {} --note …", desk.dossier.reference, row.number),
                format!("wijk organisation edit {}", row.organisation.0),
            ];
            return Err(Error::Refused { fact: Fact::new("error-nothing-to-change"), next });
        };
        let mut faults = Faults::default();
        let note = faults.clean("--note", note);
        faults.settle()?;
        if note != row.note {
            desk.tx.change_partner_note(&row, note.as_deref())?;
        }
        Ok(PartnerRow { note, ..row })
    })
}

/// Takes a partner out of a dossier, with its history and what it brings in; the organisation stays.
///
/// # Errors
/// Dossier or partner are not found; the dossier has ended.
pub fn remove(context: &mut Context<'_>, dossier: &str, partner: &str) -> Result<PartnerChanged> {
    let mut brought = Vec::new();
    let changed = change(context, OperationKind::RemovePartner, dossier, |desk| {
        let row = find_partner(**desk.tx, &desk.dossier, partner)?;
        brought = contributions_of(**desk.tx, &row)?;
        desk.tx.delete_partner(&row)?;
        Ok(row)
    })?;
    Ok(PartnerChanged { contributions: brought, ..changed })
}

/// Partners with what they bring in: of a dossier or of all, in one status.
///
/// # Errors
/// The dossier is not found.
pub fn list(
    view: View<'_>,
    dossier: Option<&str>,
    status: Option<PartnerStatus>,
) -> Result<(Option<DossierRow>, Vec<ListedPartner>)> {
    let dossier = dossier.map(|text| find::dossier(view, text)).transpose()?;
    let listed = view.partners_listed(dossier.as_ref().map(|dossier| dossier.id), status)?;
    Ok((dossier, listed))
}

/// Everything about a partnership.
///
/// # Errors
/// Dossier or partner are not found.
pub fn look(view: View<'_>, dossier: &str, partner: &str) -> Result<Looked> {
    let dossier = find::dossier(view, dossier)?;
    let partner = find_partner(view, &dossier, partner)?;
    let organisation = view.organisation(partner.organisation)?;
    let roles = view.roles(dossier.id)?.into_iter();
    let speaks = roles.filter(|role| role.organisation == Some(partner.organisation) && role.to.is_none());
    Ok(Looked {
        organisation: organisation.ok_or(crate::storage::StorageError::BrokenReference)?,
        events: view.partner_events(partner.id)?,
        contributions: contributions_of(view, &partner)?,
        spokespersons: speaks.map(|role| role.person.name).collect(),
        dossier,
        partner,
    })
}
