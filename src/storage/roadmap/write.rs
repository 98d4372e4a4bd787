//! Writing a version: what differs from what is there.

use std::collections::BTreeSet;

use rusqlite::{named_params, params};

use super::super::columns::day_text;
use super::super::{Result, Tx, insert, run};
use crate::domain::ids::{DossierId, InventoryId, ProjectId, RoadmapId};
use crate::domain::roadmap::{CostLine, Funding, Permit, Project, Roadmap, Step, Target, Vat};

impl Tx<'_> {
    /// Writes the content of a version; only rows that differ are touched. Findings are those of the given
    /// inventory.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn change_roadmap(
        &self,
        dossier: DossierId,
        id: RoadmapId,
        after: &Roadmap,
        inventory: Option<InventoryId>,
    ) -> Result<()> {
        let before = self.roadmap(id)?;
        if before.vision != after.vision {
            let sql = "UPDATE roadmap SET vision = ?2 WHERE id = ?1";
            run(self.connection, sql, params![id.0, after.vision])?;
        }
        for (row, was) in self.projects(id)? {
            match (before.project(was.number), after.project(was.number)) {
                (Some(was), Some(is)) => self.change_project(row, was, is, inventory)?,
                _ => self.delete_project(row)?,
            }
        }
        for project in after.projects.iter().filter(|project| before.project(project.number).is_none()) {
            self.insert_project(id, project, inventory)?;
        }
        self.touches(dossier);
        Ok(())
    }

    fn insert_project(
        &self,
        roadmap: RoadmapId,
        project: &Project,
        inventory: Option<InventoryId>,
    ) -> Result<()> {
        let params = named_params! {
            ":roadmap": roadmap.0,
            ":number": project.number,
            ":title": project.title,
            ":theme": project.theme,
            ":objective": project.objective,
            ":item": project.item,
            ":asked": project.asked.0,
            ":asked_stated": project.asked_stated,
            ":public_space": project.public_space,
            ":place": project.place,
            ":latitude": project.point.map(|point| point.latitude),
            ":longitude": project.point.map(|point| point.longitude),
        };
        let sql = include_str!("insert_project.sql");
        let row = insert(self.connection, sql, params).map(ProjectId)?;
        self.change_findings(row, &[], &project.findings, inventory)?;
        self.change_parts(row, &empty(project), project)
    }

    fn change_project(
        &self,
        row: ProjectId,
        was: &Project,
        is: &Project,
        inventory: Option<InventoryId>,
    ) -> Result<()> {
        let own = |project: &Project| Project { findings: Vec::new(), ..empty(project) };
        if own(was) != own(is) {
            let params = named_params! {
                ":id": row.0,
                ":title": is.title,
                ":theme": is.theme,
                ":objective": is.objective,
                ":item": is.item,
                ":asked": is.asked.0,
                ":asked_stated": is.asked_stated,
                ":public_space": is.public_space,
                ":place": is.place,
                ":latitude": is.point.map(|point| point.latitude),
                ":longitude": is.point.map(|point| point.longitude),
            };
            run(self.connection, include_str!("change_project.sql"), params)?;
        }
        self.change_findings(row, &was.findings, &is.findings, inventory)?;
        self.change_parts(row, was, is)
    }

    fn change_findings(
        &self,
        row: ProjectId,
        was: &[u32],
        is: &[u32],
        inventory: Option<InventoryId>,
    ) -> Result<()> {
        for number in was.iter().filter(|number| !is.contains(number)) {
            run(self.connection, include_str!("delete_finding.sql"), params![row.0, number])?;
        }
        for number in is.iter().filter(|number| !was.contains(number)) {
            let params = named_params! {
                ":project": row.0, ":inventory": inventory.map(|id| id.0), ":number": number,
            };
            run(self.connection, include_str!("insert_finding.sql"), params)?;
        }
        Ok(())
    }

    /// Cost lines, funding, permits, expertise, targets and steps.
    fn change_parts(&self, row: ProjectId, was: &Project, is: &Project) -> Result<()> {
        self.change_list(row, "cost_line", &was.costs, &is.costs, |number, line| {
            self.put_cost(row, number, line)
        })?;
        self.change_list(row, "funding", &was.funding, &is.funding, |number, funding| {
            self.put_funding(row, number, funding)
        })?;
        self.change_list(row, "permit", &was.permits, &is.permits, |number, permit| {
            self.put_permit(row, number, permit)
        })?;
        for gone in was.expertise.iter().filter(|one| !is.expertise.iter().any(|two| two.field == one.field))
        {
            let sql = "DELETE FROM project_expertise WHERE project = ?1 AND field = ?2";
            run(self.connection, sql, params![row.0, gone.field])?;
        }
        for asked in is.expertise.iter().filter(|asked| !was.expertise.contains(asked)) {
            let sql = "INSERT INTO project_expertise (project, field, half_days) VALUES (?1, ?2, ?3)
                       ON CONFLICT (project, field) DO UPDATE SET half_days = ?3";
            run(self.connection, sql, params![row.0, asked.field, asked.half_days])?;
        }
        self.change_targets(row, &was.targets, &is.targets)?;
        self.change_steps(row, &was.steps, &is.steps)
    }

    fn change_targets(&self, row: ProjectId, was: &[Target], is: &[Target]) -> Result<()> {
        for gone in was.iter().filter(|one| !is.iter().any(|two| two.indicator == one.indicator)) {
            let sql = "DELETE FROM target WHERE project = ?1 AND indicator = ?2";
            run(self.connection, sql, params![row.0, gone.indicator])?;
        }
        for target in is.iter().filter(|target| !was.contains(target)) {
            let sql = "INSERT INTO target (project, indicator, thousandths) VALUES (?1, ?2, ?3)
                       ON CONFLICT (project, indicator) DO UPDATE SET thousandths = ?3";
            run(self.connection, sql, params![row.0, target.indicator, target.thousandths])?;
        }
        Ok(())
    }

    /// The rows of a table that have numbers within their project: puts those that differ, deletes those beyond the
    /// last.
    fn change_list<T: PartialEq>(
        &self,
        row: ProjectId,
        table: &str,
        was: &[T],
        is: &[T],
        put: impl Fn(u32, &T) -> Result<()>,
    ) -> Result<()> {
        for (number, at) in (1_u32..).zip(0..was.len().max(is.len())) {
            match (was.get(at), is.get(at)) {
                (was, Some(one)) if was != Some(one) => put(number, one)?,
                (Some(_), None) => {
                    let sql = format!("DELETE FROM {table} WHERE project = ?1 AND number = ?2");
                    run(self.connection, &sql, params![row.0, number])?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// First what no longer comes before, then the steps themselves, then what now comes before: so no row
    /// ever refers to a step that is not there.
    fn change_steps(&self, row: ProjectId, was: &[Step], is: &[Step]) -> Result<()> {
        let (orders_were, orders_are) = (orders(was), orders(is));
        for (step, before) in orders_were.difference(&orders_are) {
            run(self.connection, include_str!("delete_order.sql"), params![row.0, step, before])?;
        }
        let own = |step: &Step| Step { after: Vec::new(), ..step.clone() };
        let own = |steps: &[Step]| steps.iter().map(own).collect::<Vec<Step>>();
        self.change_list(row, "step", &own(was), &own(is), |number, step| self.put_step(row, number, step))?;
        for (step, before) in orders_are.difference(&orders_were) {
            run(self.connection, include_str!("insert_order.sql"), params![row.0, step, before])?;
        }
        Ok(())
    }

    fn put_cost(&self, row: ProjectId, number: u32, line: &CostLine) -> Result<()> {
        let params = named_params! {
            ":project": row.0, ":number": number, ":label": line.label, ":category": line.category,
            ":unit": line.unit_price.0, ":quantity": line.quantity_thousandths, ":amount": line.amount().0,
            ":vat": line.vat.map(Vat::percent), ":vat_included": line.vat_included, ":quote": line.quote,
        };
        run(self.connection, include_str!("put_cost.sql"), params)?;
        Ok(())
    }

    fn put_funding(&self, row: ProjectId, number: u32, funding: &Funding) -> Result<()> {
        let kind: &str = funding.kind.into();
        let params = named_params! {
            ":project": row.0, ":number": number, ":kind": kind, ":label": funding.label,
            ":amount": funding.amount.0,
        };
        run(self.connection, include_str!("put_funding.sql"), params)?;
        Ok(())
    }

    fn put_permit(&self, row: ProjectId, number: u32, permit: &Permit) -> Result<()> {
        let status: &str = permit.status.into();
        let params = named_params! {
            ":project": row.0, ":number": number, ":kind": permit.kind, ":authority": permit.authority,
            ":status": status, ":requested_on": permit.requested_on.map(day_text),
            ":expected_on": permit.expected_on.map(day_text), ":decided_on": permit.decided_on.map(day_text),
        };
        run(self.connection, include_str!("put_permit.sql"), params)?;
        Ok(())
    }

    fn put_step(&self, row: ProjectId, number: u32, step: &Step) -> Result<()> {
        let params = named_params! {
            ":project": row.0, ":number": number, ":title": step.title, ":responsible": step.responsible,
            ":starts_on": step.starts_on.map(day_text), ":due_on": step.due_on.map(day_text),
            ":moved_to": step.moved_to.map(day_text),
            ":begun_on": step.begun_on.map(day_text), ":done_on": step.done_on.map(day_text),
        };
        run(self.connection, include_str!("put_step.sql"), params)?;
        Ok(())
    }

    fn delete_project(&self, row: ProjectId) -> Result<()> {
        let sql = "DELETE FROM step_order WHERE step IN (SELECT id FROM step WHERE project = ?1)";
        run(self.connection, sql, [row.0])?;
        for table in
            ["step", "cost_line", "funding", "permit", "project_expertise", "target", "project_finding"]
        {
            run(self.connection, &format!("DELETE FROM {table} WHERE project = ?1"), [row.0])?;
        }
        run(self.connection, "DELETE FROM project WHERE id = ?1", [row.0])?;
        Ok(())
    }
}

/// A project without its parts.
fn empty(project: &Project) -> Project {
    Project {
        costs: Vec::new(),
        funding: Vec::new(),
        permits: Vec::new(),
        expertise: Vec::new(),
        targets: Vec::new(),
        steps: Vec::new(),
        ..project.clone()
    }
}

fn orders(steps: &[Step]) -> BTreeSet<(u32, u32)> {
    (1..)
        .zip(steps)
        .flat_map(|(number, step)| step.after.iter().map(move |before| (number, *before)))
        .collect()
}
