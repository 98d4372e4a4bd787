//! The selection of a made-up dossier, as the rules of its edition ask for it: admissibility, opinions, decisions,
//! approvals, agreement.

use chrono::NaiveDate;

use super::path::Guide;
use super::words::later;
use crate::domain::admissibility::{AdmissibilityOutcome, Assessed, CriterionResult};
use crate::domain::decision::{Approval, ApprovalOutcome};
use crate::domain::ids::RoadmapId;
use crate::domain::money::Cents;
use crate::domain::opinion::{Opined, OpinionText};
use crate::domain::programme::rule::{Check, Gate};
use crate::domain::roadmap::Verdict;
use crate::ops::Result;
use crate::storage::agreement::AgreementRow;
use crate::storage::decision::NewDecision;

impl Guide<'_> {
    /// Every criterion is met.
    pub(super) fn find_admissible(&self, roadmap: RoadmapId, on: NaiveDate) -> Result<()> {
        let (themes, items) = (self.tx.themes(self.row.id)?, self.tx.menu_items(self.row.id)?);
        let track = self.row.track.as_deref();
        for criterion in self.rules.selection.admissibility_for(track, &themes, &items) {
            let found = Assessed {
                criterion: criterion.code.clone(),
                result: CriterionResult::Met,
                reason: None,
                on,
                actor: "wijk".to_owned(),
            };
            self.tx.put_assessed(self.row.id, roadmap, &found)?;
        }
        let closed = Some((AdmissibilityOutcome::Admissible, on));
        Ok(self.tx.close_admissibility(self.row.id, roadmap, closed, Some("agency"), None)?)
    }

    /// Whose opinion the edition asks for, where it asks for one.
    fn adviser(&self) -> Option<&str> {
        let (track, tier) = (self.row.track.as_deref(), self.row.tier.as_deref());
        self.rules.rules_at(Gate::Award, track, tier).find_map(|rule| match &rule.check {
            Check::OpinionGiven { bodies } => bodies.first().map(String::as_str),
            _ => None,
        })
    }

    /// Decides on every project, on the opinion of whoever has to give one. Gives what is awarded in all.
    pub(super) fn decide(&self, on: NaiveDate, refused: impl Fn(u32) -> bool) -> Result<Cents> {
        let mut awarded = Cents::ZERO;
        for project in self.tx.submitted_projects(self.row.id)? {
            let (verdict, opined, amount, reason) = match refused(project.number) {
                true => (Verdict::Refused, Opined::Unfavourable, Cents::ZERO, "Te weinig draagvlak"),
                false => {
                    let amount = Cents(project.asked.0 / 10 * 9);
                    (Verdict::Awarded, Opined::Favourable, amount, "Een tiende draagt de buurt zelf")
                }
            };
            awarded = awarded.plus(amount);
            let mut new =
                NewDecision { reason: Some(reason), ..NewDecision::new(verdict, amount, on, "agency") };
            if let Some(body) = self.adviser() {
                let text = OpinionText {
                    verdict: opined,
                    amount: (verdict == Verdict::Awarded).then_some(amount),
                    text: Some(reason.to_owned()),
                    conditions: Vec::new(),
                };
                new.opinion = Some(self.tx.put_opinion(&project, None, body, on, &text)?);
            }
            self.tx.put_decision(self.row, project.id, &new)?;
        }
        Ok(awarded)
    }

    /// The approvals that the amount asks for, a few days after one another, and the agreement. Gives the last day.
    pub(super) fn agree(&self, awarded: Cents, decided: NaiveDate) -> Result<NaiveDate> {
        let mut on = decided;
        for step in self.rules.selection.approvals_for(self.row.track.as_deref(), awarded) {
            on = later(on, 3);
            let approval = Approval {
                step: step.code.clone(),
                outcome: ApprovalOutcome::Given,
                amount: awarded,
                on,
                reference: None,
                reason: None,
            };
            self.tx.put_approval(self.row.id, &approval)?;
        }
        let signed = later(on, 7);
        let agreement = AgreementRow {
            reference: format!("SUB/{}", self.row.reference),
            amount: awarded,
            from: Some(signed),
            until: Some(later(signed, 450)),
            sent: Some(on),
            signed_by_group: Some(later(on, 4)),
            signed_by_office: Some(signed),
        };
        self.tx.put_agreement(self.row.id, &agreement)?;
        Ok(signed)
    }
}
