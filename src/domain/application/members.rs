//! Members of a steering group as one writes them in a cell or behind a flag:
//! `Name (association, works); Name 2`.

use strum::VariantArray as _;

use super::raw::RawMember;
use crate::domain::fact::{Fact, Place, Value};
use crate::domain::person::{MemberKind, Tie};
use crate::domain::text::fold;

/// What is wrong with a word about a member that says nothing, and the words that do.
pub fn unknown_word(word: &str) -> Fact {
    let term = |name: &str, word: &'static str| Value::Term(format!("{name}-{word}"));
    let kinds = MemberKind::VARIANTS.iter().map(|kind| term("member", kind.into()));
    let ties = [Tie::Lives, Tie::Works, Tie::Elsewhere].map(|tie| term("tie", tie.into()));
    Fact::new("member-word-unknown").with("value", word).with_list("kinds", kinds).with_list("ties", ties)
}

/// Cuts a list of members at `,` `;` `|` and line breaks that stand outside parentheses.
pub fn split(text: &str) -> Vec<&str> {
    let mut depth = 0_u32;
    text.split(|c: char| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        // A parenthesis never spans lines: one that was forgotten spoils its own line only.
        if c == '\n' {
            depth = 0;
        }
        depth == 0 && matches!(c, ',' | ';' | '|' | '\n')
    })
    .map(str::trim)
    .filter(|piece| !piece.is_empty())
    .collect()
}

/// Reads one member: a name, then perhaps in parentheses as what, how tied to the territory, and an e-mail
/// address, in any order. A word that is none of these is kept as the kind, for the validator to refuse.
pub fn read(text: &str, place: &Place) -> RawMember {
    let text = text.trim();
    let (name, words) = match text.strip_suffix(')').and_then(|open| open.rsplit_once('(')) {
        Some((name, words)) => (name.trim(), words),
        None => (text, ""),
    };
    let mut member = RawMember { name: name.to_owned(), place: place.clone(), ..RawMember::default() };
    let mut odd = Vec::new();
    for word in words.split([',', ';', '/', '|']).map(str::trim).filter(|word| !word.is_empty()) {
        let slot = if word.contains('@') {
            &mut member.email
        } else if kind(word).is_some() {
            &mut member.kind
        } else if tie(word).is_some() {
            &mut member.tie
        } else {
            odd.push(word);
            continue;
        };
        match slot {
            None => *slot = Some(word.to_owned()),
            // Who lives there and works there too is tied once.
            Some(before) if on_territory(before) && on_territory(word) => {}
            Some(_) => odd.push(word),
        }
    }
    if !odd.is_empty() {
        // Together they are no kind, not even when each of them is one.
        let words: Vec<&str> = member.kind.as_deref().into_iter().chain(odd).collect();
        member.kind = Some(words.join(", "));
    }
    member
}

fn on_territory(word: &str) -> bool {
    matches!(tie(word), Some(Tie::Lives | Tie::Works))
}

/// What a word says of a member's kind.
pub fn kind(word: &str) -> Option<MemberKind> {
    Some(match fold(word).as_str() {
        "citizen" | "resident" | "inhabitant" | "neighbour" | "bewoner" | "bewoonster" | "inwoner"
        | "inwoonster" | "buur" | "burger" | "habitant" | "habitante" | "citoyen" | "citoyenne"
        | "riverain" | "riveraine" | "voisin" | "voisine" => MemberKind::Citizen,
        "association" | "vereniging" | "vzw" | "asbl" | "organisatie" | "organisation" => {
            MemberKind::Association
        }
        "partner" | "partenaire" => MemberKind::Partner,
        "supporter" | "steun" | "soutien" | "sympathisant" | "sympathisante" => MemberKind::Supporter,
        "responsible" | "verantwoordelijke" | "responsable" | "peter" | "meter" | "parrain" | "marraine" => {
            MemberKind::Responsible
        }
        _ => return None,
    })
}

/// What a word says of a member's tie to the territory.
pub fn tie(word: &str) -> Option<Tie> {
    Some(match fold(word).as_str() {
        "lives" | "woont" | "woont er" | "habite" | "y habite" => Tie::Lives,
        "works" | "werkt" | "werkt er" | "travaille" | "y travaille" => Tie::Works,
        "elsewhere" | "elders" | "ailleurs" => Tie::Elsewhere,
        "unstated" | "onbekend" | "inconnu" | "unknown" => Tie::Unstated,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_cut_outside_parentheses() {
        assert_eq!(
            split("Lid 1 (vereniging, werkt); Lid 2,Lid 3 | Lid 4\nLid 5;;"),
            ["Lid 1 (vereniging, werkt)", "Lid 2", "Lid 3", "Lid 4", "Lid 5"]
        );
        assert_eq!(split("Lid 1 (vereniging\nLid 2, Lid 3"), ["Lid 1 (vereniging", "Lid 2", "Lid 3"]);
    }

    #[test]
    fn the_words_in_parentheses_come_in_any_order_and_language() {
        let place = Place::default();
        let member = read("Lid 1 (travaille, lid1@example.org, association)", &place);
        assert_eq!(member.name, "Lid 1");
        assert_eq!(member.kind.as_deref(), Some("association"));
        assert_eq!(member.tie.as_deref(), Some("travaille"));
        assert_eq!(member.email.as_deref(), Some("lid1@example.org"));
        assert_eq!(read("Lid 2 (Lowie) Twee", &place).name, "Lid 2 (Lowie) Twee");
        assert_eq!(read("Lid 3 (voorzitter)", &place).kind.as_deref(), Some("voorzitter"));
        assert_eq!(read("Lid 4 (bewoner, vzw)", &place).kind.as_deref(), Some("bewoner, vzw"));
        assert_eq!(read("Lid 5 (woont, werkt)", &place).kind, None, "both at once is no contradiction");
        assert_eq!(read("Lid 6 (woont, elders)", &place).kind.as_deref(), Some("elders"));
    }

    #[test]
    fn every_code_is_a_word_for_itself() {
        for variant in MemberKind::VARIANTS {
            assert_eq!(kind(variant.into()), Some(*variant));
        }
        for variant in Tie::VARIANTS {
            assert_eq!(tie(variant.into()), Some(*variant));
        }
    }
}
