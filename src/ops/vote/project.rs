//! What is on the ballot, before the first ballot came in.

use super::open::{choose, entries, prepare};
use super::{Page, about, look, still_free, tell};
use crate::domain::fact::{Fact, Fault};
use crate::domain::operation::{Operation, OperationKind};
use crate::ops::{Context, Error, Result};
use crate::storage::Tx;

/// Puts projects on the ballot, after those that are on it.
///
/// # Errors
/// The vote is not found; a ballot came in; every project that cannot go on the ballot, with the reason.
pub fn add(context: &mut Context<'_>, text: Option<&str>, projects: &[String]) -> Result<Page> {
    change(context, text, |tx, page, now| {
        let prepared = prepare(**tx, Some(&page.vote.reference), now)?;
        let mut faults = Vec::new();
        let added = choose(&prepared, projects, &mut faults);
        if !faults.is_empty() {
            return Err(Error::Invalid(faults));
        }
        let mut all = page.projects.clone();
        all.extend(added);
        tx.put_vote_projects(page.vote.id, &entries(&all))?;
        Ok(())
    })
}

/// Takes projects off the ballot, by reference or number; those that stay are numbered again.
///
/// # Errors
/// The vote is not found; a ballot came in; a project is not on the ballot, or none would be left.
pub fn remove(context: &mut Context<'_>, text: Option<&str>, projects: &[String]) -> Result<Page> {
    change(context, text, |tx, page, _| {
        let mut faults = Vec::new();
        let mut all = page.projects.clone();
        for named in projects {
            let named = named.trim();
            let number = named.parse::<u32>().ok();
            let is = |id: String, at: u32| id.eq_ignore_ascii_case(named) || number == Some(at);
            match page.projects.iter().find(|one| is(one.id(), one.number)) {
                Some(found) => {
                    all.retain(|one| one.project != found.project);
                    tx.touches(found.dossier);
                }
                None => {
                    let known = page.projects.iter().map(|one| one.number.to_string());
                    let fact = Fact::new("voting-no-such-project")
                        .with("count", page.projects.len())
                        .with_list("known", known);
                    faults.push(Fault::of("PROJECT", named, fact));
                }
            }
        }
        if !faults.is_empty() {
            return Err(Error::Invalid(faults));
        }
        if all.is_empty() {
            let fact = about("voting-last-project", &page.vote);
            return Err(Error::refused(fact, format!("wijk vote remove {}", page.vote.id.0)));
        }
        tx.put_vote_projects(page.vote.id, &entries(&all))?;
        Ok(())
    })
}

fn change(
    context: &mut Context<'_>,
    text: Option<&str>,
    work: impl FnOnce(&Tx<'_>, &Page, crate::domain::dates::Moment) -> Result<()>,
) -> Result<Page> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let page = look(**tx, text, now)?;
        still_free(&page.vote)?;
        work(tx, &page, now)?;
        let page = look(**tx, Some(&page.vote.id.0.to_string()), now)?;
        let faults = page.vote.terms.faults(page.projects.len());
        if !faults.is_empty() {
            return Err(Error::Invalid(faults));
        }
        tell(tx, &page.vote);
        tx.tell("projects", page.projects.len());
        Ok(page)
    };
    context.change(Operation::new(OperationKind::EditVote), work).map(|(page, _)| page)
}
