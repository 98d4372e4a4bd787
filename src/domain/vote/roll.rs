//! The ballots of one batch, as text. The first line names the form and the SHA-256 of the file that they came from
//! (`-` when they were typed). Then comes a line for each ballot that counts, with tabs (here `⇥`) between:
//!
//! ```text
//! wijk-ballots 1 ⇥ 5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
//! p ⇥ 9f86d081884c7d65 ⇥ 1,4,7 ⇥ 34 ⇥ F
//! i ⇥  ⇥ 2=5,3=1
//! ! ⇥ 12 ⇥ {"code":"ballot-unknown-projects","args":[…]}
//! ```
//!
//! the way of voting (`p` paper, `i` internet, `-` not said), the mark of the voter (empty when nobody is named), the
//! numbers on the ballot (with `=POINTS` where the ballot gives points), and the age and sex where the file gave them.
//! A line that begins with `!` is a ballot that does not count: the line of the file and the reason. The ballots stand
//! in the order of this text and not in that of the file, which would tell who came after whom.

use sha2::{Digest, Sha256};

use super::lot::hex;
use crate::domain::fact::Fact;

/// What the first line begins with.
const FORM: &str = "wijk-ballots 1";

/// How a ballot came in.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum VotingMethod {
    /// On paper.
    Paper,
    /// Over the internet.
    Internet,
}

/// The mark by which a voter is told apart from others: the first 16 hexadecimal digits of the SHA-256 of the salt of
/// the vote followed by what names the voter, without blanks around it and in small letters. It leads back to nobody
/// without the salt, which stays in the register; what names the voter is not kept.
pub fn mark(salt: &str, voter: &str) -> String {
    let voter = voter.trim().to_lowercase();
    let digest = Sha256::new().chain_update(salt.as_bytes()).chain_update(voter.as_bytes()).finalize();
    hex(&digest[..8])
}

/// A ballot that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counted<'a> {
    /// How it came in.
    pub method: Option<VotingMethod>,
    /// The mark of the voter; empty when nobody is named.
    pub mark: &'a str,
    /// The numbers on the ballot, with their points.
    pub vote: &'a str,
    /// The voter's age in years, or a range of years.
    pub age: Option<&'a str>,
    /// The voter's sex, as the file gave it.
    pub sex: Option<&'a str>,
}

/// A ballot that does not count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejected {
    /// The line of the file, or the place among the typed ones, from 1.
    pub line: usize,
    /// Why.
    pub reason: Fact,
}

/// Writes a batch.
#[derive(Debug, Default)]
pub struct RollWriter {
    counted: Vec<String>,
    rejected: Vec<Rejected>,
}

impl RollWriter {
    /// A ballot that counts: its projects by their numbers, with their points.
    pub fn count(&mut self, ballot: Counted<'_>, marks: &[(u32, u32)], has_points: bool) {
        use std::fmt::Write as _;
        let mut line = String::with_capacity(24 + marks.len() * 3);
        line.push_str(match ballot.method {
            Some(VotingMethod::Paper) => "p",
            Some(VotingMethod::Internet) => "i",
            None => "-",
        });
        line.push('\t');
        line.push_str(ballot.mark);
        line.push('\t');
        for (at, (number, points)) in marks.iter().enumerate() {
            let comma = if at == 0 { "" } else { "," };
            // Writing to a string cannot fail.
            let _ = if has_points {
                write!(line, "{comma}{number}={points}")
            } else {
                write!(line, "{comma}{number}")
            };
        }
        if ballot.age.is_some() || ballot.sex.is_some() {
            let plain = |text: Option<&str>| text.unwrap_or_default().replace(['\t', '\n', '\r'], " ");
            let _ = write!(line, "\t{}\t{}", plain(ballot.age), plain(ballot.sex));
        }
        self.counted.push(line);
    }

    /// A ballot that does not count.
    pub fn reject(&mut self, line: usize, reason: Fact) {
        self.rejected.push(Rejected { line, reason });
    }

    /// Takes the last ballot back.
    pub fn take_back(&mut self) -> bool {
        self.counted.pop().is_some()
    }

    /// How many count.
    pub fn counted(&self) -> usize {
        self.counted.len()
    }

    /// Those that do not count.
    pub fn rejected(&self) -> &[Rejected] {
        &self.rejected
    }

    /// The text. `file` is the SHA-256 of the file that the ballots came from.
    pub fn text(mut self, file: Option<&str>) -> String {
        self.counted.sort_unstable();
        let length: usize = self.counted.iter().map(|line| line.len() + 1).sum();
        let mut text = String::with_capacity(length + 100 + self.rejected.len() * 80);
        text.push_str(FORM);
        text.push('\t');
        text.push_str(file.unwrap_or("-"));
        text.push('\n');
        for line in &self.counted {
            text.push_str(line);
            text.push('\n');
        }
        for Rejected { line, reason } in &self.rejected {
            let reason = serde_json::to_string(reason).unwrap_or_default();
            text.push_str(&format!("!\t{line}\t{reason}\n"));
        }
        text
    }
}

/// A batch that is read.
#[derive(Debug, Clone, Copy)]
pub struct Roll<'a> {
    file: Option<&'a str>,
    lines: &'a str,
}

impl<'a> Roll<'a> {
    /// Reads the first line; none when the text is no batch of ballots.
    pub fn open(text: &'a str) -> Option<Self> {
        let (head, lines) = text.split_once('\n')?;
        let file = head.strip_prefix(FORM)?.strip_prefix('\t')?;
        Some(Self { file: (file != "-").then_some(file), lines })
    }

    /// The SHA-256 of the file that the ballots came from.
    pub fn file(&self) -> Option<&'a str> {
        self.file
    }

    /// The ballots that count; none in place of a line that cannot be read.
    pub fn counted(&self) -> impl Iterator<Item = Option<Counted<'a>>> + use<'a> {
        self.lines.lines().take_while(|line| !line.starts_with('!')).map(counted)
    }

    /// The ballots that do not count; none in place of a line that cannot be read.
    pub fn rejected(&self) -> impl Iterator<Item = Option<Rejected>> + use<'a> {
        self.lines.lines().skip_while(|line| !line.starts_with('!')).map(rejected)
    }
}

fn counted(line: &str) -> Option<Counted<'_>> {
    let mut parts = line.split('\t');
    let method = match parts.next()? {
        "p" => Some(VotingMethod::Paper),
        "i" => Some(VotingMethod::Internet),
        "-" => None,
        _ => return None,
    };
    let (mark, vote) = (parts.next()?, parts.next()?);
    let age = parts.next().filter(|age| !age.is_empty());
    let sex = parts.next().filter(|sex| !sex.is_empty());
    parts.next().is_none().then_some(Counted { method, mark, vote, age, sex })
}

fn rejected(line: &str) -> Option<Rejected> {
    let mut parts = line.splitn(3, '\t');
    let (_, line, reason) = (parts.next()?, parts.next()?, parts.next()?);
    Some(Rejected { line: line.parse().ok()?, reason: serde_json::from_str(reason).ok()? })
}

impl Counted<'_> {
    /// The numbers on the ballot with their points, 1 where there are none; none when they cannot be read.
    pub fn marks(&self) -> Option<Vec<(u32, u32)>> {
        let one = |part: &str| match part.split_once('=') {
            None => Some((part.parse().ok()?, 1)),
            Some((number, points)) => Some((number.parse().ok()?, points.parse().ok()?)),
        };
        if self.vote.is_empty() { Some(Vec::new()) } else { self.vote.split(',').map(one).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_batch_is_read_as_it_was_written_in_an_order_of_its_own() {
        let mut writer = RollWriter::default();
        let mark = mark("salt", " Kiezer-7 ");
        let named = Counted {
            method: Some(VotingMethod::Paper),
            mark: &mark,
            age: Some("34"),
            sex: Some("F"),
            ..Counted::default()
        };
        writer.count(named, &[(4, 1), (1, 1)], false);
        writer.count(Counted::default(), &[], false);
        writer.reject(3, Fact::new("ballot-not-one").with("found", 2_usize));
        let text = writer.text(Some("abc"));
        let roll = Roll::open(&text).unwrap();
        assert_eq!(roll.file(), Some("abc"));
        let counted: Vec<_> = roll.counted().map(Option::unwrap).collect();
        assert_eq!(counted[0].marks(), Some(vec![]));
        assert_eq!(counted[1], Counted { vote: "4,1", ..named });
        assert_eq!(counted[1].marks(), Some(vec![(4, 1), (1, 1)]));
        let rejected: Vec<_> = roll.rejected().map(Option::unwrap).collect();
        assert_eq!((rejected[0].line, rejected[0].reason.code.as_ref()), (3, "ballot-not-one"));
    }

    #[test]
    fn points_stand_beside_their_project() {
        let mut writer = RollWriter::default();
        writer.count(Counted::default(), &[(2, 5), (3, 1)], true);
        let text = writer.text(None);
        assert_eq!(text, "wijk-ballots 1\t-\n-\t\t2=5,3=1\n");
        let roll = Roll::open(&text).unwrap();
        assert_eq!(roll.file(), None);
        assert_eq!(roll.counted().next().unwrap().unwrap().marks(), Some(vec![(2, 5), (3, 1)]));
    }

    #[test]
    fn a_voter_is_known_again_and_cannot_be_read() {
        assert_eq!(mark("s", "AB 12"), mark("s", " ab 12 "));
        assert_ne!(mark("s", "ab"), mark("t", "ab"));
        assert_eq!(mark("s", "ab").len(), 16);
    }

    #[test]
    fn what_is_no_batch_is_not_read_as_one() {
        assert!(Roll::open("iets anders\n").is_none());
        let broken = "wijk-ballots 1\t-\nx\t\t1\n!\tdrie\t{}\n";
        let roll = Roll::open(broken).unwrap();
        assert_eq!(roll.counted().next(), Some(None));
        assert_eq!(roll.rejected().next(), Some(None));
    }
}
