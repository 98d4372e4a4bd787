//! The Council of the sample: what comes before it, the session, and what the agency decides on its opinion.

use std::collections::BTreeMap;

use super::{Demo, EDITION, day};
use crate::domain::money::Cents;
use crate::domain::opinion::{Before, Condition, Opined};
use crate::domain::roadmap::Verdict;
use crate::domain::session::Capacity;
use crate::ops::Result;
use crate::ops::admissibility::{Together, Whose, assess_together};
use crate::ops::decide::notice::{Told, notify};
use crate::ops::decide::session::{FollowRequest, follow};
use crate::ops::decide::{DecideRequest, decide};
use crate::ops::opinion::{OpinionInput, give};
use crate::ops::session::{
    AgendaInput, Presence, SeatInput, SessionInput, SessionPart, add_members, add_to_agenda, analysis, close,
    note_presence, open, write_part,
};

const PRINCIPLES: &str = "Wat de hele wijk ten goede komt, gaat voor.\n\nWat de gemeente al doet of betaalt, \
                          betaalt het participatief budget niet nog eens.\n";

const ABOUT_LA_ROUE: &str = "Drie bewoners stellen de speelstraat voor. De Raad vraagt wie het materiaal bewaart: het \
                             buurthuis. Voor de glasbollen komt de dienst Netheid zelf in actie.\n";

const ABOUT_MARELLE: &str = "De school en de buurt deden samen een proefopstelling op papier. De boomspiegels kunnen \
                             wachten tot de straat is heringericht.\n";

fn opinion(dossier: &str, project: u32, verdict: Opined, amount: Option<i64>, text: &str) -> OpinionInput {
    OpinionInput {
        dossier: dossier.to_owned(),
        project: Some(project),
        verdict,
        amount: amount.map(Cents),
        text: (!text.is_empty()).then(|| text.to_owned()),
        conditions: Vec::new(),
        line: None,
    }
}

impl Demo<'_> {
    /// Admissibility, the session, the decisions that follow it.
    pub(super) fn council(&mut self) -> Result<()> {
        let admissible = Together {
            whose: Whose::Edition(EDITION.to_owned()),
            judged: Vec::new(),
            rest: true,
            close: true,
            body: Some("agency".to_owned()),
            on: None,
        };
        assess_together(&mut self.on(day(2021, 11, 26)), &admissible)?;
        self.session()?;
        self.decisions()
    }

    /// Neighbourhoods that hand in nothing this year judge, with the agency and the coaching team (B-PB-2, B-PB-14).
    fn session(&mut self) -> Result<()> {
        let called = day(2021, 11, 26);
        let held = day(2021, 12, 4);
        let input = SessionInput {
            on: Some(held),
            at: Some("13:30".to_owned()),
            place: Some("Wijkhuis".to_owned()),
            quorum: None,
        };
        open(&mut self.on(called), Some(EDITION), "council", &input)?;
        let neighbour = |name: &str, neighbourhood: &str, capacity: Capacity| SeatInput {
            person: Some(name.to_owned()),
            neighbourhood: Some(neighbourhood.to_owned()),
            capacity: Some(capacity),
            ..SeatInput::default()
        };
        let other = |name: &str, organisation: &str, capacity: Capacity| SeatInput {
            person: Some(name.to_owned()),
            organisation: Some(organisation.to_owned()),
            capacity: Some(capacity),
            ..SeatInput::default()
        };
        let seats = [
            neighbour("Lid 1 Saint-Job", "Saint-Job", Capacity::Chair),
            neighbour("Lid 1 La Fermette", "La Fermette", Capacity::Member),
            neighbour("Lid 1 Stockel Durable", "Stockel Durable", Capacity::Member),
            neighbour("Lid 1 Helmet", "Helmet", Capacity::Member),
            neighbour("Lid 1 MolenBabelle", "MolenBabelle", Capacity::Member),
            other("Lid 1 Leefmilieu", "Leefmilieu Brussel", Capacity::Member),
            other("Lid 1 begeleiding", "Begeleidingsteam", Capacity::Member),
            other("Verslaggever 1", "Begeleidingsteam", Capacity::Secretary),
        ];
        add_members(&mut self.on(called), None, &seats, (&[], None))?;
        let agenda = AgendaInput { all: true, ..AgendaInput::default() };
        add_to_agenda(&mut self.on(called), None, &agenda)?;
        note_presence(&mut self.on(held), None, &Presence::All, true)?;
        let (roue, marelle) = ("QDC-2021-001", "QDC-2021-006");
        let mut lines =
            opinion(marelle, 1, Opined::Favourable, Some(800_000), "De belijning doet de gemeente");
        lines.conditions.push(Condition {
            text: "De vergunning voor de proefopstelling ligt voor".to_owned(),
            before: Before::Payment,
        });
        let refused = "De dienst Netheid plaatst zelf plantvakken in 2022";
        let opinions = [
            opinion(roue, 1, Opined::Favourable, None, ""),
            opinion(roue, 2, Opined::Favourable, Some(250_000), "De affiches kunnen via de gemeente"),
            opinion(roue, 3, Opined::Unfavourable, None, refused),
            lines,
            opinion(marelle, 2, Opined::Postponed, None, "Wacht op de heraanleg van de straat"),
        ];
        give(&mut self.on(held), None, &opinions)?;
        write_part(&mut self.on(held), None, SessionPart::Principles, PRINCIPLES, "--principles")?;
        analysis(&mut self.on(held), None, roue, ABOUT_LA_ROUE, "--text")?;
        analysis(&mut self.on(held), None, marelle, ABOUT_MARELLE, "--text")?;
        close(&mut self.on(held), None).map(|_| ())
    }

    /// The agency follows the Council; what was postponed goes on the reserve list.
    fn decisions(&mut self) -> Result<()> {
        let decided = day(2021, 12, 6);
        let request = FollowRequest {
            session: "1".to_owned(),
            body: "agency".to_owned(),
            on: None,
            amounts: BTreeMap::new(),
            replace: false,
            reason: None,
        };
        follow(&mut self.on(decided), &request)?;
        let reserve = DecideRequest {
            reason: Some("Wordt toegekend als er na de heraanleg middelen over zijn".to_owned()),
            ..DecideRequest::new("QDC-2021-006", 2, Verdict::Reserve, "agency")
        };
        decide(&mut self.on(decided), &reserve)?;
        notify(&mut self.on(decided), &Told::Edition(Some(EDITION.to_owned())), None).map(|_| ())
    }
}
