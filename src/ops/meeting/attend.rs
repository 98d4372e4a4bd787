//! Who was at a meeting: by person, by neighbourhood, by number.

use super::{Page, dossier_of, row, settled, took_place};
use crate::domain::fact::Fact;
use crate::domain::meeting::MOST_PRESENT;
use crate::domain::operation::{Operation, OperationKind};
use crate::ops::action::today;
use crate::ops::words::Faults;
use crate::ops::{Context, Error, Result, neighbourhood, who};
use crate::storage::Tx;
use crate::storage::meeting::Present;

/// Who was at a meeting, as it is typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AttendInput {
    /// People, each by a part of the name or by e-mail address.
    pub persons: Vec<String>,
    /// Neighbourhoods, each by a part of its name, with how many came; 0 takes them away.
    pub neighbourhoods: Vec<(String, u32)>,
    /// How many others came; 0 takes them away.
    pub others: Option<u32>,
    /// People who were not there after all.
    pub absent: Vec<String>,
}

/// Notes who was at a meeting. It took place, then.
///
/// # Errors
/// There is none of that number; its day is still to come; somebody is not known, or is there twice; all at once.
pub fn attend(context: &mut Context<'_>, number: i64, input: &AttendInput) -> Result<Page> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let mut row = row(**tx, number)?;
        let dossier = dossier_of(**tx, &row)?;
        took_place(&row, today(**tx, dossier.as_ref(), now)?)?;
        let mut faults = Faults::default();
        let there = tx.attendance(row.id)?;
        let mut known: Vec<_> = there
            .iter()
            .filter_map(|present| match present {
                Present::Person(id, _) => Some(*id),
                _ => None,
            })
            .collect();
        let mut gone = Vec::new();
        for text in &input.absent {
            match who::person(**tx, dossier.as_ref(), text)? {
                Ok((id, _)) if known.contains(&id) => {
                    known.retain(|one| *one != id);
                    gone.push(id);
                }
                Ok((_, name)) => {
                    faults.add("--absent", text, Fact::new("meeting-not-there").with("name", name));
                }
                Err(fact) => faults.add("--absent", text, fact),
            }
        }
        let mut coming = Vec::new();
        for text in &input.persons {
            match who::person(**tx, dossier.as_ref(), text)? {
                Ok((id, name)) if known.contains(&id) => {
                    faults.add("PERSON", text, Fact::new("meeting-person-twice").with("name", name));
                }
                Ok((id, name)) => {
                    known.push(id);
                    coming.push(Present::Person(id, name));
                }
                Err(fact) => faults.add("PERSON", text, fact),
            }
        }
        let mut places = Vec::new();
        for (text, count) in &input.neighbourhoods {
            match neighbourhood::find(**tx, text) {
                Ok(found) if places.contains(&found.id) => {
                    let fact = Fact::new("meeting-neighbourhood-twice").with("name", &found.name);
                    faults.add("--neighbourhood", text, fact);
                }
                Ok(found) => {
                    places.push(found.id);
                    most(*count, "--neighbourhood", &mut faults);
                    coming.push(Present::Of(found.id, found.name, *count));
                }
                Err(Error::NotFound { fact, .. }) => faults.add("--neighbourhood", text, fact),
                Err(other) => return Err(other),
            }
        }
        if let Some(others) = input.others {
            most(others, "--count", &mut faults);
            coming.push(Present::Others(others));
        }
        faults.settle()?;
        for person in gone {
            tx.remove_present(&row, person)?;
        }
        for present in &coming {
            tx.put_present(&row, present)?;
        }
        row.text.held = true;
        tx.change_meeting(&row)?;
        settled(tx, row.id, now)
    };
    context.change(Operation::new(OperationKind::AttendMeeting), work).map(|(page, _)| page)
}

fn most(count: u32, flag: &str, faults: &mut Faults) {
    if count > MOST_PRESENT {
        faults.add(flag, count.to_string(), Fact::new("plan-wrong-count"));
    }
}
