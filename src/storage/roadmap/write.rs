//! Writing a version: what differs from what is there.

use std::collections::BTreeSet;

use rusqlite::{named_params, params};

use super::super::columns::day_text;
use super::super::{Result, Tx, insert, run};
use crate::domain::ids::{DossierId, InventoryId, ProjectId, RoadmapId};
use crate::domain::roadmap::{CostLine, Project, Roadmap, Step};

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
            ":asked": project.asked.0,
            ":public_space": project.public_space,
        };
        let sql = include_str!("insert_project.sql");
        let row = insert(self.connection, sql, params).map(ProjectId)?;
        self.put_permit(row, project.permit.as_deref())?;
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
                ":asked": is.asked.0,
                ":public_space": is.public_space,
            };
            run(self.connection, include_str!("change_project.sql"), params)?;
        }
        if was.permit != is.permit {
            self.put_permit(row, is.permit.as_deref())?;
        }
        self.change_findings(row, &was.findings, &is.findings, inventory)?;
        self.change_parts(row, was, is)
    }

    /// What is known of a project's permit, in words.
    fn put_permit(&self, row: ProjectId, words: Option<&str>) -> Result<()> {
        run(self.connection, "DELETE FROM permit WHERE project = ?1", [row.0])?;
        if let Some(words) = words {
            let sql = "INSERT INTO permit (project, number, kind, status) VALUES (?1, 1, ?2, 'unstated')";
            run(self.connection, sql, params![row.0, words])?;
        }
        Ok(())
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

    /// Cost lines, expertise and steps.
    fn change_parts(&self, row: ProjectId, was: &Project, is: &Project) -> Result<()> {
        for (number, at) in (1_u32..).zip(0..was.costs.len().max(is.costs.len())) {
            match (was.costs.get(at), is.costs.get(at)) {
                (was, Some(line)) if was != Some(line) => self.put_cost(row, number, line)?,
                (Some(_), None) => {
                    let sql = "DELETE FROM cost_line WHERE project = ?1 AND number = ?2";
                    run(self.connection, sql, params![row.0, number])?;
                }
                _ => {}
            }
        }
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
        self.change_steps(row, &was.steps, &is.steps)
    }

    /// First what no longer comes before, then the steps themselves, then what now comes before: so no row
    /// ever refers to a step that is not there.
    fn change_steps(&self, row: ProjectId, was: &[Step], is: &[Step]) -> Result<()> {
        let (orders_were, orders_are) = (orders(was), orders(is));
        for (step, before) in orders_were.difference(&orders_are) {
            run(self.connection, include_str!("delete_order.sql"), params![row.0, step, before])?;
        }
        let own = |step: &Step| Step { after: Vec::new(), ..step.clone() };
        for (number, at) in (1_u32..).zip(0..was.len().max(is.len())) {
            match (was.get(at).map(own), is.get(at).map(own)) {
                (was, Some(step)) if was.as_ref() != Some(&step) => self.put_step(row, number, &step)?,
                (Some(_), None) => {
                    let sql = "DELETE FROM step WHERE project = ?1 AND number = ?2";
                    run(self.connection, sql, params![row.0, number])?;
                }
                _ => {}
            }
        }
        for (step, before) in orders_are.difference(&orders_were) {
            run(self.connection, include_str!("insert_order.sql"), params![row.0, step, before])?;
        }
        Ok(())
    }

    fn put_cost(&self, row: ProjectId, number: u32, line: &CostLine) -> Result<()> {
        let params = named_params! {
            ":project": row.0, ":number": number, ":label": line.label, ":category": line.category,
            ":unit": line.unit_price.0, ":quantity": line.quantity_thousandths, ":amount": line.amount().0,
        };
        run(self.connection, include_str!("put_cost.sql"), params)?;
        Ok(())
    }

    fn put_step(&self, row: ProjectId, number: u32, step: &Step) -> Result<()> {
        let params = named_params! {
            ":project": row.0, ":number": number, ":title": step.title, ":responsible": step.responsible,
            ":starts_on": step.starts_on.map(day_text), ":due_on": step.due_on.map(day_text),
            ":done_on": step.done_on.map(day_text),
        };
        run(self.connection, include_str!("put_step.sql"), params)?;
        Ok(())
    }

    fn delete_project(&self, row: ProjectId) -> Result<()> {
        let sql = "DELETE FROM step_order WHERE step IN (SELECT id FROM step WHERE project = ?1)";
        run(self.connection, sql, [row.0])?;
        for table in ["step", "cost_line", "funding", "permit", "project_expertise", "project_finding"] {
            run(self.connection, &format!("DELETE FROM {table} WHERE project = ?1"), [row.0])?;
        }
        run(self.connection, "DELETE FROM project WHERE id = ?1", [row.0])?;
        Ok(())
    }
}

/// A project without its parts.
fn empty(project: &Project) -> Project {
    Project { costs: Vec::new(), expertise: Vec::new(), steps: Vec::new(), ..project.clone() }
}

fn orders(steps: &[Step]) -> BTreeSet<(u32, u32)> {
    (1..)
        .zip(steps)
        .flat_map(|(number, step)| step.after.iter().map(move |before| (number, *before)))
        .collect()
}
