//! Everything that a report on a realisation tells, put together from where it is recorded.

use chrono::NaiveDate;

use super::ReportRow;
use crate::domain::amendment::Ruling;
use crate::domain::evaluation::{Evaluation, Outcome};
use crate::domain::expertise::ExpertStatus;
use crate::domain::ledger::Fund;
use crate::domain::money::Cents;
use crate::domain::partner::Contribution;
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::reporting::{Query, ReportKind};
use crate::domain::roadmap::Verdict;
use crate::storage::account::GroupAccountRow;
use crate::storage::agreement::AgreementRow;
use crate::storage::amendment::AmendmentRow;
use crate::storage::document::DocumentRow;
use crate::storage::dossier::DossierRow;
use crate::storage::edition::EditionRow;
use crate::storage::expense::{ExpenseFilter, ExpenseRow};
use crate::storage::experiment::ExperimentRow;
use crate::storage::expert::{ExpertFilter, ExpertRow};
use crate::storage::income::IncomeRow;
use crate::storage::ledger::Flows;
use crate::storage::measurement::Measures;
use crate::storage::meeting::{MeetingFilter, MeetingRow};
use crate::storage::partner::PartnerRow;
use crate::storage::progress::Among;
use crate::storage::report::dossier::{CostRow, ProjectRow, StepRow, costs, projects, steps};
use crate::storage::visit::VisitRow;
use crate::storage::{Result, View};

/// A report with all that it tells.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its dossier.
    pub dossier: DossierRow,
    /// The edition.
    pub edition: EditionRow,
    /// Its rules.
    pub rules: RuleSet,
    /// Codes of the municipalities.
    pub places: Vec<String>,
    /// Codes of the themes.
    pub themes: Vec<String>,
    /// The agreement.
    pub agreement: Option<AgreementRow>,
    /// The report itself, with its stories.
    pub report: ReportRow,
    /// What was asked about it.
    pub queries: Vec<Query>,
    /// The first day that is told of: a final report is about the whole realisation, whatever was reported before.
    pub since: NaiveDate,
    /// The projects that were awarded.
    pub projects: Vec<ProjectRow>,
    /// Their steps.
    pub steps: Vec<StepRow>,
    /// Their cost lines, as planned.
    pub costs: Vec<CostRow>,
    /// Experts who came.
    pub experts: Vec<ExpertRow>,
    /// Meetings that took place.
    pub meetings: Vec<MeetingRow>,
    /// Visits of the coach that took place.
    pub visits: Vec<VisitRow>,
    /// Partners that stand by what they bring, each with what that is.
    pub partners: Vec<(PartnerRow, Vec<Contribution>)>,
    /// Baselines, targets and what was measured up to its last day.
    pub measures: Measures,
    /// Changes of what was awarded that hold, by number.
    pub amendments: Vec<AmendmentRow>,
    /// What became of experiments.
    pub experiments: Vec<ExperimentRow>,
    /// The evaluation.
    pub evaluation: Option<Evaluation>,
    /// What shows it.
    pub documents: Vec<DocumentRow>,
    /// Lines of expense notes, by day.
    pub expenses: Vec<ExpenseRow>,
    /// What others paid, and own means.
    pub income: Vec<IncomeRow>,
    /// What the bank did for the award.
    pub flows: Flows,
    /// The start fund that was granted.
    pub start_fund: Option<Cents>,
    /// The account of the group: personal.
    pub account: Option<GroupAccountRow>,
}

impl Page {
    /// What was awarded.
    pub fn awarded(&self) -> Cents {
        self.projects.iter().filter_map(|project| project.decision.as_ref()).map(|made| made.amount).sum()
    }

    /// What was awarded to a project.
    pub fn awarded_to(&self, project: u32) -> Cents {
        let one = self.projects.iter().find(|one| one.number == project);
        one.and_then(|one| one.decision.as_ref()).map_or(Cents::ZERO, |made| made.amount)
    }

    /// What a report tells of a project.
    pub fn story(&self, project: u32) -> Option<&str> {
        let stories = &self.report.text.stories;
        stories.iter().find(|(number, _)| *number == project).map(|(_, story)| story.as_str())
    }

    /// What became of a project, and why.
    pub fn outcome(&self, project: u32) -> Option<(Outcome, Option<&str>)> {
        let said = self.evaluation.iter().flat_map(|evaluation| &evaluation.projects);
        let mut said = said.filter(|outcome| outcome.project == project);
        said.next().map(|outcome| (outcome.outcome, outcome.why.as_deref()))
    }

    /// Lines of a fund.
    pub fn lines(&self, fund: Fund) -> impl Iterator<Item = &ExpenseRow> {
        self.expenses.iter().filter(move |line| line.fund == fund)
    }

    /// Whether it is about the whole realisation.
    pub fn is_final(&self) -> bool {
        self.report.text.kind == ReportKind::Final
    }
}

impl View<'_> {
    /// A report of a dossier with all that it tells, in a fixed number of queries. What was bought, paid or came in before
    /// its first day is in a final report all the same: it accounts for all the money.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn report_page(&self, dossier: DossierRow, mut report: ReportRow) -> Result<Page> {
        let id = dossier.id;
        report.text.stories = self.report_stories(report.id)?;
        let whole = report.text.kind == ReportKind::Final;
        let (from, to) = (report.text.from, report.text.to);
        let since = match whole {
            true => self.realisation_began(id)?.map_or(from, |began| began.min(from)),
            false => from,
        };
        let within = |on: NaiveDate| since <= on && on <= to;
        let counts = |on: NaiveDate| whole || within(on);
        let mut projects = projects(*self, id)?;
        projects
            .retain(|project| project.decision.as_ref().is_some_and(|made| made.verdict == Verdict::Awarded));
        let is_awarded = |number: u32| projects.iter().any(|project| project.number == number);
        let (mut steps, mut costs) = (steps(*self, id)?, costs(*self, id)?);
        steps.retain(|step| is_awarded(step.project));
        costs.retain(|cost| is_awarded(cost.project));
        let filter = ExpertFilter { dossier: Some(id), ..ExpertFilter::default() };
        let mut experts = self.expert_requests(&filter)?;
        experts.retain(|row| row.text.status == ExpertStatus::Done && row.text.ended_on.is_some_and(within));
        let mut meetings = self.meetings(&MeetingFilter { dossier: Some(id), ..MeetingFilter::default() })?;
        meetings.retain(|row| row.text.held && within(row.text.on));
        let mut visits = self.visits(id)?;
        visits.retain(|row| row.minutes.is_some() && within(row.on));
        let contributions = self.contributions(id)?;
        let partners = self.partners(id)?.into_iter().filter(|row| row.status.counts()).map(|row| {
            let brought = contributions.iter().filter(|(partner, _)| *partner == row.number);
            let brought = brought.map(|(_, one)| one.clone()).collect();
            (row, brought)
        });
        let partners = partners.collect();
        let mut documents = self.documents(id)?;
        // What is gathered for a report often comes in after its last day.
        documents.retain(|row| {
            let on = row.document.dated.unwrap_or(row.added);
            since <= on && (whole || on <= to)
        });
        let mut amendments = self.amendments(&Among::One(id))?;
        amendments.retain(|row| {
            let decided = row.amendment.decided.as_ref();
            decided.is_some_and(|decided| decided.ruling == Ruling::Approved && within(decided.on))
        });
        let mut experiments = self.experiments(id)?;
        experiments.retain(|row| since <= row.decided.on && counts(row.decided.on));
        let filter = ExpenseFilter { dossier: Some(id), ..ExpenseFilter::default() };
        let mut expenses = self.expenses(&filter)?;
        expenses.retain(|line| counts(line.text.on));
        expenses.sort_by_key(|line| (line.text.on, line.note_number, line.number));
        let mut income = self.income(id)?;
        income.retain(|row| counts(row.on));
        Ok(Page {
            edition: self.edition_by_id(dossier.edition)?,
            rules: self.rule_set(dossier.edition)?,
            places: self.municipalities(dossier.neighbourhood)?,
            themes: self.themes(id)?,
            agreement: self.agreement(id)?,
            queries: self.report_queries(report.id)?,
            report,
            since,
            projects,
            steps,
            costs,
            experts,
            meetings,
            visits,
            partners,
            measures: self.measures_of(&[id], to)?,
            amendments,
            experiments,
            evaluation: self.evaluation(id)?,
            documents,
            expenses,
            income,
            flows: self.flows_of(id, Fund::Award)?,
            start_fund: self.start_fund_granted(id)?,
            account: self.account_in_use(id)?,
            dossier,
        })
    }
}
