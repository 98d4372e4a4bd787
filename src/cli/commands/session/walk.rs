//! Opinions in a terminal: the agenda gone through dossier after dossier, project after project. Each answer is saved
//! as it is given; `<` goes back, also to the project before.

use strum::VariantArray as _;

use super::opinion::told;
use super::tell;
use crate::cli::asking::{pick, several, typed, words};
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::form::Question;
use crate::cli::parse;
use crate::cli::prompt::{Answer, Asked};
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::domain::opinion::{Before, Condition, Opined};
use crate::i18n::{Tr, typed_money};
use crate::ops;
use crate::ops::opinion::{self, OpinionInput};
use crate::ops::session::{self, Page, ceiling_of, envelope};
use crate::storage::Store;
use crate::storage::opinion::AskingProject;
use crate::storage::session::ItemDossier;

/// An opinion while it is asked.
#[derive(Debug, Default)]
struct Form {
    verdict: Option<String>,
    amount: Option<Cents>,
    text: Option<String>,
}

/// Asks the opinion about every project that has none yet; of one dossier or project when that is named.
///
/// # Errors
/// Nobody can be asked; as [`opinion::give`].
pub fn run(
    store: &mut Store,
    of: Option<&str>,
    dossier: Option<&str>,
    project: Option<u32>,
    session: &mut Session,
) -> Outcome {
    if !session.prompter.can_ask() {
        return Err(CommandError::AnswerNeeded(
            "DOSSIER --project favourable|unfavourable|postponed".to_owned(),
        ));
    }
    let now = session.now;
    let mut page = store.read(|view| session::look(view, of, now))?;
    session::not_closed(&page)?;
    session::has_begun(&page)?;
    let only = match dossier {
        Some(text) => Some(store.read(|view| session::find_item(view, &page, text).map(|(_, one)| one.id))?),
        None => None,
    };
    let wanted = |page: &Page| -> Vec<(ItemDossier, AskingProject)> {
        let all = page
            .dossiers()
            .flat_map(|dossier| page.projects_of(dossier.id).map(move |one| (dossier.clone(), one.clone())));
        let named = |(dossier, one): &(ItemDossier, AskingProject)| match only {
            Some(id) => dossier.id == id && project.is_none_or(|number| one.number == number),
            None => page.opinion(one.id).is_none(),
        };
        all.filter(named).collect()
    };
    let wanted = wanted(&page);
    if wanted.is_empty() {
        session.ui.note(&Fact::new("opinion-all-given"));
        tell::next(&page, session);
        return Ok(());
    }
    session.prompter.saves_as_given();
    let number = page.number().to_string();
    let mut at = 0;
    while let Some((dossier, project)) = wanted.get(at) {
        if let Err(error) = opinion::may_judge(&page, dossier) {
            let ops::Error::Refused { fact, next } = error else { return Err(error.into()) };
            session.ui.warn(&fact);
            for command in &next {
                session.ui.next(command);
            }
            at += wanted[at..].iter().take_while(|(other, _)| other.id == dossier.id).count();
            continue;
        }
        about(&page, dossier, project, session);
        let answer = match ask(&page, dossier, project, session) {
            Err(CommandError::Stopped) => {
                let next = format!("wijk session opinion {number}");
                return Err(CommandError::StoppedAfterSaving { next });
            }
            answer => answer?,
        };
        let Answer::Is(input) = answer else {
            at = at.saturating_sub(1);
            continue;
        };
        let mut context = session.context(store, "session opinion");
        match opinion::give(&mut context, Some(&number), std::slice::from_ref(&input)) {
            Ok((now, recorded)) => {
                page = now;
                for one in &recorded {
                    told(&page, one, session);
                }
                at += 1;
            }
            // What does not fit is said, and asked again.
            Err(ops::Error::Invalid(faults)) => {
                for fault in faults {
                    session.ui.warn(&fault.fact);
                }
            }
            Err(other) => return Err(other.into()),
        }
    }
    tell::remains(&page, session);
    tell::next(&page, session);
    Ok(())
}

/// What is asked, and what remains.
fn about(page: &Page, dossier: &ItemDossier, project: &AskingProject, session: &mut Session) {
    let fact = Fact::new("opinion-heading")
        .with("reference", &dossier.reference)
        .with("neighbourhood", &dossier.name)
        .with("number", project.number)
        .with("title", &project.title);
    session.ui.heading(&fact);
    let (ceiling, envelope) = (ceiling_of(page, dossier), envelope(page));
    let fact = Fact::new("opinion-asked")
        .with("asked", project.asked)
        .with("ceiling", usize::from(ceiling.is_some()))
        .with("ceiling_left", ceiling.map_or(Cents::ZERO, |remains| remains.left))
        .with("envelope", usize::from(envelope.is_some()))
        .with("envelope_left", envelope.map_or(Cents::ZERO, |remains| remains.left));
    session.ui.note(&fact);
}

fn ask(
    page: &Page,
    dossier: &ItemDossier,
    project: &AskingProject,
    session: &mut Session,
) -> Asked<OpinionInput> {
    let tr = Tr::new(session.ui.tr.language());
    let known = page.opinion(project.id);
    let mut form = Form {
        verdict: known.map(|opinion| opinion.text.verdict.to_string()),
        amount: Some(known.and_then(|opinion| opinion.text.amount).unwrap_or(project.asked)),
        text: known.and_then(|opinion| opinion.text.text.clone()),
    };
    let verdicts =
        Opined::VARIANTS.iter().map(|one| (one.to_string(), tr.term(&format!("opinion-{one}")))).collect();
    let asked = project.asked;
    let not_above = move |text: &str| {
        let amount = parse::amount(text)?;
        if amount > asked { Err(Fact::new("opinion-not-above").with("asked", asked)) } else { Ok(amount) }
    };
    let favourable = |form: &Form| form.verdict.as_deref() == Some("favourable");
    let amount = typed(
        &tr,
        "opinion-ask-amount",
        "--amount",
        true,
        (not_above, |amount: &Cents| typed_money(tr.language(), *amount)),
        |form: &mut Form| &mut form.amount,
    );
    let why = words(&tr, "opinion-ask-why", "--text", true, |form: &mut Form| &mut form.text);
    let remark = words(&tr, "opinion-ask-text", "--text", false, |form: &mut Form| &mut form.text);
    let questions: Vec<Question<'_, Form>> = vec![
        pick(&tr, "opinion-ask-verdict", "VERDICT", verdicts, None, |form: &mut Form| &mut form.verdict),
        Box::new(move |form, prompter| match favourable(form) {
            true => amount(form, prompter),
            false => Ok(Answer::Is(())),
        }),
        Box::new(move |form, prompter| match favourable(form) && form.amount == Some(asked) {
            true => remark(form, prompter),
            false => why(form, prompter),
        }),
    ];
    let mut step = 0;
    while let Some(question) = questions.get(step) {
        match question(&mut form, session.prompter.as_mut())? {
            Answer::Is(()) => step += 1,
            Answer::Back if step == 0 => return Ok(Answer::Back),
            // The amount is not asked of what is not favourable: back goes over it.
            Answer::Back => step = if step == 2 && !favourable(&form) { 0 } else { step - 1 },
        }
    }
    let verdict = form.verdict.as_deref().and_then(|word| word.parse().ok()).unwrap_or(Opined::Postponed);
    let conditions = match verdict {
        Opined::Favourable => conditions(known.map_or(&[][..], |one| &one.text.conditions), session)?,
        _ => Vec::new(),
    };
    Ok(Answer::Is(OpinionInput {
        dossier: dossier.reference.clone(),
        project: Some(project.number),
        verdict,
        amount: form.amount.filter(|_| verdict == Opined::Favourable),
        text: form.text,
        conditions,
        line: None,
    }))
}

/// A condition while it is asked.
#[derive(Debug, Default)]
struct Asking {
    text: Option<String>,
    before: Option<String>,
}

/// Asks for conditions, as many as there are; first whether there are any.
///
/// # Errors
/// Nobody can be asked, or the user stopped.
pub fn conditions(known: &[Condition], session: &mut Session) -> Result<Vec<Condition>, CommandError> {
    let tr = &Tr::new(session.ui.tr.language());
    let moments =
        Before::VARIANTS.iter().map(|one| (one.to_string(), tr.term(&format!("before-{one}")))).collect();
    let ask_moment =
        pick(tr, "opinion-ask-before", "--before", moments, None, |form: &mut Asking| &mut form.before);
    let questions: Vec<Question<'_, Asking>> = vec![
        words(tr, "opinion-ask-condition", "--condition", true, |form: &mut Asking| &mut form.text),
        Box::new(move |form: &mut Asking, prompter| {
            form.before.get_or_insert_with(|| Before::default().to_string());
            ask_moment(form, prompter)
        }),
    ];
    let prompter = session.prompter.as_mut();
    if !prompter.confirm(&tr.text("opinion-ask-conditions"), "--condition", !known.is_empty())? {
        return Ok(Vec::new());
    }
    let asked = several(tr, None, "opinion-ask-another", &questions, prompter)?;
    let condition = |form: Asking| {
        let before = form.before.and_then(|word| word.parse().ok()).unwrap_or_default();
        form.text.map(|text| Condition { text, before })
    };
    Ok(asked.into_iter().filter_map(condition).collect())
}
