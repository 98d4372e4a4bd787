//! Persons who may be one: the same e-mail address under another name, the same telephone number, nearly the same
//! name. They are pointed out; only people can tell.

use crate::domain::ids::PersonId;
use crate::domain::text::{fold, nearly_same};
use crate::ops::Result;
use crate::storage::View;
use crate::storage::person::PersonRow;

/// How many of them are pointed out.
const SHOWN: usize = 3;

/// What makes two persons look like one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr, strum::Display)]
#[strum(serialize_all = "kebab-case")]
pub enum Why {
    /// The same e-mail address.
    Email,
    /// The same telephone number.
    Phone,
    /// Nearly the same name.
    Name,
}

/// Somebody who may be the same person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Near {
    /// What makes it look so.
    pub why: Why,
    /// The other's number.
    pub id: PersonId,
    /// The other's name.
    pub name: String,
}

/// Who may be the same person as this one: at most three.
///
/// # Errors
/// The register's.
pub fn near(view: View<'_>, row: &PersonRow) -> Result<Vec<Near>> {
    let mut near: Vec<Near> = Vec::new();
    let mut note = |why, rows: Vec<PersonRow>| {
        for other in rows {
            if other.id != row.id && near.iter().all(|one| one.id != other.id) {
                near.push(Near { why, id: other.id, name: other.person.name });
            }
        }
    };
    if let Some(email) = &row.person.email {
        note(Why::Email, view.persons_by_email(email)?);
    }
    if let Some(phone) = &row.person.phone {
        note(Why::Phone, view.persons_by_phone(phone)?);
    }
    let key = fold(&row.person.name);
    let mut alike = view.persons_resembling(&key)?;
    alike.retain(|other| nearly_same(&key, &fold(&other.person.name)));
    note(Why::Name, alike);
    near.truncate(SHOWN);
    Ok(near)
}
