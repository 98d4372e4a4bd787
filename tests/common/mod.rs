//! A sealed room: an empty folder, a cleared environment, a fixed clock and actor.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use tempfile::TempDir;

#[cfg(unix)]
mod talk;

#[cfg(unix)]
pub use talk::Talk;

/// A room with a register in it, or the place for one.
#[derive(Debug)]
pub struct Room {
    folder: TempDir,
    now: String,
    lang: String,
    wait: Option<u32>,
}

/// What a command said.
#[derive(Debug, Clone)]
pub struct Said {
    pub command: String,
    pub stdout: String,
    pub stderr: String,
    pub code: i32,
}

impl Room {
    /// An empty room, on a day in October 2021, in Dutch.
    pub fn new() -> Self {
        let folder = TempDir::new().expect("a folder for the test");
        Self { folder, now: "2021-10-04T09:00:00Z".into(), lang: "nl".into(), wait: None }
    }

    /// A room with an empty register.
    pub fn with_register() -> Self {
        let room = Self::new();
        room.wijk("init").succeeds();
        room
    }

    /// A room with the Brussels edition of 2021 and its fourteen candidates.
    pub fn with_candidates() -> Self {
        let room = Self::with_register();
        room.wijk("edition open brussels-qdc/2021 --on 2021-06-01").succeeds();
        let file = fixture("imports/qdc-2021-candidates.csv");
        room.run(["apply", "--from", file.to_str().expect("a path")]).succeeds();
        room
    }

    /// A room with a register as the first release wrote it: `fixtures/databases/v1.sql`.
    pub fn with_older_register() -> Self {
        let room = Self::new();
        let dump = std::fs::read_to_string(fixture("databases/v1.sql")).expect("an older register");
        let register = rusqlite::Connection::open(room.path("wijk.db")).expect("a register");
        register.execute_batch(&dump).expect("an older register");
        room
    }

    /// From now on it is this moment.
    pub fn at(&mut self, now: &str) -> &Self {
        now.clone_into(&mut self.now);
        self
    }

    /// From now on this language is spoken.
    pub fn speaking(&mut self, lang: &str) -> &Self {
        lang.clone_into(&mut self.lang);
        self
    }

    /// From now on a command waits so many seconds at most for a busy register.
    pub fn waiting(&mut self, seconds: u32) -> &Self {
        self.wait = Some(seconds);
        self
    }

    /// A path in the room.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file into the room.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, content).expect("a file for the test");
        path
    }

    /// The program, ready to run in the room.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wijk"));
        command
            .env_clear()
            .env("HOME", self.folder.path())
            .env("WIJK_DB", "wijk.db")
            .env("WIJK_NOW", &self.now)
            .env("WIJK_ACTOR", "an")
            .env("WIJK_LANG", &self.lang)
            .env("COLUMNS", "80")
            .current_dir(self.folder.path());
        if let Some(seconds) = self.wait {
            command.env("WIJK_WAIT", seconds.to_string());
        }
        command
    }

    /// Runs a command line, split at blanks; single quotes keep words together.
    pub fn wijk(&self, line: &str) -> Said {
        self.run(split(line))
    }

    /// Runs the program with these arguments and nothing on standard input.
    pub fn run<S: AsRef<str>>(&self, arguments: impl IntoIterator<Item = S>) -> Said {
        self.run_with(arguments, b"")
    }

    /// Runs the program with these arguments and this on standard input.
    pub fn run_with<S: AsRef<str>>(&self, arguments: impl IntoIterator<Item = S>, input: &[u8]) -> Said {
        let arguments: Vec<String> =
            arguments.into_iter().map(|argument| argument.as_ref().to_owned()).collect();
        let mut child = self
            .command()
            .args(&arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        child.stdin.take().expect("standard input").write_all(input).ok();
        let output = child.wait_with_output().expect("the program ends");
        let tidy = |bytes: Vec<u8>| {
            let text = String::from_utf8(bytes).expect("output is UTF-8");
            text.replace(self.folder.path().to_str().expect("a path"), "[room]")
                .replace(env!("CARGO_MANIFEST_DIR"), "[project]")
        };
        Said {
            command: tidy(arguments.join(" ").into_bytes()),
            stdout: tidy(output.stdout),
            stderr: tidy(output.stderr),
            code: output.status.code().expect("an exit code"),
        }
    }
}

impl Said {
    /// The command succeeded.
    #[track_caller]
    pub fn succeeds(self) -> Self {
        self.exits(0)
    }

    /// The command ended with this exit code.
    #[track_caller]
    pub fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{}", self.transcript());
        self
    }

    /// What was typed, what was said, and the exit code where it is not 0. Hard blanks are shown as blanks.
    pub fn transcript(&self) -> String {
        let mut text =
            format!("$ wijk {}\n{}{}", self.command, self.stdout, self.stderr).replace('\u{a0}', " ");
        if self.code != 0 {
            text.push_str(&format!("[{}]\n", self.code));
        }
        text
    }
}

/// A file of `fixtures/`.
pub fn fixture(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name)
}

/// Splits a command line at blanks; single quotes keep words together.
pub fn split(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let (mut quoted, mut begun) = (false, false);
    for c in line.chars() {
        match c {
            '\'' => {
                quoted = !quoted;
                begun = true;
            }
            ' ' if !quoted => {
                if begun {
                    words.push(std::mem::take(&mut word));
                }
                begun = false;
            }
            c => {
                word.push(c);
                begun = true;
            }
        }
    }
    if begun {
        words.push(word);
    }
    words
}
