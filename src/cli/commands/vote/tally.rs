//! Counting a vote of the register, for `wijk vote run`.

use super::{page, tell};
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::domain::fact::{Fact, Fault};
use crate::domain::vote::Rule;
use crate::domain::vote::terms::RuleCode;
use crate::ops::vote::count::{self, CountedVote};
use crate::ops::vote::{self, Page};

/// Counts a vote of the register: by the rule that decides, whose result is kept; or by another, to look at.
///
/// # Errors
/// As [`count::run`] and [`count::try_rule`]; there is no such rule.
pub fn run(text: Option<&str>, rule: Option<&str>, session: &mut Session) -> Outcome {
    let Some(named) = rule else {
        let mut store = session.open_for_writing()?;
        let counted = count::run(&mut session.context(&mut store, "vote run"), text)?;
        session.print(&page::report(&session.ui.tr, &counted.page))?;
        told(&counted, session);
        if counted.is_new {
            session.ui.next(&format!("wijk vote adopt {} --by …", counted.page.vote.id.0));
            session.after_change();
        } else {
            session.ui.note(&tell::fact("voting-same-result", &counted.page));
        }
        return Ok(());
    };
    let store = session.open()?;
    let page = store.read(|view| vote::look(view, text, session.now))?;
    let rule = other_rule(&page, named)?;
    let counted = store.read(|view| count::try_rule(view, text, &rule, session.now))?;
    session.print(&page::report(&session.ui.tr, &counted.page))?;
    told(&counted, session);
    if rule != page.vote.terms.counting_rule() {
        let decides = format!("voting-rule-{}", page.vote.terms.rule);
        session.ui.warn(&tell::fact("voting-only-looked-at", &counted.page).with_term("rule", decides));
    }
    Ok(())
}

/// A rule by the name that programme files, short names or `.pb` files give it.
fn other_rule(page: &Page, named: &str) -> Result<Rule, CommandError> {
    let threshold = page.vote.terms.threshold;
    let ours = named.trim().parse::<RuleCode>().ok().map(|code| code.rule(threshold));
    let found = ours.or_else(|| Rule::named(named.trim(), threshold.map(u64::from)));
    found.ok_or_else(|| {
        use strum::VariantArray;
        let known = RuleCode::VARIANTS.iter().map(ToString::to_string);
        let fact = Fact::new("voting-wrong-rule").with_list("known", known);
        crate::ops::Error::invalid(Fault::of("--rule", named, fact)).into()
    })
}

/// What the winners cost, what remains, and whether a tie decided.
fn told(counted: &CountedVote, session: &mut Session) {
    let page = &counted.page;
    let Some(result) = &page.result else { return };
    let fact = crate::ops::vote::about("voting-counted", &page.vote)
        .with("winners", result.outcome.selected.len())
        .with("ballots", i64::from(result.ballots))
        .with("cost", result.cost)
        .with("left", page.vote.budget.minus(result.cost));
    session.ui.done(&fact);
    for tie in &result.outcome.ties {
        let tied = tie.tied.iter().map(ToString::to_string);
        let code = match tie.changes_winners {
            Some(true) => "voting-tie-decides",
            None => "voting-tie-may-decide",
            Some(false) => continue,
        };
        let fact = Fact::new(code)
            .with_list("tied", tied)
            .with("won", tie.won.map(|won| won.to_string()).unwrap_or_default())
            .with_term("ties", format!("ties-{}", page.vote.terms.ties));
        session.ui.warn(&fact);
    }
}
