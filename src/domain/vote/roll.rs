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

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

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

/// The mark by which a voter is told apart from others: the first 64 bits of the SHA-256 of the salt of the vote followed
/// by what names the voter, without blanks around it and in small letters, written as 16 hexadecimal digits. It leads
/// back to nobody without the salt, which stays in the register; what names the voter is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct VoterMark(u64);

impl VoterMark {
    /// The mark of a voter.
    pub fn of(salt: &str, voter: &str) -> Self {
        let voter = voter.trim().to_lowercase();
        let digest = Sha256::new().chain_update(salt.as_bytes()).chain_update(voter.as_bytes()).finalize();
        Self(digest[..8].iter().fold(0, |bits, byte| (bits << 8) | u64::from(*byte)))
    }

    /// Reads a mark as a batch has it.
    pub fn parse(text: &str) -> Option<Self> {
        (text.len() == 16).then(|| u64::from_str_radix(text, 16).ok().map(Self))?
    }
}

impl std::fmt::Display for VoterMark {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// Voters by their marks, which are as good as random: no better hash is needed.
pub type VoterMarks = rustc_hash::FxHashSet<VoterMark>;

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

/// What is known of a ballot that counts besides its projects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Details<'a> {
    /// How it came in.
    pub method: Option<VotingMethod>,
    /// The mark of the voter, when somebody is named.
    pub voter: Option<VoterMark>,
    /// The voter's age in years, or a range of years.
    pub age: Option<&'a str>,
    /// The voter's sex, as the file gave it.
    pub sex: Option<&'a str>,
}

/// Writes a batch. It keeps the lines as they will stand in the text: half a million ballots take some tens of
/// mebibytes, and no more.
#[derive(Debug, Default)]
pub struct RollWriter {
    /// The lines of ballots that count, one after the other, each with its end.
    counted: String,
    /// Where each of them begins.
    begins: Vec<usize>,
    /// The lines of ballots that do not count.
    rejected: String,
    count_rejected: usize,
}

impl RollWriter {
    /// A ballot that counts: its projects by their numbers, with their points.
    pub fn count(&mut self, details: Details<'_>, marks: &[(u32, u32)], has_points: bool) {
        let line = &mut self.counted;
        self.begins.push(line.len());
        line.push_str(match details.method {
            Some(VotingMethod::Paper) => "p\t",
            Some(VotingMethod::Internet) => "i\t",
            None => "-\t",
        });
        // Writing to a string cannot fail.
        let _ = details.voter.map(|mark| write!(line, "{mark}"));
        line.push('\t');
        for (at, (number, points)) in marks.iter().enumerate() {
            let comma = if at == 0 { "" } else { "," };
            let _ = if has_points {
                write!(line, "{comma}{number}={points}")
            } else {
                write!(line, "{comma}{number}")
            };
        }
        if details.age.is_some() || details.sex.is_some() {
            let plain = |text: Option<&str>| text.unwrap_or_default().replace(['\t', '\n', '\r'], " ");
            let _ = write!(line, "\t{}\t{}", plain(details.age), plain(details.sex));
        }
        line.push('\n');
    }

    /// A ballot that does not count: the line of the file, or its place among the typed ones, and why.
    pub fn reject(&mut self, line: usize, reason: &Fact) {
        let reason = serde_json::to_string(reason).unwrap_or_default();
        // Writing to a string cannot fail.
        let _ = writeln!(self.rejected, "!\t{line}\t{reason}");
        self.count_rejected += 1;
    }

    /// How many count.
    pub fn counted(&self) -> usize {
        self.begins.len()
    }

    /// How many do not.
    pub fn rejected(&self) -> usize {
        self.count_rejected
    }

    /// The text. `file` is the SHA-256 of the file that the ballots came from.
    pub fn text(self, file: Option<&str>) -> String {
        let Self { counted, begins, rejected, .. } = self;
        let ends = begins.iter().skip(1).copied().chain([counted.len()]);
        let whole = begins.iter().zip(ends).filter_map(|(begin, end)| counted.get(*begin..end));
        let mut lines: Vec<&str> = whole.map(|line| line.trim_end_matches('\n')).collect();
        lines.sort_unstable();
        let mut text = String::with_capacity(counted.len() + rejected.len() + 100);
        for part in [FORM, "\t", file.unwrap_or("-"), "\n"] {
            text.push_str(part);
        }
        for line in lines {
            text.push_str(line);
            text.push('\n');
        }
        text.push_str(&rejected);
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
        let mark = VoterMark::of("salt", " Kiezer-7 ");
        let named =
            Details { method: Some(VotingMethod::Paper), voter: Some(mark), age: Some("34"), sex: Some("F") };
        writer.count(named, &[(4, 1), (1, 1)], false);
        writer.count(Details::default(), &[], false);
        writer.reject(3, &Fact::new("ballot-not-one").with("found", 2_usize));
        assert_eq!((writer.counted(), writer.rejected()), (2, 1));
        let text = writer.text(Some("abc"));
        let roll = Roll::open(&text).unwrap();
        assert_eq!(roll.file(), Some("abc"));
        let counted: Vec<_> = roll.counted().map(Option::unwrap).collect();
        assert_eq!(counted[0].marks(), Some(vec![]));
        let method = Some(VotingMethod::Paper);
        let written = mark.to_string();
        let expected = Counted { method, mark: &written, vote: "4,1", age: Some("34"), sex: Some("F") };
        assert_eq!(counted[1], expected);
        assert_eq!(counted[1].marks(), Some(vec![(4, 1), (1, 1)]));
        let rejected: Vec<_> = roll.rejected().map(Option::unwrap).collect();
        assert_eq!((rejected[0].line, rejected[0].reason.code.as_ref()), (3, "ballot-not-one"));
    }

    #[test]
    fn points_stand_beside_their_project() {
        let mut writer = RollWriter::default();
        writer.count(Details::default(), &[(2, 5), (3, 1)], true);
        let text = writer.text(None);
        assert_eq!(text, "wijk-ballots 1\t-\n-\t\t2=5,3=1\n");
        let roll = Roll::open(&text).unwrap();
        assert_eq!(roll.file(), None);
        assert_eq!(roll.counted().next().unwrap().unwrap().marks(), Some(vec![(2, 5), (3, 1)]));
    }

    #[test]
    fn lines_stand_in_the_order_of_their_text_to_the_byte() {
        let mut writer = RollWriter::default();
        for (number, age) in [(12, Some("9")), (1, None), (2, None), (1, Some("10"))] {
            writer.count(Details { age, ..Details::default() }, &[(number, 1)], false);
        }
        let text = writer.text(None);
        let lines: Vec<&str> = text.lines().skip(1).collect();
        assert_eq!(lines, ["-\t\t1", "-\t\t1\t10\t", "-\t\t12\t9\t", "-\t\t2"]);
    }

    #[test]
    fn a_voter_is_known_again_and_cannot_be_read() {
        assert_eq!(VoterMark::of("s", "AB 12"), VoterMark::of("s", " ab 12 "));
        assert_ne!(VoterMark::of("s", "ab"), VoterMark::of("t", "ab"));
        // The first bytes of SHA-256("sab"), so that a mark of an earlier release is known again.
        assert_eq!(VoterMark::of("s", "ab").to_string(), "ebecac3dbb3428c3");
        assert_eq!(VoterMark::parse(&VoterMark::of("s", "ab").to_string()), Some(VoterMark::of("s", "ab")));
        assert_eq!((VoterMark::parse(""), VoterMark::parse("12")), (None, None));
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
