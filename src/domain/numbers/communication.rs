//! The structured communication of a Belgian transfer, by which a payment is recognised on the statement of a bank.

use std::fmt;

use super::sets_apart;
use crate::domain::fact::Fact;

/// How many different numbers there are: ten figures.
const NUMBERS: u64 = 10_000_000_000;

/// A structured communication (OGM/VCS): ten figures and two that check them, the remainder of the ten divided by
/// 97, or 97 where nothing remains (Febelfin; domain 7.4). Displayed as `+++090/9337/55493+++`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StructuredCommunication(String);

/// Why a text is not a structured communication.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CommunicationFault {
    /// Something besides figures, the marks around them and what sets them apart.
    NotFigures,
    /// Not twelve figures.
    WrongLength {
        /// How many figures there are.
        figures: usize,
    },
    /// The last two figures do not fit the first ten.
    WrongCheck,
}

impl StructuredCommunication {
    /// The communication of a number of ten figures; of a longer one the last ten count.
    pub fn of(number: u64) -> Self {
        let number = number % NUMBERS;
        Self(format!("{number:010}{:02}", check(number)))
    }

    /// Reads `+++090/9337/55493+++`, `***090/9337/55493***` or the twelve figures alone, with blanks, hyphens,
    /// slashes or dots between them.
    ///
    /// # Errors
    /// The check that failed.
    pub fn parse(text: &str) -> Result<Self, CommunicationFault> {
        let figures: String = text.chars().filter(|c| !sets_apart(*c, &['+', '*', '/', '-', '.'])).collect();
        if figures.is_empty() || !figures.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(CommunicationFault::NotFigures);
        }
        if figures.len() != 12 {
            return Err(CommunicationFault::WrongLength { figures: figures.len() });
        }
        let number = figures[..10].parse().map_err(|_| CommunicationFault::NotFigures)?;
        let expected = Self::of(number);
        if expected.0 == figures { Ok(expected) } else { Err(CommunicationFault::WrongCheck) }
    }

    /// The first valid communication in the free text of a bank: one between marks, and otherwise twelve figures that
    /// stand together or as 3, 4 and 5. Never a part of a longer number: an account is no communication.
    pub fn find_in(text: &str) -> Option<Self> {
        let characters: Vec<char> = text.chars().collect();
        ['+', '*'].into_iter().find_map(|mark| between(&characters, mark)).or_else(|| unmarked(&characters))
    }

    /// The twelve figures, as the register keeps them.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The two figures that check a number of ten.
fn check(number: u64) -> u64 {
    match number % 97 {
        0 => 97,
        rest => rest,
    }
}

/// The first communication between three marks and three marks.
fn between(characters: &[char], mark: char) -> Option<StructuredCommunication> {
    let fences: Vec<usize> = (0..characters.len().saturating_sub(2))
        .filter(|at| characters[*at..at + 3].iter().all(|c| *c == mark))
        .collect();
    fences.iter().enumerate().find_map(|(place, opening)| {
        let closing = fences.iter().skip(place).find(|closing| **closing >= opening + 3)?;
        let inside: String = characters[opening + 3..*closing].iter().collect();
        StructuredCommunication::parse(&inside).ok()
    })
}

/// The first communication without marks.
fn unmarked(characters: &[char]) -> Option<StructuredCommunication> {
    let figure = |at: usize| characters.get(at).is_some_and(char::is_ascii_digit);
    (0..characters.len()).filter(|at| figure(*at) && (*at == 0 || !figure(at - 1))).find_map(|start| {
        let run = |from: usize| (from..).take_while(|at| figure(*at)).count();
        let end = match run(start) {
            12 => start + 12,
            3 => {
                let sign = *characters.get(start + 3)?;
                let apart = sets_apart(sign, &['/', '-', '.'])
                    && run(start + 4) == 4
                    && characters.get(start + 8) == Some(&sign)
                    && run(start + 9) == 5;
                if !apart {
                    return None;
                }
                start + 14
            }
            _ => return None,
        };
        // In groups set apart by blanks, a group more makes another number of it.
        let by_blanks = end - start > 12 && characters[start + 3].is_whitespace();
        if stands_alone(characters, start, end, by_blanks) {
            let figures: String = characters[start..end].iter().collect();
            StructuredCommunication::parse(&figures).ok()
        } else {
            None
        }
    })
}

/// Whether what stands from start to end is a number by itself: no letter or figure touches it, no further group of
/// figures is joined to it, and it does not follow the country and check of an account.
fn stands_alone(characters: &[char], start: usize, end: usize, by_blanks: bool) -> bool {
    let joins = |c: char| matches!(c, '/' | '-' | '.' | ',') || (by_blanks && c.is_whitespace());
    let before = |back: usize| start.checked_sub(back).map(|at| characters[at]);
    let touched = |near: Option<char>, next: Option<char>| {
        near.is_some_and(|c| c.is_alphanumeric() || (joins(c) && next.is_some_and(|c| c.is_ascii_digit())))
    };
    if touched(before(1), before(2))
        || touched(characters.get(end).copied(), characters.get(end + 1).copied())
    {
        return false;
    }
    // `BE68 539007547034`: the twelve figures of a Belgian account carry the same check.
    let groups = |c: &&char| c.is_ascii_digit() || sets_apart(**c, &['/', '-', '.']);
    let passed = characters[..start].iter().rev().take_while(groups).count();
    let begins = start - passed;
    let letters = characters[..begins].iter().rev().take_while(|c| c.is_alphabetic()).count();
    let checked = characters[begins..start].iter().take_while(|c| c.is_ascii_digit()).count();
    !(letters == 2 && checked >= 2)
}

impl fmt::Display for StructuredCommunication {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, rest) = self.0.split_at(3);
        let (second, third) = rest.split_at(4);
        write!(out, "+++{first}/{second}/{third}+++")
    }
}

impl CommunicationFault {
    /// What is wrong and what was expected.
    pub fn fact(self) -> Fact {
        match self {
            Self::NotFigures => Fact::new("communication-not-figures"),
            Self::WrongLength { figures } => Fact::new("communication-wrong-length").with("figures", figures),
            Self::WrongCheck => Fact::new("communication-wrong-check"),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Result<String, CommunicationFault> {
        StructuredCommunication::parse(text).map(|found| found.as_str().to_owned())
    }

    fn found(text: &str) -> Option<String> {
        StructuredCommunication::find_in(text).map(|found| found.as_str().to_owned())
    }

    #[test]
    fn every_way_of_writing_gives_the_same_twelve_figures() {
        for text in [
            "+++090/9337/55493+++",
            "***090/9337/55493***",
            "090933755493",
            "090/9337/55493",
            "090 9337 55493",
            "090-9337-55493",
            " +++ 090 / 9337 / 55493 +++ ",
        ] {
            assert_eq!(read(text).as_deref(), Ok("090933755493"), "{text}");
        }
        assert_eq!(StructuredCommunication::of(909_337_554).to_string(), "+++090/9337/55493+++");
    }

    #[test]
    fn the_check_lies_between_1_and_97() {
        assert_eq!(StructuredCommunication::of(0).as_str(), "000000000097");
        assert_eq!(StructuredCommunication::of(97).as_str(), "000000009797");
        assert_eq!(StructuredCommunication::of(98).as_str(), "000000009801");
        assert_eq!(StructuredCommunication::of(96).as_str(), "000000009696");
        assert_eq!(read("000000000000"), Err(CommunicationFault::WrongCheck));
        assert_eq!(StructuredCommunication::of(NUMBERS - 1).as_str().len(), 12);
        assert_eq!(StructuredCommunication::of(NUMBERS + 97), StructuredCommunication::of(97));
        assert_eq!(StructuredCommunication::of(u64::MAX).as_str().len(), 12);
    }

    #[test]
    fn what_is_wrong_is_said() {
        for text in ["", "+++", "subsidie", "+++090/9337/5549X+++", "090_9337_55493", "٠90933755493"] {
            assert_eq!(read(text), Err(CommunicationFault::NotFigures), "{text}");
        }
        assert_eq!(read("09093375549"), Err(CommunicationFault::WrongLength { figures: 11 }));
        assert_eq!(read("+++090/9337/554931+++"), Err(CommunicationFault::WrongLength { figures: 13 }));
        assert_eq!(read("+++090/9337/55494+++"), Err(CommunicationFault::WrongCheck));
    }

    #[test]
    fn it_is_found_in_what_a_bank_writes() {
        for text in [
            "+++090/9337/55493+++",
            "MEDEDELING : ***090/9337/55493*** BANKREFERENTIE : 2611151234567890",
            "OVERSCHRIJVING 15/11/2026 090933755493",
            "REF. 090/9337/55493, met dank",
            "+++090 9337 55493+++",
            "+++ geen +++ maar wel +++090/9337/55493+++",
            "communication 090 9337 55493.",
            "+++090933755493+++++",
        ] {
            assert_eq!(found(text).as_deref(), Some("090933755493"), "{text}");
        }
        // Between marks goes before what stands loose.
        assert_eq!(found("000000000097 +++090/9337/55493+++").as_deref(), Some("090933755493"));
    }

    #[test]
    fn a_part_of_a_longer_number_is_none() {
        for text in [
            "",
            "+++",
            "++++++",
            "+++090/9337/55494+++",
            // Accounts, whose twelve figures carry the same check.
            "BE68539007547034",
            "BE68 5390 0754 7034",
            "BE68 539007547034",
            "be68-539007547034",
            "BE68 539 0075 47034",
            "539-0075470-34",
            // A figure or a group more on either side.
            "1090933755493",
            "0909337554931",
            "1/090/9337/55493",
            "090/9337/55493/1",
            "1 090 9337 55493",
            "090 9337 55493 12",
            "A090933755493",
            "090933755493A",
            "12.090933755493",
            "090/9337-55493",
            "090/933755493",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_number_comes_back_and_one_wrong_figure_is_found(
            number in 0_u64..NUMBERS, place in 0_usize..12, other in 1_u8..10,
        ) {
            let whole = StructuredCommunication::of(number);
            prop_assert_eq!(&StructuredCommunication::parse(whole.as_str()).unwrap(), &whole);
            prop_assert_eq!(&StructuredCommunication::parse(&whole.to_string()).unwrap(), &whole);
            for text in [format!("x {whole} y"), whole.as_str().to_owned()] {
                prop_assert_eq!(StructuredCommunication::find_in(&text), Some(whole.clone()));
            }
            let mut changed = whole.as_str().as_bytes().to_vec();
            changed[place] = b'0' + (changed[place] - b'0' + other) % 10;
            let changed = String::from_utf8(changed).unwrap();
            prop_assert_eq!(StructuredCommunication::parse(&changed), Err(CommunicationFault::WrongCheck));
        }

        #[test]
        fn no_belgian_account_is_taken_for_one(account in 0_u64..NUMBERS, gap in "[ -]?") {
            let twelve = StructuredCommunication::of(account);
            let text = format!("BE68{gap}{}", twelve.as_str());
            prop_assert_eq!(StructuredCommunication::find_in(&text), None);
        }

        #[test]
        fn no_text_is_too_strange(text in "[0-9+*/ .BE-]{0,40}|\\PC*") {
            let _ = StructuredCommunication::parse(&text);
            let _ = StructuredCommunication::find_in(&text);
        }
    }
}
