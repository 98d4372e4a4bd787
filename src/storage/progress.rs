//! How far dossiers are in their realisation: the same few statements for one dossier and for all that run.

use chrono::NaiveDate;
use rusqlite::ToSql;

use super::columns::Columns;
use super::{Result, View, all, run};
use crate::domain::dates::Moment;
use crate::domain::evaluation::Outcome;
use crate::domain::ids::{DossierId, EditionId, StepId};
use crate::domain::money::Cents;
use crate::domain::progress::StepDays;
use crate::storage::Tx;
use crate::storage::columns::day_text;

/// Which dossiers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Among {
    /// One, wherever it stands.
    One(DossierId),
    /// All that go on in their realisation.
    Running(Running),
}

/// What the running dossiers are narrowed to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Running {
    /// Of these editions; empty for all.
    pub editions: Vec<EditionId>,
    /// In a municipality, by its code.
    pub nis: Option<String>,
    /// With a theme, by its code.
    pub theme: Option<String>,
}

/// A dossier in its realisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgressRow {
    /// Its number in the register.
    pub dossier: DossierId,
    /// Its reference.
    pub reference: String,
    /// Name of its neighbourhood.
    pub name: String,
    /// Its edition.
    pub edition: EditionId,
    /// When something was last recorded of it. What was undone counts: somebody was at work on it.
    pub last: Option<Moment>,
}

/// An awarded project of the roadmap that was submitted last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwardedRow {
    /// Its dossier.
    pub dossier: DossierId,
    /// Its number in the roadmap.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// What was awarded.
    pub awarded: Cents,
    /// What the evaluation says of it.
    pub outcome: Option<Outcome>,
    /// Whether a change holds by which it does not go on.
    pub dropped: bool,
}

/// A step of the latest version of a roadmap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepRow {
    /// Its dossier.
    pub dossier: DossierId,
    /// Number of its project.
    pub project: u32,
    /// Its number in the project.
    pub number: u32,
    /// What is to be done.
    pub title: String,
    /// Its days.
    pub days: StepDays,
}

impl Among {
    /// A statement for these dossiers; the condition is put together from constant parts.
    pub(super) fn statement(&self, sql: &str) -> String {
        let condition = match self {
            Self::One(_) => "dossier.id = :dossier".to_owned(),
            Self::Running(running) => {
                let mut parts = vec!["dossier.status = 'active' AND dossier.phase = 'realisation'"];
                if !running.editions.is_empty() {
                    parts.push("dossier.edition IN (SELECT value FROM json_each(:editions))");
                }
                if running.nis.is_some() {
                    parts.push(
                        "dossier.neighbourhood IN (SELECT place.neighbourhood
                         FROM neighbourhood_municipality AS place WHERE place.nis = :nis)",
                    );
                }
                if running.theme.is_some() {
                    parts.push(
                        "EXISTS (SELECT 1 FROM dossier_theme AS own
                                 WHERE own.dossier = dossier.id AND own.theme = :theme)",
                    );
                }
                parts.join(" AND ")
            }
        };
        sql.replace("{which}", &condition)
    }

    /// The rows of a statement for these dossiers.
    pub(super) fn rows<T>(
        &self,
        view: View<'_>,
        sql: &str,
        row: impl FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let editions: String;
        let mut params: Vec<(&str, &dyn ToSql)> = Vec::new();
        if let Self::One(dossier) = self {
            params.push((":dossier", &dossier.0));
        }
        if let Self::Running(running) = self {
            if !running.editions.is_empty() {
                let ids: Vec<String> = running.editions.iter().map(|edition| edition.0.to_string()).collect();
                editions = format!("[{}]", ids.join(","));
                params.push((":editions", &editions));
            }
            if let Some(nis) = &running.nis {
                params.push((":nis", nis));
            }
            if let Some(theme) = &running.theme {
                params.push((":theme", theme));
            }
        }
        all(view.connection, &self.statement(sql), params.as_slice(), row)
    }
}

impl View<'_> {
    /// Dossiers, in the order of their references.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn progress(&self, among: &Among) -> Result<Vec<ProgressRow>> {
        among.rows(*self, include_str!("progress/dossiers.sql"), |row| {
            Ok(ProgressRow {
                dossier: DossierId(row.get("id")?),
                reference: row.get("reference")?,
                name: row.get("name")?,
                edition: EditionId(row.get("edition")?),
                last: row.optional_moment("last_at")?,
            })
        })
    }

    /// Their awarded projects, by dossier and number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn awarded_projects(&self, among: &Among) -> Result<Vec<AwardedRow>> {
        among.rows(*self, include_str!("progress/projects.sql"), |row| {
            Ok(AwardedRow {
                dossier: DossierId(row.get("dossier")?),
                number: row.count("number")?,
                title: row.get("title")?,
                awarded: row.cents("amount_cents")?,
                outcome: row.optional_code("outcome")?,
                dropped: row.get("dropped")?,
            })
        })
    }

    /// The steps of the latest version of their roadmaps, by dossier, project and number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn steps_in_realisation(&self, among: &Among) -> Result<Vec<StepRow>> {
        among.rows(*self, include_str!("progress/steps.sql"), |row| {
            Ok(StepRow {
                dossier: DossierId(row.get("dossier")?),
                project: row.count("project")?,
                number: row.count("number")?,
                title: row.get("title")?,
                days: StepDays {
                    starts_on: row.optional_day("starts_on")?,
                    due_on: row.optional_day("due_on")?,
                    moved_to: row.optional_day("moved_to")?,
                    begun_on: row.optional_day("begun_on")?,
                    done_on: row.optional_day("done_on")?,
                },
            })
        })
    }

    /// A step of the roadmap that was submitted last, by the numbers of its project and its own; `None` when it came
    /// later.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn submitted_step(&self, dossier: DossierId, project: u32, step: u32) -> Result<Option<StepId>> {
        let sql = include_str!("progress/submitted_step.sql");
        let found = all(self.connection, sql, (dossier.0, project, step), |row| row.get(0).map(StepId))?;
        Ok(found.first().copied())
    }
}

impl Tx<'_> {
    /// Moves the last day of a step, in the submitted roadmap and in what was made of it since; its first plan stays.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn move_step(&self, dossier: DossierId, project: u32, step: u32, to: NaiveDate) -> Result<()> {
        let params = rusqlite::params![dossier.0, project, step, day_text(to)];
        run(self.connection, include_str!("progress/move_step.sql"), params)?;
        self.touches(dossier);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::{Store, sample};

    /// What is read from end to end.
    fn scans(store: &Store, sql: &str) -> Vec<String> {
        let mut statement = store.connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let lines = statement.raw_query().mapped(|row| row.get::<_, String>("detail"));
        // A list that is asked for is read whole; it is as short as the question.
        let scan = |line: &String| {
            line.starts_with("SCAN") && !line.contains("USING") && !line.contains("json_each")
        };
        lines.map(std::result::Result::unwrap).filter(scan).collect()
    }

    #[test]
    fn progress_finds_its_rows_through_indexes() {
        let store = sample::store();
        let narrow =
            Running { editions: vec![EditionId(1)], nis: Some("21001".into()), theme: Some("water".into()) };
        for among in [
            Among::One(DossierId(1)),
            Among::Running(Running::default()),
            Among::Running(Running { editions: Vec::new(), ..narrow.clone() }),
            Among::Running(narrow),
        ] {
            for sql in [
                include_str!("progress/dossiers.sql"),
                include_str!("progress/projects.sql"),
                include_str!("progress/steps.sql"),
                &super::super::obstacle::statement(true),
                &super::super::obstacle::statement(false),
                include_str!("amendment/rows.sql"),
                include_str!("amendment/moves.sql"),
            ] {
                assert_eq!(scans(&store, &among.statement(sql)), [""; 0], "{}", among.statement(sql));
            }
        }
    }

    #[test]
    fn running_dossiers_are_narrowed_to_edition_municipality_and_theme() {
        let store = sample::store();
        let found = |running: Running| {
            let among = Among::Running(running);
            store
                .read(|view| view.progress(&among))
                .unwrap()
                .iter()
                .map(|row| row.dossier.0)
                .collect::<Vec<_>>()
        };
        assert_eq!(found(Running::default()), [1]);
        assert_eq!(found(Running { nis: Some("21013".into()), ..Running::default() }), [1]);
        assert_eq!(found(Running { nis: Some("21009".into()), ..Running::default() }), [0; 0]);
        assert_eq!(found(Running { editions: vec![EditionId(7)], ..Running::default() }), [0; 0]);
        assert_eq!(found(Running { theme: Some("mobility".into()), ..Running::default() }), [0; 0]);
        assert_eq!(
            found(Running {
                editions: vec![EditionId(7), EditionId(1)],
                theme: Some("water".into()),
                nis: None
            }),
            [1]
        );
        let projects = store.read(|view| view.awarded_projects(&Among::One(DossierId(1)))).unwrap();
        assert_eq!((projects.len(), projects[0].awarded), (1, Cents(800_000)));
        let closed = store.read(|view| view.awarded_projects(&Among::One(DossierId(5)))).unwrap();
        assert_eq!(closed[0].outcome, Some(Outcome::Partly));
    }
}
