//! People whom a coordinator names in passing: at a meeting, as an expert.

use super::Result;
use super::find::quoted;
use crate::domain::fact::Fact;
use crate::domain::ids::PersonId;
use crate::domain::person::Person;
use crate::domain::text::fold;
use crate::storage::dossier::DossierRow;
use crate::storage::found::words;
use crate::storage::{Tx, View};

/// How many candidates are named when a text fits several people.
const CANDIDATES: usize = 5;

/// The one person that a part of a name or an e-mail address means: among the people of a dossier first, then in
/// the whole register. When there is none or are several, what is to be said of it.
pub(super) fn person(
    view: View<'_>,
    dossier: Option<&DossierRow>,
    text: &str,
) -> Result<std::result::Result<(PersonId, String), Fact>> {
    let key = fold(text);
    let mut near: Vec<(PersonId, String)> = Vec::new();
    if let Some(dossier) = dossier {
        for role in view.roles(dossier.id)? {
            let known = near.iter().any(|(id, _)| *id == role.person_id);
            let email =
                role.person.email.as_deref().is_some_and(|email| email.eq_ignore_ascii_case(text.trim()));
            if !known && !key.is_empty() && (email || fold(&role.person.name).contains(&key)) {
                near.push((role.person_id, role.person.name));
            }
        }
    }
    if near.is_empty() {
        near = view.persons_like(&words(text), CANDIDATES + 1)?;
    }
    let whole: Vec<usize> = (0..near.len()).filter(|at| fold(&near[*at].1) == key).collect();
    if let [only] = whole[..] {
        return Ok(Ok(near.swap_remove(only)));
    }
    Ok(match &near[..] {
        [(id, name)] => Ok((*id, name.clone())),
        [] => {
            let command = match dossier {
                Some(dossier) => format!("wijk member add {} {}", dossier.reference, quoted(text.trim())),
                None => format!("wijk person add {}", quoted(text.trim())),
            };
            Err(Fact::new("meeting-person-unknown").with("text", text.trim()).with("command", command))
        }
        several => {
            let names = several.iter().take(CANDIDATES).map(|(_, name)| name);
            Err(Fact::new("meeting-person-several").with("text", text.trim()).with_list("names", names))
        }
    })
}

/// The expert of a name: one who was booked before is the same person, whatever the capitals; another is new.
pub(super) fn expert(tx: &Tx<'_>, name: &str) -> Result<(PersonId, String)> {
    if let Some(known) = tx.expert_named(name)? {
        return Ok(known);
    }
    let person = Person { name: name.to_owned(), ..Person::default() };
    Ok((tx.insert_person(&person)?, person.name))
}
