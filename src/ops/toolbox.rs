//! The toolbox of an edition (P-3): references that help a dossier in its phase, those of the programme and those that
//! the office adds.

#[cfg(test)]
mod tests;

use super::menu::{MenuInput, named};
use super::words::Faults;
use super::{Context, Error, Result, find};
use crate::domain::dates::day_of;
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::fact::Fact;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::check::is_address;
use crate::domain::programme::definition::Named;
use crate::domain::programme::guidance::Tool;
use crate::domain::programme::rule_set::find_named;
use crate::storage::edition::EditionRow;
use crate::storage::toolbox::Toolbox;
use crate::storage::{Tx, View};

/// A reference for the toolbox, as it is handed in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ToolInput {
    /// Its code and its name.
    pub names: MenuInput,
    /// Where it can be read.
    pub url: Option<String>,
    /// The phase in which it helps; `None` for all.
    pub phase: Option<Phase>,
}

/// The toolbox of an edition, the only open one when none is named; of a dossier or a phase only what helps there.
///
/// # Errors
/// Dossier or edition are not found.
pub fn list(
    view: View<'_>,
    edition: Option<&str>,
    dossier: Option<&str>,
    phase: Option<Phase>,
) -> Result<Toolbox> {
    let dossier = dossier.map(|text| find::dossier(view, text)).transpose()?;
    let edition = match &dossier {
        Some(dossier) => view.edition_by_id(dossier.edition)?,
        None => find::edition(view, edition)?,
    };
    let phase = phase.or(dossier.as_ref().map(|dossier| dossier.standing.phase));
    let mut own = view.own_toolboxes(&[edition.id])?.remove(&edition.id).unwrap_or_default();
    let rules = view.rule_set(edition.id)?;
    let mut programme = rules.toolbox.clone();
    programme.retain(|tool| !own.iter().any(|row| row.tool == *tool) && tool.helps_in(phase));
    own.retain(|row| row.tool.helps_in(phase));
    Ok(Toolbox { edition, rules, dossier, phase, programme, own })
}

/// Puts a reference in the toolbox of an edition.
///
/// # Errors
/// The edition is not found or is closed; no name; no address of a page; a code that is taken or is no code: all at once.
pub fn add(
    context: &mut Context<'_>,
    edition: Option<&str>,
    input: &ToolInput,
) -> Result<(EditionRow, Tool)> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let toolbox = list(**tx, edition, None, None)?;
        refuse_closed(&toolbox.edition)?;
        let tool = checked(input, &toolbox.rules.toolbox)?;
        tx.insert_tool(toolbox.edition.id, &tool, day_of(now, toolbox.rules.timezone))?;
        tx.tell("edition", &toolbox.edition.reference);
        tx.tell("code", &tool.code);
        Ok((toolbox.edition, tool))
    };
    context.change(Operation::new(OperationKind::AddTool), work).map(|(added, _)| added)
}

fn refuse_closed(edition: &EditionRow) -> Result<()> {
    if edition.closed_on.is_none() {
        return Ok(());
    }
    let fact = Fact::new("toolbox-edition-closed").with("edition", &edition.reference);
    Err(Error::refused(fact, "wijk edition list"))
}

fn checked(input: &ToolInput, known: &[Tool]) -> Result<Tool> {
    let mut faults = Faults::default();
    let (code, name) = named(&input.names, &mut faults);
    if !code.is_empty() && known.iter().any(|tool| tool.code == code) {
        let flag = if input.names.code.is_some() { "--code" } else { "--nl" };
        faults.add(flag, &code, Fact::new("toolbox-code-taken").with("code", &code));
    }
    let url = faults.needed("--url", input.url.as_deref());
    if !url.is_empty() && !is_address(&url) {
        faults.add("--url", &url, Fact::new("setting-wrong-value").with_term("expected", "expected-url"));
    }
    if let Some(tool) = known.iter().find(|tool| !url.is_empty() && tool.url == url) {
        faults.add("--url", &url, Fact::new("toolbox-url-taken").with("code", &tool.code));
    }
    faults.settle()?;
    Ok(Tool { code, name, url, phase: input.phase })
}

/// Takes a reference of the office out of the toolbox of an edition.
///
/// # Errors
/// The edition is not found or is closed; the reference is not in its toolbox, or is the programme's.
pub fn remove(context: &mut Context<'_>, edition: Option<&str>, text: &str) -> Result<(EditionRow, Tool)> {
    let work = |tx: &Tx<'_>| {
        let toolbox = list(**tx, edition, None, None)?;
        refuse_closed(&toolbox.edition)?;
        let reference = toolbox.edition.reference.clone();
        let next = format!("wijk toolbox list --edition {reference}");
        let own: Vec<Named> = toolbox.own.iter().map(|row| words(&row.tool)).collect();
        let found = find_named(&own, text).map(|tool| tool.code.clone());
        let Some(row) = toolbox.own.iter().find(|row| Some(&row.tool.code) == found.as_ref()).cloned() else {
            let programme: Vec<Named> = toolbox.programme.iter().map(words).collect();
            if let Some(tool) = find_named(&programme, text) {
                let fact = Fact::new("toolbox-of-programme").with("code", &tool.code);
                return Err(Error::refused(fact, next));
            }
            let near = own.iter().map(|tool| format!("{}  {}", tool.code, tool.name.nl)).collect();
            let fact = Fact::new("toolbox-not-in-it").with("text", text).with("edition", &reference);
            return Err(Error::NotFound { fact, near, next: vec![next] });
        };
        tx.delete_tool(row.id)?;
        tx.tell("edition", &reference);
        tx.tell("code", &row.tool.code);
        Ok((toolbox.edition, row.tool))
    };
    context.change(Operation::new(OperationKind::RemoveTool), work).map(|(removed, _)| removed)
}

fn words(tool: &Tool) -> Named {
    Named { code: tool.code.clone(), name: tool.name.clone(), synonyms: Vec::new(), summary: None }
}
