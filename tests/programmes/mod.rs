//! The programmes that come along, each as its own coordinator knows it, through the program. No line of code is written
//! for any of them: what differs stands in their files.

mod all;
mod brussels_ilq;
mod brussels_qdc;
mod klimaatdoeners;
mod leuven_kow;
mod participation_service;
mod seventh;
mod wijkbudget;

use crate::common::Room;

/// A register in which one programme is led, from day to day.
pub(crate) struct Story {
    /// Where the program runs.
    pub(crate) room: Room,
}

impl Story {
    /// A new register with an edition of a programme, opened on a day.
    pub(crate) fn begin(day: &str, edition: &str) -> Self {
        let mut room = Room::new();
        room.speaking("nl");
        let mut story = Self { room };
        story.day(day);
        story.wijk("init");
        story.wijk(&format!("edition open {edition}"));
        story
    }

    /// Goes to nine o’clock of a day.
    pub(crate) fn day(&mut self, day: &str) {
        self.room.at(&format!("{day}T09:00:00Z"));
    }

    /// Runs a command line that has to succeed, and gives all that it says.
    #[track_caller]
    pub(crate) fn wijk(&self, line: &str) -> String {
        self.room.wijk(&format!("{line} --no-input")).succeeds().transcript()
    }

    /// The codes of the rules that stand in the way.
    #[track_caller]
    pub(crate) fn in_the_way(&self, dossier: &str) -> Vec<String> {
        let said = self.room.wijk(&format!("check {dossier} --format json"));
        let found: serde_json::Value = serde_json::from_str(&said.stdout).unwrap();
        let findings = found["data"]["findings"].as_array().unwrap();
        let broken = findings.iter().filter(|one| one["state"] == "broken" && one["severity"] == "block");
        broken.map(|one| one["rule"].as_str().unwrap().to_owned()).collect()
    }

    /// How a programme is told in a language, on one line.
    #[track_caller]
    pub(crate) fn explained(&mut self, language: &str, programme: &str) -> String {
        self.room.speaking(language);
        let said =
            self.room.wijk(&format!("programme explain {programme} --format markdown")).succeeds().stdout;
        self.room.speaking("nl");
        said.replace(['\u{a0}', '\u{202f}'], " ")
    }
}
