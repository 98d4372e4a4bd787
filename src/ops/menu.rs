//! The menu of an edition: actions that a group can take up as they are, those of the programme and those that the
//! office adds, also after a project that was realised.

#[cfg(test)]
mod tests;

use super::words::Faults;
use super::{Context, Error, Result, find, library};
use crate::domain::dates::day_of;
use crate::domain::fact::Fact;
use crate::domain::ids::ProjectId;
use crate::domain::language::Texts;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::definition::Named;
use crate::domain::programme::rule_set::find_named;
use crate::domain::text::fold;
use crate::storage::edition::EditionRow;
use crate::storage::menu::{MenuRow, NewMenuItem};
use crate::storage::{Tx, View};

/// Something for the menu or the toolbox, as it is handed in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MenuInput {
    /// Its code; made from the name when not said.
    pub code: Option<String>,
    /// Its name in Dutch, French and English. What is not said in one language is said as in another.
    pub names: [Option<String>; 3],
}

/// The menu of an edition.
#[derive(Debug, Clone)]
pub struct Menu {
    /// The edition.
    pub edition: EditionRow,
    /// What the programme has.
    pub programme: Vec<Named>,
    /// What the office added.
    pub own: Vec<MenuRow>,
}

/// The menu of an edition; of the only open one when none is named.
///
/// # Errors
/// The edition is not found.
pub fn list(view: View<'_>, edition: Option<&str>) -> Result<Menu> {
    let edition = find::edition(view, edition)?;
    let own = view.own_menu(edition.id)?;
    let mut programme = view.rule_set(edition.id)?.menu;
    programme.retain(|item| !own.iter().any(|added| added.code == item.code));
    Ok(Menu { edition, programme, own })
}

/// What was put on a menu.
#[derive(Debug, Clone)]
pub struct Added {
    /// The edition.
    pub edition: EditionRow,
    /// The action.
    pub item: NewMenuItem,
}

/// Puts an action on the menu of an edition.
///
/// # Errors
/// The edition is not found or is closed; no name; a code that is taken or is no code.
pub fn add(context: &mut Context<'_>, edition: Option<&str>, input: &MenuInput) -> Result<Added> {
    put(context, edition, input, |_| Ok(None))
}

/// Puts a realised project on the menu of an edition, under its own title unless another name is given.
///
/// # Errors
/// As [`add`]; the project was not realised.
pub fn offer(
    context: &mut Context<'_>,
    project: &str,
    edition: Option<&str>,
    input: &MenuInput,
) -> Result<Added> {
    let mut input = input.clone();
    put(context, edition, &MenuInput::default(), |view| {
        let (_, page) = library::look(view, &project.replace('/', "."))?;
        if input.names.iter().all(Option::is_none) {
            input.names = [Some(page.title), None, None];
        }
        Ok(Some((page.id, input)))
    })
}

fn put(
    context: &mut Context<'_>,
    edition: Option<&str>,
    given: &MenuInput,
    made_after: impl FnOnce(View<'_>) -> Result<Option<(ProjectId, MenuInput)>>,
) -> Result<Added> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let menu = list(**tx, edition)?;
        if menu.edition.closed_on.is_some() {
            let fact = Fact::new("menu-edition-closed").with("edition", &menu.edition.reference);
            return Err(Error::refused(fact, "wijk edition list"));
        }
        let (project, input) = match made_after(**tx)? {
            Some((project, input)) => (Some(project), input),
            None => (None, given.clone()),
        };
        let item = checked(&input, project, &menu)?;
        let today = day_of(now, chrono_tz::Europe::Brussels);
        tx.insert_menu_item(menu.edition.id, &item, today)?;
        tx.tell("edition", &menu.edition.reference);
        tx.tell("code", &item.code);
        Ok(Added { edition: menu.edition, item })
    };
    context.change(Operation::new(OperationKind::AddMenuItem), work).map(|(added, _)| added)
}

/// The code and the name that were given; the code is made from the name when it was not.
pub(super) fn named(input: &MenuInput, faults: &mut Faults) -> (String, Texts) {
    let mut names = input.names.clone();
    for (flag, name) in ["--nl", "--fr", "--en"].into_iter().zip(&mut names) {
        *name = name.take().and_then(|text| faults.clean(flag, &text));
    }
    // A name in one language is better than none in another.
    let first = names.iter().flatten().next().cloned();
    if first.is_none() && faults.count() == 0 {
        faults.add("--nl", "", Fact::new("plan-text-needed"));
    }
    let [nl, fr, en] = names.map(|name| name.or_else(|| first.clone()).unwrap_or_default());
    let name = Texts { nl, fr, en };
    let code = match input.code.as_deref().map(str::trim) {
        Some(code) if is_code(code) => code.to_owned(),
        Some(code) => {
            faults.add("--code", code, Fact::new("menu-wrong-code"));
            String::new()
        }
        None => fold(&name.nl).split_whitespace().take(6).collect::<Vec<_>>().join("-"),
    };
    (code, name)
}

fn checked(input: &MenuInput, project: Option<ProjectId>, menu: &Menu) -> Result<NewMenuItem> {
    let mut faults = Faults::default();
    let (code, name) = named(input, &mut faults);
    let known = menu.programme.iter().map(|item| item.code.as_str());
    if let Some(code) = known.chain(menu.own.iter().map(|item| item.code.as_str())).find(|one| *one == code) {
        let flag = if input.code.is_some() { "--code" } else { "--nl" };
        faults.add(flag, code, Fact::new("menu-code-taken").with("code", code));
    }
    faults.settle()?;
    Ok(NewMenuItem { code, name, project })
}

/// Small letters and digits, with hyphens in between.
fn is_code(text: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    text.split('-').all(plain)
}

/// Takes an action of the office off the menu of an edition.
///
/// # Errors
/// The edition is not found; the action is not on its menu, is the programme's, or is taken by a project.
pub fn remove(context: &mut Context<'_>, edition: Option<&str>, text: &str) -> Result<(EditionRow, MenuRow)> {
    let work = |tx: &Tx<'_>| {
        let menu = list(**tx, edition)?;
        let reference = menu.edition.reference.clone();
        let next = format!("wijk menu list {reference}");
        let own: Vec<Named> = menu.own.iter().map(Named::from).collect();
        let found = find_named(&own, text).map(|item| item.code.clone());
        let Some(row) = menu.own.iter().find(|row| Some(&row.code) == found.as_ref()).cloned() else {
            if let Some(item) = find_named(&menu.programme, text) {
                let fact = Fact::new("menu-of-programme").with("code", &item.code);
                return Err(Error::refused(fact, next));
            }
            let near = menu.own.iter().map(|row| format!("{}  {}", row.code, row.name.nl)).collect();
            let fact = Fact::new("menu-not-on-it").with("text", text).with("edition", &reference);
            return Err(Error::NotFound { fact, near, next: vec![next] });
        };
        let takers = tx.takers_of(menu.edition.id, &row.code)?;
        if let Some(first) = takers.first() {
            let next = format!("wijk plan show {first}");
            let fact = Fact::new("menu-taken").with("code", &row.code).with("count", takers.len());
            return Err(Error::refused(fact.with_list("dossiers", takers.iter().take(5)), next));
        }
        tx.delete_menu_item(row.id)?;
        tx.tell("edition", &reference);
        tx.tell("code", &row.code);
        Ok((menu.edition, row))
    };
    context.change(Operation::new(OperationKind::RemoveMenuItem), work).map(|(removed, _)| removed)
}
