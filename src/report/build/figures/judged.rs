//! How the dossiers of some editions were judged: what was admissible, who sat, what weighed, who still has to approve,
//! who appealed (B-RP-3, B-RP-4). Nobody is named; a table of which nothing is known is left out.

use std::collections::{BTreeMap, BTreeSet};

use super::super::{Result, aside, column, scores, when_any};
use super::Figures;
use crate::domain::admissibility::AdmissibilityOutcome;
use crate::domain::decision::{Against, Approval, Link, chain};
use crate::domain::dossier::lifecycle::{Phase, Status};
use crate::domain::ids::{DossierId, EditionId, SessionId};
use crate::domain::money::Cents;
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::programme::selection::{ApprovalStep, BodyKind, Sitting};
use crate::domain::roadmap::Verdict;
use crate::domain::score::{Exact, MemberMarks, Weighed, mean, of_member};
use crate::i18n::Tr;
use crate::report::build::names::term;
use crate::report::value::{Cell, Section};
use crate::storage::View;
use crate::storage::report::judged::{Appealed, Found, Marked, Seats};
use crate::storage::report::year::{Scope, Stood, YearProject};

/// How dossiers were judged.
pub struct Judged {
    admissibility: Vec<Found>,
    appeals: Vec<Appealed>,
    approvals: BTreeMap<DossierId, Vec<Approval>>,
    seats: Vec<Seats>,
    /// The score of each project in the last session that was closed, by dossier and number.
    pub scores: BTreeMap<(DossierId, u32), Exact>,
}

impl Judged {
    /// Reads it in a fixed number of queries.
    pub fn read(view: View<'_>, scope: &Scope<'_>, rules: &BTreeMap<EditionId, RuleSet>) -> Result<Self> {
        let mut approvals: BTreeMap<DossierId, Vec<Approval>> = BTreeMap::new();
        for (dossier, approval) in scope.approvals(view)? {
            approvals.entry(dossier).or_default().push(approval);
        }
        let seats = scope.seats(view)?;
        let edition_of: BTreeMap<SessionId, EditionId> =
            seats.iter().map(|seat| (seat.session, seat.edition)).collect();
        let mut scores = BTreeMap::new();
        let marks = scope.marks(view)?;
        for of_session in marks.chunk_by(|one, other| {
            (one.dossier, one.project, one.session) == (other.dossier, other.project, other.session)
        }) {
            let Some(first) = of_session.first() else { continue };
            let rules = edition_of.get(&first.session).and_then(|edition| rules.get(edition));
            let place = (first.dossier, first.project);
            // The latest session takes the place of an earlier one.
            match rules.and_then(|rules| score(rules, of_session)) {
                Some(score) => scores.insert(place, score),
                None => scores.remove(&place),
            };
        }
        Ok(Self {
            admissibility: scope.admissibility(view)?,
            appeals: scope.appeals(view)?,
            approvals,
            seats,
            scores,
        })
    }
}

/// What the marks of a session come to. A mark that stands alone is nobody's business.
fn score(rules: &RuleSet, marks: &[Marked]) -> Option<Exact> {
    let track = marks.first()?.track.as_deref();
    let criteria: Vec<Weighed<'_>> = rules
        .selection
        .criteria_for(track)
        .map(|criterion| Weighed { code: &criterion.code, weight: criterion.weight })
        .collect();
    let of_seat = |marks: &[Marked]| {
        let by_code: MemberMarks<'_> =
            marks.iter().map(|mark| (mark.criterion.as_str(), mark.mark)).collect();
        of_member(&criteria, &by_code)
    };
    let figures: Vec<Exact> =
        marks.chunk_by(|one, other| one.seat == other.seat).filter_map(of_seat).collect();
    if figures.len() > 1 { mean(&figures) } else { None }
}

/// A score, or nothing.
pub fn cell(tr: &Tr, score: Option<&Exact>) -> Cell {
    scores::cell(tr, score)
}

fn number(count: u32) -> Cell {
    Cell::Count(i64::from(count))
}

impl Figures {
    fn by_id(&self) -> BTreeMap<DossierId, &Stood> {
        self.dossiers.iter().map(|dossier| (dossier.id, dossier)).collect()
    }

    pub(super) fn reference(&self, edition: EditionId) -> Cell {
        Cell::text(self.editions.iter().find(|one| one.id == edition).map(|one| one.reference.clone()))
    }

    /// How many roadmaps were admissible.
    pub fn admissibility(&self, tr: &Tr) -> Section {
        let outcomes = [AdmissibilityOutcome::Admissible, AdmissibilityOutcome::Inadmissible];
        let rows = outcomes.into_iter().filter_map(|outcome| {
            let count = self.judged.admissibility.iter().filter(|found| found.outcome == outcome).count();
            (count > 0).then(|| vec![term(tr, "admissibility", &outcome.to_string()), Cell::count(count)])
        });
        let columns = ["outcome", "dossiers"].map(|key| column(tr, key));
        when_any(tr, "admissibility", columns.into(), rows.collect())
    }

    /// The roadmaps that were not, each with why.
    pub fn inadmissible(&self, tr: &Tr) -> Section {
        let (names, dossiers) = (self.names(tr), self.by_id());
        let found = self.judged.admissibility.iter();
        let rows =
            found.filter(|found| found.outcome == AdmissibilityOutcome::Inadmissible).filter_map(|found| {
                let dossier = dossiers.get(&found.dossier)?;
                Some(vec![
                    Cell::Text(dossier.reference.clone()),
                    Cell::Text(dossier.name.clone()),
                    dossier
                        .nis
                        .as_deref()
                        .map_or(Cell::Empty, |nis| names.municipality(dossier.edition, nis)),
                    Cell::text(found.reason.clone()),
                    Cell::text(dossier.motivation.clone()),
                    Cell::Money(dossier.asked),
                    Cell::Date(found.on),
                    found.body.as_deref().map_or(Cell::Empty, |body| names.body(dossier.edition, body)),
                ])
            });
        let mut columns: Vec<_> =
            ["dossier", "carrier", "municipality", "reason"].map(|key| column(tr, key)).into();
        columns.extend(["objective", "asked", "decided_on", "body"].map(|key| aside(tr, key)));
        when_any(tr, "inadmissible_roadmaps", columns, rows.collect())
    }

    /// What members give marks on, with its weight. Where criteria differ by track, a share of the whole would say
    /// nothing.
    pub fn criteria(&self, tr: &Tr) -> Section {
        let mut rows = Vec::new();
        for edition in &self.editions {
            let Some(rules) = self.rules.get(&edition.id) else { continue };
            let criteria = &rules.selection.scoring.criteria;
            let alike = criteria.windows(2).all(|two| two[0].tracks == two[1].tracks);
            let whole: i64 = criteria.iter().map(|criterion| i64::from(criterion.weight)).sum();
            for criterion in criteria {
                let weight = i64::from(criterion.weight);
                rows.push(vec![
                    Cell::Text(edition.reference.clone()),
                    Cell::Code {
                        code: criterion.code.clone(),
                        label: criterion.name.get(tr.language()).to_owned(),
                    },
                    Cell::Count(weight),
                    if alike { Cell::Share { part: weight, whole } } else { Cell::Empty },
                    rules.selection.scoring.scale.map_or(Cell::Empty, number),
                    Cell::text(criterion.source.as_ref().map(|source| source.key.clone())),
                ]);
            }
        }
        let mut columns: Vec<_> =
            ["edition", "criterion", "weight", "share"].map(|key| column(tr, key)).into();
        columns.extend(["scale", "source"].map(|key| aside(tr, key)));
        when_any(tr, "score_criteria", columns, rows)
    }

    /// The bodies that sat, and by which rule their members came: what kind of body it is, whether only neighbourhoods
    /// without a dossier of their own sit in it, and where that is written.
    pub fn bodies(&self, tr: &Tr) -> Section {
        let names = self.names(tr);
        let mut sat: BTreeMap<(EditionId, &str), Vec<SessionId>> = BTreeMap::new();
        for seat in &self.judged.seats {
            let sessions = sat.entry((seat.edition, &seat.body)).or_default();
            if !sessions.contains(&seat.session) {
                sessions.push(seat.session);
            }
        }
        let rows = sat.into_iter().map(|((edition, body), sessions)| {
            let sitting: Option<&Sitting> =
                self.rules.get(&edition).and_then(|rules| rules.selection.sitting(body));
            let chosen = match sitting {
                Some(sitting) if sitting.outsiders => "outsiders",
                Some(sitting) if sitting.kind == BodyKind::Assembly => "open",
                Some(Sitting { kind: BodyKind::WorkingGroup | BodyKind::College, .. }) => "ex-officio",
                _ => "office",
            };
            vec![
                self.reference(edition),
                names.body(edition, body),
                sitting.map_or(Cell::Empty, |sitting| term(tr, "body", &sitting.kind.to_string())),
                Cell::Code { code: chosen.to_owned(), label: tr.text(&format!("report-chosen-{chosen}")) },
                Cell::count(sessions.len()),
                sitting.and_then(|sitting| sitting.quorum).map_or(Cell::Empty, number),
                Cell::text(
                    sitting.and_then(|sitting| sitting.source.as_ref()).map(|source| source.key.clone()),
                ),
            ]
        });
        let mut columns: Vec<_> = vec![aside(tr, "edition")];
        columns.extend(["body", "kind", "chosen", "sessions"].map(|key| column(tr, key)));
        columns.extend(["quorum", "source"].map(|key| aside(tr, key)));
        when_any(tr, "bodies", columns, rows.collect())
    }

    /// Who sat in the sessions that were closed: neighbourhoods and functions.
    pub fn seats(&self, tr: &Tr) -> Section {
        let names = self.names(tr);
        let rows = self.judged.seats.iter().map(|seats| {
            let represents = [&seats.neighbourhood, &seats.organisation];
            let represents: Vec<Cell> =
                represents.into_iter().flatten().map(|name| Cell::Text(name.clone())).collect();
            vec![
                Cell::Count(seats.session.0),
                Cell::Date(seats.on),
                names.body(seats.edition, &seats.body),
                term(tr, "capacity", &seats.capacity.to_string()),
                Cell::List(represents),
                number(seats.members),
                number(seats.present),
                self.reference(seats.edition),
            ]
        });
        let mut columns: Vec<_> = vec![aside(tr, "session_number")];
        columns.extend(
            ["on_day", "body", "capacity", "represents", "members", "present"].map(|key| column(tr, key)),
        );
        columns.push(aside(tr, "edition"));
        when_any(tr, "session_members", columns, rows.collect())
    }

    /// Which step of the approval chain what is awarded waits for: how many dossiers, for how much.
    pub fn approvals(&self, tr: &Tr) -> Section {
        let mut waiting: BTreeMap<(EditionId, usize), (&ApprovalStep, i64, Cents)> = BTreeMap::new();
        let none = Vec::new();
        let is_awarded = |project: &&YearProject| {
            project.decision.as_ref().is_some_and(|made| made.verdict == Verdict::Awarded)
        };
        // Also for expertise alone, without money.
        let selected: BTreeSet<DossierId> =
            self.projects.iter().filter(is_awarded).map(|project| project.dossier).collect();
        for dossier in &self.dossiers {
            let standing = dossier.standing;
            let Some(rules) = self.rules.get(&dossier.edition) else { continue };
            if standing.phase != Phase::Selection
                || standing.status != Status::Active
                || !selected.contains(&dossier.id)
            {
                continue;
            }
            let taken = self.judged.approvals.get(&dossier.id).unwrap_or(&none);
            let awarded = self.awarded_to(dossier.id);
            let links: Vec<Link<'_>> = chain(&rules.selection, dossier.track.as_deref(), awarded, taken);
            let Some(next) = links.iter().find(|link| !link.is_given()) else { continue };
            let steps = &rules.selection.approvals;
            let at = steps.iter().position(|step| step.code == next.step.code).unwrap_or_default();
            let line = waiting.entry((dossier.edition, at)).or_insert((next.step, 0, Cents::ZERO));
            line.1 += 1;
            line.2 = line.2.plus(awarded);
        }
        let names = self.names(tr);
        let rows = waiting.into_iter().map(|((edition, _), (step, dossiers, amount))| {
            vec![
                self.reference(edition),
                Cell::Code { code: step.code.clone(), label: step.name.get(tr.language()).to_owned() },
                names.body(edition, &step.body),
                Cell::Count(dossiers),
                Cell::Money(amount),
            ]
        });
        let columns = ["edition", "approval", "waits_for", "dossiers", "amount"].map(|key| column(tr, key));
        when_any(tr, "approvals_waiting", columns.into(), rows.collect())
    }

    /// How many appeals there were, against what, and how they ended.
    pub fn appeals(&self, tr: &Tr) -> Section {
        use strum::VariantArray as _;
        let mut counts: BTreeMap<(usize, String), (Against, i64)> = BTreeMap::new();
        for appeal in &self.judged.appeals {
            let outcome = appeal.outcome.map_or_else(|| "open".to_owned(), |outcome| outcome.to_string());
            let at = Against::VARIANTS.iter().position(|against| *against == appeal.against);
            counts.entry((at.unwrap_or_default(), outcome)).or_insert((appeal.against, 0)).1 += 1;
        }
        let rows = counts.into_iter().map(|((_, outcome), (against, count))| {
            vec![term(tr, "against", &against.to_string()), term(tr, "appeal", &outcome), Cell::Count(count)]
        });
        let columns = ["against", "outcome", "appeals"].map(|key| column(tr, key));
        when_any(tr, "appeals", columns.into(), rows.collect())
    }

    /// The appeals that are open, by carrier.
    pub fn open_appeals(&self, tr: &Tr) -> Section {
        let dossiers = self.by_id();
        let open = self.judged.appeals.iter().filter(|appeal| appeal.outcome.is_none());
        let rows = open.filter_map(|appeal| {
            let dossier = dossiers.get(&appeal.dossier)?;
            Some(vec![
                Cell::Text(dossier.reference.clone()),
                Cell::Text(dossier.name.clone()),
                term(tr, "against", &appeal.against.to_string()),
                Cell::Date(appeal.lodged),
                Cell::date(appeal.due),
                number(appeal.number),
            ])
        });
        let mut columns: Vec<_> =
            ["dossier", "carrier", "against", "lodged_on", "answer_due_on"].map(|key| column(tr, key)).into();
        columns.push(aside(tr, "number"));
        when_any(tr, "open_appeals", columns, rows.collect())
    }
}
