//! A sample edition, built by the very operations that a coordinator would use: fourteen applications of 2021,
//! one dossier that went all the way, one that the Council judged and that waits for its approvals, one in the middle of
//! its preparation, with the visits, partners, experts and meetings that belong to it. The names of the neighbourhoods
//! and the envelope are public (B-PB-7); everything else is made up.

mod council;
mod money;

use chrono::NaiveDate;

use super::action;
use super::advance::{AdvanceRequest, advance};
use super::agreement::{self, DrawRequest, Party};
use super::apply::{ApplyRequest, apply};
use super::approve::{ApproveRequest, approve};
use super::edition::{OpenRequest, open};
use super::expert::{self, BookInput, RequestInput};
use super::meeting::{self, AttendInput, MeetingInput};
use super::moves::{MoveRequest, make};
use super::organisation::OrganisationInput;
use super::partner::{self, BringInput, PartnerInput};
use super::reporting::{self, Step};
use super::step::{Place, done};
use super::visit::{self, VisitInput};
use super::{Context, Error, Result, evaluate, inventory, people, plan};
use crate::domain::action::Agreed;
use crate::domain::dates::Moment;
use crate::domain::dossier::lifecycle::Move;
use crate::domain::meeting::MeetingKind;
use crate::domain::money::Cents;
use crate::domain::organisation::OrganisationKind;
use crate::domain::partner::PartnerStatus;
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
    demo.la_roue_prepares()?;
    demo.marelle()?;
    demo.council()?;
    demo.la_roue_realises()?;
    demo.ba_o_bab()?;
    demo.network()?;
    demo.others()
}

fn agreed(text: &str, who: &str, by: NaiveDate) -> Agreed {
    Agreed { text: text.to_owned(), who: Some(who.to_owned()), by: Some(by) }
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
        let import = read(Format::Csv, CANDIDATES, &[], &[]).map_err(Error::Invalid)?;
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

    /// The chain of approvals is gone through, the agreement is signed.
    fn agree(&mut self, dossier: &str) -> Result<()> {
        for on in [day(2021, 12, 8), day(2021, 12, 10), day(2021, 12, 14)] {
            let request = ApproveRequest { dossier: dossier.to_owned(), ..ApproveRequest::default() };
            approve(&mut self.on(on), &request)?;
        }
        let until = Some(day(2023, 3, 31));
        let from = Some(day(2022, 1, 1));
        let request = DrawRequest { dossier: dossier.to_owned(), from, until, ..DrawRequest::default() };
        agreement::draw(&mut self.on(day(2021, 12, 15)), &request)?;
        agreement::sent(&mut self.on(day(2021, 12, 15)), dossier, None)?;
        agreement::signed(&mut self.on(day(2021, 12, 18)), dossier, Party::Group, None)?;
        agreement::signed(&mut self.on(day(2021, 12, 20)), dossier, Party::Office, None).map(|_| ())
    }

    /// A visit of the coach, with what was agreed.
    fn visit(
        &mut self,
        dossier: &str,
        on: NaiveDate,
        minutes: u32,
        subject: &str,
        agreed: &[Agreed],
    ) -> Result<()> {
        let input = VisitInput {
            on: Some(on),
            minutes: Some(minutes),
            subject: Some(subject.to_owned()),
            actions: agreed.to_vec(),
            ..VisitInput::default()
        };
        visit::add(&mut self.on(on), dossier, &input).map(|_| ())
    }

    /// A visit that is planned some weeks before its day.
    fn plan_visit(&mut self, dossier: &str, on: NaiveDate, subject: &str) -> Result<()> {
        let input = VisitInput { on: Some(on), subject: Some(subject.to_owned()), ..VisitInput::default() };
        visit::add(&mut self.on(on - chrono::Days::new(14)), dossier, &input).map(|_| ())
    }

    fn partner(
        &mut self,
        dossier: &str,
        name: &str,
        kind: OrganisationKind,
        status: PartnerStatus,
        on: NaiveDate,
        brings: &BringInput,
    ) -> Result<()> {
        let organisation = OrganisationInput {
            name: Some(name.to_owned()),
            kind: Some(kind),
            ..OrganisationInput::default()
        };
        let input = PartnerInput { organisation, status: Some(status), on: Some(on), note: None };
        partner::add(&mut self.on(on), dossier, &input)?;
        partner::bring(&mut self.on(on), dossier, name, brings).map(|_| ())
    }

    fn ask_expert(
        &mut self,
        dossier: &str,
        field: &str,
        question: &str,
        half_days: u32,
        on: NaiveDate,
    ) -> Result<()> {
        let request = RequestInput {
            field: field.to_owned(),
            question: question.to_owned(),
            half_days,
            project: None,
            on: Some(on),
        };
        expert::request(&mut self.on(on), dossier, &request).map(|_| ())
    }

    /// What the neighbourhoods do together: an evening that was, and one that is to come.
    fn network(&mut self) -> Result<()> {
        let held = day(2021, 11, 17);
        let evening = |on: NaiveDate, agenda: &str| MeetingInput {
            kind: Some(MeetingKind::Exchange),
            on: Some(on),
            at: Some("19:00".to_owned()),
            place: Some("Wijkhuis".to_owned()),
            agenda: Some(agenda.to_owned()),
            edition: Some(EDITION.to_owned()),
            ..MeetingInput::default()
        };
        let met = meeting::add(&mut self.on(held), None, &evening(held, "Compost in de straat"))?;
        let number = met.meeting.id.0;
        let present = AttendInput {
            neighbourhoods: vec![
                ("La Roue".to_owned(), 3),
                ("Ba-O-bab".to_owned(), 4),
                ("Marelle".to_owned(), 2),
            ],
            others: Some(5),
            ..AttendInput::default()
        };
        meeting::attend(&mut self.on(held), number, &present)?;
        let minutes = "Wat werkt: een vaste uitleg op zaterdag.\n\nWat niet: een bak zonder trekker.\n";
        meeting::minutes(&mut self.on(held), number, minutes, "--from")?;
        let handout = agreed("De uitleg over compost op één blad zetten", "het wijkhuis", day(2021, 12, 10));
        let noted = meeting::add_action(&mut self.on(held), number, &handout)?;
        action::done(&mut self.on(day(2021, 12, 8)), noted.action.id.0, Some(day(2021, 12, 8)))?;
        let coming = evening(day(2023, 3, 9), "Wat blijft er van een wijkproject?");
        meeting::add(&mut self.on(last_day()), None, &coming).map(|_| ())
    }

    /// From application to the Council.
    fn la_roue_prepares(&mut self) -> Result<()> {
        let dossier = "QDC-2021-001";
        self.prepare(
            dossier,
            "Kim Begeleider",
            day(2021, 10, 5),
            sample!("la-roue-inventory"),
            sample!("la-roue-roadmap"),
        )?;
        let plan = agreed("Het plan van het plein opvragen", "het comité", day(2021, 10, 20));
        self.visit(dossier, day(2021, 10, 12), 90, "Kennismaking en afspraken", &[plan])?;
        action::done(&mut self.on(day(2021, 10, 19)), 1, Some(day(2021, 10, 19)))?;
        self.start_fund(dossier)?;
        self.visit(dossier, day(2021, 11, 10), 120, "Van vaststellingen naar projecten", &[])?;
        let brings = BringInput {
            goods: Some("Dranghekken en borden".to_owned()),
            knowledge: Some("omleiding van het verkeer".to_owned()),
            ..BringInput::default()
        };
        let agreed_on = day(2021, 11, 15);
        let kind = OrganisationKind::Municipality;
        self.partner(dossier, "Gemeente Anderlecht", kind, PartnerStatus::Agreed, agreed_on, &brings)?;
        self.advance(dossier, day(2021, 11, 20))
    }

    /// From the decisions to closed.
    fn la_roue_realises(&mut self) -> Result<()> {
        let dossier = "QDC-2021-001";
        self.agree(dossier)?;
        self.advance(dossier, day(2021, 12, 20))?;
        self.first_payment(dossier)?;
        let steps = [
            (1, 1, day(2022, 3, 25)),
            (1, 2, day(2022, 4, 28)),
            (1, 3, day(2022, 9, 3)),
            (2, 1, day(2022, 10, 9)),
        ];
        for (project, step, on) in steps {
            done(&mut self.on(on), dossier, &Place { project, step }, Some(on))?;
        }
        self.justify(dossier)?;
        let evaluated = day(2023, 2, 18);
        evaluate::evaluate_from(&mut self.on(evaluated), dossier, sample!("la-roue-evaluation"))?;
        self.settled(dossier)?;
        self.report(dossier)?;
        self.advance(dossier, last_day())
    }

    /// The final report: handed in, one question asked and answered, accepted.
    fn report(&mut self, dossier: &str) -> Result<()> {
        let text = sample!("la-roue-report");
        reporting::write_from(&mut self.on(day(2023, 2, 20)), dossier, text)?;
        let mut step =
            |on: NaiveDate, step: Step| reporting::step(&mut self.on(on), dossier, None, &step).map(|_| ());
        step(day(2023, 2, 20), Step::Submit { on: None })?;
        let questions =
            vec!["De gemeente bracht hekken en borden in: waarom zijn er ook hekken gehuurd?".to_owned()];
        step(day(2023, 2, 22), Step::Query { questions, on: None })?;
        let answer = "Op twee woensdagen in juni had de gemeente ze zelf nodig.".to_owned();
        step(day(2023, 2, 24), Step::Answer { query: None, answer, on: None })?;
        step(day(2023, 2, 27), Step::Accept { on: None })
    }

    /// Up to the Council: one project is awarded, one waits on the reserve list.
    fn marelle(&mut self) -> Result<()> {
        let dossier = "QDC-2021-006";
        self.prepare(
            dossier,
            "Noa Begeleider",
            day(2021, 10, 5),
            sample!("marelle-inventory"),
            sample!("marelle-roadmap"),
        )?;
        self.visit(dossier, day(2021, 10, 13), 75, "Wie doet mee, en wat wil de school?", &[])?;
        self.visit(dossier, day(2021, 11, 12), 105, "De proefopstelling op papier", &[])?;
        let brings = BringInput {
            money: Some(Cents(40_000)),
            minutes: Some(20 * 60),
            note: Some("Zitbank en toezicht".to_owned()),
            project: Some(2),
            ..BringInput::default()
        };
        let kind = OrganisationKind::School;
        self.partner(
            dossier,
            "Buurtschool Marelle",
            kind,
            PartnerStatus::Signed,
            day(2021, 11, 18),
            &brings,
        )?;
        let question = "Hoe breed moet de doorgang blijven bij een proefopstelling?";
        self.ask_expert(dossier, "public-space", question, 2, day(2021, 10, 20))?;
        let booking = BookInput {
            expert: Some("Robin Kenner".to_owned()),
            on: Some(day(2021, 11, 4)),
            ..BookInput::default()
        };
        expert::book(&mut self.on(day(2021, 10, 25)), dossier, 1, &booking)?;
        let met = day(2021, 11, 4);
        let outcome = "Een schets met drie meter vrije doorgang";
        expert::done(&mut self.on(met), dossier, 1, 1, Some(outcome), Some(met))?;
        self.advance(dossier, day(2021, 11, 22))
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
        )?;
        let owner = agreed("De eigenaar van de binnenplaats aanspreken", "de stuurgroep", day(2023, 3, 6));
        self.visit(PREPARING, day(2021, 10, 20), 60, "Kennismaking", &[owner])?;
        self.plan_visit(PREPARING, day(2023, 2, 8), "Het stappenplan afwerken")?;
        self.plan_visit(PREPARING, day(2023, 3, 14), "Samen nalezen voor het indienen")?;
        let brings = BringInput {
            money: Some(Cents(50_000)),
            note: Some("Toelage voor compostbakken, nog te beslissen".to_owned()),
            project: Some(1),
            ..BringInput::default()
        };
        let asked_on = day(2021, 12, 1);
        let kind = OrganisationKind::Municipality;
        self.partner(PREPARING, "Gemeente Sint-Gillis", kind, PartnerStatus::Asked, asked_on, &brings)?;
        let question = "Welke klimplanten houden het uit tegen een gevel op het noorden?";
        self.ask_expert(PREPARING, "biodiversity", question, 2, day(2021, 12, 1))
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
