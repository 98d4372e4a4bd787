//! What goes on beside the path of a made-up dossier: partners, visits of the coach, meetings, expertise, and what was
//! agreed.

use chrono::NaiveDate;

use super::words::{day, later};
use super::{Result, Year, below, pick};
use crate::domain::action::Agreed;
use crate::domain::expertise::ExpertStatus;
use crate::domain::ids::PersonId;
use crate::domain::meeting::MeetingKind;
use crate::domain::organisation::{Organisation, OrganisationKind};
use crate::domain::partner::PartnerStatus;
use crate::domain::text::fold;
use crate::storage::Tx;
use crate::storage::action::Origin;
use crate::storage::dossier::DossierRow;
use crate::storage::expert::{ExpertFilter, RequestText};
use crate::storage::meeting::MeetingText;
use crate::storage::visit::VisitText;

/// Someone goes along with a dossier: a visit that took place with what was agreed there, and, while the dossier goes
/// on, what is planned around the days on which everything was typed in.
pub(super) fn follow(
    tx: &Tx<'_>,
    row: &DossierRow,
    dossier: u32,
    year: &Year,
    coach: Option<PersonId>,
    admitted: NaiveDate,
    goes_on: bool,
) -> Result<()> {
    let now = day(&year.now[..10])?;
    let around = |what: u32| later(now, below(75, dossier, what));
    if let Some(coach) = coach {
        let first = visit(coach, later(admitted, 12), Some(60 + 15 * below(5, dossier, 90)), dossier);
        let (visited, _) = tx.insert_visit(row.id, &first)?;
        let origin = Origin { dossier: Some(row.id), visit: Some(visited), ..Origin::default() };
        let by = if goes_on { around(91) } else { later(admitted, 40) };
        tx.insert_action(origin, &agreed(dossier, by))?;
        if goes_on {
            let _ = tx.insert_visit(row.id, &visit(coach, around(92), None, dossier + 1))?;
        }
    }
    if below(2, dossier, 100) == 0 {
        partner(tx, row, dossier, later(admitted, 15))?;
    }
    let held = later(admitted, 20);
    let _ = tx.insert_meeting(Some(row.id), None, &meeting(MeetingKind::Kickoff, held, true))?;
    if !goes_on {
        return Ok(());
    }
    if below(2, dossier, 93) == 0 {
        let coming = meeting(MeetingKind::WorkSession, around(94), false);
        let _ = tx.insert_meeting(Some(row.id), None, &coming)?;
    }
    if below(3, dossier, 95) == 0 {
        expert(tx, row, dossier, later(admitted, 50), around(96))?;
    }
    Ok(())
}

/// One of a few organisations that take part in many dossiers.
fn partner(tx: &Tx<'_>, row: &DossierRow, dossier: u32, on: NaiveDate) -> Result<()> {
    let (name, kind) = [
        ("Gemeenschapscentrum De Linde", OrganisationKind::Association),
        ("École du Parc", OrganisationKind::School),
        ("Dienst Groen", OrganisationKind::Municipality),
        ("OCMW van de wijk", OrganisationKind::Ocmw),
    ][below(4, dossier, 101) as usize];
    let known = tx.organisations_named(&fold(name))?.first().map(|known| known.id);
    let organisation = match known {
        Some(id) => id,
        None => tx.insert_organisation(&Organisation {
            name: name.to_owned(),
            kind,
            enterprise_number: None,
            email: None,
            phone: None,
            address: None,
            iban: None,
        })?,
    };
    let status = [PartnerStatus::Asked, PartnerStatus::Agreed][below(2, dossier, 102) as usize];
    Ok(tx.insert_partner(row.id, organisation, status, on, None).map(|_| ())?)
}

fn visit(coach: PersonId, on: NaiveDate, minutes: Option<u32>, dossier: u32) -> VisitText {
    let subjects = ["Plaatsbeschrijving", "Feuille de route", "Taakverdeling", "Budget"];
    VisitText { coach, on, minutes, subject: pick(&subjects, dossier, 97).to_owned(), notes: None }
}

fn meeting(kind: MeetingKind, on: NaiveDate, held: bool) -> MeetingText {
    MeetingText {
        kind,
        session: None,
        on,
        at: Some("19:30".to_owned()),
        place: Some("Buurthuis".to_owned()),
        agenda: None,
        minutes: None,
        held,
    }
}

fn agreed(dossier: u32, by: NaiveDate) -> Agreed {
    let texts = ["Affiche drukken", "Demander deux devis", "Buren uitnodigen", "Réserver la salle"];
    Agreed { text: pick(&texts, dossier, 98).to_owned(), who: Some("de buurtploeg".to_owned()), by: Some(by) }
}

/// An expert who was asked and is booked.
fn expert(tx: &Tx<'_>, row: &DossierRow, dossier: u32, asked: NaiveDate, planned: NaiveDate) -> Result<()> {
    let text = RequestText {
        project: None,
        field: pick(&["water", "biodiversity"], dossier, 99).to_owned(),
        question: "Welke planten houden het hier uit".to_owned(),
        status: ExpertStatus::Requested,
        asked: 2,
        granted: None,
        booked: None,
        used: None,
        requested_on: asked,
        planned_on: None,
        ended_on: None,
        outcome: None,
    };
    let _ = tx.insert_expert_request(row.id, &text)?;
    let filter = ExpertFilter { dossier: Some(row.id), ..ExpertFilter::default() };
    for mut request in tx.expert_requests(&filter)? {
        request.text.status = ExpertStatus::Booked;
        (request.text.granted, request.text.booked) = (Some(2), Some(2));
        request.text.planned_on = Some(planned);
        tx.change_expert_request(&request)?;
    }
    Ok(())
}
