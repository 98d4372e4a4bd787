//! A conversation with the program in a real terminal: eighty columns, nothing but what is typed.

use std::time::{Duration, Instant};

use expectrl::process::unix::WaitStatus;
use expectrl::session::OsSession;
use expectrl::{Eof, Error, Expect, Session};

use super::Room;

/// How long a slow machine may take for one answer.
const PATIENCE: Duration = Duration::from_secs(60);

/// A line was wiped to be written again.
const REDRAWN: &str = "\u{1b}[2K";

/// A run of the program in a terminal.
#[derive(Debug)]
pub struct Talk {
    session: OsSession,
    seen: String,
}

impl Talk {
    /// Runs a command line in a terminal.
    pub fn new(room: &Room, line: &str) -> Self {
        Self::with_editor(room, line, "false")
    }

    /// The same, for somebody who has this editor.
    pub fn with_editor(room: &Room, line: &str, editor: &str) -> Self {
        let mut command = room.command();
        command.env("EDITOR", editor).env("TERM", "xterm").env("NO_COLOR", "1").args(super::split(line));
        let mut session = Session::spawn(command).expect("a terminal");
        session.get_process_mut().set_window_size(80, 24).expect("eighty columns");
        Self { session, seen: format!("$ wijk {line}\n") }
    }

    /// Waits until this is said.
    #[track_caller]
    pub fn until(&mut self, text: &str) {
        let begun = Instant::now();
        loop {
            match self.session.check(text) {
                Ok(found) if !found.is_empty() => {
                    self.seen.push_str(&String::from_utf8_lossy(found.as_bytes()));
                    return;
                }
                Ok(_) if begun.elapsed() < PATIENCE => std::thread::sleep(Duration::from_millis(3)),
                outcome => panic!("«{text}» is not said ({:?}) after:\n{}", outcome.err(), self.rest()),
            }
        }
    }

    fn rest(&mut self) -> String {
        let mut rest = [0; 8192];
        let count = self.session.try_read(&mut rest).unwrap_or(0);
        format!("{}{}", self.seen, String::from_utf8_lossy(&rest[..count]))
    }

    /// Presses these keys.
    #[track_caller]
    pub fn keys(&mut self, keys: &str) {
        self.session.send(keys).expect("keys can be typed");
    }

    /// Answers a question in words.
    #[track_caller]
    pub fn words(&mut self, question: &str, answer: &str) {
        self.until(&format!("? {question}"));
        self.until("› ");
        self.keys(&format!("{answer}\r"));
    }

    /// Takes a choice, so many lines further down.
    #[track_caller]
    pub fn choice(&mut self, question: &str, down: usize) {
        self.until(&format!("? {question}"));
        for _ in 0..down {
            self.keys("\u{1b}[B");
            self.until(REDRAWN);
        }
        self.keys("\r");
        self.until(&format!("✔ {question}"));
    }

    /// Ticks some of the choices.
    #[track_caller]
    pub fn choices(&mut self, question: &str, ticked: &[usize]) {
        self.until(&format!("? {question}"));
        let mut at = 0;
        for tick in ticked {
            for key in std::iter::repeat_n("\u{1b}[B", tick - at).chain([" "]) {
                self.keys(key);
                self.until(REDRAWN);
            }
            at = *tick;
        }
        self.keys("\r");
        self.until(&format!("✔ {question}"));
    }

    /// Says yes.
    #[track_caller]
    pub fn yes(&mut self, question: &str) {
        self.until(&format!("? {question}"));
        self.keys("j\r");
    }

    /// Says no.
    #[track_caller]
    pub fn no(&mut self, question: &str) {
        self.until(&format!("? {question}"));
        self.keys("nee\r");
    }

    /// Waits for the end; gives all that was said and the exit code.
    #[track_caller]
    pub fn ends(mut self, code: i32) -> String {
        let begun = Instant::now();
        loop {
            match self.session.check(Eof) {
                Ok(found) if !found.is_empty() => {
                    self.seen.push_str(&String::from_utf8_lossy(found.as_bytes()));
                    break;
                }
                Err(Error::Eof) => break,
                Ok(_) if begun.elapsed() < PATIENCE => std::thread::sleep(Duration::from_millis(3)),
                outcome => panic!("no end ({:?}) after:\n{}", outcome.err(), self.rest()),
            }
        }
        let status = self.session.get_process().wait().expect("the program ends");
        assert!(matches!(status, WaitStatus::Exited(_, found) if found == code), "{status:?}\n{}", self.seen);
        self.seen.replace('\u{a0}', " ")
    }
}
