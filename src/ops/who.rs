//! People and firms that a coordinator names in passing: at a meeting, as an expert.

use super::find::quoted;
use super::{Error, Result, person};
use crate::domain::fact::Fact;
use crate::domain::ids::{OrganisationId, PersonId};
use crate::domain::organisation::{Organisation, OrganisationKind};
use crate::domain::person::Person;
use crate::domain::text::fold;
use crate::storage::dossier::DossierRow;
use crate::storage::{Tx, View};

/// The one person that a part of a name or an e-mail address means: among the people of a dossier first, then in
/// the whole register. When there is none or are several, what is to be said of it.
pub(super) fn person(
    view: View<'_>,
    dossier: Option<&DossierRow>,
    text: &str,
) -> Result<std::result::Result<(PersonId, String), Fact>> {
    let text = text.trim();
    let mut near = Vec::new();
    if let Some(dossier) = dossier {
        near = of_dossier(view, dossier, text)?;
    }
    let key = fold(text);
    let whole: Vec<usize> = (0..near.len()).filter(|at| fold(&near[*at].1) == key).collect();
    if let [only] = whole[..] {
        return Ok(Ok(near.swap_remove(only)));
    }
    match near.len() {
        1 => return Ok(Ok(near.swap_remove(0))),
        0 => {}
        _ => return Ok(Err(several(text, near.into_iter().map(|(_, name)| name)))),
    }
    Ok(match person::find_person(view, text) {
        Ok(row) => Ok((row.id, row.person.name)),
        Err(Error::NotFound { near, .. }) if near.is_empty() => {
            let command = match dossier {
                Some(dossier) => format!("wijk member add {} {}", dossier.reference, quoted(text)),
                None => format!("wijk person add {}", quoted(text)),
            };
            Err(Fact::new("meeting-person-unknown").with("text", text).with("command", command))
        }
        Err(Error::NotFound { near, .. }) => Err(several(text, near)),
        Err(other) => return Err(other),
    })
}

/// People with a role in a dossier, now or before, whose name has this part or who have this e-mail address.
fn of_dossier(view: View<'_>, dossier: &DossierRow, text: &str) -> Result<Vec<(PersonId, String)>> {
    let key = fold(text);
    let mut near: Vec<(PersonId, String)> = Vec::new();
    for role in view.roles(dossier.id)? {
        let known = near.iter().any(|(id, _)| *id == role.person_id);
        let email = role.person.email.as_deref().is_some_and(|email| email.eq_ignore_ascii_case(text));
        if !known && !key.is_empty() && (email || fold(&role.person.name).contains(&key)) {
            near.push((role.person_id, role.person.name));
        }
    }
    Ok(near)
}

fn several(text: &str, names: impl IntoIterator<Item = String>) -> Fact {
    Fact::new("meeting-person-several").with("text", text).with_list("names", names)
}

/// The expert of a name: one who was booked before is the same person, whatever the capitals; another is new, or
/// somebody of the dossier.
pub(super) fn expert(tx: &Tx<'_>, name: &str, dossier: &DossierRow) -> Result<(PersonId, String)> {
    if let Some(known) = tx.expert_named(name)? {
        return Ok(known);
    }
    let person = Person { name: name.to_owned(), ..Person::default() };
    let (id, _) = person::put(tx, &person, Some(dossier.id))?;
    Ok((id, person.name))
}

/// The firm of a name: one that is known whatever the capitals, or a new one of which only the name is known.
pub(super) fn firm(tx: &Tx<'_>, name: &str) -> Result<(OrganisationId, String)> {
    if let Some(known) = tx.organisations_named(&fold(name))?.into_iter().next() {
        return Ok((known.id, known.organisation.name));
    }
    let organisation = Organisation {
        name: name.to_owned(),
        kind: OrganisationKind::Other,
        enterprise_number: None,
        email: None,
        phone: None,
        address: None,
        iban: None,
    };
    Ok((tx.insert_organisation(&organisation)?, organisation.name))
}
