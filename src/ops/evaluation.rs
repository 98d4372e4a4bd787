//! The questions of the evaluation, answered by members of the steering group, each alone or several together. What the
//! group concludes from it is [`super::evaluate`].

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::find::quoted;
use super::order::only_in;
use super::{Context, Error, Result, find};
use crate::domain::dates::{Moment, day_of};
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::evaluation::answers::{By, Questionnaire, ReadAnswer};
use crate::domain::fact::{Fact, Fault};
use crate::domain::ids::{PersonId, ResponseId};
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::person::{MemberKind, RoleKind};
use crate::domain::programme::rule::{Check, Gate};
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::text::fold;
use crate::exchange::answers_in;
use crate::storage::dossier::DossierRow;
use crate::storage::edition::EditionRow;
use crate::storage::evaluation::DecidedProject;
use crate::storage::evaluation::response::{EvaluatedRow, ResponseRow};
use crate::storage::{Tx, View};

/// The evaluation of a dossier with what was answered so far.
#[derive(Debug, Clone)]
pub struct Looked {
    /// The dossier.
    pub dossier: DossierRow,
    /// The rules of its edition.
    pub rules: RuleSet,
    /// The projects that are asked about: awarded, and not dropped.
    pub projects: Vec<DecidedProject>,
    /// What was answered, by number.
    pub responses: Vec<ResponseRow>,
    /// Today, where the programme is.
    pub today: NaiveDate,
}

impl Looked {
    /// The questions, with the projects that they are asked of.
    pub fn form(&self) -> Questionnaire<'_> {
        let terms = &self.rules.realisation;
        Questionnaire {
            questions: terms.questions_for(self.dossier.track.as_deref()).collect(),
            projects: self.projects.iter().map(|one| (one.number, one.title.as_str())).collect(),
            scale: terms.scale(),
        }
    }

    /// How many people have to answer before the dossier can be closed; `None` when the edition does not ask it.
    pub fn quorum(&self) -> Option<u32> {
        quorum(&self.rules, &self.dossier.track, &self.dossier.tier)
    }

    /// The answers of a person, or of so many people together: those that are not finished first.
    pub fn response_of(&self, who: &Who) -> Option<&ResponseRow> {
        let theirs = |row: &&ResponseRow| match who {
            Who::Person(id, _) => row.person.as_ref().is_some_and(|(own, _)| own == id),
            Who::Together(people) => row.person.is_none() && row.people == *people,
        };
        let open = self.responses.iter().filter(theirs).find(|row| row.finished.is_none());
        open.or_else(|| self.responses.iter().rfind(theirs))
    }
}

fn quorum(rules: &RuleSet, track: &Option<String>, tier: &Option<String>) -> Option<u32> {
    rules.rules_at(Gate::Close, track.as_deref(), tier.as_deref()).find_map(|rule| match rule.check {
        Check::EvaluationAnswered { minimum } => Some(minimum),
        _ => None,
    })
}

/// Who answers, known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// A member of the steering group: number and name.
    Person(PersonId, String),
    /// So many people together.
    Together(u32),
}

/// One person's answers, or those of several together, as they were given with flags, at prompts or in a file.
#[derive(Debug, Clone)]
pub struct Input {
    /// Line of a file on which they begin.
    pub line: Option<usize>,
    /// Who.
    pub by: By,
    /// What was answered; without words an earlier answer goes.
    pub answers: Vec<ReadAnswer>,
}

/// How answers are taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Manner {
    /// This is all that they answer.
    pub finish: bool,
    /// Answers that were finished may be changed.
    pub replace: bool,
    /// What is not answered here is not answered: earlier answers go. Files say all.
    pub whole: bool,
    /// Others than those who answered together before, though as many.
    pub another: bool,
}

/// Answers that were recorded.
#[derive(Debug, Clone)]
pub struct Recorded {
    /// Number within the dossier.
    pub number: u32,
    /// Who: *personal*.
    pub who: Who,
    /// How many questions are answered now.
    pub answered: usize,
    /// How many answers are other than before.
    pub changed: usize,
    /// Whether they are finished.
    pub finished: bool,
}

/// The dossier with the answers that were recorded.
#[derive(Debug, Clone)]
pub struct Answers {
    /// The dossier as it is now.
    pub looked: Looked,
    /// What was recorded.
    pub recorded: Vec<Recorded>,
    /// How many questions there are in all.
    pub asked: usize,
}

/// The evaluation of a dossier.
///
/// # Errors
/// The dossier is not found.
pub fn look(view: View<'_>, dossier: &str, now: Moment) -> Result<Looked> {
    let dossier = find::dossier(view, dossier)?;
    let rules = view.rule_set(dossier.edition)?;
    let projects = view.projects_to_evaluate(dossier.id)?;
    let responses = view.responses(dossier.id)?;
    let today = day_of(now, rules.timezone);
    Ok(Looked { dossier, rules, projects, responses, today })
}

/// Refuses where nothing can be answered.
///
/// # Errors
/// The dossier is not in realisation; its edition has no questions.
pub fn may_answer(looked: &Looked) -> Result<()> {
    let reference = &looked.dossier.reference;
    only_in(
        &[Phase::Realisation],
        &looked.dossier,
        "evaluation-not-now",
        format!("wijk evaluation show {reference}"),
    )?;
    if looked.form().asked().is_empty() {
        let fact = Fact::new("evaluation-no-questions").with("edition", &looked.rules.reference);
        return Err(Error::refused(fact, format!("wijk evaluate {reference}")));
    }
    Ok(())
}

/// The dossiers of an edition, each with how many people have to answer where the edition says so.
pub type Listed = (EditionRow, Vec<(EvaluatedRow, Option<u32>)>);

/// The dossiers of an edition that are realised or closed, with how far their evaluation is, and how many people have to
/// answer in each.
///
/// # Errors
/// The edition is not found.
pub fn list(view: View<'_>, edition: Option<&str>) -> Result<Listed> {
    let edition = find::edition(view, edition)?;
    let rules = view.rule_set(edition.id)?;
    let rows = view.evaluations_of(edition.id)?;
    let rows = rows.into_iter().map(|row| {
        let minimum = quorum(&rules, &row.track, &row.tier);
        (row, minimum)
    });
    Ok((edition, rows.collect()))
}

/// The member of the steering group that a text means, now or before: any part of the name, or the e-mail address.
///
/// # Errors
/// Nobody, or several; the members are listed.
pub fn member(view: View<'_>, dossier: &DossierRow, text: &str) -> Result<Who> {
    match found(&members(view, dossier)?, dossier, text) {
        Ok((id, name)) => Ok(Who::Person(id, name)),
        Err(fact) if fact.code == "evaluation-not-a-member" => {
            let reference = &dossier.reference;
            let next = vec![
                format!("wijk member list {reference}"),
                format!("wijk member add {reference} {}", quoted(text.trim())),
            ];
            Err(Error::Refused { fact, next })
        }
        Err(fact) => {
            let near = members(view, dossier)?.into_iter().map(|member| member.name).collect();
            Err(Error::NotFound { fact, near, next: Vec::new() })
        }
    }
}

struct Member {
    id: PersonId,
    name: String,
    email: Option<String>,
}

/// The members of the steering group, those of before too. Who only supports a project is none.
fn members(view: View<'_>, dossier: &DossierRow) -> Result<Vec<Member>> {
    let mut members: Vec<Member> = Vec::new();
    for role in view.roles(dossier.id)? {
        let sits = role.kind == RoleKind::Member && role.member_kind != Some(MemberKind::Supporter);
        if sits && !members.iter().any(|known| known.id == role.person_id) {
            members.push(Member { id: role.person_id, name: role.person.name, email: role.person.email });
        }
    }
    Ok(members)
}

/// The names of the members of a steering group, those of before too.
///
/// # Errors
/// The register's.
pub fn member_names(view: View<'_>, dossier: &DossierRow) -> Result<Vec<String>> {
    Ok(members(view, dossier)?.into_iter().map(|member| member.name).collect())
}

fn found(
    members: &[Member],
    dossier: &DossierRow,
    text: &str,
) -> std::result::Result<(PersonId, String), Fact> {
    let (text, key) = (text.trim(), fold(text));
    let fits = |member: &&Member| {
        let email = member.email.as_deref().is_some_and(|email| email.eq_ignore_ascii_case(text));
        email || (!key.is_empty() && fold(&member.name).contains(&key))
    };
    let near: Vec<&Member> = members.iter().filter(fits).collect();
    let whole: Vec<&&Member> = near.iter().filter(|member| fold(&member.name) == key).collect();
    match (&near[..], &whole[..]) {
        (_, [one]) => Ok((one.id, one.name.clone())),
        ([one], _) => Ok((one.id, one.name.clone())),
        ([], _) => Err(Fact::new("evaluation-not-a-member")
            .with("text", text)
            .with("reference", &dossier.reference)
            .with("neighbourhood", &dossier.name)),
        (several, _) => Err(Fact::new("evaluation-several-members")
            .with("text", text)
            .with_list("names", several.iter().map(|member| member.name.as_str()))),
    }
}

/// Records answers of one person, or of several together.
///
/// # Errors
/// The dossier is not in realisation; somebody outside the steering group; answers that were finished are not changed
/// without being told to.
pub fn answer(
    context: &mut Context<'_>,
    dossier: &str,
    make: impl FnOnce(&Looked) -> Result<Input>,
    manner: Manner,
) -> Result<Answers> {
    record(context, dossier, |looked| Ok((vec![make(looked)?], Vec::new())), manner)
}

/// Records all answers of a file. Nothing of it is saved when anything in it is wrong; the same file a second time changes
/// nothing. `by` says whose they are where the file does not.
///
/// # Errors
/// As [`answer`]; every fault of the file.
pub fn answer_from(
    context: &mut Context<'_>,
    dossier: &str,
    (bytes, table): (&[u8], bool),
    by: Option<&By>,
    manner: Manner,
) -> Result<Answers> {
    let read = |looked: &Looked| {
        let form = looked.form();
        let (found, mut faults) = if table {
            answers_in::read_table(bytes, &form).map_err(Error::Invalid)?
        } else {
            answers_in::read_toml(&String::from_utf8_lossy(bytes), &form)
        };
        let mut inputs = Vec::new();
        for one in found {
            match one.by.or_else(|| by.cloned()) {
                Some(by) => inputs.push(Input { line: one.line, by, answers: one.answers }),
                None => faults.push(Fault::of("by", "", Fact::new("evaluation-by-needed"))),
            }
        }
        Ok((inputs, faults))
    };
    record(context, dossier, read, Manner { finish: true, whole: true, ..manner })
}

fn record(
    context: &mut Context<'_>,
    dossier: &str,
    read: impl FnOnce(&Looked) -> Result<(Vec<Input>, Vec<Fault>)>,
    manner: Manner,
) -> Result<Answers> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let looked = look(**tx, dossier, now)?;
        may_answer(&looked)?;
        let (inputs, mut faults) = read(&looked)?;
        let members = members(**tx, &looked.dossier)?;
        let single = inputs.len() == 1;
        let mut known: Vec<(Who, Vec<ReadAnswer>)> = Vec::new();
        for input in inputs {
            match input.by {
                By::Together(people) => known.push((Who::Together(people), input.answers)),
                By::Person(text) => match found(&members, &looked.dossier, &text) {
                    Ok((id, name)) => known.push((Who::Person(id, name), input.answers)),
                    Err(_) if single && faults.is_empty() => {
                        // Alone it is told with what would help.
                        member(**tx, &looked.dossier, &text)?;
                    }
                    Err(fact) => {
                        let mut fault = Fault::of("person", text, fact);
                        fault.place.line = input.line;
                        faults.push(fault);
                    }
                },
            }
        }
        if !faults.is_empty() {
            faults.sort_by_key(|fault| fault.place.line);
            return Err(Error::Invalid(faults));
        }
        let mut recorded: Vec<Recorded> = Vec::new();
        for (who, answers) in known {
            recorded.push(put(tx, &looked, who, &answers, manner)?);
        }
        tx.tell("reference", &looked.dossier.reference);
        tx.tell("neighbourhood", &looked.dossier.name);
        tx.tell("people", recorded.len());
        tx.tell("number", recorded.first().map_or(0, |one| one.number));
        tx.tell("answers", recorded.iter().map(|one| one.changed).sum::<usize>());
        tx.tell("finished", usize::from(recorded.iter().all(|one| one.finished)));
        let asked = looked.form().asked().len();
        let looked = look(**tx, &looked.dossier.reference, now)?;
        Ok(Answers { looked, recorded, asked })
    };
    context.change(Operation::new(OperationKind::AnswerEvaluation), work).map(|(answers, _)| answers)
}

/// Those of several together that say the same were recorded before.
fn same_together<'a>(looked: &'a Looked, who: &Who, answers: &[ReadAnswer]) -> Option<&'a ResponseRow> {
    let Who::Together(people) = who else { return None };
    let given = answers.iter().filter(|(_, _, given)| given.is_some()).count();
    looked.responses.iter().find(|row| {
        row.person.is_none()
            && row.people == *people
            && row.answers.len() == given
            && answers
                .iter()
                .all(|(question, project, given)| row.given(question, *project) == given.as_ref())
    })
}

fn put(tx: &Tx<'_>, looked: &Looked, who: Who, answers: &[ReadAnswer], manner: Manner) -> Result<Recorded> {
    let dossier = looked.dossier.id;
    let double = if manner.whole { same_together(looked, &who, answers) } else { None };
    let earlier = double.or_else(|| looked.response_of(&who).filter(|_| !manner.another));
    let before = |question: &str, project: u32| earlier.and_then(|row| row.given(question, project));
    let mut changes: Vec<ReadAnswer> = answers
        .iter()
        .filter(|(question, project, given)| before(question, *project) != given.as_ref())
        .cloned()
        .collect();
    if manner.whole {
        let gone = earlier.iter().flat_map(|row| &row.answers).filter(|one| {
            !answers.iter().any(|(question, project, _)| *question == one.question && *project == one.project)
        });
        changes.extend(gone.map(|one| (one.question.clone(), one.project, None)));
    }
    if !changes.is_empty() && double.is_none() {
        may_go_on(looked, &who, manner)?;
    }
    let (id, number) = match earlier {
        Some(row) => (row.id, row.number),
        None => {
            let (person, people) = match &who {
                Who::Person(id, _) => (Some(*id), 1),
                Who::Together(people) => (None, *people),
            };
            tx.insert_response(dossier, person, people, looked.today)?
        }
    };
    for (question, project, given) in &changes {
        tx.put_evaluation_answer(dossier, id, (question, *project), given.as_ref())?;
    }
    let was = earlier.is_some_and(|row| row.finished.is_some());
    if manner.finish && !was {
        tx.finish_response(dossier, id, Some(looked.today))?;
    }
    let kept = earlier.map_or(0, |row| row.answers.len());
    let new = changes
        .iter()
        .filter(|(question, project, given)| given.is_some() && before(question, *project).is_none());
    let gone = changes.iter().filter(|(_, _, given)| given.is_none()).count();
    Ok(Recorded {
        number,
        who,
        answered: (kept + new.count()).saturating_sub(gone),
        changed: changes.len(),
        finished: manner.finish || was,
    })
}

/// Refuses to change answers that were finished, unless that is asked.
///
/// # Errors
/// They were finished.
pub fn may_go_on(looked: &Looked, who: &Who, manner: Manner) -> Result<()> {
    let earlier = looked.response_of(who).filter(|_| !manner.another && !manner.replace);
    match earlier.filter(|row| row.finished.is_some()) {
        Some(row) => Err(finished_before(looked, row, who)),
        None => Ok(()),
    }
}

fn finished_before(looked: &Looked, row: &ResponseRow, who: &Who) -> Error {
    let reference = &looked.dossier.reference;
    let fact = Fact::new("evaluation-finished-before")
        .with("number", row.number)
        .with("together", i64::from(row.person.is_none()))
        .with("name", row.person.as_ref().map(|(_, name)| name.clone()).unwrap_or_default());
    let fact = row.finished.map_or(fact.clone(), |on| fact.with("on", on));
    let again = match who {
        Who::Person(_, name) => format!("wijk evaluation answer {reference} --by {} --replace", quoted(name)),
        Who::Together(people) => format!("wijk evaluation answer {reference} --together {people} --replace"),
    };
    let mut next = vec![again, format!("wijk evaluation show {reference}")];
    if let Who::Together(people) = who {
        next.insert(1, format!("wijk evaluation answer {reference} --together {people} --another"));
    }
    Error::Refused { fact, next }
}

/// Takes the answers of one person, or of several together, away.
///
/// # Errors
/// The dossier is not in realisation; there are no answers with that number.
pub fn remove(context: &mut Context<'_>, dossier: &str, number: u32) -> Result<(DossierRow, ResponseRow)> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let looked = look(**tx, dossier, now)?;
        let reference = looked.dossier.reference.clone();
        let show = format!("wijk evaluation show {reference}");
        only_in(&[Phase::Realisation], &looked.dossier, "evaluation-not-now", show)?;
        let row = numbered(&looked, number)?.clone();
        let id: ResponseId = row.id;
        tx.delete_response(looked.dossier.id, id)?;
        tx.tell("reference", &reference);
        tx.tell("neighbourhood", &looked.dossier.name);
        tx.tell("number", number);
        Ok((looked.dossier, row))
    };
    context.change(Operation::new(OperationKind::RemoveAnswers), work).map(|(removed, _)| removed)
}

/// The answers with a number.
///
/// # Errors
/// There are none.
pub fn numbered(looked: &Looked, number: u32) -> Result<&ResponseRow> {
    looked.responses.iter().find(|row| row.number == number).ok_or_else(|| {
        let reference = &looked.dossier.reference;
        Error::NotFound {
            fact: Fact::new("evaluation-no-such-number").with("reference", reference).with("number", number),
            near: Vec::new(),
            next: vec![format!("wijk evaluation show {reference}")],
        }
    })
}
