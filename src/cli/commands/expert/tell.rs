//! What is said of requests for expertise, and which request is meant.

use crate::cli::error::CommandError;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::programme::rule_set::name_of;
use crate::ops::expert::{self, Changed, Quota};
use crate::storage::Store;

/// A message about a request.
pub fn fact(code: &'static str, changed: &Changed) -> Fact {
    let request = &changed.request;
    Fact::new(code)
        .with("reference", &changed.dossier.reference)
        .with("neighbourhood", &changed.dossier.name)
        .with("number", request.number)
        .with("field", name_of(&changed.rules.expertise, &request.text.field))
        .with("expert", request.expert.as_ref().map_or("", |(_, name)| name))
}

/// What remains of the quotas.
pub fn quotas(quotas: &[Quota], session: &mut Session) {
    for quota in quotas {
        let fact = quota_fact(quota);
        if quota.left() < 0 { session.ui.warn(&fact) } else { session.ui.note(&fact) }
    }
}

/// What remains of a quota, in words.
pub fn quota_fact(quota: &Quota) -> Fact {
    Fact::new("expert-quota")
        .with_term("per", format!("expertise-per-{}", quota.per))
        .with("counted", quota.counted)
        .with("maximum", quota.maximum)
        .with("left", quota.left())
        .with("over", (-quota.left()).max(0))
        .with("rule", &quota.rule)
}

/// The request that is meant: given, the only open one, or chosen.
pub fn which(
    number: Option<u32>,
    dossier: &str,
    store: &Store,
    session: &mut Session,
) -> Result<u32, CommandError> {
    if let Some(number) = number {
        return Ok(number);
    }
    let (dossier, open) = store.read(|view| expert::open(view, dossier))?;
    match &open[..] {
        [only] => Ok(only.number),
        [] => {
            let fact = Fact::new("expert-none-open").with("reference", &dossier.reference);
            let next = format!("wijk expert request {}", dossier.reference);
            Err(crate::ops::Error::refused(fact, next).into())
        }
        several => {
            let labels: Vec<String> =
                several.iter().map(|one| format!("{} {}", one.number, one.text.question)).collect();
            let question = session.ui.tr.text("expert-ask-which");
            match session.prompter.choice(&question, "N", &labels, 0, None)? {
                Answer::Is(at) => several.get(at).map(|one| one.number).ok_or(CommandError::Stopped),
                Answer::Back => Err(CommandError::Stopped),
            }
        }
    }
}
