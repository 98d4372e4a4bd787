//! A sample edition, built by the very operations that a coordinator would use: fourteen applications of 2021,
//! one dossier that went all the way, one before the Council, one in the middle of its preparation. The names
//! of the neighbourhoods and the envelope are public (B-PB-7); everything else is made up.

use chrono::NaiveDate;

use super::advance::{AdvanceRequest, advance};
use super::apply::{ApplyRequest, apply};
use super::decide::{DecideRequest, decide};
use super::edition::{OpenRequest, open};
use super::moves::{MoveRequest, make};
use super::step::{Place, done};
use super::{Context, Error, Result, evaluate, inventory, people, plan};
use crate::domain::dates::Moment;
use crate::domain::dossier::lifecycle::Move;
use crate::domain::money::Cents;
use crate::domain::roadmap::Verdict;
use crate::exchange::applications_in::{Format, read};
use crate::storage::Store;

const CANDIDATES: &[u8] = include_bytes!("../../fixtures/imports/qdc-2021-candidates.csv");

macro_rules! sample {
    ($name:literal) => {
        include_str!(concat!("../../fixtures/demo/", $name, ".toml"))
    };
}

/// The edition of the sample.
pub const EDITION: &str = "QDC-2021";
/// The dossier of the sample that is in the middle of its preparation.
pub const PREPARING: &str = "QDC-2021-004";

/// The day of the sample's last change.
pub fn last_day() -> NaiveDate {
    day(2023, 3, 1)
}

/// Builds the sample in an empty register.
///
/// # Errors
/// The register's; the sample itself is held by a test.
pub fn build(store: &mut Store, actor: &str) -> Result<()> {
    let mut demo = Demo { store, actor };
    demo.intake()?;
    demo.la_roue()?;
    demo.marelle()?;
    demo.ba_o_bab()?;
    demo.others()
}

/// What the demo does, it does on the days on which it would have been done.
struct Demo<'a> {
    store: &'a mut Store,
    actor: &'a str,
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or(NaiveDate::MAX)
}

fn noon(on: NaiveDate) -> Moment {
    on.and_hms_opt(12, 0, 0).unwrap_or_default().and_utc()
}

impl Demo<'_> {
    fn on(&mut self, on: NaiveDate) -> Context<'_> {
        Context {
            store: self.store,
            now: noon(on),
            actor: self.actor.to_owned(),
            command: "demo".to_owned(),
            dry_run: false,
        }
    }

    fn intake(&mut self) -> Result<()> {
        let request =
            OpenRequest { programme: "brussels-qdc".to_owned(), year: 2021, ..OpenRequest::default() };
        open(&mut self.on(day(2021, 6, 1)), &request)?;
        let import = read(Format::Csv, CANDIDATES, &[]).map_err(Error::Invalid)?;
        let request =
            ApplyRequest { applications: import.applications, from_file: true, ..ApplyRequest::default() };
        apply(&mut self.on(day(2021, 9, 24)), &request)?;
        let candidates: Vec<String> = (1..=14).map(|number| format!("{EDITION}-{number:03}")).collect();
        for candidate in &candidates {
            let rejected = candidate.ends_with("-007");
            let reason = rejected.then_some("De kandidatuur gaat over één plek en niet over de wijk");
            self.step(
                candidate,
                if rejected { Move::Reject } else { Move::Admit },
                day(2021, 10, 4),
                reason,
            )?;
        }
        Ok(())
    }

    fn step(&mut self, dossier: &str, step: Move, on: NaiveDate, reason: Option<&str>) -> Result<()> {
        let request = MoveRequest {
            dossier: dossier.to_owned(),
            step,
            on: Some(on),
            body: Some("agency".to_owned()),
            reason: reason.map(str::to_owned),
            aside: Vec::new(),
        };
        make(&mut self.on(on), &request).map(|_| ())
    }

    fn prepare(
        &mut self,
        dossier: &str,
        coach: &str,
        on: NaiveDate,
        inventory: &str,
        roadmap: &str,
    ) -> Result<()> {
        people::assign_coach(&mut self.on(on), dossier, coach, Some(on))?;
        let later = on + chrono::Days::new(40);
        inventory::add_from(&mut self.on(later), dossier, inventory, false)?;
        plan::write(&mut self.on(later), dossier, roadmap, None)?;
        Ok(())
    }

    fn advance(&mut self, dossier: &str, on: NaiveDate) -> Result<()> {
        let request =
            AdvanceRequest { dossier: dossier.to_owned(), on: Some(on), ..AdvanceRequest::default() };
        advance(&mut self.on(on), &request).map(|_| ())
    }

    fn decide(
        &mut self,
        dossier: &str,
        project: u32,
        award: Option<i64>,
        on: NaiveDate,
        reason: Option<&str>,
    ) -> Result<()> {
        let request = DecideRequest {
            dossier: dossier.to_owned(),
            project,
            verdict: if award.is_some() { Verdict::Awarded } else { Verdict::Refused },
            amount: award.map(Cents),
            on: Some(on),
            body: "council".to_owned(),
            reason: reason.map(str::to_owned),
            replace: false,
            aside: Vec::new(),
        };
        decide(&mut self.on(on), &request).map(|_| ())
    }

    /// From application to closed.
    fn la_roue(&mut self) -> Result<()> {
        let dossier = "QDC-2021-001";
        self.prepare(
            dossier,
            "Kim Begeleider",
            day(2021, 10, 5),
            sample!("la-roue-inventory"),
            sample!("la-roue-roadmap"),
        )?;
        self.advance(dossier, day(2021, 11, 20))?;
        let council = day(2021, 12, 4);
        self.decide(dossier, 1, Some(620_000), council, None)?;
        self.decide(dossier, 2, Some(250_000), council, Some("De affiches kunnen via de gemeente"))?;
        self.decide(dossier, 3, None, council, Some("De dienst Netheid plaatst zelf plantvakken in 2022"))?;
        self.advance(dossier, day(2021, 12, 20))?;
        let steps = [
            (1, 1, day(2022, 3, 25)),
            (1, 2, day(2022, 4, 28)),
            (1, 3, day(2022, 9, 3)),
            (2, 1, day(2022, 10, 9)),
        ];
        for (project, step, on) in steps {
            done(&mut self.on(on), dossier, &Place { project, step }, Some(on))?;
        }
        let evaluated = day(2023, 2, 18);
        evaluate::evaluate_from(&mut self.on(evaluated), dossier, sample!("la-roue-evaluation"))?;
        self.advance(dossier, last_day())
    }

    /// Before the Council: one project decided, one not.
    fn marelle(&mut self) -> Result<()> {
        let dossier = "QDC-2021-006";
        self.prepare(
            dossier,
            "Noa Begeleider",
            day(2021, 10, 5),
            sample!("marelle-inventory"),
            sample!("marelle-roadmap"),
        )?;
        self.advance(dossier, day(2021, 11, 22))?;
        self.decide(dossier, 1, Some(800_000), day(2021, 12, 4), Some("De belijning doet de gemeente"))
    }

    /// In the middle of its preparation, with a few things still missing.
    fn ba_o_bab(&mut self) -> Result<()> {
        let on = day(2021, 10, 7);
        self.prepare(
            PREPARING,
            "Kim Begeleider",
            on,
            sample!("ba-o-bab-inventory"),
            sample!("ba-o-bab-roadmap"),
        )
    }

    fn others(&mut self) -> Result<()> {
        self.step("QDC-2021-009", Move::Withdraw, day(2022, 1, 10), Some("De trekkers zijn verhuisd"))?;
        self.step(
            "QDC-2021-012",
            Move::Suspend,
            day(2022, 2, 1),
            Some("De wijk wacht op de heraanleg van het plein"),
        )
    }
}
