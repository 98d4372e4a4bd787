//! What a public file says of its voters. Somebody who is the only woman of 34 in a neighbourhood is known by that, and
//! so is her vote: a combination of such values is written only where enough voters share it.

use std::collections::{BTreeMap, BTreeSet};

use super::fields::PERSONAL;
use super::values;
use super::voters::Voters;

/// What is written of the voters.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Shown {
    /// The columns, in the order in which they are asked for.
    pub heads: Vec<&'static str>,
    /// For each voter its cells.
    pub cells: Vec<Vec<String>>,
    /// For how many voters something was left out, because too few share it.
    pub hidden: usize,
    /// The columns that were left out as a whole: something in them is missing, or too few share it.
    pub left_out: Vec<&'static str>,
}

/// Chooses what is written of the voters: nothing that fewer than `least` of them share.
pub(super) fn shown(voters: &Voters, least: usize) -> Shown {
    let heads: Vec<&'static str> = voters.heads().collect();
    let mut shown =
        Shown { heads: Vec::new(), cells: vec![Vec::new(); voters.len()], hidden: 0, left_out: Vec::new() };
    let personal: Vec<&'static str> = PERSONAL.iter().copied().filter(|head| heads.contains(head)).collect();
    // How somebody voted is asked for with every ballot, so the whole column goes or stays.
    let method = heads.contains(&"voting_method").then(|| all_of(voters, "voting_method"));
    let method = method.filter(|cells| complete_and_shared(cells, least));
    let known = combinations(voters, &personal, method.as_deref());
    let hidden = rare(&known, least);
    for head in super::fields::VOTER_COLUMNS.iter().copied().filter(|head| heads.contains(head)) {
        let mut cells = all_of(voters, head);
        if PERSONAL.contains(&head) {
            for (cell, _) in cells.iter_mut().zip(&hidden).filter(|(_, hidden)| **hidden) {
                cell.clear();
            }
            if cells.iter().all(String::is_empty) {
                if !voters.is_empty() {
                    shown.left_out.push(head);
                }
                continue;
            }
        } else if !complete_and_shared(&cells, least) {
            shown.left_out.push(head);
            continue;
        }
        shown.heads.push(head);
        for (row, cell) in shown.cells.iter_mut().zip(cells) {
            row.push(cell);
        }
    }
    // Where nothing is left, the columns say so.
    let some = shown.heads.iter().any(|head| PERSONAL.contains(head));
    shown.hidden =
        known.iter().zip(&hidden).filter(|(known, hidden)| some && **hidden && is_telling(known)).count();
    shown
}

/// A column in the form that is asked for; what has no such form is empty.
fn all_of(voters: &Voters, head: &str) -> Vec<String> {
    let tidy = |text: &str| match head {
        "age" => values::age(text).unwrap_or_default(),
        "sex" => values::sex(text).unwrap_or_default().to_owned(),
        "voting_method" => values::voting_method(text).unwrap_or_default().to_owned(),
        _ if head.starts_with("topic_") || head.starts_with("time_") => {
            if text.bytes().all(|digit| digit.is_ascii_digit()) { text.to_owned() } else { String::new() }
        }
        _ => values::one_line(text),
    };
    (0..voters.len()).map(|voter| tidy(voters.value(head, voter))).collect()
}

/// Whether a column has no empty cell and no value that fewer than `least` share.
fn complete_and_shared(cells: &[String], least: usize) -> bool {
    let mut shared: BTreeMap<&str, usize> = BTreeMap::new();
    for cell in cells {
        *shared.entry(cell).or_default() += 1;
    }
    !cells.is_empty() && !shared.contains_key("") && shared.values().all(|count| *count >= least)
}

/// For each voter how they voted and the values by which they could be recognised.
fn combinations(voters: &Voters, personal: &[&str], method: Option<&[String]>) -> Vec<Vec<String>> {
    let columns: Vec<Vec<String>> = personal.iter().map(|head| all_of(voters, head)).collect();
    let of = |voter: usize| {
        let method = method.and_then(|cells| cells.get(voter)).cloned().unwrap_or_default();
        std::iter::once(method).chain(columns.iter().map(|cells| cells[voter].clone())).collect()
    };
    (0..voters.len()).map(of).collect()
}

/// Whether a combination says anything besides how somebody voted.
fn is_telling(combination: &[String]) -> bool {
    combination.iter().skip(1).any(|value| !value.is_empty())
}

/// Which voters have a combination that too few share. Those who are left over must not be so few that being left out
/// tells them: then the next smallest combination is left out too.
fn rare(combinations: &[Vec<String>], least: usize) -> Vec<bool> {
    let mut groups: BTreeMap<&str, BTreeMap<&[String], usize>> = BTreeMap::new();
    for combination in combinations {
        let method = combination.first().map_or("", String::as_str);
        *groups.entry(method).or_default().entry(combination).or_default() += 1;
    }
    let mut hidden: BTreeSet<&[String]> = BTreeSet::new();
    for group in groups.values() {
        let mut left: Vec<(usize, &[String])> = group
            .iter()
            .filter(|(known, _)| is_telling(known))
            .map(|(known, count)| (*count, *known))
            .collect();
        left.sort_unstable();
        let blank: usize =
            group.iter().filter(|(known, _)| !is_telling(known)).map(|(_, count)| *count).sum();
        let mut without = blank;
        for (count, known) in left {
            if count < least || (without > 0 && without < least && without > blank) {
                without += count;
                hidden.insert(known);
            }
        }
    }
    combinations.iter().map(|combination| hidden.contains(&combination.as_slice())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn voters(rows: &[(&str, &str, &str, usize)]) -> Voters {
        let mut voters = Voters::new(&["age", "sex", "voting_method"]);
        for (age, sex, method, count) in rows {
            for _ in 0..*count {
                voters.push(&format!("v{}", voters.len()), &[age, sex, method]);
            }
        }
        voters
    }

    fn ages(shown: &Shown) -> Vec<&str> {
        let at = shown.heads.iter().position(|head| *head == "age").unwrap();
        let mut ages: Vec<&str> = shown.cells.iter().map(|cells| cells[at].as_str()).collect();
        ages.dedup();
        ages
    }

    #[test]
    fn five_voters_may_be_told_and_four_may_not() {
        let five = shown(&voters(&[("34", "F", "paper", 5), ("35", "M", "paper", 6)]), 5);
        assert_eq!((ages(&five), five.hidden), (vec!["34", "35"], 0));
        // Four are left out, and with them the next smallest group: four blank cells would tell them again.
        let four =
            shown(&voters(&[("34", "F", "paper", 4), ("35", "M", "paper", 6), ("36", "M", "paper", 7)]), 5);
        assert_eq!((ages(&four), four.hidden), (vec!["", "36"], 10));
        let none = shown(&voters(&[("34", "F", "paper", 4), ("35", "M", "paper", 6)]), 5);
        assert_eq!((none.heads, none.left_out), (vec!["voting_method"], vec!["age", "sex"]));
    }

    #[test]
    fn how_somebody_voted_is_told_of_all_or_of_none() {
        let few = shown(&voters(&[("34", "F", "paper", 4), ("34", "F", "internet", 9)]), 5);
        assert_eq!((few.heads, few.left_out), (vec!["age", "sex"], vec!["voting_method"]));
        let unknown = shown(&voters(&[("", "", "paper", 9), ("", "", "?", 9)]), 1);
        assert_eq!(unknown.heads, Vec::<&str>::new());
        assert_eq!(unknown.left_out, ["age", "sex", "voting_method"]);
    }

    #[test]
    fn with_a_least_of_one_everything_is_told_in_its_strict_form() {
        let all = shown(&voters(&[("34", "K", "Online", 1), ("65+", "?", "papier", 1)]), 1);
        assert_eq!(all.heads, ["age", "sex", "voting_method"]);
        assert_eq!(all.cells, [["34", "F", "internet"], ["", "", "paper"]]);
        assert_eq!(shown(&voters(&[]), 5).left_out, ["voting_method"]);
    }
}
