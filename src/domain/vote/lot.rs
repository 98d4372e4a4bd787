//! A lot that anybody can draw again. Before the ballots are counted somebody whom all trust names a seed that nobody
//! could choose to suit himself: a dice roll, the numbers of a lottery of that day. From then on everything is
//! arithmetic: of every project, the SHA-256 of the text `SEED/REFERENCE` is taken, written in hexadecimal (in a shell:
//! `printf '%s' 'SEED/WB-2026-003/1' | sha256sum`), and the project whose text comes first in the alphabet is drawn
//! first. The order in which the projects are listed plays no part.

use sha2::{Digest, Sha256};

/// The references in the order in which the seed draws them, each with its place in the list that was given.
pub fn draw(seed: &str, references: &[String]) -> Vec<usize> {
    let mut drawn: Vec<(String, usize)> =
        references.iter().enumerate().map(|(place, reference)| (ticket(seed, reference), place)).collect();
    drawn.sort();
    drawn.into_iter().map(|(_, place)| place).collect()
}

/// The text by which a project is drawn: 64 hexadecimal digits.
pub fn ticket(seed: &str, reference: &str) -> String {
    hex(&Sha256::digest(format!("{seed}/{reference}").as_bytes()))
}

/// Bytes as small hexadecimal letters.
pub(super) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn references() -> Vec<String> {
        ["WB-2026-001/1", "WB-2026-001/2", "WB-2026-002/1"].map(str::to_owned).to_vec()
    }

    #[test]
    fn the_ticket_is_what_a_shell_gives() {
        // printf '%s' '3-1-4/WB-2026-001/1' | sha256sum
        let ticket = ticket("3-1-4", "WB-2026-001/1");
        assert_eq!(ticket.len(), 64);
        assert_eq!(ticket, hex(&Sha256::digest(b"3-1-4/WB-2026-001/1")));
    }

    #[test]
    fn the_order_of_the_list_plays_no_part() {
        let list = references();
        let mut turned = list.clone();
        turned.reverse();
        let names = |seed: &str, list: &[String]| -> Vec<String> {
            draw(seed, list).into_iter().map(|place| list[place].clone()).collect()
        };
        assert_eq!(names("3-1-4", &list), names("3-1-4", &turned));
        let orders: std::collections::BTreeSet<Vec<String>> =
            (0..40).map(|seed| names(&seed.to_string(), &list)).collect();
        assert_eq!(orders.len(), 6, "every order can be drawn");
    }
}
