//! Transactions → a journal for hledger (hledger.org), a program of bookkeeping in plain text. What is written passes
//! `hledger check --strict`: every account and the currency are declared, and every account's last balance is asserted.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use chrono::NaiveDate;

use crate::domain::fact::Fact;
use crate::domain::money::Cents;

/// A transaction: postings that add up to nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transaction {
    /// Its day.
    pub on: NaiveDate,
    /// Its number or reference; nothing when empty.
    pub code: String,
    /// What it is.
    pub description: String,
    /// Names and values that go with it, such as the dossier.
    pub tags: Vec<(String, String)>,
    /// How much goes to which account, or comes from it when below zero.
    pub postings: Vec<(Account, Cents)>,
}

/// The name of an account, from the widest part to the narrowest: `subsidies`, `QDC-2026-007`.
pub type Account = Vec<String>;

/// Why a journal cannot be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JournalFault {
    /// The postings of a transaction do not add up to nothing, or there are fewer than two.
    Unbalanced {
        /// Which transaction, from 1.
        number: usize,
        /// What they add up to.
        rest: Cents,
    },
    /// An account without a name.
    Nameless {
        /// Which transaction, from 1.
        number: usize,
    },
    /// The balance of an account grows beyond every number.
    TooLarge {
        /// Which transaction, from 1.
        number: usize,
    },
}

impl JournalFault {
    /// What is wrong.
    pub fn fact(&self) -> Fact {
        match self {
            Self::Unbalanced { number, rest } => {
                Fact::new("ledger-unbalanced").with("number", *number).with("rest", *rest)
            }
            Self::Nameless { number } => Fact::new("ledger-nameless").with("number", *number),
            Self::TooLarge { number } => Fact::new("ledger-too-large").with("number", *number),
        }
    }
}

/// Writes a journal: the currency, the accounts by name, and the transactions by day, of one day as they come. The last
/// posting of an account asserts its balance.
///
/// # Errors
/// The first transaction that cannot be written: an unbalanced journal is never made.
pub fn write(transactions: &[Transaction]) -> Result<String, JournalFault> {
    let mut order: Vec<(usize, &Transaction)> = transactions.iter().enumerate().collect();
    order.sort_by_key(|(_, transaction)| transaction.on);
    let mut last: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let mut posted: Vec<Vec<(String, Cents)>> = Vec::new();
    for (at, (index, transaction)) in order.iter().enumerate() {
        let postings = named(index + 1, transaction)?;
        for (place, (account, _)) in postings.iter().enumerate() {
            last.insert(account.clone(), (at, place));
        }
        posted.push(postings);
    }
    let mut text = String::from("commodity EUR 1000.00\n\n");
    for account in last.keys() {
        text.push_str("account ");
        text.push_str(account);
        text.push('\n');
    }
    let mut balances: BTreeMap<&str, i64> = BTreeMap::new();
    for (at, ((index, transaction), postings)) in order.iter().zip(&posted).enumerate() {
        text.push('\n');
        text.push_str(&head(transaction));
        for (place, (account, amount)) in postings.iter().enumerate() {
            let balance = balances.entry(account).or_default();
            *balance = balance.checked_add(amount.0).ok_or(JournalFault::TooLarge { number: index + 1 })?;
            let asserted = match last.get(account) {
                Some(end) if *end == (at, place) => format!(" = EUR {}", Cents(*balance).to_decimal()),
                _ => String::new(),
            };
            // Writing to a text cannot fail.
            let _ = writeln!(text, "    {account}  EUR {}{asserted}", amount.to_decimal());
        }
    }
    Ok(text)
}

/// The postings with the names of their accounts, when they add up to nothing.
fn named(number: usize, transaction: &Transaction) -> Result<Vec<(String, Cents)>, JournalFault> {
    let rest: i128 = transaction.postings.iter().map(|(_, amount)| i128::from(amount.0)).sum();
    if rest != 0 || transaction.postings.len() < 2 {
        let rest = Cents(i64::try_from(rest).unwrap_or(if rest < 0 { i64::MIN } else { i64::MAX }));
        return Err(JournalFault::Unbalanced { number, rest });
    }
    let name = |account: &Account| {
        let parts: Vec<String> = account.iter().map(|part| account_part(part)).collect();
        let whole = !parts.is_empty() && parts.iter().all(|part| !part.is_empty());
        if whole { Ok(parts.join(":")) } else { Err(JournalFault::Nameless { number }) }
    };
    transaction.postings.iter().map(|(account, amount)| Ok((name(account)?, *amount))).collect()
}

/// `2026-03-15 * (QDC-2026-007/1) Advance  ; dossier:QDC-2026-007`.
fn head(transaction: &Transaction) -> String {
    let mut line = format!("{} *", transaction.on.format("%Y-%m-%d"));
    let code = plain(&transaction.code).replace(['(', ')'], "-");
    if !code.is_empty() {
        line.push_str(&format!(" ({code})"));
    }
    // What follows a code in brackets is the description; without a code, brackets at its start would be one.
    let description = plain(&transaction.description);
    let description = if code.is_empty() { description.trim_start_matches('(') } else { &description };
    if !description.is_empty() {
        line.push_str(&format!(" {description}"));
    }
    let tags: Vec<String> = transaction.tags.iter().filter_map(|(name, value)| tag(name, value)).collect();
    if !tags.is_empty() {
        line.push_str(&format!("  ; {}", tags.join(", ")));
    }
    line.push('\n');
    line
}

/// A tag: a name without blanks, a colon, and a value that ends at the next comma.
fn tag(name: &str, value: &str) -> Option<String> {
    let apart = |c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_'));
    let name = plain(name).replace(apart, "-");
    let value = plain(value).replace(',', " ");
    let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
    (!name.is_empty()).then(|| format!("{name}:{value}"))
}

/// A part of the name of an account: besides what [`plain`] leaves out no colon, which would part it, and no bracket at
/// its edges nor asterisk or exclamation mark before it, which would mark the posting.
fn account_part(part: &str) -> String {
    let bare = plain(&part.replace(':', "-"));
    bare.trim_matches(['(', ')', '[', ']', '*', '!', ' ']).to_owned()
}

/// Text on one line that nothing in a journal takes for its own: single blanks, no semicolon (a comment), no pipe (payee
/// and note), nothing that steers a terminal.
fn plain(text: &str) -> String {
    let steers = |c: char| {
        c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let clean: String = text
        .chars()
        .map(|c| match c {
            ';' | '|' => ',',
            c if steers(c) => ' ',
            c => c,
        })
        .collect();
    clean.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn account(name: &str) -> Account {
        name.split(':').map(str::to_owned).collect()
    }

    fn transaction(on: &str, description: &str, postings: &[(&str, i64)]) -> Transaction {
        Transaction {
            on: day(on),
            code: String::new(),
            description: description.into(),
            tags: Vec::new(),
            postings: postings.iter().map(|(name, amount)| (account(name), Cents(*amount))).collect(),
        }
    }

    #[test]
    fn a_journal_declares_and_asserts() {
        let mut commitment = transaction(
            "2026-03-15",
            "Vastlegging",
            &[("committed:QDC-2026-007", 1_500_000), ("envelope:2026", -1_500_000)],
        );
        commitment.code = "QDC-2026-007/1".into();
        commitment.tags =
            vec![("dossier".into(), "QDC-2026-007".into()), ("kind".into(), "commitment".into())];
        let advance = transaction(
            "2026-04-01",
            "Voorschot",
            &[("paid:QDC-2026-007", 1_200_005), ("committed:QDC-2026-007", -1_200_005)],
        );
        // The journal stands by day, whatever the order in which it comes.
        let text = write(&[advance, commitment]).unwrap();
        assert_eq!(
            text,
            "commodity EUR 1000.00\n\
             \n\
             account committed:QDC-2026-007\n\
             account envelope:2026\n\
             account paid:QDC-2026-007\n\
             \n\
             2026-03-15 * (QDC-2026-007/1) Vastlegging  ; dossier:QDC-2026-007, kind:commitment\n    \
             committed:QDC-2026-007  EUR 15000.00\n    \
             envelope:2026  EUR -15000.00 = EUR -15000.00\n\
             \n\
             2026-04-01 * Voorschot\n    \
             paid:QDC-2026-007  EUR 12000.05 = EUR 12000.05\n    \
             committed:QDC-2026-007  EUR -12000.05 = EUR 2999.95\n"
        );
    }

    #[test]
    fn nothing_makes_an_empty_journal() {
        assert_eq!(write(&[]).as_deref(), Ok("commodity EUR 1000.00\n\n"));
    }

    #[test]
    fn names_that_would_break_the_journal_are_made_plain() {
        let mut odd = transaction("2026-03-15", "(a)  b ; c | d\ne", &[]);
        odd.tags = vec![("wijk: nr".into(), "La Roue,  2\t3; x".into()), (String::new(), "y".into())];
        odd.postings = vec![
            (vec!["(wijk)".into(), "La  Roue; \u{202e}x:y\n".into()], Cents(5)),
            (vec!["* !a".into(), "Été’s".into()], Cents(-5)),
        ];
        let text = write(std::slice::from_ref(&odd)).unwrap();
        assert!(text.contains("2026-03-15 * a) b , c , d e  ; wijk--nr:La Roue 2 3 x\n"), "{text}");
        assert!(text.contains("\n    wijk:La Roue, x-y  EUR 0.05 = EUR 0.05\n"), "{text}");
        assert!(text.contains("\n    a:Été’s  EUR -0.05 = EUR -0.05\n"), "{text}");
        odd.code = "1) (x".into();
        assert!(write(&[odd]).unwrap().contains("2026-03-15 * (1- -x) (a) b , c , d e"));
    }

    #[test]
    fn what_does_not_add_up_is_not_written() {
        let good = transaction("2026-03-15", "a", &[("a", 5), ("b", -5)]);
        let unbalanced = |rest| Err(JournalFault::Unbalanced { number: 2, rest: Cents(rest) });
        assert_eq!(
            write(&[good.clone(), transaction("2026-01-01", "b", &[("a", 5), ("b", -4)])]),
            unbalanced(1)
        );
        assert_eq!(write(&[good.clone(), transaction("2026-01-01", "b", &[("a", 0)])]), unbalanced(0));
        assert_eq!(write(&[good.clone(), transaction("2026-01-01", "b", &[])]), unbalanced(0));
        let nameless = transaction("2026-03-15", "a", &[("a:()", 5), ("b", -5)]);
        assert_eq!(write(&[nameless]), Err(JournalFault::Nameless { number: 1 }));
        let large = transaction("2026-03-15", "a", &[("a", i64::MAX), ("b", -i64::MAX)]);
        assert_eq!(write(&[large.clone(), large]), Err(JournalFault::TooLarge { number: 2 }));
        let fact = JournalFault::Unbalanced { number: 2, rest: Cents(1) }.fact();
        assert_eq!(fact.code, "ledger-unbalanced");
    }

    proptest! {
        #[test]
        fn postings_of_each_transaction_add_up_and_balances_are_right(
            moves in prop::collection::vec((0_u64..400, "[a-c]", "[a-c]", 1_i64..1_000_000), 1..20),
        ) {
            let transactions: Vec<Transaction> = moves
                .iter()
                .map(|(days, from, to, amount)| Transaction {
                    on: day("2026-01-01") + chrono::Days::new(*days),
                    ..transaction("2026-01-01", "x", &[(to, *amount), (from, -amount)])
                })
                .collect();
            let text = write(&transactions).unwrap();
            let mut balances: BTreeMap<String, i64> = BTreeMap::new();
            for line in text.lines().filter_map(|line| line.strip_prefix("    ")) {
                let (name, rest) = line.split_once("  EUR ").unwrap();
                let cents = |text: &str| text.replace('.', "").parse::<i64>().unwrap();
                let (amount, asserted) = match rest.split_once(" = EUR ") {
                    Some((amount, asserted)) => (amount, Some(asserted)),
                    None => (rest, None),
                };
                let balance = balances.entry(name.to_owned()).or_default();
                *balance += cents(amount);
                if let Some(asserted) = asserted {
                    prop_assert_eq!(*balance, cents(asserted));
                }
            }
            prop_assert_eq!(balances.values().sum::<i64>(), 0);
            prop_assert_eq!(text.matches(" = EUR ").count(), balances.len());
        }

        #[test]
        fn no_name_is_too_strange(name in "\\PC*", text in "[;:|()\\[\\]*! a\t\n]{0,12}") {
            let mut odd = transaction("2026-03-15", &text, &[]);
            odd.code = name.clone();
            odd.tags = vec![(name.clone(), text.clone())];
            odd.postings = vec![(vec![name.clone(), text], Cents(1)), (vec![name], Cents(-1))];
            if let Ok(journal) = write(&[odd]) {
                prop_assert!(journal.lines().filter(|line| line.starts_with("    ")).count() == 2);
            }
        }
    }
}
