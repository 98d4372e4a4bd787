//! What is said of votes.

use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::vote::{Page, open};
use crate::storage::vote::VoteProjectRow;

/// A message about a vote.
pub fn fact(code: &'static str, page: &Page) -> Fact {
    let (counted, rejected) = page.ballots();
    let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    crate::ops::vote::about(code, &page.vote)
        .with("projects", page.projects.len())
        .with("budget", page.vote.budget)
        .with("cost", page.cost())
        .with("from", page.vote.begins_on)
        .with("until", page.vote.ends_on)
        .with("counted", number(counted))
        .with("rejected", number(rejected))
}

/// How a vote goes, in a line.
pub fn terms(page: &Page) -> Fact {
    let terms = &page.vote.terms;
    Fact::new("voting-terms")
        .with_term("ballot", format!("ballot-{}", terms.ballot))
        .with_term("rule", format!("voting-rule-{}", terms.rule))
        .with_term("ties", format!("ties-{}", terms.ties))
}

/// The projects that stayed off the ballot, each with the reason.
pub fn left_out(left_out: &[(VoteProjectRow, Fact)], session: &mut Session) {
    for (project, why) in left_out {
        let why = session.ui.tr.fact(why);
        let fact = Fact::new("voting-left-out")
            .with("project", project.id())
            .with("title", &project.title)
            .with("why", why);
        session.ui.note(&fact);
    }
}

/// What is worth a look before the first ballot.
pub fn warnings(page: &Page, session: &mut Session) {
    for fact in open::warnings(page) {
        session.ui.warn(&fact);
    }
}
