//! The facts of one dossier, for the rules: a fixed number of queries, whatever the size of the register.

#[cfg(test)]
mod tests;

use super::admissibility::results;
use super::columns::Columns;
use super::decision::ConditionRow;
use super::dossier::DossierRow;
use super::{Result, View, all, one};
use crate::domain::address::address_key;
use crate::domain::admissibility::AdmissibilityFacts;
use crate::domain::document::DocumentKind;
use crate::domain::dossier::evaluating::EvaluatingFacts;
use crate::domain::dossier::facts::{
    AgreementFacts, ExpertiseFacts, Facts, InventoryFacts, MeetingFacts, MemberFacts, ProjectFacts,
    SelectionFacts,
};
use crate::domain::dossier::paying::PayingFacts;
use crate::domain::dossier::reporting::{ReportFacts, ReportingFacts};
use crate::domain::dossier::settling::{AccountFacts, SettlingFacts};
use crate::domain::dossier::spending::SpendingFacts;
use crate::domain::inventory::Participants;
use crate::domain::ledger::{Fund, Grant};
use crate::domain::money::Cents;
use crate::domain::partner::PartnerStatus;
use crate::domain::programme::rule::{Check, Gate, Scope};
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::text::fold;

/// What is read only when a rule asks for it: what is added up over a whole edition, and what follows on decisions.
#[derive(Debug, Clone, Copy, Default)]
struct Wanted {
    awards: bool,
    programme: bool,
    expertise: bool,
    opinions: bool,
    approvals: bool,
    conditions: bool,
    agreement: bool,
    appeals: bool,
    spending: bool,
    settling: bool,
    categories: bool,
    reporting: bool,
    evaluating: bool,
    tasks: bool,
    fields: bool,
}

/// What partners, the coach, documents and experts bring.
#[derive(Default)]
struct Prepared {
    partners: Vec<PartnerStatus>,
    visits: u32,
    documents: Vec<DocumentKind>,
    half_days: u32,
}

/// Codes as SQLite strings them together.
fn codes<T: std::str::FromStr>(joined: Option<String>) -> Vec<T> {
    joined.iter().flat_map(|codes| codes.split(',')).filter_map(|code| code.parse().ok()).collect()
}

impl View<'_> {
    /// Everything that a rule can look at.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn facts(&self, dossier: &DossierRow) -> Result<Facts> {
        let all = Wanted {
            awards: true,
            programme: true,
            expertise: true,
            opinions: true,
            approvals: true,
            conditions: true,
            agreement: true,
            appeals: true,
            spending: true,
            settling: true,
            categories: true,
            reporting: true,
            evaluating: true,
            tasks: true,
            fields: true,
        };
        self.gather(dossier, all)
    }

    /// What the rules at a gate look at. What the whole edition awarded, and its expertise, are added up only when
    /// one of them asks for it: no other fact takes longer in a larger register.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn facts_at(&self, dossier: &DossierRow, rules: &RuleSet, gate: Gate) -> Result<Facts> {
        let mut wanted = Wanted::default();
        for rule in rules.rules_at(gate, dossier.track.as_deref(), dossier.tier.as_deref()) {
            match rule.check {
                Check::EnvelopeHeld => wanted.awards = true,
                Check::ProgrammeTotalHeld { .. } => wanted.programme = true,
                Check::OpinionGiven { .. } => wanted.opinions = true,
                Check::ApprovalsComplete => wanted.approvals = true,
                Check::ConditionsMet { .. } => wanted.conditions = true,
                Check::AgreementSigned => wanted.agreement = true,
                Check::AppealsSettled => wanted.appeals = true,
                Check::CategoryAtMost { .. } => wanted.categories = true,
                Check::ExpertiseAtMost { per: Scope::Edition, .. } => wanted.expertise = true,
                Check::StartFundAtMost
                | Check::StartFundNew
                | Check::StartFundNotCumulated
                | Check::StartFundInTime { .. }
                | Check::PurchaseApproved
                | Check::RefundToGroup
                | Check::SpentAfterAdmission
                | Check::SpentInTerm
                | Check::WithinProject => wanted.spending = true,
                Check::ReportSubmitted | Check::ReportAccepted | Check::TriggerMet => wanted.reporting = true,
                Check::LinesJudged | Check::PaymentsKnown | Check::NotOverfunded | Check::MoneySettled => {
                    wanted.settling = true
                }
                Check::EvaluationAnswered { .. } | Check::ExperimentsDecided => wanted.evaluating = true,
                Check::FieldsFilled { .. } => wanted.fields = true,
                Check::TasksDone { .. } => wanted.tasks = true,
                _ => {}
            }
        }
        self.gather(dossier, wanted)
    }

    fn gather(&self, dossier: &DossierRow, wanted: Wanted) -> Result<Facts> {
        let (others_in_edition, earlier_open) =
            self.sibling_dossiers(dossier.neighbourhood, dossier.edition, Some(dossier.id))?;
        let mut projects = self.project_facts(dossier)?;
        if wanted.categories {
            self.add_categories(dossier, &mut projects)?;
        }
        let awarded_here: i64 =
            projects.iter().filter_map(|project| project.decision).map(|(_, amount)| amount.0).sum();
        let (edition_awarded, edition_envelope) = match wanted.awards {
            true => {
                let stated = self.edition_by_id(dossier.edition)?.envelope;
                let added = self.envelope_flows(dossier.edition)?.added;
                let awarded = self.awarded_in(dossier.edition)?.minus(Cents(awarded_here));
                (awarded, stated.map(|stated| stated.plus(added)))
            }
            false => (Cents::ZERO, None),
        };
        let edition_half_days = match wanted.expertise {
            true => self.expertise_of_edition(dossier)?,
            false => 0,
        };
        let contact = self.contact_email(dossier)?;
        let prepared = self.prepared(dossier)?;
        Ok(Facts {
            handle: dossier.reference.clone(),
            phase: Some(dossier.standing.phase),
            track: dossier.track.clone(),
            tracks_named: 1,
            tier: dossier.tier.clone(),
            themes: self.themes(dossier.id)?,
            municipalities: self.municipalities(dossier.neighbourhood)?,
            submitted: Some(dossier.submitted),
            has_contact: contact.is_some(),
            contact_email: contact.flatten(),
            members: self.member_facts(dossier)?,
            has_coach: self.has_coach(dossier)?,
            first_asked: dossier.asked,
            others_in_edition,
            earlier_open,
            inventory: self.inventory_facts(dossier)?,
            partners: prepared.partners,
            visits_held: prepared.visits,
            meetings: self.meetings_held(dossier)?,
            filled: if wanted.fields { self.fields_filled(dossier.id)? } else { Vec::new() },
            tasks_done: match wanted.tasks {
                true => self.tasks_done(dossier.id)?.into_iter().map(|row| row.task).collect(),
                false => Vec::new(),
            },
            documents: prepared.documents,
            expertise: ExpertiseFacts { dossier: prepared.half_days, edition: edition_half_days },
            projects,
            admissibility: self.admissibility_facts(dossier)?,
            selection: self.selection_facts(dossier, wanted)?,
            spending: if wanted.spending { self.spending_facts(dossier)? } else { SpendingFacts::default() },
            edition_awarded,
            edition_envelope,
            programme_awarded: match wanted.programme {
                true => self.awarded_in_programme(dossier, Cents(awarded_here))?,
                false => Vec::new(),
            },
            evaluated: self.is_evaluated(dossier)?,
            reporting: match wanted.reporting {
                true => self.reporting_facts(dossier)?,
                false => ReportingFacts::default(),
            },
            evaluating: match wanted.evaluating {
                true => self.evaluating_facts(dossier)?,
                false => EvaluatingFacts::default(),
            },
            // Whoever orders a payment says which.
            paying: PayingFacts::default(),
            settling: if wanted.settling { self.settling_facts(dossier)? } else { SettlingFacts::default() },
        })
    }

    /// What each edition of the dossier's programme awarded to others.
    fn awarded_in_programme(&self, dossier: &DossierRow, here: Cents) -> Result<Vec<(String, Cents)>> {
        let sql = include_str!("facts/awarded_in_programme.sql");
        all(self.connection, sql, [dossier.edition.0], |row| {
            let own = if row.get("own")? { here } else { Cents::ZERO };
            Ok((row.get("reference")?, row.cents("awarded")?.minus(own)))
        })
    }

    fn reporting_facts(&self, dossier: &DossierRow) -> Result<ReportingFacts> {
        let reports = self.dossier_reports(dossier.id)?.into_iter().map(|row| ReportFacts {
            number: row.number,
            kind: row.text.kind,
            state: row.state(),
        });
        Ok(ReportingFacts { reports: reports.collect() })
    }

    fn admissibility_facts(&self, dossier: &DossierRow) -> Result<AdmissibilityFacts> {
        let found = one(self.connection, include_str!("facts/admissibility.sql"), [dossier.id.0], |row| {
            Ok(AdmissibilityFacts {
                assessed: results(row.get("results")?),
                outcome: row.optional_code("outcome")?,
            })
        })?;
        Ok(found.unwrap_or_default())
    }

    fn selection_facts(&self, dossier: &DossierRow, wanted: Wanted) -> Result<SelectionFacts> {
        let mut facts = SelectionFacts::default();
        if wanted.opinions {
            let sql = include_str!("facts/opinions.sql");
            facts.opinions = all(self.connection, sql, [dossier.id.0], |row| {
                Ok((row.count("number")?, row.get("body")?))
            })?;
        }
        if wanted.approvals {
            facts.approvals = self.approvals(dossier.id)?;
        }
        if wanted.conditions {
            let open = self.conditions(dossier.id)?.into_iter().filter(|row| row.met.is_none());
            let told = |row: ConditionRow| (format!("{}.{}", row.project, row.number), row.condition.before);
            facts.conditions = open.map(told).collect();
        }
        if wanted.agreement {
            facts.agreement = self.agreement(dossier.id)?.map(|row| AgreementFacts {
                amount: row.amount,
                by_group: row.signed_by_group.is_some(),
                by_office: row.signed_by_office.is_some(),
            });
        }
        if wanted.appeals {
            let sql = "SELECT number FROM appeal WHERE dossier = ?1 AND outcome IS NULL ORDER BY number";
            facts.appeals = all(self.connection, sql, [dossier.id.0], |row| row.get(0))?;
        }
        Ok(facts)
    }

    /// The accounts with what was granted; which of them is settled the use case knows.
    fn settling_facts(&self, dossier: &DossierRow) -> Result<SettlingFacts> {
        let per = self.rule_set(dossier.edition)?.money.per;
        let mut facts = SettlingFacts::default();
        for fund in [Fund::Award, Fund::StartFund] {
            let declared = self.declared_of(dossier.id, fund)?;
            facts.costs = facts.costs.plus(declared.declared);
            let awarded = self.granted_of(dossier.id, fund)?;
            if awarded.is_empty() {
                continue;
            }
            let flows = self.flows_of(dossier.id, fund)?;
            let grant = Grant {
                awarded,
                accepted: self.accepted_of(dossier.id, fund)?,
                paid: flows.paid,
                repaid: flows.repaid,
                waived: flows.waived,
                settled: flows.settled,
                per,
                ..Grant::default()
            };
            let balance = grant.balance();
            facts.accounts.push(AccountFacts {
                fund,
                settled: flows.settled.is_some(),
                open_lines: declared.open_lines,
                returned_lines: declared.returned_lines,
                open_places: match declared.open_lines + declared.returned_lines {
                    0 => Vec::new(),
                    _ => self.open_places(dossier.id, fund)?,
                },
                under_way: self.payments_under_way(dossier.id, fund)?,
                entitled: grant.entitled().into_iter().sum(),
                due: balance.max(Cents::ZERO),
                owed: Cents::ZERO.minus(balance).minus(flows.waived).max(Cents::ZERO),
            });
        }
        facts.received = self.income_by_kind(dossier.id)?.into_iter().map(|(_, amount)| amount).sum();
        Ok(facts)
    }

    fn evaluating_facts(&self, dossier: &DossierRow) -> Result<EvaluatingFacts> {
        Ok(EvaluatingFacts {
            people: self.people_who_answered(dossier.id)?,
            experiments: self.experiments_open(dossier.id)?,
        })
    }

    /// Without the line that is judged, and what was accepted beside it: those the use case knows.
    fn spending_facts(&self, dossier: &DossierRow) -> Result<SpendingFacts> {
        let found = one(self.connection, include_str!("facts/spending.sql"), [dossier.id.0], |row| {
            Ok(SpendingFacts {
                granted: row.get::<_, Option<i64>>("granted")?.map(Cents),
                granted_on: row.optional_day("granted_on")?,
                regime: row.optional_code("regime")?,
                award_paid_on: row.optional_day("award_paid_on")?,
                admitted_on: row.optional_day("admitted_on")?,
                coached_from: row.optional_day("coached_from")?,
                notified_on: row.optional_day("notified_on")?,
                term_from: row.optional_day("term_from")?,
                term_until: row.optional_day("term_until")?,
                has_account: row.get("has_account")?,
                ..SpendingFacts::default()
            })
        })?;
        let before = [dossier.neighbourhood.0, dossier.id.0];
        let paid = all(self.connection, include_str!("facts/paid_before.sql"), before, |row| row.get(0))?;
        let awarded = self.awards_of(dossier.id)?;
        Ok(SpendingFacts { paid_before: paid, awarded, ..found.unwrap_or_default() })
    }

    fn contact_email(&self, dossier: &DossierRow) -> Result<Option<Option<String>>> {
        one(self.connection, include_str!("facts/contact.sql"), [dossier.id.0], |row| row.get(0))
    }

    fn has_coach(&self, dossier: &DossierRow) -> Result<bool> {
        let sql = "SELECT 1 FROM role WHERE dossier = ?1 AND kind = 'coach' AND to_day IS NULL LIMIT 1";
        Ok(one(self.connection, sql, [dossier.id.0], |_| Ok(()))?.is_some())
    }

    fn is_evaluated(&self, dossier: &DossierRow) -> Result<bool> {
        let sql = "SELECT 1 FROM evaluation WHERE dossier = ?1";
        Ok(one(self.connection, sql, [dossier.id.0], |_| Ok(()))?.is_some())
    }

    fn member_facts(&self, dossier: &DossierRow) -> Result<Vec<MemberFacts>> {
        all(self.connection, include_str!("facts/members.sql"), [dossier.id.0], |row| {
            Ok(MemberFacts {
                name: fold(&row.get::<_, String>("name")?),
                address: row.get::<_, Option<String>>("address")?.map(|address| address_key(&address)),
                kind: row.code("member_kind")?,
                tie: row.optional_code("tie")?.unwrap_or_default(),
            })
        })
    }

    fn inventory_facts(&self, dossier: &DossierRow) -> Result<Option<InventoryFacts>> {
        one(self.connection, include_str!("facts/inventory.sql"), [dossier.id.0], |row| {
            let participants = Participants {
                residents: row.count("residents")?,
                users: row.count("users")?,
                partners: row.count("partners")?,
            };
            let sections = codes(row.get("sections")?);
            let answered = codes(row.get("answered")?);
            Ok(InventoryFacts { participants, items: row.count("items")?, sections, answered })
        })
    }

    fn prepared(&self, dossier: &DossierRow) -> Result<Prepared> {
        let found = one(self.connection, include_str!("facts/preparation.sql"), [dossier.id.0], |row| {
            Ok(Prepared {
                partners: codes(row.get("partners")?),
                visits: row.count("visits")?,
                documents: codes(row.get("documents")?),
                half_days: row.count("half_days")?,
            })
        })?;
        Ok(found.unwrap_or_default())
    }

    fn meetings_held(&self, dossier: &DossierRow) -> Result<Vec<MeetingFacts>> {
        let params = [dossier.id.0, dossier.neighbourhood.0, dossier.edition.0];
        all(self.connection, include_str!("facts/meetings.sql"), params, |row| {
            Ok(MeetingFacts { kind: row.code("kind")?, session: row.get("session")? })
        })
    }

    fn add_categories(&self, dossier: &DossierRow, projects: &mut [ProjectFacts]) -> Result<()> {
        let rows = all(self.connection, include_str!("facts/categories.sql"), [dossier.id.0], |row| {
            Ok((row.count("number")?, row.get("category")?, row.cents("costs")?))
        })?;
        for (number, category, costs) in rows {
            let project = projects.iter_mut().find(|project| project.number == number);
            project
                .into_iter()
                .for_each(|project| project.by_category.push((String::clone(&category), costs)));
        }
        Ok(())
    }

    fn expertise_of_edition(&self, dossier: &DossierRow) -> Result<u32> {
        let sql = include_str!("facts/expertise_of_edition.sql");
        Ok(one(self.connection, sql, [dossier.edition.0], |row| row.get(0))?.unwrap_or_default())
    }

    fn project_facts(&self, dossier: &DossierRow) -> Result<Vec<ProjectFacts>> {
        all(self.connection, include_str!("facts/projects.sql"), [dossier.id.0], |row| {
            let verdict = row.optional_code("verdict")?;
            let amount = row.get::<_, Option<i64>>("amount_cents")?.unwrap_or_default();
            Ok(ProjectFacts {
                number: row.count("number")?,
                title: row.get("title")?,
                item: row.get("item")?,
                asked: row.cents("asked_cents")?,
                costs: row.cents("costs")?,
                by_category: Vec::new(),
                funding: row.cents("funding")?,
                partner_cash: row.cents("partner_cash")?,
                findings: row.count("findings")?,
                steps: row.count("steps")?,
                open_steps: row.count("open_steps")?,
                public_space: row.get("public_space")?,
                permit_known: row.get("permit_known")?,
                decision: verdict.map(|verdict| (verdict, Cents(amount))),
                dropped: row.get("dropped")?,
                evaluated: row.get("evaluated")?,
                carriers: row.count("carriers")?,
            })
        })
    }
}
