//! What was agreed: who does what by when.

use chrono::NaiveDate;

use super::dates::{DateFault, parse_date};

/// An action as it is written in one line: `TEXT @WHO DATE`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Agreed {
    /// What is to be done.
    pub text: String,
    /// Who does it, in words: *personal*.
    pub who: Option<String>,
    /// By when.
    pub by: Option<NaiveDate>,
}

/// Reads an action that is written in one line: what is to be done, perhaps `@` with who does it, perhaps a day
/// at the end. Who may be several words: `Affiche drukken @de buurtploeg 15/12/2021`.
///
/// # Errors
/// The last word looks like a day and is none.
pub fn parse_agreed(line: &str) -> Result<Agreed, DateFault> {
    let line = line.trim();
    let (rest, by) = match line.rsplit_once(char::is_whitespace) {
        Some((rest, last)) => match parse_date(last) {
            Ok(day) => (rest.trim_end(), Some(day)),
            // A telephone number or a reference may stand at the end too.
            Err(DateFault::NotADate) => (line, None),
            Err(fault) => return Err(fault),
        },
        None => (line, None),
    };
    // An e-mail address has its @ inside a word.
    let at = rest
        .char_indices()
        .rev()
        .find(|(at, c)| *c == '@' && rest[..*at].chars().next_back().is_none_or(char::is_whitespace));
    let (text, who) = match at {
        Some((at, _)) => (rest[..at].trim_end(), Some(rest[at + 1..].trim())),
        None => (rest, None),
    };
    let who = who.filter(|who| !who.is_empty()).map(str::to_owned);
    Ok(Agreed { text: text.to_owned(), who, by })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> (String, Option<String>, Option<String>) {
        let agreed = parse_agreed(line).unwrap();
        (agreed.text, agreed.who, agreed.by.map(|day| day.to_string()))
    }

    #[test]
    fn an_action_on_one_line_says_what_who_and_by_when() {
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(
            read("Affiche drukken @de buurtploeg 15/12/2021"),
            ("Affiche drukken".into(), some("de buurtploeg"), some("2021-12-15"))
        );
        assert_eq!(read("Gemeente bellen @Fatima"), ("Gemeente bellen".into(), some("Fatima"), None));
        assert_eq!(read("Zaal vragen 2021-12-15"), ("Zaal vragen".into(), None, some("2021-12-15")));
        assert_eq!(
            read("Schrijven naar info@example.org"),
            ("Schrijven naar info@example.org".into(), None, None)
        );
        assert_eq!(read("Bellen naar 02/555.00.00"), ("Bellen naar 02/555.00.00".into(), None, None));
        assert_eq!(read("  Vragen @ "), ("Vragen".into(), None, None));
    }

    #[test]
    fn a_day_that_does_not_exist_is_no_part_of_the_text() {
        assert_eq!(parse_agreed("Zaal vragen 31/02/2022"), Err(DateFault::NoSuchDay));
        assert_eq!(parse_agreed("Zaal vragen 01/02/22"), Err(DateFault::ShortYear));
    }
}
